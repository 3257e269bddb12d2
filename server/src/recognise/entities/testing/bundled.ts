import { gatherEntries } from "../../../../../scripts/gazetteer/gather.ts";
import { tokenise } from "../../../text/tokens.ts";
import { Vocabulary } from "../../../text/words.ts";
import { Draft } from "../../draft.ts";
import type { EntityMention } from "../../model.ts";
import { compile } from "../gazetteer/compile.ts";
import type { Entry } from "../gazetteer/entry.ts";
import { type Gazetteer, loadGazetteer } from "../gazetteer/gazetteer.ts";
import { entityStage } from "../stage.ts";

/** Reads texts with the names of one gazetteer. */
export type EntityReader = (language: string, text: string, date?: string) => Draft;

/** A reader over any gazetteer. */
export function readerOver(gazetteer: Gazetteer): EntityReader {
  const vocabulary = new Vocabulary();
  const stage = entityStage(vocabulary, gazetteer);
  return (language, text, date = "2025-11-20") => {
    const body = { start: 0, end: text.length };
    const input = { text, body, header: [], id: "", fileName: null, language, date };
    const draft = new Draft(input, tokenise(text, vocabulary));
    draft.language = { tag: language, source: "given", confidence: 1 };
    stage.run(draft);
    return draft;
  };
}

/** A gazetteer of these entries alone. */
export function gazetteerOf(entries: readonly Entry[]): Gazetteer {
  return loadGazetteer(compile(entries));
}

let bundled: { readonly gazetteer: Gazetteer; readonly read: EntityReader } | undefined;

/** The gazetteer that is shipped, compiled once for all tests, and a reader over it. */
export function bundledGazetteer(): { readonly gazetteer: Gazetteer; readonly read: EntityReader } {
  if (bundled === undefined) {
    const gazetteer = gazetteerOf(gatherEntries());
    bundled = { gazetteer, read: readerOver(gazetteer) };
  }
  return bundled;
}

/** The mentions of names, in order: no roles, and none within another. */
export function namesIn({ entities }: Draft): EntityMention[] {
  return entities.filter(({ label, nested }) => label !== "ROLE" && !nested);
}
