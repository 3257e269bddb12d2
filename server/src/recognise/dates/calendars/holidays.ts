/** Named days: when they fall in a Gregorian year. Keys are used by the languages' `holidays`. */
import { chineseDay, chineseNewYear } from "./chinese.ts";
import { jewishNewYear } from "./jewish.ts";
import { fromDay, toDay } from "./convert.ts";
import { dayNumber, weekdayOf } from "./days.ts";

/** `first` and `last` are day numbers, both included. */
export interface HolidaySpan {
  readonly first: number;
  readonly last: number;
}

/** Spans that fall in the Gregorian year: mostly one; none where it is not known; lunar feasts may come twice. */
type Finder = (year: number) => readonly HolidaySpan[];

function one(day: number | null, length = 1): readonly HolidaySpan[] {
  return day === null ? [] : [{ first: day, last: day + length - 1 }];
}

function fixed(month: number, day: number): Finder {
  return (year) => one(dayNumber(year, month, day));
}

/** The n-th weekday of a month; −1 is the last. */
function nth(n: number, weekday: number, month: number): Finder {
  return (year) => {
    if (n < 0) {
      const last = dayNumber(year, month + 1, 1) - 1;
      return one(last - ((weekdayOf(last) - weekday + 7) % 7));
    }
    const first = dayNumber(year, month, 1);
    return one(first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
  };
}

/** Western Easter (Meeus' Gregorian algorithm). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Orthodox Easter (Meeus' Julian algorithm, moved to the Gregorian calendar). */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + lag;
}

/** A day of the Islamic calendar in a Gregorian year, as Umm al-Qura counts; it may come twice in one year. */
function islamic(month: number, day: number, length = 1): Finder {
  return (year) => {
    const start = fromDay("islamic", dayNumber(year, 1, 1))?.year;
    if (start === undefined) return [];
    return [start - 1, start, start + 1].flatMap((hijri) => {
      const at = toDay("islamic", hijri, month, day);
      return at !== null && at >= dayNumber(year, 1, 1) && at <= dayNumber(year, 12, 31) ? one(at, length) : [];
    });
  };
}

function persian(month: number, day: number): Finder {
  return (year) => one(toDay("persian", month >= 10 ? year - 622 : year - 621, month, day));
}

function lunar(month: number, day: number): Finder {
  return (year) => one(chineseDay(year, month, day));
}

/** Solar longitude 15° falls on 4 to 6 April: the usual formula for the 20th and 21st centuries. */
function qingming(year: number): readonly HolidaySpan[] {
  const century = year >= 2000 ? 4.81 : 5.59;
  const y = year % 100;
  return one(dayNumber(year, 4, Math.floor(y * 0.2422 + century) - Math.floor(y / 4)));
}

