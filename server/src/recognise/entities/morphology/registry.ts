import { baseLanguage } from "../../language/tag.ts";
import { Script } from "../../../text/characters.ts";
import { arabic } from "./ar.ts";
import { english } from "./en.ts";
import { persian } from "./fa.ts";
import { georgian } from "./ka.ts";
import type { Morphology } from "./model.ts";
import { plain } from "./plain.ts";
import { russian } from "./ru.ts";
import { albanian } from "./sq.ts";
import { turkish } from "./tr.ts";
import { ukrainian } from "./uk.ts";
import { chinese } from "./zh.ts";

/** Every language with rules of its own. A new one is a file and a line here. */
export const morphologies: readonly Morphology[] = [
  georgian,
  persian,
  albanian,
  arabic,
  english,
  russian,
  chinese,
  turkish,
  ukrainian,
];

/** Whose rules hold for words of a script that is not the document language's own («ШОС» in Georgian). */
const strangers: readonly Morphology[] = [english, russian, arabic, georgian, chinese];

/** The rules for words of `script` in a document of language `tag` (BCP 47). */
export function morphologyFor(tag: string, script: Script): Morphology {
  const primary = baseLanguage(tag);
  return (
    morphologies.find((rules) => rules.tag === primary && rules.script === script) ??
    strangers.find((rules) => rules.script === script && !(script === Script.Latin && hasOwnLatin(primary))) ??
    plain
  );
}

/** French or Polish words follow no English rule; but a document of another script quotes English mostly. */
function hasOwnLatin(primary: string | undefined): boolean {
  return primary !== "und" && !morphologies.some((rules) => rules.tag === primary && rules.script !== Script.Latin);
}

export { plain };
