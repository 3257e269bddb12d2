/**
 * Regular expressions of a person's own, in time linear in the text whatever the expression is: RE2JS is a port of RE2,
 * which never backtracks. (Of the checkers that judge whether a backtracking expression is safe, the small ones miss
 * dangerous ones and the thorough one is 3 MB.) Load this module only where the setting is used.
 */
import { RE2JS } from "re2js";
import type { Compiled } from "../../recognise/delimiters/custom/setting.ts";
import type { Span } from "../../text/span.ts";

/** The longest expression, in UTF-16 code units, and the largest program that it may compile to, in instructions. */
const longestSource = 1000;
const largestProgram = 400;

/** Fits `Compile` of the setting's reader. Never throws. */
export function compileLinear(source: string, id: string | number | null): Compiled {
  if (source.length > longestSource) return costly(`it is longer than ${longestSource} characters`);
  let expression: RE2JS;
  try {
    expression = RE2JS.compile(source);
  } catch (error) {
    return refusal(source, error);
  }
  const size = expression.programSize();
  if (size > largestProgram) return costly(`it unfolds to ${size} steps a character, more than ${largestProgram}`);
  const group = idGroup(expression, id);
  if (group === null) {
    return { code: "bad-regular-expression", message: `The expression has no group ${JSON.stringify(id)} for the id.` };
  }
  return { matcher: { match: (line) => match(expression, group, line) } };
}

/** Undefined where the line does not match, null where the group took no part. Group 0 stands for no id at all. */
function match(expression: RE2JS, group: number, line: string): Span | null | undefined {
  const matcher = expression.matcher(line);
  if (!matcher.find()) return undefined;
  if (group === 0) return null;
  const start = matcher.start(group);
  return start < 0 ? null : { start, end: matcher.end(group) };
}

/** The number of the group that holds the id, 0 where there is none; null where the one asked for does not exist. */
function idGroup(expression: RE2JS, id: string | number | null): number | null {
  const named = expression.namedGroups();
  if (typeof id === "number") return id <= expression.groupCount() ? id : null;
  if (Object.hasOwn(named, id ?? "id")) return named[id ?? "id"] as number;
  return id === null ? Math.min(1, expression.groupCount()) : null;
}

function refusal(source: string, error: unknown): Compiled {
  const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : "it cannot be read";
  if (/\(\?<?[=!]|\\[1-9]|\\k</.test(source)) {
    return costly("look-around and back-references can take time without bound");
  }
  if (reason.includes("repeat count")) return costly(`it repeats too often (${reason})`);
  return { code: "bad-regular-expression", message: `The expression cannot be read: ${reason}.` };
}

function costly(reason: string): Compiled {
  return { code: "costly-regular-expression", message: `The expression is not used: ${reason}.` };
}
