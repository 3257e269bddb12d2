import { spansOf } from "../../annotation/anchor/anchor.ts";
import type { AnnotationView } from "../../protocol.ts";
import { covers } from "../../text/span.ts";
import type { Server } from "../feature.ts";
import { viewsOf } from "./views.ts";

/** The annotations of an open file that hold `offset` (UTF-16 code units of the file), the narrowest first. */
export async function annotationsAt(
  { session, shelf, annotations: index }: Server,
  uri: string,
  offset: number,
): Promise<readonly AnnotationView[]> {
  const { file, snapshot, placed } = await shelf.of(uri);
  const here = placed.filter(({ document, anchoring }) => {
    if (document < 0) return false;
    const from = file.range(document).start;
    return spansOf(anchoring).some((span) => covers(span, offset - from));
  });
  const views = viewsOf({ file, snapshot, placed: here }, session.converter(file), (id) =>
    index.catalogue.relatedTo(id, uri),
  );
  return views.toSorted((a, b) => a.quote.length - b.quote.length);
}
