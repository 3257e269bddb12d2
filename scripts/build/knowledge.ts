import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { distFolder, inRoot, outFolder, root } from "../support/paths.ts";
import { step } from "../support/progress.ts";

/** Data that is compiled from sources at build time. */
interface KnowledgeStep {
  /** The script that compiles it, from the root. */
  readonly script: string;
  /** The function that the script exports: takes the path to write, resolves when the file is there. */
  readonly compile: string;
  /** The sources, as glob patterns from the root; the script and all it imports count anyway. */
  readonly sources: readonly string[];
  /** The file that is made, in `dist/`. */
  readonly output: string;
}

/** Everything that is compiled at build time. More of it is one more entry here. */
const steps: readonly KnowledgeStep[] = [
  {
    script: "scripts/compile-gazetteer.ts",
    compile: "compileGazetteer",
    sources: ["server/data/**"],
    output: "gazetteer.bin",
  },
  {
    script: "scripts/copy-codebook.ts",
    compile: "copyCodebook",
    sources: ["server/data/codebook.sample.yaml"],
    output: "codebook.yaml",
  },
];

/** Compiles the knowledge whose sources, or whose script, changed since it was last compiled. */
export async function compileKnowledge(): Promise<void> {
  for (const { script, compile, sources, output } of steps) {
    if (!existsSync(inRoot(script))) continue;
    const target = join(distFolder, output);
    const stamp = join(outFolder, "build", `${output}.sha256`);
    const hash = await hashOf(script, sources);
    if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) continue;
    step(`compiling ${output}`);
    mkdirSync(dirname(target), { recursive: true });
    const module = (await import(pathToFileURL(inRoot(script)).href)) as Record<string, unknown>;
    const compiler = module[compile];
    if (typeof compiler !== "function") throw new Error(`${script} does not export a function ${compile}`);
    await compiler(target);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
  }
}

/** One hash over the script, the modules it imports and the sources. */
async function hashOf(script: string, sources: readonly string[]): Promise<string> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [inRoot(script)],
    bundle: true,
    packages: "external",
    platform: "node",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const data = sources.flatMap((pattern) => globSync(pattern, { cwd: root }));
  const hash = createHash("sha256");
  for (const file of [...Object.keys(metafile.inputs), ...data].toSorted()) {
    if (statSync(inRoot(file)).isFile()) hash.update(`${basename(file)}\0`).update(readFileSync(inRoot(file)));
  }
  return hash.digest("hex");
}
