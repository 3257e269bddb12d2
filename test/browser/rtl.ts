import type { RenderedLine, RenderedWord } from "./lines.ts";

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** True for a line with a word that is written from right to left. */
export function isRightToLeft(line: RenderedLine): boolean {
  return rightToLeft.test(line.text);
}

/**
 * What a reader would stumble over in a line of right-to-left text: a word right of the one before it on the same row,
 * and a run that begins inside a word, which cuts joined letters apart. Empty for a line that reads well.
 */
export function disorders(line: RenderedLine): string[] {
  const words = line.words.filter((word) => rightToLeft.test(word.text));
  const found: string[] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before !== undefined && onOneRow(before, word) && word.left >= before.left) {
      found.push(`"${word.text}" stands right of "${before.text}", which is read before it`);
    }
    if (line.runs.some((run) => run > word.start && run < word.start + word.text.length)) {
      found.push(`"${word.text}" is cut in two`);
    }
  }
  return found;
}

function onOneRow(a: RenderedWord, b: RenderedWord): boolean {
  return a.top < b.bottom && b.top < a.bottom;
}
