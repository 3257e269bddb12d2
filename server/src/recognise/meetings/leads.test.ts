import assert from "node:assert/strict";
import { analyseMarked } from "../statements/testing/accounts.ts";
import { ar } from "./examples/ar.ts";
import { en } from "./examples/en.ts";
import { fa } from "./examples/fa.ts";
import { ka } from "./examples/ka.ts";
import type { Leads } from "./examples/leads.ts";
import { ru } from "./examples/ru.ts";
import { sq } from "./examples/sq.ts";
import { tr } from "./examples/tr.ts";
import { uk } from "./examples/uk.ts";
import { zh } from "./examples/zh.ts";

const examples: Readonly<Record<string, Leads>> = { ar, en, fa, ka, ru, sq, tr, uk, zh };
const person = /\[(?!@[^|\]]*\])[^=#&|\]]*(?:\|([^\]]+))?\]/g;

/** The marked persons, in any order. */
function personsIn(marked: string): string[] {
  const names = [...marked.matchAll(person)].map(([all, name]) => name ?? all.slice(1, -1));
  return [...new Set(names)].toSorted();
}

describe("the sentence that tells of a meeting", () => {
  for (const [language, leads] of Object.entries(examples))
    for (const [mode, lines] of Object.entries(leads))
      it(`${language}: ${mode}`, () => {
        for (const line of lines.trim().split("\n")) {
          const [sentence = "", place = null] = line.trim().split(" => ");
          const told = analyseMarked(language, `- | ${sentence}`, "2024-05-07").draft.meetings;
          assert.deepEqual(
            told.map((meeting) => [
              meeting.mode,
              meeting.place,
              meeting.participants.map(({ name }) => name).toSorted(),
            ]),
            mode === "none" ? [] : [[mode, place, personsIn(sentence)]],
            sentence,
          );
        }
      });
});
