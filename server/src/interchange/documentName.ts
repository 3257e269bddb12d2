/**
 * Names of files for documents, in formats with a file each, and back. `2026/talks.txt` with the document `talks` is
 * `2026/talks`; the document `ka` of `many.txt` is `many@ka`; another ending than `.txt` stands behind a second `@`.
 */
interface DocumentAddress {
  /** With `/`. */
  readonly file: string;
  readonly id: string;
}

/** A path without ending, fit for every system; another for every other document. */
export function documentName({ file, id }: DocumentAddress): string {
  const slash = file.lastIndexOf("/");
  const folders = file.slice(0, slash + 1);
  const { stem, ending } = parts(file.slice(slash + 1));
  const own = id === stem ? "" : id === "" ? "%" : encoded(id);
  const name = ending === ".txt" ? [stem, own] : [stem, own, ending];
  if (own === "" && ending === ".txt") name.pop();
  const [first = "", ...rest] = name;
  const path = folders.split("/").map(encoded).join("/");
  return path + [encoded(first), ...rest.map((part, index) => (index === 0 ? part : encoded(part)))].join("@");
}

/** The document that a path without ending names; takes paths of any maker. */
export function documentAddress(name: string): DocumentAddress {
  const slash = name.lastIndexOf("/");
  const folders = name
    .slice(0, slash + 1)
    .split("/")
    .map(decoded)
    .join("/");
  const [first = "", own = "", ending = ".txt"] = name.slice(slash + 1).split("@", 3);
  const stem = decoded(first);
  return { file: `${folders}${stem}${decoded(ending)}`, id: own === "" ? stem : own === "%" ? "" : decoded(own) };
}

function parts(fileName: string): { readonly stem: string; readonly ending: string } {
  const dot = fileName.lastIndexOf(".");
  return dot <= 0 ? { stem: fileName, ending: "" } : { stem: fileName.slice(0, dot), ending: fileName.slice(dot) };
}

/** What a system cannot have in a name, and our own signs, as `%` with two digits for each byte. */
function encoded(segment: string): string {
  const whole = segment.replace(/\p{Surrogate}/gu, "\ufffd");
  const plain = whole.replace(/[%@<>:"|?*\\/\p{Cc}\u2028\u2029]/gu, bytes);
  return plain.replace(/^[ .]|[ .]$/g, bytes);
}

function bytes(character: string): string {
  const escaped = encodeURIComponent(character);
  return escaped === character ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}` : escaped;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
