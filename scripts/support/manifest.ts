import { readFileSync } from "node:fs";
import { inRoot } from "./paths.ts";

/** The part of package.json that scripts ask for. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly publisher: string;
  readonly main?: string;
  readonly browser?: string;
}

/** The manifest of the extension. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(inRoot("package.json"), "utf8")) as Manifest;
}
