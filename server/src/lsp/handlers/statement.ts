import { speakerOf, statementAt, statementFrom } from "../../features/statements.ts";
import type { StatementParams, StatementView } from "../../protocol.ts";
import type { Statement } from "../../recognise/model.ts";
import type { Feature } from "../feature.ts";
import { requireFile } from "../requireFile.ts";
import type { Session } from "../session.ts";
import { documentAt, type FileDocument, type FileSnapshot } from "../snapshot.ts";

/** `readout/statement`: the sentence at the cursor, the next and the previous one, with their speakers. */
export const statement: Feature = {
  register(server) {
    const { session } = server;
    server.answer("readout/statement", (params) => {
      const file = requireFile(session, params.textDocument);
      return find(session, file, params);
    });
  },
};

function find(session: Session, file: FileSnapshot, { position, which = "at", sameSpeaker }: StatementParams) {
  const offset = session.converter(file).offset(position);
  const home = documentAt(file, offset);
  const current = home && statementIn(home, offset);
  if (which === "at") return home && current ? viewOf(session, file, home, current) : null;
  const speaker = sameSpeaker && current ? { speaker: speakerOf(current) } : {};
  const documents = which === "next" ? file.documents : file.documents.toReversed();
  const from = home === undefined ? 0 : documents.indexOf(home);
  for (const document of documents.slice(Math.max(0, from))) {
    const { statements } = document.view().analysis;
    const found = statementFrom(statements, offset - document.span.start, { direction: which, ...speaker });
    if (found !== undefined) return viewOf(session, file, document, found);
  }
  return null;
}

function statementIn(document: FileDocument, offset: number): Statement | undefined {
  return statementAt(document.view().analysis.statements, offset - document.span.start);
}

function viewOf(session: Session, file: FileSnapshot, document: FileDocument, found: Statement): StatementView {
  const { speaker, speakerKey, attribution, quote, because } = found;
  return {
    documentId: document.id,
    range: session.converter(file).range(found, document.span.start),
    speaker,
    speakerKey,
    attribution,
    quote,
    because,
  };
}
