import type { Span } from "../../text/span.ts";

/** What a code is said of: any passage, a whole statement, or a document as a whole. */
export type CodeUnit = "passage" | "statement" | "document";
export const codeUnits: readonly CodeUnit[] = ["passage", "statement", "document"];

export type AttributeType = "text" | "number" | "boolean" | "date" | "choice";
export const attributeTypes: readonly AttributeType[] = ["text", "number", "boolean", "date", "choice"];

/** Something more that can be said with a code, such as how strong a demand is. */
export interface AttributeDefinition {
  readonly name: string;
  readonly type: AttributeType;
  readonly description: string | null;
  /** The allowed values of a `choice`, in order; empty for other types. */
  readonly values: readonly string[];
}

export interface Code {
  /** What annotations refer to; it never changes, whatever the name becomes. */
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Id of the code above it; null at the top. */
  readonly parent: string | null;
  /** `#rrggbb`, its own or that of the nearest code above that has one. */
  readonly color: string | null;
  /** The letter or digit that sets it in annotation mode. */
  readonly key: string | null;
  readonly units: readonly CodeUnit[];
  readonly examples: readonly string[];
  readonly attributes: readonly AttributeDefinition[];
  /** Where its id stands in the codebook's text. */
  readonly span: Span;
}

export interface Codebook {
  readonly name: string | null;
  readonly description: string | null;
  /** Each code behind the one above it, siblings in the order of the file. */
  readonly codes: readonly Code[];
}

export type CodebookProblemCode =
  | "syntax"
  | "wrong-type"
  | "unknown-field"
  | "duplicate-code"
  | "duplicate-field"
  | "duplicate-key"
  | "bad-key"
  | "bad-colour"
  | "bad-value"
  | "unknown-parent"
  | "cycle";

/** Something wrong in the codebook's text; the rest of it is taken nevertheless. */
export interface CodebookProblem extends Span {
  readonly code: CodebookProblemCode;
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** The code of that id; undefined where the codebook has none. */
export function findCode(codebook: Codebook, id: string): Code | undefined {
  return codebook.codes.find((code) => code.id === id);
}

/** The ids and those of all codes below them. Linear: a code follows its parent. */
export function withBelow(codebook: Codebook, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  for (const { id, parent } of codebook.codes) if (parent !== null && wanted.has(parent)) wanted.add(id);
  return [...wanted];
}
