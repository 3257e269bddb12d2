import assert from "node:assert/strict";
import fc from "fast-check";
import { trickyText } from "../testing/arbitraries.ts";
import { type Chance, chance } from "../testing/prose.ts";
import { featureCount, featuresOf } from "./grams.ts";
import { type Example, Suggester } from "./suggest.ts";

/** Sentences put together by chance: what makes the code, and what does not. */
const sentences: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    pledge: ["We will open", "The government is going to build", "We shall double", "He promised to renew"],
    demand: [
      "They must close",
      "The neighbours have to return",
      "She insisted that they give up",
      "He demanded an end to",
    ],
    praise: ["He thanked them for", "She warmly praised", "The guests were grateful for", "He valued highly"],
    things: [
      "the old bridge",
      "the northern railway",
      "two dozen scholarships",
      "the border market",
      "the fishing accord",
    ],
    rest: [" this year.", " before the summer.", " together with the port.", " in both provinces."],
  },
  ka: {
    pledge: ["ჩვენ გავხსნით", "მთავრობა ააშენებს", "ჩვენ გავაორმაგებთ", "მან პირობა დადო განაახლოს"],
    demand: ["მათ უნდა დახურონ", "მეზობლებმა უნდა დააბრუნონ", "მან მოითხოვა დათმონ", "აუცილებლად უნდა შეწყვიტონ"],
    praise: ["მან მადლობა გადაუხადა მათ", "სტუმრებმა მადლიერება გამოხატეს", "მან შეაქო", "დიდად დააფასა"],
    things: ["ძველი ხიდი", "ჩრდილოეთის რკინიგზა", "სტიპენდიები", "საზღვრის ბაზარი", "თევზჭერის შეთანხმება"],
    rest: [" წელს.", " ზაფხულამდე.", " ნავსადგურთან ერთად.", " ორივე მხარეში."],
  },
  ar: {
    pledge: ["سنفتح", "ستبني الحكومة", "سنضاعف", "وعد بتجديد"],
    demand: ["يجب عليهم إغلاق", "على الجيران أن يعيدوا", "أصر على أن يتركوا", "طالب بإنهاء"],
    praise: ["شكرهم على", "أشاد بحرارة", "أعرب الضيوف عن امتنانهم على", "ثمن عاليا"],
    things: ["الجسر القديم", "سكة الحديد الشمالية", "المنح الدراسية", "سوق الحدود", "اتفاق الصيد"],
    rest: [" هذا العام.", " قبل الصيف.", " مع الميناء.", " في الإقليمين."],
  },
};
const codes = ["pledge", "demand", "praise"];

function sentence(language: string, code: string, random: Chance): string {
  const { [code]: begins = [], things = [], rest = [] } = sentences[language] ?? {};
  return `${random.pick(begins)} ${random.pick(things)}${random.pick(rest)}`;
}

function examples(languages: readonly string[], count: number, random: Chance): Example[] {
  return Array.from({ length: count }, () => {
    const [language, code] = [random.pick(languages), random.pick(codes)];
    return { language, code, passage: sentence(language, code, random) };
  });
}

describe("Suggestions of codes", () => {
  /** Of so many new sentences: those that get a suggestion, and of these the right ones. */
  const score = (suggester: Suggester, languages: readonly string[], random: Chance) => {
    const tried = examples(languages, 300, random);
    const made = tried.map(({ passage, language, code }) => ({ code, found: suggester.suggest(passage, language) }));
    const given = made.filter(({ found }) => found !== null);
    const right = given.filter(({ code, found }) => found?.code === code);
    return { coverage: given.length / tried.length, precision: right.length / given.length };
  };

  it("are right in nine of ten and given for most, after some dozens of tags, in every language alike", () => {
    for (const language of Object.keys(sentences)) {
      const random = chance(11);
      const suggester = new Suggester();
      for (const example of examples([language], 45, random)) suggester.learn(example);
      const { coverage, precision } = score(suggester, [language], random);
      assert.ok(precision >= 0.9, `${language}: precision ${precision}`);
      assert.ok(coverage >= 0.6, `${language}: coverage ${coverage}`);
    }
  });

  it("are right with languages mixed", () => {
    const random = chance(5);
    const suggester = new Suggester();
    for (const example of examples(["en", "ka", "ar"], 120, random)) suggester.learn(example);
    const { coverage, precision } = score(suggester, ["en", "ka", "ar"], random);
    assert.ok(precision >= 0.9 && coverage >= 0.6, `${precision} ${coverage}`);
  });

  it("are not given before there is something to learn from, nor for what is left without a tag", () => {
    const random = chance(3);
    const suggester = new Suggester();
    assert.equal(suggester.suggest("We will open the old bridge.", "en"), null);
    for (const code of codes) suggester.learn({ language: "en", code, passage: sentence("en", code, random) });
    assert.equal(suggester.suggest("We will open the old bridge.", "en"), null);
    for (let count = 0; count < 20; count++) {
      for (const code of codes) suggester.learn({ language: "en", code, passage: sentence("en", code, random) });
      suggester.learn({ language: "en", code: null, passage: `Lunch was served in hall ${count} by the lake.` });
    }
    assert.equal(suggester.suggest("Lunch was served in hall 99 by the lake.", "en"), null);
    assert.equal(suggester.suggest("", "en"), null);
  });

  it("are the same whatever the order of learning", () => {
    const all = examples(["en", "ka"], 60, chance(8));
    const [one, other] = [new Suggester(), new Suggester()];
    for (const example of all) one.learn(example);
    for (const example of all.toReversed()) other.learn(example);
    for (const { passage, language } of examples(["en", "ka"], 40, chance(9))) {
      const [a, b] = [one.suggest(passage, language), other.suggest(passage, language)];
      assert.equal(a?.code, b?.code);
      assert.ok(Math.abs((a?.confidence ?? 0) - (b?.confidence ?? 0)) < 1e-9);
    }
  });

  it("take any text", () => {
    const suggester = new Suggester();
    fc.assert(
      fc.property(trickyText, trickyText, (passage, other) => {
        suggester.learn({ passage, code: "x", language: null });
        assert.ok(featuresOf(other).every((feature) => feature < featureCount));
        const confidence = suggester.suggest(other, "en")?.confidence ?? 1;
        assert.ok(confidence > 0 && confidence <= 1);
      }),
    );
  });
});
