import { calendarWords } from "../calendarWords.ts";
import type { PhraseSource } from "../../lexicon/speech/phrases.ts";
import { ar } from "./ar.ts";
import { common } from "./common.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import { ka } from "./ka.ts";
import type { PageWords } from "./language.ts";
import { ru } from "./ru.ts";
import { sq } from "./sq.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { zh } from "./zh.ts";

/** Add a language here, and nowhere else. All are asked at once: boilerplate is found before the language is. */
const languages: readonly PageWords[] = [common, ar, de, en, es, fa, fr, ka, ru, sq, tr, uk, zh];

/** What a phrase on a page tells; one bit each. */
export const PageWord = {
  Home: 1,
  Navigation: 2,
  Cookie: 4,
  Consent: 8,
  Related: 16,
  Share: 32,
  ShareTarget: 64,
  HotPhotos: 128,
  Credits: 256,
  Byline: 512,
  Counter: 1024,
  Closing: 2048,
  Invitation: 4096,
  Interlude: 8192,
  Calendar: 16384,
  Source: 32768,
  Picture: 65536,
} as const;

/** Flags and phrases of all languages, as the phrase book takes them. */
export function* pageWordEntries(): Iterable<readonly [flags: number, source: PhraseSource]> {
  for (const words of languages) {
    yield [PageWord.Home, words.home];
    yield [PageWord.Navigation, words.navigation];
    yield [PageWord.Cookie, words.cookie];
    yield [PageWord.Consent, words.consent];
    yield [PageWord.Related, words.related];
    yield [PageWord.Share, words.share];
    yield [PageWord.ShareTarget, words.shareTarget ?? ""];
    yield [PageWord.HotPhotos, words.hotPhotos];
    yield [PageWord.Credits, words.credits];
    yield [PageWord.Byline, words.byline ?? ""];
    yield [PageWord.Counter, words.counter ?? ""];
    yield [PageWord.Calendar, words.clock ?? ""];
    yield [PageWord.Closing, words.closing ?? ""];
    yield [PageWord.Invitation, words.invitation ?? ""];
    yield [PageWord.Interlude, words.interlude ?? ""];
    yield [PageWord.Source, words.source ?? ""];
    yield [PageWord.Picture, words.picture ?? ""];
  }
  for (const words of calendarWords()) yield [PageWord.Calendar, words];
}
