import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { distFolder, inRoot } from "../support/paths.ts";

/** Notices of the data that is compiled into the product. */
const dataNotices = "server/data/SOURCES.md";

/**
 * Writes `dist/NOTICES.txt`: the licence of every npm package whose code is in the bundles, and the sources of the data.
 * The licences ask for it wherever the code goes.
 */
export function writeNotices(metafiles: readonly Metafile[]): void {
  const packages = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap(packageOf)));
  const parts = [...packages].toSorted().map(noticeOf);
  if (existsSync(inRoot(dataNotices))) parts.push(readFileSync(inRoot(dataNotices), "utf8"));
  writeFileSync(join(distFolder, "NOTICES.txt"), parts.join(`\n${"=".repeat(80)}\n\n`));
}

/** The folder of the package that a module lies in; none for a module of ours. */
function packageOf(module: string): string[] {
  const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module);
  return found?.[1] === undefined ? [] : [found[1]];
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(inRoot(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license: string;
  };
  const file = readdirSync(inRoot(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? `Licence: ${license}` : readFileSync(inRoot(folder, file), "utf8").trim();
  return `${name} ${version}\n\n${text}\n`;
}
