import assert from "node:assert/strict";
import type { Annotation, Body } from "./model.ts";
import { attributesOf, codesOf, notesOf } from "./model.ts";
import { recoded, type Revision, revised } from "./revise.ts";
import { annotate } from "./testing/sample.ts";

const base: Annotation = {
  ...annotate("The road will open.", "road will open", { code: "pledge", note: "new" }),
  relations: [{ type: "same-as", target: "other" }],
};

function check(
  revision: Revision,
  expected: { codes?: string[]; notes?: string[]; attributes?: object; links?: string[] },
): void {
  const made = revised(base, revision);
  assert.deepEqual(
    {
      codes: codesOf(made),
      notes: notesOf(made),
      attributes: Object.fromEntries(attributesOf(made).map(({ name, value }) => [name, value])),
      links: made.relations.map(({ type, target }) => `${type} ${target}`),
    },
    { codes: ["pledge"], notes: ["new"], attributes: {}, links: ["same-as other"], ...expected },
  );
}

describe("A revision of an annotation", () => {
  it("leaves alone what it does not name", () => check({}, {}));
  it("replaces codes", () => check({ set: { codes: ["demand"] } }, { codes: ["demand"] }));
  it("adds codes once, behind those that are there", () =>
    check({ add: { codes: ["demand", "pledge"] } }, { codes: ["pledge", "demand"] }));
  it("takes codes away, also those that are not there", () =>
    check({ remove: { codes: ["pledge", "none"] } }, { codes: [] }));
  it("recodes in one go", () =>
    check({ add: { codes: ["offer"] }, remove: { codes: ["pledge"] } }, { codes: ["offer"] }));
  it("takes the note away", () => check({ set: { note: null } }, { notes: [] }));
  it("gives an attribute one value", () =>
    check(
      { set: { attributes: [{ name: "firm", value: 1 }] }, add: { attributes: [{ name: "firm", value: 2 }] } },
      { attributes: { firm: 2 } },
    ));
  it("links and unlinks", () => {
    const links = [{ type: "replies-to", target: "x" }];
    check(
      { add: { relations: [...links, ...links, ...base.relations] } },
      { links: ["same-as other", "replies-to x"] },
    );
    check({ remove: { relations: base.relations } }, { links: [] });
  });

  it("keeps what a later version has said with a code, and bodies of other forms", () => {
    const later: Body = { purpose: "tagging", code: "pledge", extra: { sure: 0.5 } };
    const strange: Body = { purpose: "other", json: { purpose: "linking" } };
    const made = revised({ ...base, bodies: [later, strange] }, { add: { codes: ["offer"] } });
    assert.deepEqual(made.bodies, [later, { purpose: "tagging", code: "offer" }, strange]);
  });

  it("can be said of the document as a whole from now on", () => {
    assert.deepEqual(revised(base, { set: { wholeDocument: true } }).target.fragments, []);
  });
});

describe("Codes that become others", () => {
  const both = { ...base, bodies: [...base.bodies, { purpose: "tagging", code: "offer", extra: { x: 1 } } as const] };
  it("are replaced, each once, with what a later version said of them", () => {
    const made = recoded(
      both,
      new Map([
        ["pledge", "vow"],
        ["offer", "vow"],
      ]),
    );
    assert.deepEqual(made && codesOf(made), ["vow"]);
    const renamed = recoded(both, new Map([["offer", "bid"]]));
    assert.deepEqual(renamed?.bodies.at(-1), { purpose: "tagging", code: "bid", extra: { x: 1 } });
  });
  it("are taken away, and the annotation with them where it says nothing else", () => {
    const gone = new Map([["pledge", null]]);
    assert.deepEqual(notesOf(recoded(base, gone) ?? both), ["new"]);
    assert.equal(recoded({ ...annotate("a road", "road"), relations: [] }, gone), null);
  });
});
