import assert from "node:assert/strict";
import fc from "fast-check";
import type { AccountStatement } from "./account.ts";
import { align } from "./align.ts";

/** An account as `voice: feature feature` lines. */
function account(...lines: string[]): AccountStatement[] {
  return lines.map((line, index) => {
    const [voice = "", features = ""] = line.split(":");
    const found = new Set(
      features
        .trim()
        .split(" ")
        .filter((word) => word !== "")
        .map((word) => `name ${word}`),
    );
    return { start: 10 * index, end: 10 * index + 9, voice: voice.trim(), quote: false, features: found };
  });
}

const forward = (a: AccountStatement[], b: AccountStatement[]): number[] => [...align(a, b).forward];

describe("aligning two accounts of a meeting", () => {
  it("lets the order decide between those that are alike, and joins none for its place alone", () => {
    const one = account("ada: tolls", "ada: tolls", "ada: tolls");
    assert.deepEqual(forward(one, one), [0, 1, 2]);
    assert.deepEqual(forward(account("ada:"), account("ada:")), [-1]);
  });

  it("follows speakers who are told in another order", () => {
    const one = account(": lund", "ada: bridge", "ada: tolls", "maro: ferry", "maro: ice");
    const other = account(": lund", "maro: ferry", "maro: ice", "ada: bridge", "ada: tolls");
    assert.deepEqual(forward(one, other), [0, 3, 4, 1, 2]);
  });

  it("joins by names what one account gives to another speaker", () => {
    const one = account("ada: museum 1912", "ada: ferry", "maro: ice");
    const other = account("maro: ice", "maro: museum 1912", "ada: ferry");
    assert.deepEqual(forward(one, other), [1, 2, 0]);
  });

  it("says that a statement has no counterpart", () => {
    const one = account("ada: bridge", "ada: museum", "maro: ice");
    const other = account("ada: bridge", "maro: ice");
    assert.deepEqual(forward(one, other), [0, -1, 1]);
    assert.deepEqual(forward(one, []), [-1, -1, -1]);
  });

  it("leads back from where it led, whatever the accounts", () => {
    const lines = fc.array(fc.constantFrom("", ":", "a: x", "b: x y", "a: y z", "b: w", "a:", ": x"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(lines, lines, (ours, theirs) => {
        const [a, b] = [account(...ours), account(...theirs)];
        const { forward: there, backward: back } = align(a, b);
        assert.deepEqual([there.length, back.length], [a.length, b.length]);
        for (const [i, j] of there.entries()) if (j !== -1) assert.equal(back[j], i);
        for (const [j, i] of back.entries()) if (i !== -1) assert.equal(there[i], j);
      }),
    );
  });

  it("aligns accounts of thousands of statements in pieces", () => {
    const long = account(...Array.from({ length: 4000 }, (_, index) => `ada: n${index}`));
    const found = forward(long, long);
    assert.ok(found.every((target, index) => target === index));
    const mute = account(...Array.from({ length: 4000 }, () => "ada:"));
    assert.equal(forward(mute, mute).length, 4000);
  });
});
