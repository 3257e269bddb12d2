import { spansOf } from "../../annotation/anchor/anchor.ts";
import type { AnnotationView } from "../../protocol.ts";
import { covers } from "../../text/span.ts";
import type { Server } from "../feature.ts";
import { viewsAmong } from "./answers.ts";

/** The annotations of an open file that hold `offset` (UTF-16 code units of the file), the narrowest first. */
export async function annotationsAt(server: Server, uri: string, offset: number): Promise<readonly AnnotationView[]> {
  const shelved = await server.shelf.of(uri);
  const views = viewsAmong(server, uri, shelved, ({ document, anchoring }) => {
    if (document < 0) return false;
    const from = shelved.file.range(document).start;
    return spansOf(anchoring).some((span) => covers(span, offset - from));
  });
  return views.toSorted((a, b) => a.quote.length - b.quote.length);
}
