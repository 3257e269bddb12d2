import type { CancellationToken } from "vscode-languageserver";
import { htmlReport } from "../../agreement/report/html.ts";
import { markdownReport } from "../../agreement/report/markdown.ts";
import type { AgreementReport, Disagreement } from "../../agreement/report/model.ts";
import { agreementReport } from "../../agreement/report/report.ts";
import { annotatorsOf, materialOf, readDocument, type ReadDocument } from "../../agreement/reading.ts";
import { findCode } from "../../annotation/codebook/model.ts";
import type { AgreementParams, AgreementResult } from "../../protocol.ts";
import { annotatedFiles, relativePath } from "../annotatedFiles.ts";
import type { Feature, Server } from "../feature.ts";
import { grouped } from "../../text/grouped.ts";
import { refused } from "../guard.ts";
import { Slicer } from "../slices.ts";

/** How well the annotators of the workspace agree, as a page to read. */
export const agreement: Feature = {
  register(server) {
    server.answer("readout/annotators", async (_, token) => {
      const { documents } = await readAll(server, token);
      return annotatorsOf(documents);
    });
    server.answer("readout/agreement", (params, token) => compare(server, params, token));
  },
};

interface Read {
  readonly documents: readonly ReadDocument[];
  /** By the path that documents name their file with. */
  readonly uris: ReadonlyMap<string, string>;
}

async function compare(server: Server, params: AgreementParams, token: CancellationToken): Promise<AgreementResult> {
  const { documents, uris } = await readAll(server, token);
  const known = annotatorsOf(documents);
  const annotators = [...new Set(params.annotators ?? known)];
  const unknown = annotators.find((name) => !known.includes(name));
  if (unknown !== undefined) throw refused(`Nobody called “${unknown}” has tagged anything.`);
  if (annotators.length < 2) throw refused("A comparison wants two annotators who have tagged something.");

  const report = await made(server, agreementReport(materialOf(documents, annotators)), token);
  const { codebook } = await server.codebook.current();
  const nameOf = (code: string): string => findCode(codebook, code)?.name ?? code;
  const link = ({ file, first, second }: Disagreement): string => {
    const place = JSON.stringify([uris.get(file) ?? file, first.annotation ?? second.annotation]);
    return `readout-annotation:${encodeURIComponent(place)}`;
  };
  return {
    annotators: report.annotators,
    documents: report.documents,
    html: htmlReport(report, nameOf, params.links === true ? { link } : {}),
    markdown: markdownReport(report, nameOf),
  };
}

async function readAll(server: Server, token: CancellationToken): Promise<Read> {
  const { session, shelf } = server;
  const slicer = new Slicer(session.host.clock, token);
  const documents: ReadDocument[] = [];
  const uris = new Map<string, string>();
  for (const uri of await annotatedFiles(server)) {
    const { file, placed } = await shelf.of(uri);
    const path = relativePath(uri, session.folders);
    uris.set(path, uri);
    for (const [index, own] of grouped(placed, ({ document }) => document)) {
      if (index < 0) continue;
      if (slicer.due) await slicer.pause();
      const { id, text, analysis } = file.view(index);
      const annotations = own.map(({ annotation }) => annotation);
      const anchorings = own.map(({ anchoring }) => anchoring);
      documents.push(readDocument({ file: path, id, text, units: analysis.statements, annotations, anchorings }));
    }
  }
  return { documents, uris };
}

/** Lets others have their turn between the steps. */
async function made(
  { session }: Server,
  making: ReturnType<typeof agreementReport>,
  token: CancellationToken,
): Promise<AgreementReport> {
  const slicer = new Slicer(session.host.clock, token);
  for (;;) {
    const { done, value } = making.next();
    if (done === true) return value;
    if (slicer.due) await slicer.pause();
  }
}
