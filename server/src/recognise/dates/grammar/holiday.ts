import type { Edge } from "../engine/edge.ts";
import { type Rule, says } from "../engine/rule.ts";
import { isYear } from "./part.ts";

/** "Easter 2024", "the eve of Nowruz", «عيد الفطر», "Christmas Day", "last Christmas" (in `relative.ts`). */
const holiday: Rule = {
  name: "holiday",
  makes: "date",
  patterns: [
    "<holiday>",
    "<holiday> (<of>|<comma>)? <date>",
    "<date> <of>? <holiday>",
    "<eve> <of>? <holiday>",
    "<holiday> <eveAfter>",
    "<holiday> <eveAfter> <date>",
  ],
  build: (match) => {
    const edge = match.part("holiday") as Edge;
    const of = match.expression("date");
    if (of && !isYear(of)) return null;
    const plus = match.has("eve") || match.has("eveAfter") ? -1 : 0;
    return says({ kind: "holiday", holiday: edge.name, plus, of }, edge.weak && match.parts.length === 1);
  },
};

export const holidayRules: readonly Rule[] = [holiday];
