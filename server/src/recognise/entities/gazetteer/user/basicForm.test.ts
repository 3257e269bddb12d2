import assert from "node:assert/strict";
import fc from "fast-check";
import { basicForm, listedForm } from "./basicForm.ts";

describe("The basic form of a name that nobody lists", () => {
  for (const [tag, words, others, basic] of [
    ["ka", "მარკო ბელიშამ", [], "მარკო ბელიშა"],
    ["ka", "ალექსანდრე მაისურაძემ", [], "ალექსანდრე მაისურაძე"],
    ["ka", "ალექსანდრე მაისურაძე", ["მაისურაძის", "მაისურაძემ"], "ალექსანდრე მაისურაძე"],
    ["ru", "Марко Белишей", ["Белиша", "Белиши"], "Марко Белиша"],
    ["ru", "Марко Белиша", ["Белиши"], "Марко Белиша"],
    ["sq", "Marko Belishit", ["Belishi"], "Marko Belishi"],
    ["en", "Marko Belisha", ["Belisha"], "Marko Belisha"],
    ["ar", "ماركو بليشا", [], "ماركو بليشا"],
    ["zh", "马科", [], "马科"],
  ] as const) {
    it(`of «${words}» is «${basic}»`, () => {
      assert.equal(basicForm(words, tag, others), basic);
    });
  }

  it("of a listed name is the name as it is listed", () => {
    const names = ["ვლადიმირ პუტინი", "პუტინი"];
    assert.equal(listedForm("პუტინმა", "ka", names), "პუტინი");
    assert.equal(listedForm("ვლადიმირ პუტინმა", "ka", names), "ვლადიმირ პუტინი");
    assert.equal(listedForm("პუტინიზმი", "ka", names), "პუტინიზმი");
  });

  it("is some form of any words", () => {
    const words = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(words, fc.array(words), fc.constantFrom("ka", "ru", "sq", "ar", "xx"), (text, others, tag) => {
        assert.equal(typeof basicForm(text, tag, others), "string");
      }),
      { numRuns: 30 },
    );
  });
});
