import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** A path inside the project. */
export function inRoot(...parts: string[]): string {
  return join(root, ...parts);
}

/** What is downloaded once and kept: VS Code's server, the state of `npm start`. */
export const cacheFolder = inRoot(".vscode-test");

/** The bundles that are shipped. */
export const distFolder = inRoot("dist");

/** What builds and tests leave behind for people to look at: test bundles, screenshots, logs. */
export const outFolder = inRoot("out");
