import type { Edge } from "../engine/edge.ts";
import { type Rule, says } from "../engine/rule.ts";
import type { DayPart, TimeExpression } from "../expression.ts";

/** A time of day; fields left out are not said. */
export function time(fields: Partial<Omit<TimeExpression, "kind">>): TimeExpression {
  return {
    kind: "time",
    hour: fields.hour ?? null,
    minute: fields.minute ?? null,
    second: fields.second ?? null,
    zone: fields.zone ?? null,
    part: fields.part ?? null,
    on: fields.on ?? null,
  };
}

/** The hour on the 24-hour clock. Null where the half of the day does not fit it. */
function halved(hour: number, half: string): number | null {
  if (hour < 0 || hour > 12) return half === "pm" && hour < 24 ? hour : null;
  if (half === "am") return hour === 12 ? 0 : hour;
  return hour === 12 ? 12 : hour + 12;
}

/** `15:30`, "noon", "3 pm", "15 o'clock", "half past three", «ساعت ۱۵», "kl. 15.30". */
const clock: Rule = {
  name: "clock",
  makes: "time",
  patterns: [
    "<clock>",
    "<clockWord>",
    "<atClock>? (<clock>|<dotClock>) <ampm>",
    "<atClock>? <num> <oclock>? <ampm>",
    "<ampmBefore> (<clock>|<num>) <oclock>?",
    "<atClock> (<clock>|<dotClock>|<num>) <oclock>?",
    "(<clock>|<dotClock>|<num>) <oclock>",
    "<num> <oclock> <num> <minuteWord>?",
    "<atClock> <num> <and> <num> <minuteWord>?",
    "<ampmBefore> <num> <oclock> <num> <minuteWord>?",
  ],
  build: (match) => {
    const said = match.expression("clock") ?? match.expression("dotClock");
    let of: TimeExpression;
    if (said?.kind === "time") of = said;
    else if (match.has("clockWord")) {
      const edge = match.part("clockWord") as Edge;
      const [hour, minute] = edge.name.split(":").map(Number);
      return says(time({ hour: hour ?? 0, minute: minute ?? 0 }), edge.weak);
    } else {
      const ord = match.part("ord");
      const hour = ord ? ord.number : match.number("num");
      const spare = match.part("num", ord ? 0 : 1);
      const minute = spare ? spare.number : 0;
      if (!(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60) || !Number.isInteger(hour)) return null;
      of = time({ hour, minute });
    }
    const half = match.name("ampm") || match.name("ampmBefore") || match.name("shortHalf");
    if (half === "") return says(of);
    const hour = halved(of.hour ?? 0, half);
    return hour === null ? null : says({ ...of, hour });
  },
};

/** "half past three", "quarter to five", "ten past six". */
const spokenClock: Rule = {
  name: "spokenClock",
  makes: "time",
  patterns: [
    "<halfPast> <num>",
    "<halfTo> (<num>|<ord>)",
    "<num> <halfToAfter>",
    "<quarterPast> <num>",
    "<quarterTo> <num>",
    "<num> <minuteWord>? <pastHour> <num>",
    "<num> <minuteWord>? <toHour> <num>",
    "<atClock> (<num>|<ord>) <oclock>? (<halfAfter>|<quarterAfter>|<thirdAfter>)",
    "<num> <oclock> (<halfAfter>|<quarterAfter>)",
    "<atClock> (<num>|<ord>) <oclock>? <toHourAfter> (<quarterAfter>|<thirdAfter>|<num> <minuteWord>)",
    "<num> <oclock> <toHourAfter> <quarterAfter>",
  ],
  build: (match) => {
    const after = match.has("toHourAfter");
    const [one, two] = [match.part("ord") ?? match.part("num"), match.part("num", match.has("ord") ? 0 : 1)];
    const hour = (two && !after ? two : one)?.number ?? Number.NaN;
    if (!(hour >= 1 && hour <= 24)) return null;
    const minutes = two
      ? (after ? two : (one as Edge)).number
      : match.has("halfPast") || match.has("halfTo") || match.has("halfToAfter") || match.has("halfAfter")
        ? 30
        : match.has("thirdAfter")
          ? 20
          : 15;
    if (!(minutes >= 1 && minutes < 60)) return null;
    // "7 to 11" are hours or a score; "ten to six" is a time.
    const inWords = match.name("num") === "words" && (two?.category !== "num" || match.name("num", 1) === "words");
    if (two && !match.has("minuteWord") && (minutes % 5 !== 0 || !inWords)) return null;
    const back =
      match.has("halfTo") ||
      match.has("halfToAfter") ||
      match.has("quarterTo") ||
      match.has("toHour") ||
      match.has("toHourAfter");
    return back ? says(time({ hour: hour - 1, minute: 60 - minutes })) : says(time({ hour, minute: minutes }));
  },
};

