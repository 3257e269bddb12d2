import { linkOf, mentionsOf } from "../../features/mentions.ts";
import type { EntityCount, EntityMentionView, EntityScope } from "../../protocol.ts";
import { labelOf } from "../../recognise/entities/gazetteer/entry.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import type { Server } from "../feature.ts";
import { requireFile } from "../requireFile.ts";
import type { Cancellation } from "../slices.ts";

/** More spellings than this help no filter. */
const MOST_FORMS = 12;
/** UTF-16 code units of the line on either side of a mention. */
const AROUND = 48;
/** More places than this are not looked at one by one. */
const MOST_MENTIONS = 2_000;

/** The entities named in a scope, most often first, then by name. */
export async function listEntities(server: Server, scope: EntityScope, token: Cancellation): Promise<EntityCount[]> {
  const counts = scope.kind === "workspace" ? await inWorkspace(server, token) : await inFile(server, scope, token);
  return counts.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

async function inWorkspace(server: Server, token: Cancellation): Promise<EntityCount[]> {
  await server.indexing.freshen(token);
  const { entities } = server.session.index;
  return Array.from(entities.all(), ({ link, name, label }) => ({
    ...identityOf(server, link, name, label),
    ...entities.countOf(link),
    forms: [...new Set(entities.formsOf(link))].slice(0, MOST_FORMS),
  }));
}

async function inFile(
  server: Server,
  scope: Exclude<EntityScope, { kind: "workspace" }>,
  token: Cancellation,
): Promise<EntityCount[]> {
  const file = requireFile(server.session, scope.textDocument);
  const counts = new Map<string, { name: string; label: string; count: number; forms: Set<string> }>();
  await eachDocumentOf(server, file, scope, token, (document) => {
    const { text, analysis } = file.view(document);
    for (const mention of analysis.entities) {
      const link = linkOf(mention);
      let known = counts.get(link);
      if (known === undefined) {
        known = { name: mention.entity?.name ?? mention.name, label: mention.label, count: 0, forms: new Set() };
        counts.set(link, known);
      }
      known.count++;
      if (known.forms.size < MOST_FORMS) known.forms.add(text.slice(mention.start, mention.end));
    }
  });
  return Array.from(counts, ([link, { name, label, count, forms }]) => ({
    ...identityOf(server, link, name, label),
    count,
    files: 1,
    forms: [...forms],
  }));
}

/** An entry is listed as what it is, also where an office or a word for its people was met first. */
function identityOf(
  { gazetteer }: Server,
  link: string,
  name: string,
  label: string,
): Pick<EntityCount, "link" | "key" | "name" | "label"> {
  const entry = gazetteer.gazetteer.entry(link);
  return {
    link,
    key: entry === undefined ? null : link,
    name,
    label: entry === undefined ? label : labelOf(entry.type),
  };
}

/** The places where an entity is named, in the order of files and texts. */
export async function listMentions(
  server: Server,
  link: string,
  scope: EntityScope,
  token: Cancellation,
): Promise<EntityMentionView[]> {
  const { session } = server;
  if (scope.kind !== "workspace") {
    const file = requireFile(session, scope.textDocument);
    return mentionsIn(server, file, link, scope, token);
  }
  await server.indexing.freshen(token);
  const views: EntityMentionView[] = [];
  const seen = new Set<string>();
  for (const { uri, range } of session.index.mentionsOf(link).slice(0, MOST_MENTIONS)) {
    const file = session.files.get(uri);
    if (file === undefined) views.push({ uri, range, before: null, text: null, after: null });
    else if (!seen.has(uri)) {
      seen.add(uri);
      views.push(...(await mentionsIn(server, file, link, scope, token)));
    }
  }
  return views;
}

async function mentionsIn(
  server: Server,
  file: OpenFile,
  link: string,
  scope: EntityScope,
  token: Cancellation,
): Promise<EntityMentionView[]> {
  const convert = server.session.converter(file);
  const views: EntityMentionView[] = [];
  await eachDocumentOf(server, file, scope, token, (document) => {
    const { text, span, analysis } = file.view(document);
    for (const mention of mentionsOf(analysis, link)) {
      if (views.length >= MOST_MENTIONS) return;
      const before = text.slice(Math.max(0, mention.start - AROUND), mention.start);
      const after = text.slice(mention.end, mention.end + AROUND);
      views.push({
        uri: file.uri,
        range: convert.range(mention, span.start),
        before: before.slice(before.search(/[^\r\n]*$/)),
        text: text.slice(mention.start, mention.end),
        after: after.replace(/[\r\n].*$/s, ""),
      });
    }
  });
  return views;
}

/** Each document of the file that the scope covers, analysed. */
async function eachDocumentOf(
  { session }: Server,
  file: OpenFile,
  scope: EntityScope,
  token: Cancellation,
  look: (document: number) => void,
): Promise<void> {
  if (scope.kind !== "document") return session.eachDocument(file, token, look);
  const document = file.documentAt(session.converter(file).offset(scope.position));
  if (document >= 0) look(document);
}
