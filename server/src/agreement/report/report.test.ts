import assert from "node:assert/strict";
import { isNumber } from "../figure.ts";
import type { CodedDocument, CodedPassage, Material } from "../material.ts";
import { htmlReport } from "./html.ts";
import { markdownReport } from "./markdown.ts";
import { agreementReport } from "./report.ts";

const text = "The envoys met. They will pay. «ვალს გადავიხდით». Nobody asked why.";
const units = [...text.matchAll(/[^.]+\./g)].map(({ index, 0: words }) => ({
  start: index,
  end: index + words.length,
}));

/** Passages from words in the text and codes: `will pay=pledge`. */
function passages(annotator: string, ...marks: string[]): CodedPassage[] {
  return marks.map((mark, index) => {
    const [words = "", codes = ""] = mark.split("=");
    const start = text.indexOf(words);
    return {
      id: `${annotator}-${index}`,
      spans: [{ start, end: start + words.length }],
      codes: codes === "" ? [] : codes.split("+"),
      attributes: codes.includes("pledge") ? [{ name: "strength", value: annotator === "ana" ? 2 : 3 }] : [],
    };
  });
}

function document(id: string, ...all: (readonly CodedPassage[])[]): CodedDocument {
  return { file: `${id}.txt`, id, text, units, passages: all };
}

const ana = passages("ana", "met=contact", "They will pay=pledge", "«ვალს გადავიხდით»=pledge");
const ben = passages("ben", "met=contact", "will pay=pledge", "«ვალს გადავიხდით»=demand", "asked=<b>question");
const material: Material = {
  annotators: ["ana", "ben"],
  documents: [document("one", ana, ben), document("two", ana, ana), document("unread", ana, [])],
};

function reportOf(source: Material) {
  const making = agreementReport(source, { resamples: 50, seed: 1, samples: 40 });
  const steps: number[] = [];
  for (;;) {
    const { done, value } = making.next();
    if (done === true) return { report: value, steps };
    assert.ok(value.done <= value.of);
    steps.push(value.done);
  }
}

describe("a report on agreement", () => {
  const { report, steps } = reportOf(material);

  it("compares documents that all have read, and comes in steps", () => {
    assert.equal(report.documents, 2);
    assert.deepEqual(
      report.byDocument.map(({ id }) => id),
      ["one", "two"],
    );
    assert.deepEqual(
      steps,
      steps.map((_, index) => index + 1),
    );
    const [, two] = report.byDocument;
    assert.equal(two?.measures.kappa.figure, 1);
    assert.equal(two.measures.exact.figure, 1);
    assert.equal(two.measures.unitising.figure, 1);
  });

  it("counts passages exactly and with some tolerance, by pair and by code", () => {
    const [pair] = report.pairs;
    // 6 passages of Ana and 7 of Ben; 4 of them are equal, and one more overlaps.
    assert.equal(pair?.exact.precision, 4 / 7);
    assert.equal(pair.exact.recall, 4 / 6);
    assert.equal(pair.relaxed.recall, 5 / 6);
    const demand = report.codes.find(({ code }) => code === "demand");
    assert.deepEqual(demand?.counts, [0, 1]);
    assert.equal(demand.measures.relaxed.figure, 0);
  });

  it("lists every disagreement with its kind, its place and both sides", () => {
    assert.deepEqual(
      report.disagreements.map(({ kind, document: id, start, excerpt, first, second }) => [
        kind,
        id,
        text.slice(start).startsWith(excerpt),
        first.codes.join(),
        second.codes.join(),
      ]),
      [
        ["extent", "one", true, "pledge", "pledge"],
        ["codes", "one", true, "pledge", "demand"],
        ["missing", "one", true, "", "<b>question"],
      ],
    );
    const { labels, counts } = report.confusion;
    assert.deepEqual(labels, ["<b>question", "contact", "demand", "pledge", "–"]);
    assert.deepEqual(counts[3], [0, 0, 1, 3, 0]);
    assert.deepEqual(counts[4], [1, 0, 0, 0, 0]);
  });

  it("gives intervals around its figures, and numbers on their scales", () => {
    const { figure, interval } = report.overall.exact;
    assert.ok(isNumber(figure) && interval !== null && interval[0] <= figure && figure <= interval[1]);
    assert.deepEqual(
      report.attributes.map(({ name }) => name),
      ["strength"],
    );
    assert.ok(report.attributes.every(({ ordinal, ratio }) => isNumber(ordinal) && isNumber(ratio)));
  });

  it("is written so that names of codes and words of documents stay words", () => {
    const html = htmlReport(report, (code) => code, { link: ({ start }) => `command:go?"${start}"` });
    assert.ok(html.includes("&lt;b&gt;question") && !html.includes("<b>"));
    assert.ok(html.includes("«ვალს გადავიხდით»") && html.includes('href="command:go?&quot;'));
    const markdown = markdownReport(report, (code) => code.toUpperCase());
    assert.ok(markdown.includes("\\<B\\>QUESTION") && markdown.includes("| PLEDGE | 4 | 3 |"));
  });

  it("of nobody says why there are no figures", () => {
    const { report: none } = reportOf({ annotators: ["ana"], documents: [document("one", ana)] });
    assert.match(
      markdownReport(none, (code) => code),
      /undefined: there is one coder only/,
    );
  });
});
