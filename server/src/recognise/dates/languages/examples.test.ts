import assert from "node:assert/strict";
import type { DateMention } from "../../model.ts";
import type { Example } from "../language.ts";
import { readDates } from "../testing/analyse.ts";
import { examples as ar } from "./examples/ar.ts";
import { kinds as arKinds } from "./examples/kinds/ar.ts";
import { examples as az } from "./examples/az.ts";
import { examples as de } from "./examples/de.ts";
import { examples as en } from "./examples/en.ts";
import { kinds as enKinds } from "./examples/kinds/en.ts";
import { examples as es } from "./examples/es.ts";
import { examples as fa } from "./examples/fa.ts";
import { kinds as faKinds } from "./examples/kinds/fa.ts";
import { examples as fr } from "./examples/fr.ts";
import { examples as he } from "./examples/he.ts";
import { examples as hy } from "./examples/hy.ts";
import { examples as ka } from "./examples/ka.ts";
import { kinds as kaKinds } from "./examples/kinds/ka.ts";
import { examples as kk } from "./examples/kk.ts";
import { examples as ru } from "./examples/ru.ts";
import { kinds as ruKinds } from "./examples/kinds/ru.ts";
import { examples as sq } from "./examples/sq.ts";
import { kinds as sqKinds } from "./examples/kinds/sq.ts";
import { examples as tr } from "./examples/tr.ts";
import { examples as uk } from "./examples/uk.ts";
import { examples as uz } from "./examples/uz.ts";
import { examples as zh } from "./examples/zh.ts";
import { kinds as zhKinds } from "./examples/kinds/zh.ts";

const sets: Readonly<Record<string, readonly Example[]>> = {
  ar: [...ar, ...arKinds],
  az,
  de,
  en: [...en, ...enKinds],
  es,
  fa: [...fa, ...faKinds],
  fr,
  he,
  hy,
  ka: [...ka, ...kaKinds],
  kk,
  ru: [...ru, ...ruKinds],
  sq: [...sq, ...sqKinds],
  tr,
  uk,
  uz,
  zh: [...zh, ...zhKinds],
};

/** `words → value` or `words → value MOD`; an open value is written `?`. */
function written(text: string, mention: DateMention): string {
  const value = `${text.slice(mention.start, mention.end)} → ${mention.value ?? "?"}`;
  return mention.mod === null ? value : `${value} ${mention.mod}`;
}

describe("dates in sentences", () => {
  for (const [language, examples] of Object.entries(sets)) {
    describe(language, () => {
      for (const [text, date, ...expected] of examples) {
        it(`${text}${date === "" ? "" : ` (${date})`}`, () => {
          assert.deepEqual(
            readDates(text, language, date).dates.map((mention) => written(text, mention)),
            expected,
          );
        });
      }
    });
  }
});
