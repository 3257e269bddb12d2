import assert from "node:assert/strict";
import type { AlignedStatement } from "../../../server/src/protocol.ts";
import { followedLine, holds, statementAt } from "./following.ts";

/** Statements of one line each: `[line, line of the counterpart or null]`. */
function statements(...pairs: [number, number | null][]): AlignedStatement[] {
  const range = (line: number) => ({ start: { line, character: 2 }, end: { line, character: 40 } });
  return pairs.map(([line, other]) => ({ range: range(line), counterpart: other === null ? null : range(other) }));
}

describe("following a place in another account", () => {
  const account = statements([2, 4], [6, null], [10, 20]);

  it("goes along between what is aligned", () => {
    const lines = [0, 2, 6, 10, 12].map((line) => followedLine(account, line));
    assert.deepEqual(lines, [2, 4, 12, 20, 22]);
  });

  it("goes with the statement where the accounts tell in another order", () => {
    assert.deepEqual(
      [2, 4, 6].map((line) => followedLine(statements([2, 20], [6, 4]), line)),
      [20, 22, 4],
    );
  });

  it("goes nowhere where nothing is aligned, and never above the first line", () => {
    assert.equal(followedLine(statements([3, null]), 3), null);
    assert.equal(followedLine([], 3), null);
    assert.equal(followedLine(statements([9, 1]), 0), 0);
  });

  it("finds the statement at the cursor", () => {
    const found = statementAt(account, { line: 6, character: 10 });
    assert.equal(found, account[1]);
    assert.ok(found !== undefined && holds(found, { line: 6, character: 40 }));
    assert.ok(!holds(found, { line: 7, character: 0 }));
    assert.equal(statementAt(account, { line: 0, character: 0 }), undefined);
  });
});
