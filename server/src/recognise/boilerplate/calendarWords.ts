import type { DateLanguage, Forms } from "../dates/language.ts";
import { cldrRows } from "../dates/languages/cldr/data.ts";
import { languages } from "../dates/languages/index.ts";
import type { PhraseSource } from "../lexicon/speech/phrases.ts";

/** The words that lines with nothing but a day and an hour are made of, in all languages that dates are read in. */
export function* calendarWords(): Iterable<PhraseSource> {
  for (const language of languages) yield* wordsOf(language);
  for (const { months, weekdays } of Object.values(cldrRows)) yield* [...months, ...weekdays].map(phrases);
}

function* wordsOf({ words }: DateLanguage): Iterable<PhraseSource> {
  const { months, weekdays, calendarMonths, halves, zones, eras, dayParts } = words;
  const lists = [months, weekdays, ...Object.values(calendarMonths ?? {})];
  for (const forms of lists) yield* (forms ?? []).map(phrases);
  for (const forms of [halves, zones, eras, dayParts]) yield* Object.values(forms ?? {}).map(phrases);
}

/** The forms without the marks that only the grammar of dates reads. */
function phrases(forms: Forms): PhraseSource {
  return forms
    .split("|")
    .map((form) => form.replace(/^[~^]+/, "").replace(/>.*$/, ""))
    .join("; ");
}
