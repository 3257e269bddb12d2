/** `npm run package`: an installable `.vsix` with only what is needed in it. */
import { rmSync, statSync } from "node:fs";
import { createVSIX } from "@vscode/vsce";
import { packageProblems, packagedFiles } from "./package/contents.ts";
import { Failure, main } from "./support/failure.ts";
import { readManifest } from "./support/manifest.ts";
import { inRoot, root } from "./support/paths.ts";
import { note, step } from "./support/progress.ts";

void main(async () => {
  const { name, version } = readManifest();
  const packagePath = inRoot(`${name}-${version}.vsix`);
  step("building for production and packing");
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const files = await packagedFiles();
  const problems = packageProblems(files);
  if (problems.length > 0) {
    rmSync(packagePath);
    throw new Failure(problems.join("\n"), "Mend .vscodeignore, or the list in scripts/package.");
  }
  note(`${packagePath}: ${files.length} files, ${(statSync(packagePath).size / 1e6).toFixed(1)} MB`);
  note(`install it with: code --install-extension ${name}-${version}.vsix`);
});
