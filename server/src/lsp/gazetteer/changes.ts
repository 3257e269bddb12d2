import type { ChangeGazetteerParams, ChangeGazetteerResult, GazetteerChange } from "../../protocol.ts";
import { displayName, type EntryName, type NameKind, nameKinds } from "../../recognise/entities/gazetteer/entry.ts";
import { slugOf } from "../../recognise/entities/gazetteer/user/readRow.ts";
import {
  appendStatement,
  isEditable,
  patchEntry,
  type TextEdit,
} from "../../recognise/entities/gazetteer/user/write.ts";
import { entryOfItem, statementOf } from "../../recognise/entities/gazetteer/wikidata/item.ts";
import { morphologies } from "../../recognise/entities/morphology/registry.ts";
import { baseLanguage } from "../../recognise/language/tag.ts";
import { ChunkedText } from "../../text/chunked/chunkedText.ts";
import { decodeFile } from "../../workspace/decode.ts";
import { baseName, joined } from "../../workspace/files.ts";
import { entitiesFolder, OWN_FILE } from "../../workspace/gazetteer/sources.ts";
import { Converter } from "../convert.ts";
import type { Server } from "../feature.ts";
import { invalid, refused } from "../guard.ts";
import { requireFile } from "../requireFile.ts";
import { refOfDocument } from "./nameAt.ts";

/** The tag of names that every language writes so. */
const ANY_LANGUAGE = "mul";
/** UTF-16 code units of the text around a mention by which it is found again. */
const CONTEXT = 24;

/** A change worked out: what to write for it, given the text of the file it goes to. */
interface Plan {
  /** The entry whose file is to be changed, where it has one that can be. */
  readonly key: string | null;
  readonly label: string;
  readonly edit: (text: string, fileName: string) => TextEdit;
}

/** Works an act out as edits of one file, over what the disk has at this moment; writes them where asked to. */
export async function changeGazetteer(
  server: Server,
  { textDocument, change, write }: ChangeGazetteerParams,
): Promise<ChangeGazetteerResult> {
  const { session } = server;
  if (!session.trusted) throw refused("Nothing is written in an untrusted workspace. Trust it first.");
  await server.gazetteer.settled();
  const plan = planOf(server, textDocument, change);
  const uri = fileFor(server, textDocument?.uri, plan.key);
  const read = await session.disk.read(uri);
  if (!read.ok && read.error.kind !== "not-found") throw refused(read.error.message);
  const text = read.ok ? decodeFile(read.value).text : "";
  const edit = plan.edit(text, baseName(uri));
  if (write === true) {
    const after = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
    const written = await session.disk.writeAtomically(uri, new TextEncoder().encode(after));
    if (!written.ok) throw refused(written.error.message);
    server.gazetteer.reload();
  }
  const range = new Converter(ChunkedText.of(text), session.client.encoding).range(edit);
  return { uri, exists: read.ok, edits: [{ range, newText: edit.newText }], label: plan.label };
}

