import type { CancellationToken } from "vscode-languageserver";
import type { Annotation } from "../../annotation/model.ts";
import type { ExportDocument } from "../../interchange/format.ts";
import { findFormat, formats } from "../../interchange/registry.ts";
import type { ExportParams, ExportResult } from "../../protocol.ts";
import { joined } from "../../workspace/files.ts";
import { annotatedFiles, relativePath } from "../annotatedFiles.ts";
import type { PlacedAnnotation } from "../annotations/anchors.ts";
import { toBase64 } from "../base64.ts";
import type { Feature, Server } from "../feature.ts";
import { grouped } from "../grouped.ts";
import { invalid, refused } from "../guard.ts";
import { sha256 } from "../sha256.ts";
import { Slicer } from "../slices.ts";

/** Annotations out to other tools: contents for the client, or files in a folder. */
export const exporting: Feature = {
  register(server) {
    server.answer("readout/exportFormats", () =>
      formats.map(({ name, label, extensions }) => ({ id: name, label, extension: extensions[0] ?? "" })),
    );
    server.answer("readout/export", (params, token) => run(server, params, token));
  },
};

type Content = (string | Uint8Array)[];

async function run(server: Server, params: ExportParams, token: CancellationToken): Promise<ExportResult> {
  const { session, shelf, codebook } = server;
  const { folder, force } = params;
  if (folder !== undefined) shelf.requireTrust();
  const format = findFormat(params.format);
  if (format === undefined) throw invalid(`There is no format “${params.format}”.`);
  const uris = params.uris ?? (await annotatedFiles(server));
  const input = { codebook: (await codebook.current()).codebook, documents: documentsOf(server, uris, token) };
  const output = format.write(input, {});
  const contents = new Map<string, Content>();
  for await (const { path, content } of output.chunks) {
    const known = contents.get(path);
    if (known === undefined) contents.set(path, [content]);
    else known.push(content);
  }
  const losses = output.losses().map(({ kind, count, message }) => ({ kind, count, message }));
  if (folder === undefined) return { files: [...contents].map(([name, parts]) => inAnswer(name, parts)), losses };

  const targets = [...contents].map(([name, parts]) => ({ name, uri: joined(folder, name), parts }));
  if (force !== true) {
    for (const { name, uri } of targets) {
      if ((await session.disk.stat(uri)).ok) throw refused(`${name} exists already. Nothing was written.`);
    }
  }
  for (const { uri, parts } of targets) {
    const written = await session.disk.writeAtomically(uri, bytesOf(parts));
    if (!written.ok) throw refused(written.error.message);
  }
  return { files: targets.map(({ name, uri }) => ({ name, uri })), losses };
}

function inAnswer(name: string, parts: Content): ExportResult["files"][number] {
  const isText = (part: string | Uint8Array): part is string => typeof part === "string";
  return parts.every(isText) ? { name, text: parts.join("") } : { name, base64: toBase64(bytesOf(parts)) };
}

function bytesOf(parts: Content): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = parts.map((part) => (typeof part === "string" ? encoder.encode(part) : part));
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The documents of the files, one at a time, with their annotations; files without any annotation are passed over. */
async function* documentsOf(
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
