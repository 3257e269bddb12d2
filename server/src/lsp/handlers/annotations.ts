import { moved } from "../../annotation/make.ts";
import { type Annotation, codeBody, type ModelError, noteBody, recoded } from "../../annotation/model.ts";
import { type Result, success } from "../../annotation/result.ts";
import { statementAt } from "../../features/statements.ts";
import type { AnnotationsResult, EditAnnotationsParams, Range, TagParams } from "../../protocol.ts";
import type { Span } from "../../text/span.ts";
import type { Tag } from "../../workspace/annotations/annotations.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import { documentsById, selectableOf } from "../annotations/anchors.ts";
import { viewsOf } from "../annotations/views.ts";
import type { Feature, Server } from "../feature.ts";
import { invalid, refused } from "../guard.ts";
import { requireFile } from "../requireFile.ts";
import type { Session } from "../session.ts";

/** Making, changing, removing and listing annotations. Acts are answered when they are on disk. */
export const annotations: Feature = {
  register(server) {
    const { connection, session, shelf } = server;

    server.answer("readout/annotations", async ({ textDocument: { uri } }) => {
      const shelved = await shelf.of(uri);
      const { file, snapshot } = shelved;
      return {
        version: session.files.get(uri) === undefined ? null : file.version,
        annotations: viewsOf(shelved, session.converter(file)),
        unsaved: snapshot.unsaved,
        error: snapshot.error?.message ?? null,
      };
    });
    server.answer("readout/tag", (params) => tag(server, params));
    server.answer("readout/editAnnotations", (params) => edit(server, params));
    server.answer("readout/removeAnnotations", async ({ textDocument: { uri }, ids }) => {
      shelf.requireTrust();
      const label = ids.length === 1 ? "Remove tag" : `Remove ${ids.length} tags`;
      accept(await shelf.store.remove(uri, ids, label));
      return { annotations: [] };
    });
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => void shelf.settle(uri).catch(session.log.failed));
  },
};

/** The value of what the store did; its refusal as the answer to the client. */
export function accept<Value>(result: Result<Value, { readonly message: string }>): Value {
  if (!result.ok) throw refused(result.error.message);
  return result.value;
}

async function tag({ session, shelf, codebook }: Server, params: TagParams): Promise<AnnotationsResult> {
  shelf.requireTrust();
  const { textDocument, ranges, codes, note, joined } = params;
  const label = codes.length === 0 ? "Note" : `Tag as ${await codebook.namesOf(codes)}`;
  const file = requireFile(session, textDocument);
  if (ranges.length === 0) throw invalid("A tag needs a range.");
  const passages = ranges.map((range) => passageOf(session, file, range));
  const bodies = [...codes.map(codeBody), ...(note === undefined || note === "" ? [] : [noteBody(note)])];
  const creator = session.settings.annotator;
  const tagOf = (document: number, spans: readonly Span[]): Tag => ({
    creator,
    document: file.range(document).id,
    text: selectableOf(file, document),
    spans,
    bodies,
  });
  const [first] = passages as [Passage, ...Passage[]];
  if (joined && passages.some(({ document }) => document !== first.document)) {
    throw refused("The parts of one tag must stand in one document.");
  }
  const tags = joined
    ? [
        tagOf(
          first.document,
          passages.map(({ span }) => span),
        ),
      ]
    : passages.map(({ document, span }) => tagOf(document, [span]));
  const made = accept(await shelf.store.tag(file.uri, tags, label));
  return viewsById(
    session,
    shelf,
    file.uri,
    made.map(({ id }) => id),
  );
}

interface Passage {
  readonly document: number;
  /** Relative to the document. */
  readonly span: Span;
}

/** What a range stands for: the words selected, or the statement at the cursor. */
function passageOf(session: Session, file: OpenFile, range: Range): Passage {
  const span = session.converter(file).span(range);
  const document = file.documentAt(span.start);
  if (document < 0) throw refused("This text belongs to no document.");
  const { start, end, id } = file.range(document);
  if (documentsById(file).get(id) !== document) {
    throw refused(`Another document of this file has the id “${id}” too. Give this one an id of its own first.`);
  }
  if (span.start < span.end) {
    if (span.end > end) throw refused("A passage must lie within one document.");
    return { document, span: { start: span.start - start, end: span.end - start } };
  }
  const statement = statementAt(file.analysis(document).statements, span.start - start);
  if (statement === undefined) throw refused("There is no statement at the cursor. Select the words to tag.");
  return { document, span: { start: statement.start, end: statement.end } };
}

async function edit({ session, shelf, codebook }: Server, params: EditAnnotationsParams): Promise<AnnotationsResult> {
  shelf.requireTrust();
  const { textDocument, ids, set } = params;
  const { codes, note, status, ranges } = set;
  if (ranges !== undefined && (ids.length !== 1 || ranges.length === 0)) {
    throw invalid("A new extent is for one annotation, and needs a range.");
  }
  const change = (annotation: Annotation): Result<Annotation, ModelError> => {
    const said = recoded(annotation, {
      ...(codes === undefined ? {} : { codes }),
      ...(note === undefined ? {} : { note: note === "" ? null : note }),
    });
    const judged = status === undefined ? said : { ...said, status };
    return ranges === undefined ? success(judged) : extended(session, params, judged, ranges);
  };
  const label =
    codes !== undefined
      ? `Recode as ${await codebook.namesOf(codes)}`
      : ranges !== undefined
        ? "Change extent"
        : note !== undefined
          ? "Change note"
          : `Mark as ${status}`;
  accept(await shelf.store.edit(textDocument.uri, ids, change, label));
  return viewsById(session, shelf, textDocument.uri, ids);
}

/** The annotation on other words of its own document. */
function extended(
  session: Session,
  { textDocument }: EditAnnotationsParams,
  annotation: Annotation,
  ranges: readonly Range[],
): Result<Annotation, ModelError> {
  const file = requireFile(session, textDocument);
  const passages = ranges.map((range) => passageOf(session, file, range));
  const home = documentsById(file).get(annotation.target.document);
  if (home === undefined || passages.some(({ document }) => document !== home)) {
    throw refused("An annotation stays in its document.");
  }
  return moved(
    annotation,
    selectableOf(file, home),
    passages.map(({ span }) => span),
  );
}

async function viewsById(
  session: Session,
  shelf: Server["shelf"],
  uri: string,
  ids: readonly string[],
): Promise<AnnotationsResult> {
  const shelved = await shelf.of(uri);
  const wanted = new Set(ids);
  const placed = shelved.placed.filter(({ annotation }) => wanted.has(annotation.id));
  return { annotations: viewsOf({ file: shelved.file, placed }, session.converter(shelved.file)) };
}
