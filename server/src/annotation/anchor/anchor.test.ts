import assert from "node:assert/strict";
import type { Annotation } from "../model.ts";
import { selectable } from "../selectors.ts";
import type { Chance } from "../testing/prose.ts";
import { chance, prose } from "../testing/prose.ts";
import { annotate } from "../testing/sample.ts";
import type { AnchorState, Anchoring } from "./anchor.ts";
import { anchorAll, spansOf } from "./anchor.ts";

const text =
  "The ministers met in Tbilisi on Monday. Georgia pledged to open a second crossing at the border by spring. " +
  "Both sides praised the work of the commission.\n" +
  "وزیر گفت: دو کشور می\u200cخواهند راه\u200cآهن را تا بهار بگشایند. 👩‍👩‍👧 The next round follows in June.";

function anchor(after: string, ...annotations: readonly Annotation[]): readonly Anchoring[] {
  return anchorAll(selectable(after), annotations);
}

/** The state of the quote's annotation in the text after, and the words it stands on there. */
function check(quote: string, after: string, state: AnchorState, words: string | null): void {
  const [anchoring] = anchor(after, annotate(text, quote));
  const [span] = spansOf(anchoring!);
  assert.deepEqual([anchoring!.state, span === undefined ? null : after.slice(span.start, span.end)], [state, words]);
}

describe("An annotation in a text that changed meanwhile", () => {
  const pledge = "Georgia pledged to open a second crossing";
  it("is anchored where nothing changed", () => check(pledge, text, "anchored", pledge));
  it("is anchored where only the words behind it changed", () =>
    check(
      pledge,
      text.replace("crossing at the border by spring", "crossing near the river soon"),
      "anchored",
      pledge,
    ));
  it("is moved where text was put in before it", () => check(pledge, `👍 Corrected version. ${text}`, "moved", pledge));
  it("is moved with its paragraph", () => {
    const [first, second] = text.split("\n");
    check("Both sides praised the work", `${second}\n${first}`, "moved", "Both sides praised the work");
  });
  it("is changed where a word of it changed", () =>
    check(pledge, text.replace("second", "third"), "changed", "Georgia pledged to open a third crossing"));
  it("is changed where a letter of it is written another way", () =>
    check("Tbilisi on Monday", text.replace("Monday", "Mönday"), "changed", "Tbilisi on Mönday"));
  it("is orphaned where its sentence is gone", () =>
    check(pledge, text.replace(/Georgia.*spring\. /, ""), "orphaned", null));
  it("is orphaned in an empty text", () => check(pledge, "", "orphaned", null));
  it("is not taken for the same word elsewhere", () =>
    check("by spring", text.replace(/Georgia.*spring\. /, "Trade grew by spring rates. "), "orphaned", null));
  it("is ambiguous where the text stands there twice, not where it stood", () => {
    const twice = `New. ${text}\n${text}`;
    const [anchoring] = anchor(twice, annotate(text, pledge));
    assert.equal(anchoring!.state, "ambiguous");
    const places = [anchoring!.fragments[0]!.span!, ...anchoring!.fragments[0]!.others];
    assert.deepEqual(
      places.map(({ start, end }) => twice.slice(start, end)),
      [pledge, pledge],
    );
  });
  it("keeps its place among repeated words by their context", () => {
    const list = "one said yes. two said yes. three said yes. four said yes.";
    const third = annotate(list, "said yes", { from: list.indexOf("three") });
    const after = `Preface. ${list}`;
    const [anchoring] = anchor(after, third);
    assert.equal(anchoring!.state, "moved");
    assert.equal(spansOf(anchoring!)[0]!.start, after.indexOf("three") + 6);
  });
  it("follows its neighbours where the words alone would not tell", () => {
    const rows = "- agreed\n".repeat(40);
    const before = `Opening words of the list stand here.\n${rows}`;
    const all = Array.from({ length: 5 }, (_, row) => annotate(before, "agreed", { id: row + 2, from: 200 + row * 9 }));
    const after = `A new line.\n${before}`;
    const anchorings = anchor(after, annotate(before, "Opening words"), ...all);
    all.forEach((annotation, row) => {
      assert.equal(anchorings[row + 1]!.state, "moved");
      assert.equal(
        spansOf(anchorings[row + 1]!)[0]!.start,
        annotation.target.fragments[0]!.position.start + "A new line.\n".length,
      );
    });
  });
  it("is ambiguous where its neighbours moved and the same words came to stand in its old place", () => {
    const rows = "- agreed\n".repeat(40);
    const before = `Opening words.\n${rows}`;
    const after = `- agreed\n${before}`;
    const [, row] = anchor(after, annotate(before, "Opening words"), annotate(before, "agreed", { id: 2, from: 200 }));
    assert.equal(row!.state, "ambiguous");
  });
  it("stands on the same words whatever the line ends and the byte order mark", () => {
    const quote = "commission.\nوزیر گفت";
    for (const lineEnd of ["\r\n", "\r"]) {
      const after = `\ufeff${text.replace("\n", lineEnd)}`;
      check(quote, after, "anchored", quote.replace("\n", lineEnd));
      check("بهار بگشایند. 👩‍👩‍👧", after, "anchored", "بهار بگشایند. 👩‍👩‍👧");
    }
  });
  it("is found in text of another normalisation", () => {
    const composed = "Kryeministri tha se të dyja vendet do të hapin një zyrë të re në qershor.".normalize("NFC");
    const annotation = annotate(composed, "do të hapin një zyrë të re");
    const after = composed.normalize("NFD");
    const [anchoring] = anchor(after, annotation);
    assert.equal(anchoring!.state, "moved");
    const [span] = spansOf(anchoring!);
    assert.equal(after.slice(span!.start, span!.end).normalize("NFC"), "do të hapin një zyrë të re");
  });
  it("keeps what is left of a discontinuous passage", () => {
    const annotation = annotate(text, [
      "Georgia pledged",
      "second crossing at the border by spring",
      "The next round follows",
    ]);
    const after = text.replace("second crossing at the border by spring. ", "");
    const [anchoring] = anchor(after, annotation);
    assert.equal(anchoring!.state, "changed");
    assert.deepEqual(
      anchoring!.fragments.map(({ state }) => state),
      ["anchored", "orphaned", "moved"],
    );
    assert.deepEqual(
      spansOf(anchoring!).map(({ start, end }) => after.slice(start, end)),
      ["Georgia pledged", "The next round follows"],
    );
  });
  it("has nothing to find for a whole document", () => {
    assert.deepEqual(anchor("", annotate(text, [])), [{ state: "anchored", fragments: [] }]);
  });
  it("is found by its ends where it is very long", () => {
    const long = prose(60, chance(7)).slice(0, 4000);
    const before = `Start. ${long} End of the account.`;
    const annotation = annotate(before, long);
    const after = before.replace("Start.", "Another start.").replace(long.slice(2000, 2040), "(left out)");
    const [anchoring] = anchor(after, annotation);
    assert.equal(anchoring!.state, "changed");
    const [span] = spansOf(anchoring!);
    assert.equal(after.slice(span!.end), " End of the account.");
  });
  it("does not hang on texts that repeat without end", () => {
    const before = "ab".repeat(50_000);
    const annotations = Array.from({ length: 50 }, (_, id) =>
      annotate(before, before.slice(0, 200), { id, from: id * 40 }),
    );
    const anchorings = anchor(`x${before}`, ...annotations);
    assert.equal(anchorings.length, 50);
  });
});

