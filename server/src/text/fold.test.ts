import assert from "node:assert/strict";
import { bare, fold } from "./fold.ts";
import { decimalValue } from "./numerals.ts";

describe("the comparing form of words", () => {
  const same: readonly (readonly [string, string, string])[] = [
    ["hamza on alef", "أوكرانيا", "اوكرانيا"],
    ["Persian and Arabic ya and kaf", "آمریکا", "امريكا"],
    ["vowel signs", "قدَّم", "قدم"],
    ["tatweel", "الـصين", "الصين"],
    ["presentation forms", "ﺭﻭﺳﻴﺎ", "روسيا"],
    ["ra'is with ya or hamza", "رئیس", "رییس"],
    ["Georgian capitals", "ᲩᲘᲜᲔᲗᲘ", "ჩინეთი"],
    ["composed and decomposed", "Kin\u0065\u0308s", "kinës"],
    ["Turkish dotted I", "İstanbul", "istanbul"],
    ["Russian yo", "Королёв", "королев"],
    ["soft hyphen", "Mos\u00adkau", "moskau"],
    ["traditional and simplified characters", "會見記者", "会见记者"],
  ];
  for (const [name, a, b] of same) it(`is one for ${name}`, () => assert.equal(fold(a), fold(b)));

  it("keeps Latin diacritics, which the bare form drops", () => {
    assert.notEqual(fold("Kinë"), fold("Kine"));
    assert.equal(bare(fold("Kinë")), "kine");
    assert.equal(bare(fold("Đoković")), "dokovic");
  });

  it("folding twice changes nothing", () => {
    for (const [, a, b] of same) for (const word of [a, b]) assert.equal(fold(fold(word)), fold(word));
  });
});

describe("digits", () => {
  it("have their value in every script", () => {
    for (const [digits, value] of [
      ["2025", 2025],
      ["٢٠٢٥", 2025],
      ["۱۴۰۳", 1403],
      ["２０２５", 2025],
      ["२०२५", 2025],
      ["𝟐𝟎𝟐𝟓", 2025],
    ] as const)
      assert.equal(decimalValue(digits), value);
  });
  it("are refused beyond an exact integer, and where one is no digit", () => {
    assert.ok(Number.isNaN(decimalValue("1".repeat(16))));
    assert.ok(Number.isNaN(decimalValue("")));
    assert.ok(Number.isNaN(decimalValue("12a")));
  });
});
