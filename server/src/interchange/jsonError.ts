type Expected = "value" | "value or end" | "name" | "name or end" | "colon" | "comma or end" | "nothing";

/**
 * Where a text stops being JSON, as an offset; its length where something is missing at the end, null where nothing is
 * wrong. Engines tell of it each in their own words, or not at all.
 */
export function jsonErrorAt(text: string): number | null {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  const afterValue = (): Expected => (open.length === 0 ? "nothing" : "comma or end");

  for (let at = skipSpace(text, 0); at < text.length; ) {
    const character = text[at] as string;
    const inside = open.at(-1);
    let end = at + 1;
    if (expected === "value" || expected === "value or end") {
      if (character === "{" || character === "[") {
        open.push(character);
        expected = character === "{" ? "name or end" : "value or end";
      } else if (character === "]" && expected === "value or end") {
        open.pop();
        expected = afterValue();
      } else {
        end = scalarEnd(text, at);
        if (end < 0) return at;
        expected = afterValue();
      }
    } else if (expected === "comma or end") {
      if (character === ",") expected = inside === "{" ? "name" : "value";
      else if (character === (inside === "{" ? "}" : "]")) {
        open.pop();
        expected = afterValue();
      } else return at;
    } else if (expected === "colon") {
      if (character !== ":") return at;
      expected = "value";
    } else if (character === "}" && expected === "name or end") {
      open.pop();
      expected = afterValue();
    } else {
      end = expected === "nothing" || character !== '"' ? -1 : stringEnd(text, at);
      if (end < 0) return at;
      expected = "colon";
    }
    at = skipSpace(text, end);
  }
  return expected === "nothing" ? null : text.length;
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (" \t\n\r".includes(text.charAt(at)) && at < text.length) at++;
  return at;
}

/** End of the string, number or word at the offset; -1 where there is none. */
function scalarEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at);
  const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
  scalar.lastIndex = at;
  return scalar.test(text) ? scalar.lastIndex : -1;
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return -1;
    if (code !== 0x5c) continue;
    const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
    escape.lastIndex = at + 1;
    if (!escape.test(text)) return -1;
    at = escape.lastIndex - 1;
  }
  return -1;
}
