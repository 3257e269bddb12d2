import type { CancellationToken } from "vscode-languageserver";
import type { Annotation } from "../../annotation/model.ts";
import type { ExportDocument } from "../../interchange/format.ts";
import { relativePath } from "../annotatedFiles.ts";
import type { PlacedAnnotation } from "../../workspace/annotations/anchors.ts";
import type { Server } from "../feature.ts";
import { grouped } from "../../text/grouped.ts";
import { refused } from "../guard.ts";
import { sha256 } from "../sha256.ts";
import { Slicer } from "../slices.ts";

/** The documents of the files, one at a time, with their annotations; files without any annotation are passed over. */
export async function* documentsOf(
  { session, shelf }: Server,
  uris: readonly string[],
  token: CancellationToken,
): AsyncGenerator<ExportDocument> {
  const slicer = new Slicer(session.host.clock, token);
  for (const uri of uris) {
    const { file, snapshot, placed } = await shelf.of(uri);
    if (snapshot.error?.kind === "unreadable") throw refused(snapshot.error.message);
    if (placed.length === 0) continue;
    const path = relativePath(uri, session.folders);
    const groups = grouped(placed, ({ document }) => document);
    for (let index = 0; index < file.documentCount; index++) {
      if (slicer.due) await slicer.pause();
      const { id, span, text, analysis } = file.view(index);
      const own = groups.get(index) ?? [];
      yield { file: path, id, text, start: span.start, sha256: await sha256(text), analysis, ...parted(own) };
    }
    // Their documents are gone from the file; the annotations are not lost.
    for (const [id, own] of grouped(groups.get(-1) ?? [], ({ annotation }) => annotation.target.document)) {
      yield { file: path, id, text: "", start: 0, sha256: null, analysis: null, ...parted(own) };
    }
  }
}

function parted(placed: readonly PlacedAnnotation[]) {
  const annotations: Annotation[] = placed.map(({ annotation }) => annotation);
  return { annotations, anchorings: placed.map(({ anchoring }) => anchoring) };
}
