import assert from "node:assert/strict";
import { describeDay } from "./describe.ts";

describe("the description of a day", () => {
  it("tells weekday, week and the same day in other calendars", () => {
    const day = describeDay("2022-02-04", "2022-02-04");
    assert.equal(day?.weekday, "Friday");
    assert.equal(day?.week, "2022-W05");
    assert.deepEqual(
      day?.calendars.map(({ calendar, literal, name }) => [calendar, literal, name]),
      [
        ["persian", "1400-11-15", "15 Bahman 1400"],
        ["islamic", "1443-07-03", "3 Rajab 1443"],
        ["jewish", "5782-06-03", "3 Adar I 5782"],
        ["chinese", "2022-01-04", "day 4 of month 1 of the Chinese year 2022"],
        ["minguo", "0111-02-04", "4 February 111"],
        ["buddhist", "2565-02-04", "4 February 2565"],
      ],
    );
  });

  const distances: readonly (readonly [string, string, number, string])[] = [
    ["2022-02-04", "2022-02-04", 0, "the document date"],
    ["2022-02-03", "2022-02-04", -1, "1 day before the document date"],
    ["2022-02-06", "2022-02-04", 2, "2 days after the document date"],
    ["2021-08-04", "2022-02-04", -184, "6 months (184 days) before the document date"],
    ["1945-05-09", "2025-05-09", -29_220, "80 years before the document date"],
    ["2022-02-04T15:00", "2022-02-01", 3, "3 days after the document date"],
  ];
  for (const [value, date, days, words] of distances) {
    it(`${value} seen from ${date}`, () => {
      const day = describeDay(value, date);
      assert.equal(day?.distance, days);
      assert.equal(day?.distanceName, words);
    });
  }

  it("has no distance without a document date, and says nothing of what is no single day", () => {
    assert.equal(describeDay("2022-02-04", null)?.distance, null);
    for (const value of ["2022-02", "2022", "P80Y", "PAST_REF", "2022-02-04/2022-02-06", "XXXX-02-04", "2022-02-31"]) {
      assert.equal(describeDay(value, "2022-02-04"), null, value);
    }
  });
});
