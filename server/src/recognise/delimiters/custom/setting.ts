/**
 * The setting `readout.delimiters`: a list of `{ "name"?, "start", "end"?, "id"?, "header"? }`. Expressions are tried
 * on one line at a time. They are compiled by an engine whose time is linear in the line's length (passed in, since it
 * is large and few people need it): what only backtracking could match is refused with a reason.
 */
import type { CustomDelimiter, LineMatcher } from "./profile.ts";

/** What is wrong with the setting; `entry` counts from 0, `field` is the part of the entry. */
export interface SettingProblem {
  readonly code: "bad-delimiter-setting" | "bad-regular-expression" | "costly-regular-expression";
  readonly entry: number;
  readonly field: string;
  readonly message: string;
}

/** An expression made ready, or why it cannot be. */
export type Compiled =
  | { readonly matcher: LineMatcher }
  | { readonly code: "bad-regular-expression" | "costly-regular-expression"; readonly message: string };

/**
 * Compiles one expression. `id` names or numbers the group that holds the document's id; null stands for a group
 * named `id`, else for the first group, where there is one.
 */
export type Compile = (source: string, id: string | number | null) => Compiled;

export interface ReadDelimiters {
  readonly delimiters: readonly CustomDelimiter[];
  readonly problems: readonly SettingProblem[];
}

/** Reads the setting as it comes from the editor. An entry with a problem is left out. Never throws. */
export function readDelimiters(entries: readonly unknown[], compile: Compile): ReadDelimiters {
  const delimiters: CustomDelimiter[] = [];
  const problems: SettingProblem[] = [];
  for (const [entry, value] of entries.entries()) {
    const read = new EntryReader(entry, value, compile);
    const delimiter = read.delimiter();
    if (read.problems.length === 0 && delimiter !== null) delimiters.push(delimiter);
    problems.push(...read.problems);
  }
  return { delimiters, problems };
}

class EntryReader {
  readonly problems: SettingProblem[] = [];
  private readonly entry: number;
  private readonly value: unknown;
  private readonly compile: Compile;

  constructor(entry: number, value: unknown, compile: Compile) {
    this.entry = entry;
    this.value = value;
    this.compile = compile;
  }

  delimiter(): CustomDelimiter | null {
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value)) {
      return this.refuse("", 'An entry of readout.delimiters is an object such as { "start": "^DOC (\\\\d+)$" }.');
    }
    const { name, start, end, id, header, ...others } = this.value as Readonly<Record<string, unknown>>;
    for (const field of Object.keys(others)) this.refuse(field, `"${field}" is no part of a delimiter.`);
    if (name !== undefined && typeof name !== "string") this.refuse("name", '"name" is a text.');
    if (id !== undefined && typeof id !== "string" && !isGroupNumber(id)) {
      this.refuse("id", '"id" is the name or the number of a group of "start".');
    }
    if (header !== undefined && header !== "key-value" && header !== "none") {
      this.refuse("header", '"header" is "key-value" or "none".');
    }
    const idGroup = typeof id === "string" || isGroupNumber(id) ? id : null;
    const startMatcher = this.expression("start", start, idGroup);
    const endMatcher = end === undefined ? null : this.expression("end", end, null);
    if (startMatcher === null) return null;
    return {
      name: typeof name === "string" && name.trim() !== "" ? name.trim() : `custom-${this.entry + 1}`,
      start: startMatcher,
      end: endMatcher,
      header: header === "none" ? "none" : "key-value",
    };
  }

  private expression(field: string, source: unknown, id: string | number | null): LineMatcher | null {
    if (typeof source !== "string" || source === "") return this.refuse(field, `"${field}" is a regular expression.`);
    const compiled = this.compile(source, id);
    if (!("matcher" in compiled)) {
      this.problems.push({ code: compiled.code, entry: this.entry, field, message: compiled.message });
      return null;
    }
    if (compiled.matcher.match("") === undefined) return compiled.matcher;
    return this.refuse(field, `"${field}" matches an empty line: every blank line would divide the file.`);
  }

  private refuse(field: string, message: string): null {
    this.problems.push({ code: "bad-delimiter-setting", entry: this.entry, field, message });
    return null;
  }
}

function isGroupNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 100;
}
