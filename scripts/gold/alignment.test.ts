import assert from "node:assert/strict";
import { ensureGazetteer } from "../support/gazetteer.ts";
import { inRoot } from "../support/paths.ts";
import { scoreAlignment } from "./alignment.ts";

/** A little under what was measured. */
const FLOOR = 0.9;

describe("aligning accounts in several languages", function () {
  this.timeout(60_000);
  before(ensureGazetteer);

  it("leads statements to their counterparts, or says that there are none", () => {
    const { right, wanted, misses } = scoreAlignment(inRoot("test-fixtures/gold"), inRoot("test-fixtures/corpus"));
    assert.ok(wanted > 150, `only ${wanted} statements were asked for`);
    assert.ok(right / wanted >= FLOOR, `${right} of ${wanted}\n${misses.join("\n")}`);
  });
});
