import assert from "node:assert/strict";
import fc from "fast-check";
import { bundledGazetteer, namesIn } from "../testing/bundled.ts";
import { latinName } from "./latin-shown.ts";

describe("names that nobody lists, as readers of English are shown them", () => {
  const names: Readonly<Record<string, string>> = {
    "Ерофей Лыткин": "Yerofey Lytkin",
    "Мария Хованская": "Maria Khovanskaya",
    "Джеймс Уорд": "James Ward",
    "გარეთ უორდი": "Gareth Ward",
    "მარტინ ჰელდერი": "Martin Helder",
    "მურათ დემიროღლუ": "Murat Demiroğlu",
    "ირაკლი გელოვანი": "Irakli Gelovani",
    "ბესიკ ჟღენტი": "Besik Zhghenti",
    "ოლეგ ბარსუკოვი": "Oleg Barsukov",
    "Усть-Кленск": "Ust-Klensk",
    "Lena Ó Brien": "Lena Ó Brien",
    毛小宁: "毛小宁",
  };
  for (const [written, latin] of Object.entries(names))
    it(`${written} is ${latin}`, () => assert.equal(latinName(written), latin));

  it("a person is the same one in Russian, Ukrainian and Georgian", () => {
    const texts = {
      ru: "Слово взял Марат Досмагулов. Депутаты поддержали Марата Досмагулова.",
      uk: "Слово взяв Марат Досмагулов.",
      ka: "ელჩ მარატ დოსმაგულოვთან შეხვედრა გაიმართა.",
    };
    for (const [language, text] of Object.entries(texts)) {
      const found = namesIn(bundledGazetteer().read(language, text));
      assert.ok(found.length > 0, language);
      for (const { name } of found) assert.equal(name, "Marat Dosmagulov");
    }
  });

  it("keep beside it what the language writes", () => {
    const [found] = namesIn(bundledGazetteer().read("ru", "Депутаты поддержали Марата Досмагулова."));
    assert.equal(found?.written, "Марат Досмагулов");
  });

  it("are read, or left as they are, whatever stands there", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => assert.equal(typeof latinName(text), "string")));
  });
});
