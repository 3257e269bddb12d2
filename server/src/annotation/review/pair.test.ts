import assert from "node:assert/strict";
import fc from "fast-check";
import { pairUp, type Reviewed } from "./pair.ts";

const at = (id: string, start: number, end: number, ...codes: string[]): Reviewed => {
  return { id, spans: [{ start, end }], codes };
};
const told = (first: readonly Reviewed[], second: readonly Reviewed[]) =>
  pairUp(first, second).map((each) => `${each.kind} ${each.first?.id ?? "–"} ${each.second?.id ?? "–"}`);

describe("Two annotators held against each other", () => {
  it("agree, or differ in code, extent or both, or one has nothing", () => {
    const mine = [at("a", 0, 10, "pledge"), at("b", 20, 30, "pledge"), at("c", 40, 50, "demand"), at("d", 60, 70, "x")];
    const theirs = [
      at("A", 0, 10, "pledge"),
      at("B", 20, 30, "offer"),
      at("C", 44, 55, "demand"),
      at("E", 80, 90, "y"),
    ];
    assert.deepEqual(told(mine, theirs), ["same a A", "code b B", "extent c C", "only d –", "only – E"]);
    assert.deepEqual(told([at("a", 0, 9, "x")], [at("A", 5, 12, "y")]), ["both a A"]);
  });

  it("are compared by their codes where both tagged the same words twice", () => {
    const mine = [at("a", 0, 10, "x"), at("b", 0, 10, "y")];
    assert.deepEqual(told(mine, [at("Y", 0, 10, "y"), at("X", 0, 10, "x")]), ["same a X", "same b Y"]);
  });

  it("are compared over all parts of a passage, and over whole documents", () => {
    const parts = {
      id: "p",
      spans: [
        { start: 0, end: 4 },
        { start: 8, end: 12 },
      ],
      codes: ["x"],
    };
    assert.deepEqual(told([parts], [{ ...parts, id: "P" }, at("Q", 4, 8, "x")]), ["same p P", "only – Q"]);
    const whole = { id: "w", spans: [], codes: ["x"] };
    assert.deepEqual(told([whole, parts], [{ ...whole, id: "W" }]), ["same w W", "only p –"]);
  });

  it("have each annotation told once, whoever comes first", () => {
    const one = fc.record({
      start: fc.nat(60),
      length: fc.integer({ min: 1, max: 15 }),
      code: fc.constantFrom("x", "y"),
    });
    const many = (prefix: string) =>
      fc
        .array(one, { maxLength: 12 })
        .map((list) =>
          list.map(({ start, length, code }, index) => at(`${prefix}${index}`, start, start + length, code)),
        );
    fc.assert(
      fc.property(many("a"), many("b"), (first, second) => {
        const found = pairUp(first, second);
        const ids = found.flatMap((each) => [each.first?.id ?? [], each.second?.id ?? []].flat()).toSorted();
        assert.deepEqual(ids, [...first, ...second].map(({ id }) => id).toSorted());
        const turned = pairUp(second, first);
        const count = (list: typeof found) => list.filter(({ kind }) => kind === "same").length;
        assert.equal(count(found), count(turned));
      }),
    );
  });
});