const finders: Readonly<Record<string, Finder>> = {
  "new-year": fixed(1, 1),
  "new-year-eve": fixed(12, 31),
  epiphany: fixed(1, 6),
  "orthodox-christmas": fixed(1, 7),
  "old-new-year": fixed(1, 14),
  valentine: fixed(2, 14),
  "defender-day": fixed(2, 23),
  "women-day": fixed(3, 8),
  "st-patrick": fixed(3, 17),
  "earth-day": fixed(4, 22),
  "may-day": fixed(5, 1),
  "victory-day": fixed(5, 9),
  "europe-day": fixed(5, 9),
  "ve-day": fixed(5, 8),
  "children-day": fixed(6, 1),
  "russia-day": fixed(6, 12),
  "us-independence": fixed(7, 4),
  "bastille-day": fixed(7, 14),
  assumption: fixed(8, 15),
  "assumption-orthodox": fixed(8, 28),
  "prc-national-day": fixed(10, 1),
  "german-unity": fixed(10, 3),
  halloween: fixed(10, 31),
  "all-saints": fixed(11, 1),
  "unity-day": fixed(11, 4),
  armistice: fixed(11, 11),
  "christmas-eve": fixed(12, 24),
  christmas: fixed(12, 25),
  "boxing-day": fixed(12, 26),
  "april-9": fixed(4, 9),
  "st-george": fixed(11, 23),
  "summer-day": fixed(3, 14),
  "constitution-day-ru": fixed(12, 12),
  "turkey-republic": fixed(10, 29),
  "turkey-sovereignty": fixed(4, 23),
  "turkey-victory": fixed(8, 30),
  "armenia-genocide": fixed(4, 24),
  // Another day in every country: see `nationalDays.ts`.
  "independence-day": () => [],
  "national-day": () => [],
  "un-day": fixed(10, 24),
  "human-rights-day": fixed(12, 10),
  easter: (year) => one(easter(year)),
  "good-friday": (year) => one(easter(year) - 2),
  "easter-monday": (year) => one(easter(year) + 1),
  "palm-sunday": (year) => one(easter(year) - 7),
  "ash-wednesday": (year) => one(easter(year) - 46),
  ascension: (year) => one(easter(year) + 39),
  pentecost: (year) => one(easter(year) + 49),
  "orthodox-easter": (year) => one(orthodoxEaster(year)),
  thanksgiving: nth(4, 4, 11),
  "black-friday": (year) => nth(4, 4, 11)(year).map(({ first }) => ({ first: first + 1, last: first + 1 })),
  "memorial-day": nth(-1, 1, 5),
  "labor-day": nth(1, 1, 9),
  "mlk-day": nth(3, 1, 1),
  "presidents-day": nth(3, 1, 2),
  "mothers-day": nth(2, 7, 5),
  "fathers-day": nth(3, 7, 6),
  "columbus-day": nth(2, 1, 10),
  "spring-festival": (year) => one(chineseNewYear(year)),
  "spring-festival-eve": (year) =>
    one((chineseNewYear(year) ?? Number.NaN) - 1).filter((span) => !Number.isNaN(span.first)),
  lantern: lunar(1, 15),
  qingming,
  "dragon-boat": lunar(5, 5),
  qixi: lunar(7, 7),
  "mid-autumn": lunar(8, 15),
  "double-ninth": lunar(9, 9),
  laba: lunar(12, 8),
  nowruz: persian(1, 1),
  // "The new year" of Persian texts: whichever feast is nearer.
  "new-year-near": (year) => [...fixed(1, 1)(year), ...persian(1, 1)(year)],
  "nowruz-eve": (year) => persian(1, 1)(year).map(({ first }) => ({ first: first - 1, last: first - 1 })),
  sizdah: persian(1, 13),
  yalda: persian(9, 30),
  "iran-revolution": persian(11, 22),
  "navruz-21": fixed(3, 21),
  "hijri-new-year": islamic(1, 1),
  ashura: islamic(1, 10),
  mawlid: islamic(3, 12),
  arbaeen: islamic(2, 20),
  ramadan: (year) => islamic(9, 1)(year).map(({ first }) => ({ first, last: endOfMonth(first) })),
  "laylat-al-qadr": islamic(9, 27),
  "eid-al-fitr": islamic(10, 1),
  arafah: islamic(12, 9),
  "eid-al-adha": islamic(12, 10),
  "rosh-hashanah": (year) => one(roshHashanah(year)),
  "yom-kippur": (year) => one(roshHashanah(year) + 9),
  sukkot: (year) => one(roshHashanah(year) + 14),
  "simchat-torah": (year) => one(roshHashanah(year) + 21),
  passover: (year) => one(roshHashanah(year) - 163),
  purim: (year) => one(roshHashanah(year) - 193),
  shavuot: (year) => one(roshHashanah(year) - 113),
  "tisha-bav": (year) => one(roshHashanah(year) - 51),
  "israel-independence": (year) => one(israelIndependence(roshHashanah(year) - 163)),
};

function endOfMonth(first: number): number {
  for (const length of [29, 30]) if (fromDay("islamic", first + length)?.day === 1) return first + length - 1;
  return first + 29;
}

/** New year of the Jewish calendar (1 Tishri) in a Gregorian year. */
function roshHashanah(year: number): number {
  return jewishNewYear(year + 3761);
}

/** 5 Iyar is 20 days behind Passover, moved so that neither it nor its eve touches the sabbath. */
function israelIndependence(passover: number): number {
  const day = passover + 20;
  const moved: Readonly<Record<number, number>> = { 1: 1, 5: -1, 6: -2 };
  return day + (moved[weekdayOf(day)] ?? 0);
}

/** The keys that languages may name days by. */
export const holidayKeys: ReadonlySet<string> = new Set(Object.keys(finders));

/** When the named day falls in a Gregorian year. */
export function holidayIn(key: string, year: number): readonly HolidaySpan[] {
  return year >= 1583 && year <= 2300 ? (finders[key]?.(year) ?? []) : [];
}
