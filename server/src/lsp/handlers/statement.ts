import { paragraphsOf } from "../../features/paragraphs.ts";
import { speakerOf, statementAt, statementFrom } from "../../features/statements.ts";
import type { StatementParams, StatementView } from "../../protocol.ts";
import type { Statement } from "../../recognise/model.ts";
import type { OpenFile } from "../../workspace/open/openFile.ts";
import type { Feature } from "../feature.ts";
import { requireFile } from "../requireFile.ts";
import type { Session } from "../session.ts";

/** `readout/paragraph`, and `readout/statement`: the sentence at the cursor, the next and the previous one, with their speakers. */
export const statement: Feature = {
  register(server) {
    const { session } = server;
    server.answer("readout/statement", (params) => {
      const file = requireFile(session, params.textDocument);
      return find(session, file, params);
    });
    server.answer("readout/paragraph", ({ textDocument, position }) => {
      const file = requireFile(session, textDocument);
      const offset = session.converter(file).offset(position);
      const document = file.documentAt(offset);
      if (document < 0) return null;
      const { text, body, span } = file.view(document);
      const at = offset - span.start;
      const found = paragraphsOf(text, body).find(({ start, end }) => start <= at && at <= end);
      return found === undefined ? null : session.converter(file).range(found, span.start);
    });
  },
};

function find(session: Session, file: OpenFile, { position, which = "at", sameSpeaker }: StatementParams) {
  const offset = session.converter(file).offset(position);
  const home = file.documentAt(offset);
  const current = home < 0 ? undefined : statementAt(...within(file, home, offset));
  if (which === "at") return current === undefined ? null : viewOf(session, file, home, current);
  const speaker = sameSpeaker && current ? { speaker: speakerOf(current) } : {};
  const step = which === "next" ? 1 : -1;
  const { first, end } = file.documentsIn({ start: offset, end: offset });
  for (let index = which === "next" ? first : end - 1; index >= 0 && index < file.documentCount; index += step) {
    const found = statementFrom(...within(file, index, offset), { direction: which, ...speaker });
    if (found !== undefined) return viewOf(session, file, index, found);
  }
  return null;
}

/** The statements of a document, and the offset as they count it. */
function within(file: OpenFile, document: number, offset: number): [readonly Statement[], number] {
  return [file.analysis(document).statements, offset - file.range(document).start];
}

/** A statement of a file's document (by index) as the protocol shows it. */
export function viewOf(session: Session, file: OpenFile, document: number, found: Statement): StatementView {
  const { start, id } = file.range(document);
  const { speaker, speakerKey, attribution, quote, because } = found;
  const range = session.converter(file).range(found, start);
  return { documentId: id, range, speaker, speakerKey, attribution, quote, because };
}
