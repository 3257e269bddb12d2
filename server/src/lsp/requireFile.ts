import type { TextDocumentRef } from "../protocol.ts";
import { invalid, outdated } from "./guard.ts";
import type { Session } from "./session.ts";
import type { OpenFile } from "../workspace/open/openFile.ts";

/** The open file that a request of our own names; refuses others, and versions that the server does not hold. */
export function requireFile(session: Session, { uri, version }: TextDocumentRef): OpenFile {
  const file = session.files.get(uri);
  if (file === undefined) throw invalid("The file is not open.");
  if (version !== undefined && version !== file.version) throw outdated();
  return file;
}
