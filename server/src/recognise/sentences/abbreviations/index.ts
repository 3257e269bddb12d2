import { baseLanguage } from "../../language/tag.ts";
import { fold } from "../../../text/fold.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { ka } from "./ka.ts";
import type { Abbreviations } from "./language.ts";
import { ru } from "./ru.ts";
import { sq } from "./sq.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { zh } from "./zh.ts";

/** Add a language here, and nowhere else. */
const languages: readonly Abbreviations[] = [ar, en, fa, ka, ru, sq, tr, uk, zh];

export interface AbbreviationBook {
  readonly beforeMore: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
  readonly unlessCounted: ReadonlySet<string>;
  readonly beforeNames: ReadonlySet<string>;
  readonly goOn: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

const words = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold));

const books: ReadonlyMap<string, AbbreviationBook> = new Map(
  languages.map(
    ({
      tag,
      beforeMore,
      beforeNumber,
      either,
      unlessCounted = "",
      beforeNames = "",
      goOn = "",
      starters = "",
      openers = "",
    }) => [
      tag,
      {
        beforeMore: words(beforeMore),
        beforeNumber: words(beforeNumber),
        either: words(either),
        unlessCounted: words(unlessCounted),
        beforeNames: words(beforeNames),
        goOn: words(goOn),
        starters: words(starters),
        openers: words(openers),
      },
    ],
  ),
);
const none: ReadonlySet<string> = new Set();
const empty: AbbreviationBook = {
  beforeMore: none,
  beforeNumber: none,
  either: none,
  unlessCounted: none,
  beforeNames: none,
  goOn: none,
  starters: none,
  openers: none,
};

/** The abbreviations of a language by its BCP 47 tag; none for a language without a list. */
export function abbreviationsOf(tag: string): AbbreviationBook {
  return books.get(baseLanguage(tag)) ?? empty;
}
