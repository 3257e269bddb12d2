import assert from "node:assert/strict";
import type { CalendarName } from "../../model.ts";
import { chineseDate } from "./chinese.ts";
import { fromDay, monthLength, toDay } from "./convert.ts";
import { civilDate, dayNumber, isoDay, isoWeek, parseIsoDay, weekdayOf } from "./days.ts";
import { holidayIn } from "./holidays.ts";
import { dayName } from "./names.ts";

const FIRST = dayNumber(1900, 1, 1);
const LAST = dayNumber(2100, 12, 31);
const MILLISECONDS = 86_400_000;

function icu(calendar: string): (day: number) => { year: number; month: string; day: number } {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  return (day) => {
    const parts = new Map<string, string>(
      format.formatToParts(day * MILLISECONDS).map(({ type, value }) => [type, value]),
    );
    return {
      year: Number(parts.get("relatedYear") ?? parts.get("year")),
      month: parts.get("month") ?? "",
      day: Number(parts.get("day")),
    };
  };
}

describe("calendars", () => {
  const compared: readonly (readonly [CalendarName, string])[] = [
    ["gregorian", "gregory"],
    ["persian", "persian"],
    ["islamic", "islamic-umalqura"],
    ["minguo", "roc"],
    ["buddhist", "buddhist"],
  ];
  for (const [calendar, name] of compared) {
    it(`${calendar} agrees with ICU on every day of 1900 to 2100, both ways`, () => {
      const expected = icu(name);
      for (let day = FIRST; day <= LAST; day++) {
        const date = fromDay(calendar, day);
        // ICU counts years before the Republic backwards in another era.
        if (calendar === "minguo" && day < dayNumber(1912, 1, 1)) continue;
        const want = expected(day);
        if (date?.year !== want.year || String(date.month) !== want.month || date.day !== want.day) {
          assert.deepEqual({ ...date, iso: isoDay(day) }, { ...want, iso: isoDay(day) });
        }
        if (toDay(calendar, want.year, Number(want.month), want.day) !== day)
          assert.fail(`${isoDay(day)} does not come back`);
      }
    });
  }

  it("chinese agrees with ICU on every month of 1900 to 2100, leap months told apart, and so on every day", () => {
    const expected = icu("chinese");
    for (let day = dayNumber(1900, 1, 31); day <= LAST; ) {
      const { year, month, day: first, leap } = chineseDate(day);
      const want = expected(day);
      assert.deepEqual([year, `${month}${leap ? "bis" : ""}`, first], [want.year, want.month, 1]);
      // Days count on by one to the next first: months are right where their first and last days are.
      let last = day;
      while (chineseDate(last + 1).day === chineseDate(last).day + 1) last++;
      assert.equal(expected(Math.min(last, LAST)).day, chineseDate(Math.min(last, LAST)).day);
      day = last + 1;
    }
  });

  it("days, weekdays and weeks follow ISO 8601", () => {
    for (let day = FIRST; day <= LAST; day += 13) {
      const date = new Date(day * MILLISECONDS);
      assert.equal(isoDay(day), date.toISOString().slice(0, 10));
      assert.equal(weekdayOf(day) % 7, date.getUTCDay());
      assert.deepEqual(parseIsoDay(isoDay(day)), day);
    }
    assert.deepEqual(isoWeek(dayNumber(2021, 1, 3)), { year: 2020, week: 53 });
    assert.deepEqual(isoWeek(dayNumber(2024, 12, 30)), { year: 2025, week: 1 });
    assert.equal(parseIsoDay("2023-02-29"), null);
    assert.deepEqual(civilDate(dayNumber(-44, 3, 15)), { year: -44, month: 3, day: 15 });
  });

  it("Rumi days are Julian until 1917 and Gregorian from then on", () => {
    assert.equal(isoDay(toDay("rumi", 1325, 3, 31) ?? 0), "1909-04-13");
    assert.equal(isoDay(toDay("rumi", 1333, 3, 1) ?? 0), "1917-03-01");
    for (let day = dayNumber(1880, 1, 1); day < dayNumber(1926, 1, 1); day += 7) {
      const date = fromDay("rumi", day);
      assert.ok(date);
      if (date.year === 1332 && date.month === 2) continue; // the month that the reform cut short
      assert.equal(toDay("rumi", date.year, date.month, date.day), day, isoDay(day));
    }
  });

  it("days that a calendar does not have are told", () => {
    assert.equal(monthLength("persian", 1402, 12), 29);
    assert.equal(monthLength("persian", 1403, 12), 30);
    assert.equal(toDay("persian", 1402, 12, 30), null);
    assert.equal(toDay("gregorian", 2024, 4, 31), null);
    assert.equal(toDay("islamic", 1446, 13, 1), null);
    assert.equal(monthLength("gregorian", 2024, 0), 0);
  });

  const feasts: readonly (readonly [string, number, string])[] = [
    ["easter", 2024, "2024-03-31"],
    ["easter", 2038, "2038-04-25"],
    ["orthodox-easter", 2024, "2024-05-05"],
    ["spring-festival", 2025, "2025-01-29"],
    ["mid-autumn", 2025, "2025-10-06"],
    ["nowruz", 2025, "2025-03-21"],
    ["nowruz", 2024, "2024-03-20"],
    ["ramadan", 2025, "2025-03-01"],
    ["eid-al-fitr", 2024, "2024-04-10"],
    ["eid-al-adha", 2025, "2025-06-06"],
    ["thanksgiving", 2024, "2024-11-28"],
    ["memorial-day", 2024, "2024-05-27"],
    ["rosh-hashanah", 2025, "2025-09-23"],
    ["passover", 2024, "2024-04-23"],
    ["israel-independence", 2025, "2025-05-01"],
    ["qingming", 2024, "2024-04-04"],
    ["yalda", 2024, "2024-12-20"],
  ];
  for (const [feast, year, day] of feasts) {
    it(`${feast} of ${year}`, () => assert.equal(isoDay(holidayIn(feast, year)[0]?.first ?? 0), day));
  }

  it("jewish agrees with ICU on every day of 1900 to 2100, both ways", () => {
    const format = new Intl.DateTimeFormat("en-u-ca-hebrew", {
      timeZone: "UTC",
      year: "numeric",
      month: "long",
      day: "numeric",
    });
    for (let day = FIRST; day <= LAST; day++) {
      const want = format.format(day * MILLISECONDS).replace("Adar II", "Adar");
      if (dayName("jewish", day) !== want) assert.equal(dayName("jewish", day), want, isoDay(day));
      const date = fromDay("jewish", day);
      if (!date || toDay("jewish", date.year, date.month, date.day) !== day)
        assert.fail(`${isoDay(day)} does not come back`);
    }
  });

  it("a lunar feast may come twice in a year, and no feast is asked for beyond the tables", () => {
    assert.equal(holidayIn("eid-al-fitr", 2000).length, 2);
    assert.deepEqual(holidayIn("spring-festival", 2150), []);
    assert.deepEqual(holidayIn("no such day", 2024), []);
  });
});
