import type { Readable } from "node:stream";

/**
 * The lines of a UTF-8 stream as they come, without their line ends. Only \n (and \r before it) ends a line: JSON
 * strings may hold U+2028 and other breaks raw.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of stream) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk as Uint8Array, { stream: true });
    let from = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
      rest.push(text.slice(from, at));
      yield withoutReturn(rest.join(""));
      rest = [];
      from = at + 1;
    }
    if (from < text.length) rest.push(text.slice(from));
  }
  rest.push(decoder.decode());
  const last = rest.join("");
  if (last !== "") yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
