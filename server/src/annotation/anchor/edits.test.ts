import assert from "node:assert/strict";
import fc from "fast-check";
import { trickyText } from "../testing/arbitraries.ts";
import type { TextEdit } from "./edits.ts";
import { applyEdit, editBetween, mapSpan } from "./edits.ts";

/** `[` and `]` enclose the passage, `|…|` what is replaced; the result shows the passage in the text behind it. */
function check(marked: string, inserted: string, expected: string | null): void {
  const marks = [...marked.matchAll(/[[\]|]/g)];
  const offsets: Record<string, number[]> = {};
  marks.forEach((mark, before) => (offsets[mark[0]] ??= []).push(mark.index - before));
  const text = marked.replace(/[[\]|]/g, "");
  const [start, end = start] = offsets["|"]!;
  const edit: TextEdit = { start: start!, end: end!, inserted };
  const after = applyEdit(text, edit);
  const span = mapSpan({ start: offsets["["]![0]!, end: offsets["]"]![0]! }, edit);
  const shown = span && `${after.slice(0, span.start)}[${after.slice(span.start, span.end)}]${after.slice(span.end)}`;
  assert.equal(shown, expected);
}

describe("A passage under an edit", () => {
  const cases: readonly [what: string, marked: string, inserted: string, expected: string | null][] = [
    ["moves with text typed before it", "a| [bc] d", "xx", "axx [bc] d"],
    ["stays before text typed behind it", "a [bc] |d", "xx", "a [bc] xxd"],
    ["does not take in what is typed at its start", "a |[bc] d", "xx", "a xx[bc] d"],
    ["does not take in what is typed at its end", "a [bc]| d", "xx", "a [bc]xx d"],
    ["grows by what is typed inside", "a [b|c] d", "xx", "a [bxxc] d"],
    ["shrinks by what is deleted inside", "a [b|c|d] e", "", "a [bd] e"],
    ["loses its start to a deletion across it", "a| [b|c] d", "", "a[c] d"],
    ["loses its end to a deletion across it", "a [b|c] |d", "", "a [b]d"],
    ["does not take in what replaces its start and more", "a| [b|c] d", "xx", "axx[c] d"],
    ["does not take in what replaces its end and more", "a [b|c] |d", "xx", "a [b]xxd"],
    ["takes in what replaces its beginning alone", "a [|b|c] d", "xx", "a [xxc] d"],
    ["takes in what replaces its ending alone", "a [b|c|] d", "xx", "a [bxx] d"],
    ["is what replaces it to the letter", "a [|bc|] d", "xxx", "a [xxx] d"],
    ["is gone where it was deleted", "a [|bc|] d", "", null],
    ["is gone where more than it was replaced", "a| [bc]| d", "xxx", null],
    ["stays where it is when its neighbour is replaced", "|a |[bc] d", "xxx", "xxx[bc] d"],
    ["counts emoji in code units as the editor does", "👍| [bc👍] d", "👩‍👩‍👧", "👍👩‍👩‍👧 [bc👍] d"],
  ];
  for (const [what, marked, inserted, expected] of cases) it(what, () => check(marked, inserted, expected));

  /**
   * The slow model: every code unit is a cell of its own and a passage is a set of cells. New cells belong to it where
   * all the cells they replace do, or, where they replace none, both neighbours do.
   */
  type Cell = { readonly inPassage: boolean };
  function slowEdit(cells: readonly Cell[], edit: TextEdit): readonly Cell[] {
    const replaced = cells.slice(edit.start, edit.end);
    const around = [cells[edit.start - 1], cells[edit.end]];
    const belongs = (replaced.length > 0 ? replaced : around).every((cell) => cell?.inPassage === true);
    const added = Array.from(edit.inserted, () => ({ inPassage: belongs }));
    return [...cells.slice(0, edit.start), ...added, ...cells.slice(edit.end)];
  }
  function slowSpan(cells: readonly Cell[]): { start: number; end: number } | null {
    const start = cells.findIndex((cell) => cell.inPassage);
    return start < 0 ? null : { start, end: cells.findLastIndex((cell) => cell.inPassage) + 1 };
  }

  it("is where a slow model says, after any script of edits", () => {
    const step = fc.record({ from: fc.nat(99), length: fc.oneof(fc.constant(0), fc.nat(12)), inserted: fc.nat(9) });
    const script = fc.record({
      size: fc.integer({ min: 1, max: 60 }),
      from: fc.nat(59),
      length: fc.nat(30),
      steps: fc.array(step, { maxLength: 12 }),
    });
    fc.assert(
      fc.property(script, ({ size, from, length, steps }) => {
        const start = from % size;
        const end = Math.min(size, start + 1 + length);
        let span: { start: number; end: number } | null = { start, end };
        let cells: readonly Cell[] = Array.from({ length: size }, (_, at) => ({ inPassage: at >= start && at < end }));
        for (const each of steps) {
          const at = each.from % (cells.length + 1);
          const edit = {
            start: at,
            end: Math.min(cells.length, at + each.length),
            inserted: "x".repeat(each.inserted),
          };
          cells = slowEdit(cells, edit);
          span = span && mapSpan(span, edit);
          assert.deepEqual(span, slowSpan(cells));
          if (span === null) return;
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe("The edit between two texts", () => {
  it("makes the one of the other, and is no longer than the change", () => {
    fc.assert(
      fc.property(trickyText, trickyText, trickyText, trickyText, (head, tail, old, young) => {
        const before = head + old + tail;
        const after = head + young + tail;
        const edit = editBetween(before, after);
        assert.equal(applyEdit(before, edit), after);
        assert.ok(edit.inserted.length <= young.length);
        assert.ok(edit.end - edit.start <= old.length);
      }),
    );
  });
});
