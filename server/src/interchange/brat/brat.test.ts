import assert from "node:assert/strict";
import { codesOf, quoteOf } from "../../annotation/model.ts";
import { brat } from "../brat.ts";
import { importOptions } from "../testing/roundTrip.ts";

const read = (files: Readonly<Record<string, string>>) =>
  brat.read!(
    Object.entries(files).map(([path, content]) => ({ path, content: new TextEncoder().encode(content) })),
    importOptions(),
  );

describe("brat standoff of other makers", () => {
  it("may be divided: what one file names, the other speaks of", () => {
    const { annotations, problems } = read({
      "talks.txt": "Oslo sold the ship.",
      "talks.a2": "T3\tSale 5 9\tsold\nE1\tSale:T3 Seller:T1 Goods:T2\n",
      "talks.a1": "T1\tCity 0 4\tOslo\nT2\tThing 14 18\tship\n",
    });
    assert.deepEqual(problems, []);
    const words = new Map(annotations.map(({ annotation }) => [annotation.id, quoteOf(annotation)]));
    assert.deepEqual(
      annotations.map(({ annotation }) => [
        ...codesOf(annotation),
        quoteOf(annotation),
        ...annotation.relations.map(({ type, target }) => `${type} ${words.get(target)}`),
      ]),
      [
        ["City", "Oslo"],
        ["Thing", "ship"],
        ["Sale", "sold", "Seller Oslo", "Goods ship"],
      ],
    );
  });

  it("names the file and the line of what is wrong in either part", () => {
    const { problems } = read({
      "talks.txt": "Oslo sold the ship.",
      "talks.a1": "T1\tCity 0 4\tOslo\n",
      "talks.a2": "T3\tSale 5 9\tsold\nE1\tSale:T3 Seller:T9\n*\tEquiv T1 T8\n",
    });
    assert.deepEqual(
      problems.map(({ path, line }) => [path, line]),
      [["talks.a2", 3]],
    );
  });
});