interface Cell {
  readonly unit: string;
}

/** Changes such as an editor, a person or a program makes between two visits, on code units that know who they are. */
function outsideEdit(cells: readonly Cell[], random: Chance): readonly Cell[] {
  const fresh = (words: string): Cell[] => words.split("").map((unit) => ({ unit }));
  const boundary = (): number => {
    const at = random.below(cells.length + 1);
    return /[\udc00-\udfff]/.test(cells[at]?.unit ?? "") ? at - 1 : at;
  };
  const [start, end] = [boundary(), boundary()].sort((a, b) => a - b) as [number, number];
  const near = Math.min(cells.length, start + random.below(40));
  const place = Math.min(boundary(), start);
  return random.pick([
    () => [...cells.slice(0, start), ...fresh(prose(1 + random.below(3), random)), ...cells.slice(start)],
    () => [...cells.slice(0, start), ...cells.slice(near)],
    () => [
      ...cells.slice(0, start),
      ...fresh(random.pick(["x", "👍", "می\u200cشود", "\n", "e\u0301"])),
      ...cells.slice(near),
    ],
    () => {
      // Cut a passage and paste it further up.
      const cut = cells.slice(start, Math.min(end, start + 200));
      return [...cells.slice(0, place), ...cut, ...cells.slice(place, start), ...cells.slice(start + cut.length)];
    },
  ])();
}

