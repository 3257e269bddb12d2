import type { NewText, TargetDocument } from "../../interchange/plan.ts";
import { joined } from "../../workspace/files.ts";
import { refused } from "../guard.ts";
import type { Session } from "../session.ts";

interface NewFile {
  readonly uri: string;
  readonly text: string;
  /** The documents that it would have. */
  readonly targets: readonly TargetDocument[];
}

/** The files that would be made in the workspace's first folder. */
export function newFiles({ folders, files }: Session, texts: readonly NewText[]): readonly NewFile[] {
  const [folder] = folders;
  if (folder === undefined) throw refused("Open a folder first: the texts are kept in it.");
  return texts.map(({ file, text }) => {
    const uri = joined(folder, file);
    const read = files.read(uri, text);
    const targets = Array.from({ length: read.documentCount }, (_, index): TargetDocument => {
      const { id, start, end } = read.range(index);
      return { uri, file, id, text: text.slice(start, end), annotations: [] };
    });
    return { uri, text, targets };
  });
}

/** Writes them, where none is in the way of what is there already. */
export async function writeTexts({ disk }: Session, files: readonly NewFile[]): Promise<void> {
  for (const { uri } of files) {
    if ((await disk.stat(uri)).ok) throw refused(`${uri} exists already, with another text. Nothing was imported.`);
  }
  for (const { uri, text } of files) {
    const written = await disk.writeAtomically(uri, new TextEncoder().encode(text));
    if (!written.ok) throw refused(written.error.message);
  }
}
