import type { Rule } from "../engine/rule.ts";
import { anniversaryRules } from "./anniversary.ts";
import { datedTimeRules } from "./datedTime.ts";
import { dayRules } from "./day.ts";
import { dayRangeRules } from "./dayRange.ts";
import { durationRules } from "./duration.ts";
import { eraRules } from "./era.ts";
import { holidayRules } from "./holiday.ts";
import { joinedRules } from "./joined.ts";
import { listRules, noDate } from "./list.ts";
import { monthPhrase } from "./monthPhrase.ts";
import { ordinal, partRules } from "./part.ts";
import { rangeRules } from "./range.ts";
import { relativeRules } from "./relative.ts";
import { setRules } from "./set.ts";
import { timeRules } from "./time.ts";
import { withinRules } from "./within.ts";
import { yearRules } from "./year.ts";

/** The grammar that all languages share. A new idea is a new rule here, and words for it in the languages. */
export const rules: readonly Rule[] = [
  noDate,
  ...eraRules,
  ...yearRules,
  // "The first Sunday of April" before "the first of April, Sunday".
  ordinal,
  ...dayRules,
  ...relativeRules,
  ...withinRules,
  ...partRules,
  ...durationRules,
  ...anniversaryRules,
  ...holidayRules,
  ...timeRules,
  ...datedTimeRules,
  ...setRules,
  monthPhrase,
  ...dayRangeRules,
  ...rangeRules,
  ...joinedRules,
  ...listRules,
];