function planOf(server: Server, textDocument: ChangeGazetteerParams["textDocument"], change: GazetteerChange): Plan {
  const { gazetteer } = server.gazetteer;
  const nameOf = (key: string): string => {
    const entry = gazetteer.entry(key);
    if (entry === undefined) throw invalid(`No entry has the id “${key}”.`);
    return displayName(entry);
  };
  switch (change.kind) {
    case "add": {
      const name = named(change.name);
      const key = freshKey(slugOf(name), (slug) => gazetteer.entry(slug) !== undefined);
      const statement = { id: key, type: change.type, names: { [tagFor(change.language)]: name } };
      return adding(`Added “${name}” to the gazetteer`, statement);
    }
    case "alias": {
      const name: EntryName = { text: named(change.name), kind: kindIn(change.nameKind) };
      const label = `“${name.text}” is a name of ${nameOf(change.key)} now`;
      return patching(label, change.key, { names: { [tagFor(change.language)]: [name] } });
    }
    case "not-name": {
      const { language, documentRef } = change;
      const statement = {
        notName: named(change.text),
        ...(language !== undefined && language !== "und" && { language }),
        ...(documentRef !== undefined && { document: documentRef }),
      };
      const where = documentRef === undefined ? "" : documentRef.includes("#") ? " in this document" : " in this file";
      return adding(`“${statement.notName}” is no name${where} any more`, statement);
    }
    case "hide":
      return patching(`${nameOf(change.key)} is hidden`, change.key, { set: { hide: true } });
    case "merge":
      return patching(`${nameOf(change.key)} is the same as ${nameOf(change.into)} now`, change.key, {
        set: { sameAs: change.into },
      });
    case "other-entity": {
      if (textDocument === undefined) throw invalid("`textDocument` is missing.");
      const mention = placeOf(server, textDocument, change.range);
      const label =
        change.key === null
          ? `“${mention.quote}” is no name here`
          : `“${mention.quote}” means ${nameOf(change.key)} here`;
      return adding(label, { mention, entity: change.key });
    }
    case "item": {
      const entry = entryOfItem(change.item, new Set(change.languages), change.officeNames);
      if (entry === null) throw refused("The item has no name in the languages wanted.");
      const { id, type, names, set } = statementOf(entry, change.type ?? null, (qid) => gazetteer.entry(qid)?.iso2);
      if (type === null && gazetteer.entry(id) === undefined)
        throw invalid("`type` is missing: the item does not tell.");
      const name = names["en"]?.[0]?.text ?? Object.values(names)[0]?.[0]?.text ?? id;
      return patching(`Added “${name}” (${id}) to the gazetteer`, id, { names, set });
    }
  }
}

function adding(label: string, statement: object): Plan {
  return { key: null, label, edit: (text, fileName) => appendStatement(text, fileName, statement) };
}

function patching(label: string, key: string, patch: Omit<Parameters<typeof patchEntry>[2], "key">): Plan {
  return { key, label, edit: (text, fileName) => patchEntry(text, fileName, { key, ...patch }) };
}

/**
 * The file that speaks of the entry already, where it is the workspace's own, no long list, and can be edited; else
 * `own.jsonl`, which holds against it.
 */
function fileFor({ session, gazetteer }: Server, near: string | undefined, key: string | null): string {
  const own = session.folders.map(entitiesFolder);
  const [first] = session.folders;
  if (first === undefined) throw refused("Open a folder first: the gazetteer is kept in it.");
  const known = key === null ? null : gazetteer.handwrittenPlaceOf(key);
  if (known !== null && isEditable(baseName(known.uri)) && own.some((folder) => known.uri.startsWith(`${folder}/`)))
    return known.uri;
  const home = session.folders.find((folder) => near?.startsWith(`${folder}/`)) ?? first;
  return joined(entitiesFolder(home), OWN_FILE);
}

/** The place of a mention, as decisions about single mentions write it. */
function placeOf(
  { session }: Server,
  textDocument: NonNullable<ChangeGazetteerParams["textDocument"]>,
  range: Parameters<Converter["span"]>[0],
): { document: string; quote: string; prefix: string; suffix: string } {
  const file = requireFile(session, textDocument);
  const span = session.converter(file).span(range);
  const document = file.documentAt(span.start);
  if (document < 0 || span.end <= span.start) throw invalid("There are no words to decide about.");
  const { text, span: whole } = file.view(document);
  const [start, end] = [span.start - whole.start, span.end - whole.start];
  return {
    document: refOfDocument(file, document),
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * The tag to list a name under: the document's language where its inflections are known, else all languages. A short
 * text's language may be told wrongly, too.
 */
function tagFor(language: string): string {
  const primary = baseLanguage(language);
  return morphologies.some(({ tag }) => tag === primary) ? primary : ANY_LANGUAGE;
}

function named(name: string): string {
  const text = name.trim().replace(/\s+/g, " ");
  if (!/[\p{L}\p{N}]/u.test(text)) throw invalid("A name needs a letter.");
  return text;
}

function kindIn(kind: string | undefined): NameKind {
  return nameKinds.find((known) => known === kind) ?? "alias";
}

function freshKey(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  for (let number = 2; ; number++) if (!isTaken(`${slug}-${number}`)) return `${slug}-${number}`;
}
