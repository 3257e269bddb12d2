import { fold } from "../../text/fold.ts";
import { isObject, oneLine, parseJson } from "../json.ts";

/** Suggestions that a person does not want to see again: one a line, in order, so that git merges them. */
export interface Rejection {
  readonly code: string;
  readonly quote: string;
}

/** Equal for the same code on the same words, however they are written. */
export function rejectionKey({ code, quote }: Rejection): string {
  return JSON.stringify([code, fold(quote).replace(/\s+/g, " ").trim()]);
}

/** The keys of what a file of rejections holds; lines that are none are passed over. */
export function readRejections(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const line of text.split("\n")) {
    const json = parseJson(line);
    if (!isObject(json)) continue;
    const { code, quote } = json;
    if (typeof code === "string" && typeof quote === "string") keys.add(rejectionKey({ code, quote }));
  }
  return keys;
}

/** The file's text with more rejections; lines that stand there stay. */
export function withRejections(text: string, added: readonly Rejection[]): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const known = readRejections(text);
  const fresh = added.filter((one) => !known.has(rejectionKey(one)));
  const all = [...lines, ...fresh.map(({ code, quote }) => oneLine({ code, quote }))];
  return all.length === 0 ? "" : `${all.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join("\n")}\n`;
}
