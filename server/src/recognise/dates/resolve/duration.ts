import type { Amount, Unit } from "../expression.ts";

const designators: Readonly<Record<Unit, readonly [string, number]>> = {
  second: ["TS", 1],
  minute: ["TM", 1],
  hour: ["TH", 1],
  day: ["D", 1],
  workday: ["D", 1],
  night: ["D", 1],
  week: ["W", 1],
  weekend: ["W", 1],
  month: ["M", 1],
  quarter: ["M", 3],
  half: ["M", 6],
  season: ["M", 3],
  year: ["Y", 1],
  decade: ["Y", 10],
  century: ["Y", 100],
  millennium: ["Y", 1000],
};

/** Halves of a unit are written in the next smaller one. */
const smaller: Partial<Record<Unit, readonly [Unit, number]>> = {
  year: ["month", 12],
  month: ["day", 30],
  week: ["day", 7],
  day: ["hour", 24],
  hour: ["minute", 60],
  minute: ["second", 60],
  decade: ["year", 10],
  century: ["year", 100],
};

/** Units that only an amount left open keeps: "for decades". */
const vague: Partial<Record<Unit, string>> = { decade: "PXDE", century: "PXCE", millennium: "PXML" };

const order = ["Y", "M", "W", "D", "TH", "TM", "TS"];

/** ISO 8601 duration of amounts; vague counts are written X. */
export function durationValue(amounts: readonly Amount[]): string {
  const [first, ...more] = amounts;
  if (first?.count === null && more.length === 0 && first.unit in vague) return vague[first.unit] as string;
  const parts = new Map<string, number | null>();
  const put = (count: number | null, unit: Unit): void => {
    const [letter, factor] = designators[unit];
    const known = parts.get(letter);
    if (count === null || known === null) parts.set(letter, null);
    else parts.set(letter, (known ?? 0) + count * factor);
  };
  for (const { count, unit } of amounts) {
    const fraction = count === null ? 0 : count % 1;
    const step = smaller[unit];
    if (count === null || fraction === 0 || !step) {
      put(count, unit);
      continue;
    }
    if (count - fraction > 0) put(count - fraction, unit);
    put(Math.round(fraction * step[1] * 100) / 100, step[0]);
  }
  let date = "";
  let time = "";
  for (const letter of order) {
    if (!parts.has(letter)) continue;
    const count = parts.get(letter);
    const text = `${count ?? "X"}${letter.slice(-1)}`;
    if (letter.length > 1) time += text;
    else date += text;
  }
  return `P${date}${time === "" ? "" : `T${time}`}`;
}
