import assert from "node:assert/strict";
import { parseCodebook } from "../annotation/codebook/parse.ts";
import type { Annotation } from "../annotation/model.ts";
import { codesOf, notesOf } from "../annotation/model.ts";
import { annotate } from "../annotation/testing/sample.ts";
import { withCodes } from "./addCodes.ts";
import type { ImportedAnnotation, ImportResult } from "./format.ts";
import type { Part } from "./own.ts";
import { planImport, type TargetDocument } from "./plan.ts";
import { actsOf, countsOf, summaryOf } from "./planSummary.ts";

const text = "Both sides agreed. They will meet again.";
const { codebook } = parseCodebook("codes: { pledge: { name: Pledge }, demand: { name: დათმობა } }\n");

const all: readonly Part[] = [
  "id",
  "codes",
  "notes",
  "status",
  "attributes",
  "relations",
  "created",
  "modified",
  "creator",
];

function coming(annotation: Annotation, states: readonly Part[] = all): ImportedAnnotation {
  return { file: "talks.txt", annotation, states: new Set(states) };
}

function result(annotations: readonly ImportedAnnotation[], more: Partial<ImportResult> = {}): ImportResult {
  const codes = [...new Set(annotations.flatMap(({ annotation }) => codesOf(annotation)))];
  return {
    documents: [{ file: "talks.txt", id: "talks", text }],
    annotations,
    codes: codes.map((id) => ({ id, name: id })),
    problems: [],
    losses: [],
    ...more,
  };
}

const here = (annotations: readonly Annotation[] = [], own = text, file = "talks.txt"): TargetDocument => ({
  uri: `file:///w/${file}`,
  file,
  id: "talks",
  text: own,
  annotations,
});

const kinds = (imported: ImportResult, targets: readonly TargetDocument[]): readonly string[] =>
  planImport(imported, targets, codebook).annotations.map(({ kind }) => kind);

