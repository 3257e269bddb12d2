import { PackageManager, listFiles } from "@vscode/vsce";
import { root } from "../support/paths.ts";

/** What may lie in the package. */
const allowed = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/(extension|server)\.js$/,
  /^dist\/web\/(extension|server)\.js$/,
  /^dist\/\w+\.bin$/,
  /^dist\/codebook\.yaml$/,
  /^dist\/NOTICES\.txt$/,
  /^docs\/schemas\/(codebook|entit(y|ies))\.schema\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^media\/[\w-]+\.(png|svg)$/,
];

/** What must lie in it once it is built: without any of it the extension is broken. */
const required = [
  "package.json",
  "README.md",
  "LICENSE",
  "dist/extension.js",
  "dist/server.js",
  "dist/web/extension.js",
  "dist/web/server.js",
  "dist/gazetteer.bin",
  "dist/codebook.yaml",
  "dist/NOTICES.txt",
  "syntaxes/readout.tmLanguage.json",
  "syntaxes/language-configuration.json",
];

/** The files that the package would be made of now, from the root. */
export async function packagedFiles(): Promise<string[]> {
  return listFiles({ cwd: root, packageManager: PackageManager.None });
}

/** The files that have no business in the package. */
export function strayFiles(files: readonly string[]): string[] {
  return files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
}

/** What is wrong with the contents of a package, a sentence each. */
export function packageProblems(files: readonly string[]): string[] {
  return [
    ...strayFiles(files).map((file) => `${file} does not belong into the package.`),
    ...required.filter((file) => !files.includes(file)).map((file) => `${file} is missing from the package.`),
  ];
}
