import type { Page } from "playwright-core";
import type { RenderedLine, RenderedWord } from "./lines.ts";

/** A box that a decoration draws over the text of the active editor, in CSS pixels and computed CSS values. */
export interface Overlay {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly background: string;
  /** Of the line at the bottom; `none` without one. */
  readonly line: string;
  readonly lineColour: string;
}

/** The boxes that decorations draw over the text of the active editor. */
export async function readOverlays(page: Page): Promise<Overlay[]> {
  return page.evaluate(() => {
    const editor = document.querySelector(".editor-group-container.active .editor-instance") ?? document;
    return [...editor.querySelectorAll<HTMLElement>(".view-overlays .cdr")].map((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const { backgroundColor, borderBottomStyle, borderBottomColor } = getComputedStyle(box);
      return {
        left,
        right,
        top,
        bottom,
        background: backgroundColor,
        line: borderBottomStyle,
        lineColour: borderBottomColor,
      };
    });
  });
}

/** The underlined boxes that stand exactly on a word. */
export function underlinesOf(word: RenderedWord, overlays: readonly Overlay[]): Overlay[] {
  return overlays.filter(
    (box) =>
      box.line !== "none" &&
      Math.abs(box.left - word.left) < 1.5 &&
      Math.abs(box.right - word.right) < 1.5 &&
      word.top < box.bottom &&
      box.top < word.bottom,
  );
}

/** The underlined boxes that stand on no word at all, or reach over the end of one. */
export function straying(lines: readonly RenderedLine[], overlays: readonly Overlay[]): Overlay[] {
  const words = lines.flatMap((line) => line.words);
  return overlays.filter(
    (box) =>
      box.line !== "none" &&
      !words.some(
        (word) =>
          word.left - 1.5 < box.left && box.right < word.right + 1.5 && word.top < box.bottom && box.top < word.bottom,
      ),
  );
}

/** True where a box of this ground colour lies over the word. */
export function isMarked(word: RenderedWord, overlays: readonly Overlay[], background: string): boolean {
  return overlays.some(
    (box) =>
      box.background === background &&
      box.left < word.left + 1.5 &&
      word.right - 1.5 < box.right &&
      word.top < box.bottom &&
      box.top < word.bottom,
  );
}
