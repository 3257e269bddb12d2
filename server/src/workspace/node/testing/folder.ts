import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A folder of the disk for one test. */
export interface TestFolder {
  readonly path: string;
  readonly uri: string;
  readonly remove: () => void;
}

export function testFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), "readout-test-"));
  return { path, uri: pathToFileURL(path).href, remove: () => rmSync(path, { recursive: true, force: true }) };
}
