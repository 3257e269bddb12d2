import assert from "node:assert/strict";
import { Vocabulary } from "../../../text/words.ts";
import { holidayKeys } from "../calendars/holidays.ts";
import { compileLanguage } from "../engine/compile.ts";
import { languageFor, languages } from "./index.ts";

describe("the languages of dates", () => {
  for (const language of languages) {
    it(`${language.tag} is whole: it compiles, and every feast it names can be worked out`, () => {
      compileLanguage(language, new Vocabulary());
      const { months, weekdays, holidays = {}, calendarMonths = {} } = language.words;
      if (months) assert.equal(months.length, 12);
      assert.equal(weekdays?.length, 7);
      for (const [calendar, names] of Object.entries(calendarMonths))
        assert.equal(names.length, calendar === "jewish" ? 13 : 12);
      for (const key of Object.keys(holidays)) assert.ok(holidayKeys.has(key), key);
    });
  }

  const tags: readonly (readonly [string, string])[] = [
    ["en-GB", "en"],
    ["zh-Hant-TW", "zh"],
    ["fa-AF", "fa"],
    ["no", "nb"],
    ["tl", "fil"],
    ["pt-BR", "pt"],
    ["sr-Latn-RS", "sr-Latn"],
    ["und", "en"],
    ["xx", "en"],
  ];
  for (const [tag, expected] of tags) {
    it(`${tag} is read as ${expected}`, () => assert.equal(languageFor(tag).tag, expected));
  }
});
