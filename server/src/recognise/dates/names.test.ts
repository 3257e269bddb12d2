import assert from "node:assert/strict";
import type { EntityLabel, EntityMention } from "../model.ts";
import { readDates } from "./testing/analyse.ts";

function named(text: string, name: string, label: EntityLabel): EntityMention {
  const start = text.indexOf(name);
  return { start, end: start + name.length, label, entity: null, name, confidence: 1, rule: "test", nested: false };
}

function datesIn(text: string, name: string, label: EntityLabel): string[] {
  const { dates } = readDates(text, "en", "2024-05-15", {}, [], [named(text, name, label)]);
  return dates.map(({ start, end }) => text.slice(start, end));
}

describe("words of time inside names", () => {
  const cases: readonly (readonly [text: string, name: string, label: EntityLabel, ...dates: string[]])[] = [
    ["She told the Sunday Times on Sunday.", "Sunday Times", "ORG", "Sunday"],
    ["They adopted the Vision of 2030 in 2016.", "Vision of 2030", "WORK", "2016"],
    ["The embassy on 17 June street opened.", "17 June street", "LOC"],
    ["The Expo of 2025 is in Osaka.", "Expo of 2025", "EVENT", "2025"],
    ["The Six-Day War ended.", "Six-Day War", "EVENT"],
    ["They met on Friday.", "Friday", "EVENT", "Friday"],
  ];
  for (const [text, name, label, ...dates] of cases) {
    it(text, () => assert.deepEqual(datesIn(text, name, label), dates));
  }
});