describe("The plan of an import", () => {
  const agreed = annotate(text, "agreed", { note: "at last" });

  it("finds the document by its text, whatever it is called here and however its lines end", () => {
    const other = { ...here([], `\ufeff${text.replace(" They", "\r\nThey")}`, "2026/renamed.txt"), id: "x" };
    const { annotations } = planImport(result([coming(agreed)]), [here([], "Something else."), other], codebook);
    assert.equal(annotations[0]?.uri, other.uri);
    assert.deepEqual(
      [annotations[0].annotation.target.file, annotations[0].annotation.target.document],
      ["renamed.txt", "x"],
    );
  });

  it("finds it by its name where the text is another by now, and the passage in it", () => {
    const [planned] = planImport(result([coming(agreed)]), [here([], `New. ${text}`)], codebook).annotations;
    assert.deepEqual([planned?.kind, planned?.sought], ["new", true]);
    assert.equal(
      planned?.annotation.target.fragments[0]?.position.start,
      agreed.target.fragments[0]!.position.start + 5,
    );
  });

  it("takes of two documents with the same text the one whose path is closest", () => {
    const targets = [here([], text, "a/talks.txt"), here([], text, "b/talks.txt")];
    const imported = result([{ ...coming(agreed), file: "b/talks.txt" }], {
      documents: [{ file: "b/talks.txt", id: "talks", text }],
    });
    assert.equal(planImport(imported, targets, codebook).annotations[0]?.uri, "file:///w/b/talks.txt");
  });

  it("says what has no place, and why", () => {
    const [noDocument] = planImport(result([coming(agreed)]), [], codebook).annotations;
    assert.deepEqual(
      [noDocument?.kind, noDocument?.reason],
      ["lost", "There is no document “talks” of talks.txt here."],
    );
    const [noWords] = planImport(
      result([coming(agreed)]),
      [here([], "Wholly different words by now.")],
      codebook,
    ).annotations;
    assert.deepEqual([noWords?.kind, noWords?.reason], ["lost", "Its words are not in the text."]);
  });

  it("tells new, changed, same and kept apart", () => {
    const recoded = { ...agreed, bodies: annotate(text, "agreed", { code: "demand", note: "at last" }).bodies };
    const later = { ...agreed, modified: "2026-04-01T00:00:00.000Z" };
    assert.deepEqual(kinds(result([coming(agreed)]), [here()]), ["new"]);
    assert.deepEqual(kinds(result([coming(agreed)]), [here([agreed])]), ["same"]);
    assert.deepEqual(kinds(result([coming(recoded)]), [here([agreed])]), ["changed"]);
    assert.deepEqual(kinds(result([coming(recoded)]), [here([later])]), ["kept"]);
    assert.deepEqual(kinds(result([coming(later)]), [here([agreed])]), ["same"]);
  });

  it("knows what comes without an id by its place and codes", () => {
    const anonymous = coming({ ...agreed, id: "made up" }, ["codes"]);
    assert.deepEqual(kinds(result([anonymous]), [here([agreed])]), ["same"]);
    assert.deepEqual(kinds(result([anonymous]), [here([annotate(text, "meet")])]), ["new"]);
    const another = coming({ ...agreed, id: "made up", creator: "Arben" }, ["id", "codes", "creator"]);
    assert.deepEqual(kinds(result([another]), [here([agreed])]), ["new"]);
  });

  it("changes only what the format states", () => {
    const held: Annotation = {
      ...agreed,
      status: "accepted",
      relations: [{ type: "same-as", target: "y" }],
      extra: { later: 1 },
    };
    const other = { ...agreed, status: "draft" as const, bodies: annotate(text, "agreed", { code: "demand" }).bodies };
    const { annotations } = planImport(result([coming(other, ["id", "codes"])]), [here([held])], codebook);
    const [{ annotation, kind } = assert.fail()] = annotations;
    assert.equal(kind, "changed");
    assert.deepEqual(
      [codesOf(annotation), notesOf(annotation), annotation.status],
      [["demand"], ["at last"], "accepted"],
    );
    assert.deepEqual([annotation.relations, annotation.extra], [held.relations, held.extra]);
  });

  it("maps codes by id and by name, and adds the others below those above them", () => {
    const used = ["pledge", "დათმობა", "offer"].map((code, id) =>
      coming(annotate(text, "agreed", { code, id: id + 1 })),
    );
    const imported = result(used, {
      codes: [
        { id: "pledge", name: "pledge" },
        { id: "დათმობა", name: "დათმობა" },
        { id: "offer", name: "Offer: new", parent: "side", color: "#aabbcc" },
        { id: "side", name: "Side", description: "Who: it is" },
      ],
    });
    const plan = planImport(imported, [here()], codebook);
    assert.deepEqual(
      plan.annotations.map(({ annotation }) => codesOf(annotation)[0]),
      ["pledge", "demand", "offer"],
    );
    assert.deepEqual(
      plan.codes.map(({ id, parent }) => [id, parent]),
      [
        ["side", null],
        ["offer", "side"],
      ],
    );
    const made = withCodes("# mine\ncodes:\n  pledge: { name: Pledge }\n", plan.codes);
    assert.ok(made.ok);
    assert.match(made.value, /^# mine\n/);
    const { codebook: after, problems } = parseCodebook(made.value);
    assert.deepEqual(problems, []);
    assert.deepEqual(after.codes.map(({ id, parent, color }) => [id, parent, color]).slice(1), [
      ["side", null, null],
      ["offer", "side", "#aabbcc"],
    ]);
    assert.equal(after.codes[2]?.name, "Offer: new");
  });

  it("comes to acts, counts and a line to read", () => {
    const plan = planImport(
      result([coming(agreed), coming(annotate(text, "meet", { id: 2, code: "new code" }))]),
      [here([agreed])],
      codebook,
    );
    assert.deepEqual(
      actsOf(plan).map(({ kind, uri }) => `${kind} ${uri}`),
      ["add file:///w/talks.txt"],
    );
    assert.deepEqual(countsOf(plan), { new: 1, changed: 0, same: 1, kept: 0, lost: 0 });
    assert.equal(summaryOf(plan), "1 new, 0 changed, 1 the same; codes added: new code");
  });
});
