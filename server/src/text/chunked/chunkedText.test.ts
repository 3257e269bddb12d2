import assert from "node:assert/strict";
import fc from "fast-check";
import { Lines } from "../lines.ts";
import { applyChanges, type TextChange } from "./changes.ts";
import { ChunkedText } from "./chunkedText.ts";
import type { ChunkSizes } from "./cut.ts";

const tiny: ChunkSizes = { min: 4, target: 12, max: 24 };

const fragment = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom("a", "ბ", "ی", "😀", "\ud83d", "\ude00", "\n", "\r", "\r\n") },
      {
        weight: 1,
        arbitrary: fc.constantFrom("lengthy words of one line, ".repeat(3), "\n".repeat(9), "\r\n".repeat(7)),
      },
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(""));

/** Where an edit begins and ends, in thousandths of the text as it is then, and what is put there. */
const edit = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), fc.boolean(), fragment);

function assertSame(chunked: ChunkedText, text: string): void {
  assert.equal(chunked.toString(), text);
  assert.equal(chunked.length, text.length);
  const lines = new Lines(text);
  assert.equal(chunked.lineCount, lines.count);
  assert.deepEqual(chunked.breaks, lines.breaks);
  for (let at = -1; at <= text.length + 1; at++) {
    assert.deepEqual(chunked.positionAt(at), lines.positionAt(at), `position at ${at} of ${JSON.stringify(text)}`);
    assert.equal(chunked.charCodeAt(at), text.charCodeAt(at));
  }
  for (let line = -1; line <= lines.count; line++) {
    assert.equal(chunked.lineStart(line), lines.start(line));
    for (const character of [0, 1, 5, 1000]) {
      assert.equal(chunked.offsetAt({ line, character }), lines.offsetAt({ line, character }));
    }
  }
}

/** What the classes promise one another: sizes, whole characters and line ends, and where lines may be cut. */
function assertWellCut(chunked: ChunkedText): void {
  const { min, max } = chunked.sizes;
  const text = chunked.toString();
  for (const [index, chunk] of chunked.chunks.entries()) {
    assert.ok(chunk.text.length <= max);
    if (index === 0) continue;
    assert.ok(chunk.text.length > 0);
    const at = chunked.chunkStart(index);
    const around = text.slice(at - 1, at + 1);
    assert.ok(around !== "\r\n" && !/^[\ud800-\udbff][\udc00-\udfff]$/.test(around), "a split character");
    if (/[\r\n]/.test(around[0] as string)) continue;
    assert.doesNotMatch(text.slice(Math.max(0, at - min + 1), at + min - 1), /[\r\n]/, "a cut near a line's end");
  }
}

describe("chunked text", () => {
  it("is the same as a plain string after any edits, and stays well cut", () => {
    fc.assert(
      fc.property(fragment, fc.array(edit, { maxLength: 8 }), (initial, edits) => {
        let text = initial;
        let chunked = ChunkedText.of(text, tiny);
        for (const [a, b, large, replacement] of edits) {
          const start = Math.round((a / 1000) * text.length);
          const reach = large ? text.length - start : Math.min(5, text.length - start);
          const end = start + Math.round((b / 1000) * reach);
          text = text.slice(0, start) + replacement + text.slice(end);
          chunked = chunked.replace(start, end, replacement);
          assert.equal(chunked.toString(), text);
          assertWellCut(chunked);
        }
        assertSame(chunked, text);
      }),
      { numRuns: 1500 },
    );
  });

  it("slices across chunks as a string does", () => {
    const text = "one line\r\nand another line of words\n".repeat(6);
    const chunked = ChunkedText.of(text, tiny);
    assert.ok(chunked.chunks.length > 5);
    for (let start = -2; start < text.length; start += 3) {
      for (const end of [start - 1, start, start + 1, start + 30, text.length + 9]) {
        assert.equal(chunked.slice(start, end), text.slice(Math.max(0, start), Math.max(0, end)));
      }
    }
  });

  it("shares every chunk but those around the edit", () => {
    const before = ChunkedText.of("A line of an account that somebody gave.\n".repeat(20_000));
    const after = before.replace(400_000, 400_001, "x");
    const shared = after.chunks.filter((chunk) => before.chunks.includes(chunk));
    assert.ok(before.chunks.length > 20);
    assert.ok(shared.length >= before.chunks.length - 1);
  });

  it("cuts a line of 20 million characters into chunks of bounded length", () => {
    const line = "Принял 😀 ".repeat(2_000_000);
    const chunked = ChunkedText.of(line);
    assert.equal(chunked.lineCount, 1);
    assertWellCut(chunked);
    const edited = chunked.replace(10_000_000, 10_000_000, "\r\n");
    assert.deepEqual(edited.positionAt(10_000_005), { line: 1, character: 3 });
    assert.equal(edited.length, line.length + 2);
  });

  it("an edit that joins or splits a line end keeps the count of lines", () => {
    const padding = "x".repeat(20);
    const chunked = ChunkedText.of(`${padding}\r${padding}`, tiny);
    assert.equal(chunked.lineCount, 2);
    const joined = chunked.replace(21, 21, "\n");
    assert.equal(joined.lineCount, 2);
    assert.equal(joined.replace(21, 21, "-").lineCount, 3);
  });

  it("applies LSP changes in order and says which stretch they touched", () => {
    const change = fc.record({
      range: fc.record({
        start: fc.record({ line: fc.nat(6), character: fc.nat(30) }),
        end: fc.record({ line: fc.nat(6), character: fc.nat(30) }),
      }),
      text: fragment,
    });
    fc.assert(
      fc.property(
        fragment,
        fc.array(fc.oneof(change, fc.record({ text: fragment })), { maxLength: 5 }),
        (initial, changes) => {
          const before = ChunkedText.of(initial, tiny);
          const { text, window } = applyChanges(before, changes);
          let expected = initial;
          for (const { range, text: replacement } of changes as TextChange[]) {
            const lines = new Lines(expected);
            const ends =
              range === undefined ? [0, expected.length] : [lines.offsetAt(range.start), lines.offsetAt(range.end)];
            const [start, end] = [Math.min(...ends), Math.max(...ends)];
            expected = expected.slice(0, start) + replacement + expected.slice(end);
          }
          assert.equal(text.toString(), expected);
          if (window === null) return assert.equal(changes.length, 0);
          assert.equal(initial.slice(0, window.start), expected.slice(0, window.start));
          assert.equal(initial.slice(window.oldEnd), expected.slice(window.newEnd));
        },
      ),
      { numRuns: 800 },
    );
  });
});
