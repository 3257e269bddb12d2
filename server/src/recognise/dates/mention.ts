import type { Span } from "../../text/span.ts";
import type { Expression } from "./expression.ts";

/** An expression found in the text, not yet worked out. */
export interface Found extends Span {
  /** Tokens: first and one behind the last. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly expression: Expression;
  readonly rule: string;
}
