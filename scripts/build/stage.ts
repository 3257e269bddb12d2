import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../support/paths.ts";
import type { HostKind } from "./host-tests.ts";

/** What an installed extension consists of, besides its manifest. */
const parts = ["dist", "syntaxes", "media"];

/**
 * Copies the built extension into an empty `folder`, as installing it would.
 * The copy for the web host has no `main`: with both, VS Code would take the Node host.
 */
export function stageExtension(folder: string, kind: HostKind): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) {
    const source = inRoot(part);
    if (existsSync(source)) cpSync(source, join(folder, part), { recursive: true });
  }
  const manifest = JSON.parse(readFileSync(inRoot("package.json"), "utf8")) as Record<string, unknown>;
  if (kind === "web") delete manifest["main"];
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
}
