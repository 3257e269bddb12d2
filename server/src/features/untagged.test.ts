import assert from "node:assert/strict";
import fc from "fast-check";
import type { Statement } from "../recognise/model.ts";
import { overlaps } from "../text/span.ts";
import { statementsToTag, untaggedStatements } from "./untagged.ts";

const at = (start: number, end: number, attribution: Statement["attribution"] = "narrative") =>
  ({ start, end, attribution }) as Statement;

describe("untagged statements", () => {
  it("are those that no tag touches, be it with one letter", () => {
    const statements = [at(0, 10), at(11, 20), at(21, 30), at(31, 40)];
    assert.deepEqual(untaggedStatements(statements, [{ start: 29, end: 33 }]), statements.slice(0, 2));
    assert.deepEqual(untaggedStatements(statements, [{ start: 10, end: 11 }]), statements);
    assert.deepEqual(untaggedStatements(statements, [{ start: 0, end: 40 }]), []);
  });

  it("are never boilerplate", () => {
    const statements = [at(0, 10, "boilerplate"), at(11, 20)];
    assert.deepEqual(untaggedStatements(statements, []), statements.slice(1));
    assert.equal(statementsToTag(statements), 1);
  });

  it("are the same as by looking at each pair", () => {
    const gap = fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 }));
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, n]) => ({ start, end: start + n }));
    fc.assert(
      fc.property(fc.array(gap, { maxLength: 12 }), fc.array(span, { maxLength: 8 }), (gaps, tagged) => {
        let end = 0;
        const statements = gaps.map(([space, length]) => {
          const start = end + space;
          end = start + length;
          return at(start, end);
        });
        assert.deepEqual(
          untaggedStatements(statements, tagged),
          statements.filter((statement) => !tagged.some((each) => overlaps(statement, each))),
        );
      }),
    );
  });
});
