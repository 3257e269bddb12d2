import type { Page } from "playwright-core";

/** A word as it stands on the screen, in CSS pixels. */
export interface RenderedWord {
  readonly text: string;
  /** Where it begins in the text of its row, in UTF-16 code units. */
  readonly start: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A row of the active editor as it stands on the screen: a line of the text, or one part of a wrapped line. */
export interface RenderedLine {
  readonly text: string;
  readonly words: readonly RenderedWord[];
  /** Where a `<span>` begins, in UTF-16 code units from the start of the row. */
  readonly runs: readonly number[];
}

/** Reads the active editor's rows from the DOM, from top to bottom. */
export async function readLines(page: Page): Promise<RenderedLine[]> {
  return page.evaluate(() => {
    const editor = document.querySelector(".editor-group-container.active .editor-instance") ?? document;
    const lines = [...editor.querySelectorAll<HTMLElement>(".view-lines > .view-line")];
    lines.sort((a, b) => a.offsetTop - b.offsetTop);
    return lines.map((line) => {
      const nodes: { node: Text; start: number }[] = [];
      const runs: number[] = [];
      let text = "";
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        nodes.push({ node: node as Text, start: text.length });
        runs.push(text.length);
        text += (node as Text).data;
      }
      const at = (offset: number) => {
        const holder = nodes.findLast(({ start }) => start <= offset);
        if (holder === undefined) throw new Error("an offset outside its line");
        return { node: holder.node, offset: offset - holder.start };
      };
      // A zero-width non-joiner stands inside Persian words.
      const words = [...text.matchAll(/[\p{L}\p{M}\p{N}\u200c]+/gu)].map(({ 0: word, index }) => {
        const range = document.createRange();
        const first = at(index);
        const last = at(index + word.length - 1);
        range.setStart(first.node, first.offset);
        range.setEnd(last.node, last.offset + 1);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { text: word, start: index, left, right, top, bottom };
      });
      // The editor draws spaces as no-break spaces.
      return { text: text.replaceAll("\u00a0", " "), words, runs };
    });
  });
}

/** The first word of the first `text` on the screen, be it wrapped or not. */
export function findWord(lines: readonly RenderedLine[], text: string): RenderedWord {
  const shown = lines.map((line) => line.text);
  const at = shown.join("").indexOf(text);
  let rowStart = 0;
  for (const line of lines) {
    const word = at < 0 ? undefined : line.words.find(({ start, text: { length } }) => rowStart + start + length > at);
    if (word !== undefined) return word;
    rowStart += line.text.length;
  }
  throw new Error(`"${text}" is not on the screen, which shows:\n${shown.join("\n")}`);
}