/** What became of annotations whose text was changed elsewhere, over many texts. */
function tallyOf(
  runs: number,
  repeated: number,
): Readonly<Record<"untouched" | "found" | "wrong" | "wrongAnchored", number>> {
  const tally = { untouched: 0, found: 0, wrong: 0, wrongAnchored: 0 };
  for (let seed = 0; seed < runs; seed++) {
    const random = chance(seed);
    const original = prose(40, random, repeated);
    const words = [...original.matchAll(/\S+/g)];
    let cells: readonly Cell[] = original.split("").map((unit) => ({ unit }));
    const marked = Array.from({ length: 12 }, (_, id) => {
      const first = random.below(words.length);
      const last = words[Math.min(words.length - 1, first + random.below(10))]!;
      const start = words[first]!.index;
      const end = last.index + last[0].length;
      const annotation = annotate(original, original.slice(start, end), { id, from: start });
      return { annotation, cells: cells.slice(start, end) };
    });
    for (let edits = 1 + random.below(6); edits > 0; edits--) cells = outsideEdit(cells, random);

    const plain = cells.map(({ unit }) => unit).join("");
    const after = selectable(plain.replaceAll("\n", random.pick(["\n", "\r\n"])));
    const anchorings = anchorAll(
      after,
      marked.map(({ annotation }) => annotation),
    );
    const offsets = new Map(cells.map((cell, offset) => [cell, offset]));
    marked.forEach((mark, index) => {
      const { state } = anchorings[index]!;
      const [span] = spansOf(anchorings[index]!);
      const start = offsets.get(mark.cells[0]!);
      const isUntouched = start !== undefined && mark.cells.every((cell, step) => offsets.get(cell) === start + step);
      const isRight =
        isUntouched &&
        span !== undefined &&
        after.toPlain(span.start) === start &&
        after.toPlain(span.end) === start + mark.cells.length;
      const isSure = state === "anchored" || state === "moved";
      if (isUntouched) tally.untouched++;
      if (isSure && isRight) tally.found++;
      if (isSure && !isRight) tally.wrong++;
      if (state === "anchored" && !isRight) tally.wrongAnchored++;
    });
  }
  return tally;
}

describe("Annotations after random changes made elsewhere", () => {
  it("are found in 99 of 100 cases where their words did not change, and never on other words", () => {
    const tally = tallyOf(300, Number.POSITIVE_INFINITY);
    assert.ok(tally.untouched > 2000);
    assert.ok(tally.found / tally.untouched >= 0.99, JSON.stringify(tally));
    assert.equal(tally.wrong, 0, JSON.stringify(tally));
  });

  it("may be said to have moved to a copy of their sentence where sentences repeat, but not to be where they were", () => {
    const tally = tallyOf(300, 20);
    assert.ok(tally.found / tally.untouched >= 0.99, JSON.stringify(tally));
    assert.ok(tally.wrong / tally.untouched <= 0.005, JSON.stringify(tally));
    assert.equal(tally.wrongAnchored, 0, JSON.stringify(tally));
  });
});

describe("Annotations after the text was saved in another form", () => {
  /** Over many texts: how many passages are on their own words, and how many on others without saying so. */
  const standing = (change: (whole: string, random: Chance) => string) => {
    const tally = { all: 0, right: 0, wrong: 0 };
    for (let seed = 0; seed < 60; seed++) {
      const random = chance(seed);
      const original = prose(30, random);
      const words = [...original.matchAll(/\S+/g)];
      const annotations = Array.from({ length: 12 }, (_, id) => {
        const first = random.below(words.length);
        const last = words[Math.min(words.length - 1, first + 1 + random.below(9))]!;
        const start = words[first]!.index;
        const [line = ""] = original.slice(start, last.index + last[0].length).split("\n");
        return annotate(original, line, { id, from: start });
      });
      const after = selectable(change(original, random));
      anchorAll(after, annotations).forEach((anchoring, index) => {
        const quote = annotations[index]!.target.fragments[0]!.quote.exact.normalize("NFC");
        const [span] = spansOf(anchoring);
        const stands = span && after.plain.slice(after.toPlain(span.start), after.toPlain(span.end)).normalize("NFC");
        tally.all++;
        if (stands === quote) tally.right++;
        else if (anchoring.state === "anchored" || anchoring.state === "moved") tally.wrong++;
      });
    }
    return tally;
  };

  const forms: readonly [what: string, change: (whole: string, random: Chance) => string][] = [
    ["composed", (whole) => whole.normalize("NFC")],
    ["decomposed", (whole) => whole.normalize("NFD")],
    ["with other line ends", (whole, random) => whole.replaceAll("\n", random.pick(["\r\n", "\r"]))],
    [
      "decomposed, behind a byte order mark and with a line more",
      (whole) => `\ufeff📌 Новое\r\n${whole.normalize("NFD")}`,
    ],
    ["with its lines in another order", (whole) => whole.split("\n").toReversed().join("\n")],
  ];
  for (const [what, change] of forms) {
    it(`stand on their words: ${what}`, () => {
      const tally = standing(change);
      // Of a few words at the edge of a line that has other neighbours now, little speaks for the place.
      const share = what.includes("order") ? 0.97 : 0.99;
      assert.ok(tally.right / tally.all >= share, JSON.stringify(tally));
      assert.equal(tally.wrong, 0, JSON.stringify(tally));
    });
  }
});
