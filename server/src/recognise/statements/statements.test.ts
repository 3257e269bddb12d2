import assert from "node:assert/strict";
import { ar } from "./examples/ar.ts";
import { en } from "./examples/en.ts";
import type { Example } from "./examples/example.ts";
import { fa } from "./examples/fa.ts";
import { ka } from "./examples/ka.ts";
import { ru } from "./examples/ru.ts";
import { sq } from "./examples/sq.ts";
import { tr } from "./examples/tr.ts";
import { uk } from "./examples/uk.ts";
import { zh } from "./examples/zh.ts";
import { analyseMarked } from "./testing/accounts.ts";

const examples: Readonly<Record<string, readonly Example[]>> = { ar, en, fa, ka, ru, sq, tr, uk, zh };

describe("who says a sentence", () => {
  for (const [language, rows] of Object.entries(examples))
    for (const [name, marked] of rows)
      it(`${language}: ${name}`, () => {
        const { draft, expected } = analyseMarked(language, marked);
        const got = expected.map(({ start, end }) => {
          const middle = (start + end) >> 1;
          const statement = draft.statements.find((one) => one.start <= middle && middle < one.end);
          return [draft.input.text.slice(start, end), statement?.speaker ?? null];
        });
        assert.deepEqual(
          got,
          expected.map(({ start, end, speaker }) => [draft.input.text.slice(start, end), speaker]),
        );
      });
});
