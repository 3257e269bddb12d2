import assert from "node:assert/strict";
import { selectable } from "../selectors.ts";
import { chance, prose } from "../testing/prose.ts";
import { annotate } from "../testing/sample.ts";
import type { Anchoring } from "./anchor.ts";
import { anchorAll, spansOf } from "./anchor.ts";
import type { TextEdit } from "./edits.ts";
import { applyEdit, mapSpan } from "./edits.ts";
import { followEdit } from "./follow.ts";

const text = "The ministers met. Georgia pledged to open a crossing.\r\nوزیر گفت که می\u200cآیند. 👍 They left.";

/** The state of an annotation and the words it stands on, after the edits. */
function after(
  quote: string,
  ...edits: readonly ((text: string) => TextEdit)[]
): [state: string, words: string | null] {
  const annotation = annotate(text, quote);
  let now = text;
  let anchorings: readonly Anchoring[] = anchorAll(selectable(now), [annotation]);
  for (const each of edits) {
    const edit = each(now);
    now = applyEdit(now, edit);
    anchorings = followEdit(anchorings, [annotation], edit, now);
  }
  const [span] = spansOf(anchorings[0]!);
  return [anchorings[0]!.state, span === undefined ? null : now.slice(span.start, span.end)];
}

const replace =
  (words: string, inserted: string) =>
  (now: string): TextEdit => ({ start: now.indexOf(words), end: now.indexOf(words) + words.length, inserted });
const insertBefore =
  (words: string, inserted: string) =>
  (now: string): TextEdit => ({ start: now.indexOf(words), end: now.indexOf(words), inserted });

describe("An annotation while its text is edited", () => {
  const pledge = "Georgia pledged to open a crossing.";
  it("stays on its words when text is typed before them", () =>
    assert.deepEqual(after(pledge, insertBefore("The", "👍\r\n")), ["anchored", pledge]));
  it("has changed when a word of it is replaced", () =>
    assert.deepEqual(after(pledge, replace("open", "close")), ["changed", "Georgia pledged to close a crossing."]));
  it("is itself again when the word is put back", () =>
    assert.deepEqual(after(pledge, replace("open", "close"), replace("close", "open")), ["anchored", pledge]));
  it("is orphaned when it is deleted, and comes back by undo", () => {
    assert.deepEqual(after(pledge, replace(pledge, "")), ["orphaned", null]);
    assert.deepEqual(after(pledge, replace(pledge, ""), insertBefore("\r\n", pledge)), ["anchored", pledge]);
  });
  it("comes back by undo of a deletion across its start", () =>
    assert.deepEqual(after(pledge, replace("met. Georgia ", ""), insertBefore("pledged", "met. Georgia ")), [
      "anchored",
      pledge,
    ]));
  it("comes back by undo of a deletion across its end and a line end", () =>
    assert.deepEqual(after(pledge, replace("crossing.\r\nوزیر", ""), insertBefore(" گفت", "crossing.\r\nوزیر")), [
      "anchored",
      pledge,
    ]));
  it("goes with its words when they are cut and pasted elsewhere", () =>
    assert.deepEqual(after(pledge, replace(`${pledge}\r\n`, ""), insertBefore("They", `${pledge}\r\n`)), [
      "moved",
      pledge,
    ]));
  it("survives a cut and paste with other line ends", () => {
    const quote = "crossing.\r\nوزیر گفت";
    assert.deepEqual(after(quote, replace(quote, ""), insertBefore("They", "crossing.\nوزیر گفت ")), [
      "moved",
      "crossing.\nوزیر گفت",
    ]);
  });
  it("is not taken for the same short word typed elsewhere", () =>
    assert.deepEqual(after("met", replace("met", ""), insertBefore("They", "met ")), ["orphaned", null]));
  it("stays where it is when its words are typed once more elsewhere", () =>
    assert.deepEqual(after(pledge, insertBefore("They", pledge)), ["anchored", pledge]));
  it("follows a replacement of all occurrences", () =>
    assert.deepEqual(after("crossing", replace("crossing", "bridge")), ["changed", "bridge"]));
  it("keeps its identity where the edit does not reach it", () => {
    const annotation = annotate(text, "ministers");
    const before = anchorAll(selectable(text), [annotation]);
    const edit = replace("They", "We")(text);
    assert.equal(followEdit(before, [annotation], edit, applyEdit(text, edit))[0], before[0]);
  });

  it("is whole again when what was typed between its words is deleted, even if that held the words too", () => {
    const words = "The bridge will open.";
    const annotations = [annotate(words, "The bridge")];
    const typed = { start: 1, end: 1, inserted: "The bridge" };
    const now = applyEdit(words, typed);
    const during = followEdit(anchorAll(selectable(words), annotations), annotations, typed, now);
    const back = { start: 1, end: 11, inserted: "" };
    const whole = followEdit(during, annotations, back, applyEdit(now, back));
    assert.deepEqual([whole[0]?.state, spansOf(whole[0]!)], ["anchored", [{ start: 0, end: 10 }]]);
  });

  it("stands where its span was mapped to, unless its own words came back, over random scripts and their undo", () => {
    let back = 0;
    let all = 0;
    for (let seed = 0; seed < 300; seed++) {
      const random = chance(seed);
      const original = prose(12, random);
      const words = [...original.matchAll(/\S+/g)];
      const annotations = Array.from({ length: 8 }, (_, id) => {
        const first = random.below(words.length);
        const last = words[Math.min(words.length - 1, first + random.below(6))]!;
        return annotate(original, original.slice(words[first]!.index, last.index + last[0].length), {
          id,
          from: words[first]!.index,
        });
      });
      const start = anchorAll(selectable(original), annotations);
      let now = original;
      let anchorings = start;
      const undos: TextEdit[] = [];
      for (let count = 1 + random.below(8); count > 0; count--) {
        const from = random.below(now.length + 1);
        const to = Math.min(now.length, from + random.pick([0, 1, 5, 40]));
        const edit = { start: from, end: to, inserted: random.pick(["", "x", "👍 new ", "نو\n"]) };
        undos.unshift({ start: from, end: from + edit.inserted.length, inserted: now.slice(from, to) });
        const before = anchorings;
        now = applyEdit(now, edit);
        anchorings = followEdit(before, annotations, edit, now);
        anchorings.forEach((anchoring, index) => {
          const [span] = spansOf(anchoring);
          const [earlier] = spansOf(before[index]!);
          const mapped = earlier === undefined ? null : mapSpan(earlier, edit);
          const standsOn = span && now.slice(span.start, span.end);
          if (standsOn !== annotations[index]!.target.fragments[0]!.quote.exact) assert.deepEqual(span ?? null, mapped);
        });
      }
      for (const undo of undos) {
        now = applyEdit(now, undo);
        anchorings = followEdit(anchorings, annotations, undo, now);
      }
      assert.equal(now, original);
      anchorings.forEach((anchoring, index) => {
        all++;
        const [home] = spansOf(start[index]!);
        const [span] = spansOf(anchoring);
        if (anchoring.state === "anchored") assert.deepEqual(span, home, `seed ${seed}`);
        if (anchoring.state === "anchored") back++;
      });
    }
    assert.ok(back / all >= 0.98, `${back} of ${all} came back`);
  });
});
