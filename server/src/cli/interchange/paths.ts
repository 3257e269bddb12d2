import { statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

/** The folder that the paths of documents are given from: the one that is named, or all that several have in common. */
export function rootOf(paths: readonly string[]): string {
  const folders = paths.map((path) => {
    const whole = resolve(path);
    return statSync(whole, { throwIfNoEntry: false })?.isDirectory() === true ? whole : dirname(whole);
  });
  return folders.reduce((common, folder) => {
    let shared = common;
    while (folder !== shared && !folder.startsWith(shared.endsWith(sep) ? shared : shared + sep)) {
      const up = dirname(shared);
      if (up === shared) break;
      shared = up;
    }
    return shared;
  });
}

/** The path from the root, with `/` on every system. */
export function fromRoot(root: string, path: string): string {
  return relative(root, resolve(path)).split(sep).join("/");
}
