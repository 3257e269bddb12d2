import assert from "node:assert/strict";
import { readHeaderDate } from "./date.ts";
import { isKnownKey, nearestKey, storedKey } from "./keys.ts";

describe("header date", () => {
  const iso: Readonly<Record<string, string>> = {
    "2026-02-04": "2026-02-04",
    "2026-02": "2026-02",
    "2026": "2026",
    "20260204": "2026-02-04",
    "2026-02-04T09:30:00Z": "2026-02-04",
    "2024-02-29": "2024-02-29",
    "٢٠٢٤-٠٣-٠٩": "2024-03-09",
    "۱۴۰۳-۰۲-۳۱": "1403-02-31",
  };
  for (const [written, value] of Object.entries(iso)) {
    it(`${written} is ${value}`, () => assert.deepEqual(readHeaderDate(written), { kind: "iso", value }));
  }

  const malformed: Readonly<Record<string, string | null>> = {
    "20255-02-04": "2025-02-04",
    "2026/2/4": "2026-02-04",
    "4.2.2026": "2026-02-04",
    "25/12/2020": "2020-12-25",
    "12/25/2020": "2020-12-25",
    "05/05/2020": "2020-05-05",
    "04/05/2020": null,
    "14/15/2020": null,
    "2026-13-45": null,
    "2023-02-29": null,
    "23-02-04": null,
    "98765-01-01": null,
    "0000-01-01": null,
    "—": null,
    "": null,
    "?": null,
  };
  for (const [written, suggestion] of Object.entries(malformed)) {
    it(`${JSON.stringify(written)} is malformed; meant: ${suggestion}`, () =>
      assert.deepEqual(readHeaderDate(written), { kind: "malformed", suggestion }));
  }

  it("words are left to those who read dates in words", () => {
    for (const words of ["4 February 2026", "14 ბაანი 1404", "昨天", "today"]) {
      assert.deepEqual(readHeaderDate(words), { kind: "words" });
    }
  });
});

describe("header keys", () => {
  it("go by one name, in lower case", () => {
    assert.equal(storedKey("Language"), "lang");
    assert.equal(storedKey("DOCNO"), "id");
    assert.equal(storedKey("Headline"), "title");
    assert.equal(storedKey("X-Desk"), "x-desk");
    assert.equal(isKnownKey("x-desk"), false);
  });

  it("are guessed at where one letter is wrong, and only there", () => {
    const slips: Readonly<Record<string, string | null>> = {
      titel: "title",
      dat: "date",
      daet: "date",
      langg: "lang",
      sorce: "source",
      desk: null,
      xx: null,
      "": null,
    };
    for (const [written, meant] of Object.entries(slips)) assert.equal(nearestKey(written), meant, written);
  });
});
