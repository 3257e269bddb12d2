import assert from "node:assert/strict";
import { speakerBodies, type SpeakerCorrection, speakerIn, withSpeakers } from "./speakers.ts";
import { analysisOf, at, statement } from "./testing/views.ts";
import { annotate } from "../annotation/testing/sample.ts";

const text = "Holm came. Beridze said so. He added this. He closed. Holm agreed. Home";
const analysis = analysisOf({
  statements: [
    statement(at(text, "Holm came."), null),
    statement(at(text, "Beridze said so."), "Maro Beridze"),
    statement(at(text, "He added this."), "Maro Beridze", { attribution: "pronominal" }),
    statement(at(text, "He closed."), "Maro Beridze", { attribution: "continued" }),
    statement(at(text, "Holm agreed."), "Ada Holm"),
    statement(at(text, "Home"), null, { attribution: "boilerplate" }),
  ],
});

function corrected(...corrections: [string, string | null][]): string[] {
  const given = corrections.map(
    ([words, name]): SpeakerCorrection => ({ ...at(text, words), name, key: name === null ? null : "Q9" }),
  );
  return withSpeakers(analysis, given).statements.map(
    ({ speaker, speakerKey, attribution }) => `${speaker} ${speakerKey} ${attribution}`,
  );
}

describe("an annotator's word on who speaks", () => {
  const holm = "Ada Holm ada-holm explicit";

  it("holds for the statement and those that go on from it, up to the next speaker", () => {
    assert.deepEqual(corrected(["said so", "Li Qiang"]), [
      "null null narrative",
      "Li Qiang Q9 explicit",
      "Li Qiang Q9 pronominal",
      "Li Qiang Q9 continued",
      holm,
      "null null boilerplate",
    ]);
  });

  it("may say that nobody speaks, or both sides", () => {
    assert.deepEqual(corrected(["added", null]).slice(1, 4), [
      "Maro Beridze maro-beridze explicit",
      "null null narrative",
      "null null narrative",
    ]);
    assert.equal(corrected(["agreed", "joint"])[4], "joint Q9 joint");
  });

  it("gives way to a later word on the same or the next statement", () => {
    assert.deepEqual(
      corrected(["said so", "Li Qiang"], ["closed", "Edi Rama"], ["said so", "Ilham Aliyev"]).slice(1, 4),
      ["Ilham Aliyev Q9 explicit", "Ilham Aliyev Q9 pronominal", "Edi Rama Q9 explicit"],
    );
  });

  it("carries nothing on where the statement was another's", () => {
    assert.equal(corrected(["Holm came", "Li Qiang"])[1], "Maro Beridze maro-beridze explicit");
    assert.deepEqual(
      corrected(),
      analysis.statements.map((each) => `${each.speaker} ${each.speakerKey} ${each.attribution}`),
    );
  });

  it("is read from annotations that mean it, and not from rejected ones", () => {
    const annotation = { ...annotate(text, "He closed."), motivation: "identifying" };
    const named = { ...annotation, bodies: speakerBodies({ name: "Li Qiang", key: "Q9" }) };
    assert.deepEqual(speakerIn(named), { name: "Li Qiang", key: "Q9" });
    assert.deepEqual(speakerIn({ ...annotation, bodies: speakerBodies({ name: null, key: null }) }), {
      name: null,
      key: null,
    });
    assert.equal(speakerIn({ ...named, status: "rejected" }), null);
    assert.equal(speakerIn({ ...named, motivation: "tagging" }), null);
    assert.equal(speakerIn(annotation), null);
  });
});
