import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { spansOf } from "../../annotation/anchor/anchor.ts";
import { identifying, speakerBodies, speakerIn } from "../../features/speakers.ts";
import { statementAt } from "../../features/statements.ts";
import type { AnnotationsResult, Position, Range, SpeakerView, TextDocumentRef } from "../../protocol.ts";
import type { DocumentAnalysis, Statement } from "../../recognise/model.ts";
import { overlaps } from "../../text/span.ts";
import type { Act } from "../../workspace/annotations/acts.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import { selectableOf } from "../../workspace/annotations/anchors.ts";
import { accept, listed } from "../annotations/answers.ts";
import type { Feature, Server } from "../feature.ts";
import { refused } from "../guard.ts";
import { requireFile } from "../requireFile.ts";
import { viewOf } from "./statement.ts";

/** `readout/speakers`, `readout/setSpeaker`: an annotator's word on who says a statement. */
export const speakers: Feature = {
  register(server) {
    const { connection, session } = server;
    server.answer("readout/speakers", ({ textDocument, position }) => {
      const found = statementIn(server, textDocument, position);
      if (found === null) return null;
      const { file, document, statement } = found;
      return {
        statement: viewOf(session, file, document, statement),
        candidates: candidatesIn(file.analysis(document)),
      };
    });
    server.answer("readout/setSpeaker", ({ textDocument, position, speaker }) =>
      setSpeaker(server, textDocument, position, speaker),
    );
    server.speakers.onChanged((uri) => void connection.sendNotification("readout/speakersChanged", { uri }));
  },
};

/** “Speaker Is…” for a cursor in a statement, for clients that have the command. */
export function speakerActions(server: Server, textDocument: TextDocumentRef, { start, end }: Range): CodeAction[] {
  const isCursor = start.line === end.line && start.character === end.character;
  if (!isCursor || server.session.client.options.entityCommands !== true) return [];
  if (statementIn(server, textDocument, start) === null) return [];
  const title = "Speaker Is…";
  const command = { title, command: "readout.setSpeaker", arguments: [start] };
  return [{ title, kind: CodeActionKind.RefactorRewrite, command }];
}

interface Found {
  readonly file: OpenFile;
  /** Index of the document. */
  readonly document: number;
  readonly statement: Statement;
}

function statementIn({ session }: Server, textDocument: TextDocumentRef, position: Position): Found | null {
  const file = requireFile(session, textDocument);
  const offset = session.converter(file).offset(position);
  const document = file.documentAt(offset);
  if (document < 0) return null;
  const statement = statementAt(file.analysis(document).statements, offset - file.range(document).start);
  return statement === undefined || statement.attribution === "boilerplate" ? null : { file, document, statement };
}

/** Participants first, then whoever else is named, the most frequent first. */
function candidatesIn({ meetings, entities, statements }: DocumentAnalysis) {
  const found = new Map<string, SpeakerView & { isParticipant: boolean; count: number }>();
  const add = (name: string, key: string | null, isParticipant: boolean, count: number): void => {
    const known = found.get(key ?? name);
    if (known === undefined) found.set(key ?? name, { name, key, isParticipant, count });
    else known.count += count;
  };
  for (const { participants } of meetings) for (const { name, key } of participants) add(name, key, true, 0);
  for (const { speaker, speakerKey } of statements) {
    if (speaker !== null && speaker !== "joint") add(speaker, speakerKey, false, 1);
  }
  for (const { label, entity, name } of entities) {
    if (label === "PER") add(entity?.name ?? name, entity?.key ?? null, false, 1);
  }
  return [...found.values()]
    .sort((a, b) => Number(b.isParticipant) - Number(a.isParticipant) || b.count - a.count)
    .map(({ name, key, isParticipant }) => ({ name, key, isParticipant }));
}

/** One annotation a statement: what an annotator said of it before is replaced, in one act. */
async function setSpeaker(
  server: Server,
  textDocument: TextDocumentRef,
  position: Position,
  speaker: SpeakerView | null,
): Promise<AnnotationsResult> {
  const { session, shelf } = server;
  shelf.requireTrust();
  const found = statementIn(server, textDocument, position);
  if (found === null) throw refused("There is no statement at the cursor.");
  const { uri } = found.file;
  // What was said of the statement before may not have been read yet.
  const { placed } = await shelf.of(uri);
  const { file, document, statement } = statementIn(server, textDocument, position) ?? found;
  const before = placed.filter(
    (one) =>
      one.document === document &&
      speakerIn(one.annotation) !== null &&
      spansOf(one.anchoring).some((span) => overlaps(span, statement)),
  );
  const [first, ...others] = before.map(({ annotation }) => annotation);
  if (first === undefined) {
    if (speaker === null) throw refused("Nobody has said who speaks here: there is nothing to take back.");
    const tag = {
      creator: session.settings.annotator,
      document: file.range(document).id,
      text: selectableOf(file, document),
      spans: [{ start: statement.start, end: statement.end }],
      bodies: speakerBodies(speaker),
      motivation: identifying,
      relations: [],
    };
    const made = accept(await shelf.store.tag(uri, [tag], labelOf(speaker)));
    return listed(
      server,
      uri,
      made.map(({ id }) => id),
    );
  }
  const acts: Act[] = (speaker === null ? [first, ...others] : others).map(({ id }) => ({ kind: "remove", uri, id }));
  if (speaker !== null) {
    const kept = first.bodies.filter((body) => body.purpose !== "describing");
    acts.push({ kind: "update", uri, annotation: { ...first, bodies: [...kept, ...speakerBodies(speaker)] } });
  }
  accept(await shelf.store.apply(acts, speaker === null ? "Take back the speaker" : labelOf(speaker)));
  return listed(server, uri, speaker === null ? [] : [first.id]);
}

/** What undo says. */
function labelOf({ name }: SpeakerView): string {
  return name === null ? "Nobody speaks" : name === "joint" ? "Both sides speak" : `Speaker is ${name}`;
}
