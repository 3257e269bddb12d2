import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../../scripts/support/paths.ts";
import { bytesOf } from "./bench.ts";

/** The hundreds digit and tens digit of a fixture's number tell its language. */
const languages: Readonly<Record<string, string>> = {
  10: "ka",
  11: "fa",
  12: "sq",
  13: "ar",
  14: "en",
  15: "ru",
  16: "zh",
};

/** The documents of our own corpus, one a file, by language. */
export function fixturesByLanguage(): ReadonlyMap<string, readonly string[]> {
  const folder = inRoot("test-fixtures/corpus");
  const found = new Map<string, string[]>();
  for (const name of readdirSync(folder).toSorted()) {
    const language = languages[name.slice(0, 2)];
    if (language === undefined) continue;
    found.set(language, [...(found.get(language) ?? []), readFileSync(join(folder, name), "utf8")]);
  }
  return found;
}

/**
 * Documents of about `bytes` of UTF-8 in all, made of the given ones: paragraphs taken in turn from all of them, and
 * numbers changed, so that no two documents are alike and no cache of whole documents can help.
 */
export function manyDocuments(texts: readonly string[], bytes: number, documentBytes: number): string[] {
  const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((paragraph) => paragraph.length > 40);
  const documents: string[] = [];
  let [total, next] = [0, 0];
  while (total < bytes) {
    const parts: string[] = [];
    let size = 0;
    while (size < documentBytes) {
      const number = next;
      const paragraph = (paragraphs[next++ % paragraphs.length] as string).replace(/\d\d\b/g, () =>
        String(10 + (number % 19)),
      );
      parts.push(paragraph);
      size += bytesOf(paragraph) + 2;
    }
    documents.push(parts.join("\n\n"));
    total += size;
  }
  return documents;
}

/** The documents as one file of the rule-line form. */
export function asOneFile(documents: readonly string[]): string {
  return documents.map((text, i) => `=== d${i} ===\ndate: 2025-03-0${1 + (i % 9)}\n\n${text}\n\n`).join("");
}
