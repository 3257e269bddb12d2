import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mark, storeOf } from "../../annotation/testing/store.ts";

/** A folder that is gone after the tests of the suite. */
export function temporaryFolder(): { readonly path: string } {
  const folder = { path: "" };
  before(() => {
    folder.path = mkdtempSync(join(tmpdir(), "readout-"));
  });
  after(() => rmSync(folder.path, { recursive: true }));
  return folder;
}

/** Writes a document and its annotations; gives the document's path. */
export function writeAnnotated(folder: string, name: string, text: string, marks: readonly Mark[]): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  writeFileSync(`${path}.annotations.jsonl`, storeOf(name, text, marks));
  return path;
}