/** «ოთხის თხუთმეტ წუთზე»: so many minutes into the fourth hour. */
const minutesInto: Rule = {
  name: "minutesInto",
  makes: "time",
  patterns: ["<num> <num> <minuteAt>"],
  build: (match) => {
    const [hour, minute] = [match.number("num"), match.number("num", 1)];
    return hour >= 1 && hour <= 12 && minute >= 1 && minute < 60 ? says(time({ hour: hour - 1 || 12, minute })) : null;
  },
};

/** "in the evening", "morning": a part of the day, of some day. */
const dayPart: Rule = {
  name: "dayPart",
  makes: "time",
  patterns: ["<dayPart>", "<part> <of>? <dayPart>"],
  build: (match) => {
    const edge = match.part("dayPart") as Edge;
    const of = time({ part: edge.name as DayPart });
    const mod = match.name("part");
    if (mod === "START" || mod === "END" || mod === "MID") return says({ kind: "modified", mod, of });
    return says(of, edge.weak);
  },
};

/** `15:30 GMT`, «الساعة 10:00 بتوقيت موسكو», "9 pm Moscow time", "18:00 (UTC+3)". */
const zoned: Rule = {
  name: "zonedTime",
  makes: "time",
  patterns: ["<time> <zone>", "<time> \\( <zone> \\)", "<zone> <time>"],
  build: (match) => {
    const of = match.expression("time") ?? fourDigits(match.part("num") ?? match.part("year"));
    if (of?.kind !== "time" || of.hour === null || of.zone !== null) return null;
    return says({ ...of, zone: match.name("zone") });
  },
};

/** "1400 GMT", "0930 GMT": hours and minutes without a sign between them. */
function fourDigits(edge: Edge | undefined): TimeExpression | null {
  if (!edge || edge.name === "words" || !Number.isInteger(edge.number)) return null;
  const [hour, minute] = [Math.floor(edge.number / 100), edge.number % 100];
  return hour >= 1 && hour < 24 && minute < 60 ? time({ hour, minute }) : null;
}

/** "9 in the evening", "8 o'clock in the morning", «ساعت ۸ صبح». */
const partedClock: Rule = {
  name: "partedClock",
  makes: "time",
  patterns: [
    "<time> <of>? <dayPart>",
    "<dayPart> <of>? <time>",
    "(<num>|<time>) <of>? <dayPartHour>",
    "<dayPartHour> <num> <oclock>",
  ],
  build: (match) => {
    const part = match.part("dayPart") ?? match.part("dayPartHour");
    const said = match.expression("time");
    const of = said ?? (match.has("num") ? time({ hour: match.number("num"), minute: 0 }) : null);
    if (of?.kind !== "time" || of.hour === null || !part || of.part !== null || of.on !== null) return null;
    if (!(of.hour >= 0 && of.hour <= 24) || !Number.isInteger(of.hour)) return null;
    return says({ ...of, hour: hourInPart(of.hour, part.name as DayPart) });
  },
};

/** The hour of the 24-hour clock that `hour` means in a part of the day. */
export function hourInPart(hour: number, part: DayPart): number {
  if (hour > 12) return hour;
  if (part === "EV") return hour + 12;
  if (part === "AF") return hour === 12 ? 12 : hour + 12;
  if (part === "NI") return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  if (part === "MI") return hour < 6 ? hour + 12 : hour;
  return part === "MO" && hour === 12 ? 0 : hour;
}

export const timeRules: readonly Rule[] = [clock, spokenClock, minutesInto, dayPart, zoned, partedClock];
