import assert from "node:assert/strict";
import type { DateMention } from "../../model.ts";
import type { Example } from "../language.ts";
import { readDates } from "../testing/analyse.ts";
import { examples as ar } from "./examples/ar.ts";
import { kinds as arKinds } from "./examples/kinds/ar.ts";
import { examples as az } from "./examples/az.ts";
import { kinds as azKinds } from "./examples/kinds/az.ts";
import { examples as de } from "./examples/de.ts";
import { kinds as deKinds } from "./examples/kinds/de.ts";
import { examples as en } from "./examples/en.ts";
import { kinds as enKinds } from "./examples/kinds/en.ts";
import { examples as es } from "./examples/es.ts";
import { kinds as esKinds } from "./examples/kinds/es.ts";
import { examples as fa } from "./examples/fa.ts";
import { kinds as faKinds } from "./examples/kinds/fa.ts";
import { examples as fr } from "./examples/fr.ts";
import { kinds as frKinds } from "./examples/kinds/fr.ts";
import { examples as he } from "./examples/he.ts";
import { kinds as heKinds } from "./examples/kinds/he.ts";
import { examples as hy } from "./examples/hy.ts";
import { kinds as hyKinds } from "./examples/kinds/hy.ts";
import { examples as ka } from "./examples/ka.ts";
import { kinds as kaKinds } from "./examples/kinds/ka.ts";
import { examples as kk } from "./examples/kk.ts";
import { kinds as kkKinds } from "./examples/kinds/kk.ts";
import { examples as ru } from "./examples/ru.ts";
import { kinds as ruKinds } from "./examples/kinds/ru.ts";
import { examples as sq } from "./examples/sq.ts";
import { kinds as sqKinds } from "./examples/kinds/sq.ts";
import { examples as tr } from "./examples/tr.ts";
import { kinds as trKinds } from "./examples/kinds/tr.ts";
import { examples as uk } from "./examples/uk.ts";
import { kinds as ukKinds } from "./examples/kinds/uk.ts";
import { examples as uz } from "./examples/uz.ts";
import { kinds as uzKinds } from "./examples/kinds/uz.ts";
import { examples as zh } from "./examples/zh.ts";
import { kinds as zhKinds } from "./examples/kinds/zh.ts";

const sets: Readonly<Record<string, readonly Example[]>> = {
  ar: [...ar, ...arKinds],
  az: [...az, ...azKinds],
  de: [...de, ...deKinds],
  en: [...en, ...enKinds],
  es: [...es, ...esKinds],
  fa: [...fa, ...faKinds],
  fr: [...fr, ...frKinds],
  he: [...he, ...heKinds],
  hy: [...hy, ...hyKinds],
  ka: [...ka, ...kaKinds],
  kk: [...kk, ...kkKinds],
  ru: [...ru, ...ruKinds],
  sq: [...sq, ...sqKinds],
  tr: [...tr, ...trKinds],
  uk: [...uk, ...ukKinds],
  uz: [...uz, ...uzKinds],
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
