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

describe("national days", () => {
  const slugged = (text: string, name: string, slug: string): EntityMention => ({
    ...named(text, name, "LOC"),
    entity: { key: slug, id: null, slug, name },
  });
  const valueOf = (text: string, ...entities: EntityMention[]): string | null | undefined =>
    readDates(text, "en", "2024-05-15", {}, [], entities).dates.at(-1)?.value;

  it("are those of the country beside them", () => {
    const text = "He sent greetings to Finland on Independence Day.";
    assert.equal(valueOf(text, slugged(text, "Finland", "finland")), "2023-12-06");
    const other = "The National Day of Qatar was marked in Tirana.";
    assert.equal(valueOf(other, slugged(other, "Qatar", "qatar")), "2023-12-18");
  });

  it("are the day that they are named beside, where no country is named", () => {
    assert.equal(valueOf("The work ends on 5 July, Independence Day."), "2024-07-05");
  });
});

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
