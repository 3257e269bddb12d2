import type { CancellationToken } from "vscode-languageserver";
import type { ExportDocument, ExportLayer, Format } from "../../interchange/format.ts";
import { exportLayers } from "../../interchange/format.ts";
import { findFormat, formats } from "../../interchange/registry.ts";
import { joined as joinedBytes } from "../../interchange/zip/spool.ts";
import type { ExportFormat, ExportParams, ExportResult } from "../../protocol.ts";
import { joined } from "../../workspace/files.ts";
import { annotatedFiles } from "../annotatedFiles.ts";
import { toBase64 } from "../base64.ts";
import type { Feature, Server } from "../feature.ts";
import { invalid, refused } from "../guard.ts";
import { documentsOf } from "./exportDocuments.ts";

/** Annotations out to other tools: contents for the client, or files in a folder. */
export const exporting: Feature = {
  register(server) {
    server.answer("readout/exportFormats", () => formats.map(viewOf));
    server.answer("readout/export", (params, token) => run(server, params, token));
  },
};

type Content = (string | Uint8Array)[];

function viewOf({ name, label, description, extensions, isFolder, read, options }: Format): ExportFormat {
  const [extension = ""] = extensions;
  return { id: name, label, description, extension, extensions, isFolder, canImport: read !== undefined, options };
}

async function run(server: Server, params: ExportParams, token: CancellationToken): Promise<ExportResult> {
  const { session, shelf, codebook } = server;
  const { folder, force, name, layers, set, dryRun } = params;
  if (folder !== undefined && dryRun !== true) shelf.requireTrust();
  const format = findFormat(params.format);
  if (format === undefined) throw invalid(`There is no format “${params.format}”.`);
  const uris = params.uris ?? (await annotatedFiles(server));
  const counts = { documents: 0, annotations: 0 };
  const documents = counted(documentsOf(server, uris, token), counts);
  const output = format.write(
    { codebook: (await codebook.current()).codebook, documents },
    {
      ...(name === undefined ? {} : { name }),
      ...(layers === undefined ? {} : { layers: layersFrom(layers) }),
      ...(set === undefined ? {} : { set }),
    },
  );
  const contents = new Map<string, Content>();
  for await (const { path, content } of output.chunks) {
    const known = contents.get(path) ?? [];
    contents.set(path, known);
    if (dryRun !== true) known.push(content);
  }
  const losses = output.losses().map(({ kind, count, message }) => ({ kind, count, message }));
  const told = { losses, ...counts };
  if (dryRun === true) return { files: [...contents.keys()].map((path) => ({ name: path })), ...told };
  if (folder === undefined) return { files: [...contents].map(([path, parts]) => inAnswer(path, parts)), ...told };

  const targets = [...contents].map(([path, parts]) => ({ name: path, uri: joined(folder, path), parts }));
  if (force !== true) {
    for (const { name: path, uri } of targets) {
      if ((await session.disk.stat(uri)).ok) throw refused(`${path} exists already. Nothing was written.`);
    }
  }
  for (const { uri, parts } of targets) {
    const written = await session.disk.writeAtomically(uri, bytesOf(parts));
    if (!written.ok) throw refused(written.error.message);
  }
  return { files: targets.map(({ name: path, uri }) => ({ name: path, uri })), ...told };
}

function layersFrom(names: readonly string[]): readonly ExportLayer[] {
  return names.map((name) => {
    const layer = exportLayers.find((each) => each === name);
    if (layer === undefined) throw invalid(`There is no layer “${name}”; there are ${exportLayers.join(", ")}.`);
    return layer;
  });
}

async function* counted(
  documents: AsyncIterable<ExportDocument>,
  counts: { documents: number; annotations: number },
): AsyncGenerator<ExportDocument> {
  for await (const document of documents) {
    counts.documents++;
    counts.annotations += document.annotations.length;
    yield document;
  }
}

function inAnswer(name: string, parts: Content): ExportResult["files"][number] {
  const isText = (part: string | Uint8Array): part is string => typeof part === "string";
  return parts.every(isText) ? { name, text: parts.join("") } : { name, base64: toBase64(bytesOf(parts)) };
}

function bytesOf(parts: Content): Uint8Array {
  const encoder = new TextEncoder();
  return joinedBytes(parts.map((part) => (typeof part === "string" ? encoder.encode(part) : part)));
}
