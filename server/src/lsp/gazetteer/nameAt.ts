import { summaryOf } from "../../features/entryFacts.ts";
import { linkOf, mentionAt, mentionsOf } from "../../features/mentions.ts";
import type { EntitySummary, NameAt, Range, TextDocumentRef } from "../../protocol.ts";
import { basicForm, listedForm } from "../../recognise/entities/gazetteer/user/basicForm.ts";
import { documentRef } from "../../recognise/entities/gazetteer/user/statement.ts";
import { baseLanguage } from "../../recognise/language/tag.ts";
import type { EntityMention } from "../../recognise/model.ts";
import { fileNameOf, type OpenFile } from "../../workspace/open/openFile.ts";
import type { Server } from "../feature.ts";
import { requireFile } from "../requireFile.ts";

/** Below this confidence a mention is a guess. */
const GUESS = 0.5;
const wordPart = /[\p{L}\p{M}\p{N}'’\u200c-]/u;

/** What stands at a selection, or at the cursor: the name there, else the word. Null outside of documents. */
export function nameAt(server: Server, textDocument: TextDocumentRef, asked: Range): NameAt | null {
  const { session } = server;
  const file = requireFile(session, textDocument);
  const convert = session.converter(file);
  const span = convert.span(asked);
  const document = file.documentAt(span.start);
  if (document < 0) return null;
  const view = file.view(document);
  const base = view.span.start;
  const [start, end] = [span.start - base, span.end - base];
  const isSelection = end > start;
  const found = isSelection
    ? view.analysis.entities.find((mention) => mention.start === start && mention.end === end)
    : mentionAt(view, start);
  const at = isSelection ? trimmed(view.text, start, end) : (found ?? wordAt(view.text, start));
  const language = view.analysis.language.tag;
  const text = view.text.slice(at.start, at.end);
  const isUnlisted = found !== undefined && found.entity === null;
  const forms = isUnlisted
    ? mentionsOf(view.analysis, linkOf(found)).map((mention) => view.text.slice(mention.start, mention.end))
    : [];
  return {
    text,
    basicForm: found?.entity
      ? listedForm(text, language, namesIn(server, found.entity.key, language))
      : // Named again by the last word alone: the whole name is what belongs into a list.
        basicForm(isUnlisted ? (found.written ?? found.name) : text, language, forms),
    range: convert.range(at, base),
    language,
    documentRef: refOfDocument(file, document),
    fileRef: file.documentCount > 1 ? fileNameOf(file.uri) : null,
    mention: found === undefined ? null : mentionOf(server, found, language),
  };
}

/** The names of an entry in a language, the script's variants of it included. */
function namesIn({ gazetteer }: Server, key: string, language: string): string[] {
  const primary = baseLanguage(language);
  const entries = Object.entries(gazetteer.gazetteer.entry(key)?.names ?? {});
  return entries.flatMap(([tag, names]) => (baseLanguage(tag) === primary ? names.map(({ text }) => text) : []));
}

/** How decisions about single documents name this one. */
export function refOfDocument(file: OpenFile, document: number): string {
  return documentRef(fileNameOf(file.uri), file.range(document).id);
}

function mentionOf({ gazetteer }: Server, mention: EntityMention, language: string): NameAt["mention"] {
  const refs = [mention.entity, ...(mention.alternatives ?? [])].flatMap((ref) => ref ?? []);
  const candidates = refs.flatMap(({ key }): EntitySummary[] => {
    const entry = gazetteer.gazetteer.entry(key);
    return entry === undefined ? [] : [summaryOf(entry, language)];
  });
  return {
    link: linkOf(mention),
    key: mention.entity?.key ?? null,
    label: mention.label,
    name: mention.name,
    guess: mention.confidence < GUESS,
    candidates,
  };
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const selected = text.slice(start, end);
  const first = start + (selected.length - selected.trimStart().length);
  return { start: first, end: first + selected.trim().length };
}

function wordAt(text: string, at: number): { start: number; end: number } {
  let [start, end] = [at, at];
  while (start > 0 && wordPart.test(text.charAt(start - 1))) start--;
  while (end < text.length && wordPart.test(text.charAt(end))) end++;
  return { start, end };
}
