import type { Vocabulary } from "../../text/words.ts";
import type { Draft } from "../draft.ts";
import type { DateMention } from "../model.ts";
import type { Stage } from "../stage.ts";
import { documentDate } from "./document/document.ts";
import { type CompiledLanguage, compileLanguage } from "./engine/compile.ts";
import { findDates } from "./find.ts";
import { languageFor } from "./languages/index.ts";
import type { Found } from "./mention.ts";
import type { Context, Resolution } from "./resolve/context.ts";
import { resolve } from "./resolve/resolve.ts";

/** Recognises dates, works out their values against the document's date, and reports contradictions. */
export function dateStage(vocabulary: Vocabulary): Stage {
  const compiled = new Map<string, CompiledLanguage>();
  return {
    name: "dates",
    run(draft) {
      const language = languageFor(draft.language.tag);
      let ready = compiled.get(language.tag);
      if (!ready) {
        ready = compileLanguage(language, vocabulary);
        compiled.set(language.tag, ready);
      }
      run(draft, ready, vocabulary);
    },
  };
}

function run(draft: Draft, compiled: CompiledLanguage, vocabulary: Vocabulary): void {
  const found = findDates(draft.tokens, compiled);
  const { date, header, problems } = documentDate(draft, found, compiled, vocabulary);
  draft.date = date.document;
  draft.problems.push(...problems);
  let previous: Context["previous"] = null;
  const resolved: (readonly [Found, Resolution])[] = [...header];
  for (const mention of found) {
    const context: Context = {
      language: compiled.language,
      today: date.today,
      lean: "past",
      tense: null,
      previous,
      resolve: (expression) => resolve(expression, context),
    };
    const value = resolve(mention.expression, context);
    resolved.push([mention, value]);
    if (value.period && value.type !== "DURATION") previous = value.period;
  }
  draft.dates = resolved.map(([mention, value]) => published(mention, value));
}

function published(found: Found, value: Resolution): DateMention {
  return {
    start: found.start,
    end: found.end,
    type: value.type,
    value: value.value,
    mod: value.mod,
    rule: found.rule,
    calendar: value.calendar,
    literal: value.literal,
    implied: value.implied,
    because: value.because,
  };
}
