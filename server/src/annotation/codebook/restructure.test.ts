import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseCodebook } from "./parse.ts";
import { type Restructuring, restructure } from "./restructure.ts";

const book = `# Ours.
name: Test
codes:
  promise:   # the first
    color: "#2e8b57"

  # A hint that belongs to the next one.
  pledge:
    name: Pledge
    parent: promise
    key: p  # one letter

  offer: { parent: promise, key: o }

  firm:
    description: |
      Two lines,
      and more.
    parent: pledge
  plain:
  # The end.
`;

function change(text: string, what: Restructuring) {
  const result = restructure(text, parseCodebook(text).codebook, what);
  if (result.ok) assert.deepEqual(parseCodebook(result.value.text).problems, [], result.value.text);
  return result;
}

/** The lines that were taken away and those that came, in order. */
function difference(before: string, after: string): readonly string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

describe("A codebook's text", () => {
  const cases: readonly [what: string, change: Restructuring, lines: readonly string[], codes: object][] = [
    [
      "gets a code at its end",
      { kind: "add", code: { id: "threat", name: "Threat", color: "#aa0000" } },
      ["+ threat:", "+ name: Threat", '+ color: "#aa0000"'],
      {},
    ],
    ["gets a code without anything", { kind: "add", code: { id: "x", name: "x" } }, ["+ x: {}"], {}],
    [
      "quotes what YAML would misread",
      { kind: "add", code: { id: "no", name: "yes: really, #1" } },
      ["+ no:", '+ name: "yes: really, #1"'],
      {},
    ],
    ["changes a name", { kind: "rename", id: "pledge", name: "Vow" }, ["- name: Pledge", "+ name: Vow"], {}],
    ["gives a name to what had none", { kind: "rename", id: "plain", name: "Plain" }, ["+ name: Plain"], {}],
    [
      "gives a name within braces",
      { kind: "rename", id: "offer", name: "Bid" },
      ["- offer: { parent: promise, key: o }", "+ offer: { name: Bid, parent: promise, key: o }"],
      {},
    ],
    [
      "changes an id wherever it is named",
      { kind: "rename", id: "promise", newId: "vow" },
      [
        "- promise:   # the first",
        "- parent: promise",
        "- offer: { parent: promise, key: o }",
        "+ vow:   # the first",
        "+ parent: vow",
        "+ offer: { parent: vow, key: o }",
      ],
      { promise: "vow" },
    ],
    [
      "moves a code",
      { kind: "move", id: "offer", parent: "plain" },
      ["- offer: { parent: promise, key: o }", "+ offer: { parent: plain, key: o }"],
      {},
    ],
    ["moves a code to the top", { kind: "move", id: "pledge", parent: null }, ["- parent: promise"], {}],
    ["moves a code that had none above it", { kind: "move", id: "promise", parent: "plain" }, ["+ parent: plain"], {}],
    [
      "deletes a code, those below it go up",
      { kind: "delete", id: "pledge", instead: null },
      ["- pledge:", "- name: Pledge", "- key: p  # one letter", "- parent: pledge"],
      { pledge: null },
    ],
    [
      "merges codes",
      { kind: "merge", ids: ["pledge", "offer"], into: "plain" },
      [
        "- pledge:",
        "- name: Pledge",
        "- parent: promise",
        "- key: p  # one letter",
        "- offer: { parent: promise, key: o }",
        "- parent: pledge",
        "+ parent: plain",
      ],
      { pledge: "plain", offer: "plain" },
    ],
  ];
  for (const [what, asked, lines, codes] of cases) {
    it(what, () => {
      const result = change(book, asked);
      assert.ok(result.ok);
      assert.deepEqual(difference(book, result.value.text), lines);
      assert.deepEqual(Object.fromEntries(result.value.codes), codes);
    });
  }

  it("is begun where there is none", () => {
    for (const text of ["", "# Ours.\n", "name: X\n", "name: X\ncodes:\n", "codes: {}\n", "codes: {} # none yet"]) {
      const result = change(text, { kind: "add", code: { id: "a", name: "A", key: "a" } });
      assert.ok(result.ok, text);
      assert.deepEqual(
        parseCodebook(result.value.text).codebook.codes.map(({ id, key }) => [id, key]),
        [["a", "a"]],
      );
    }
  });

  it("takes codes within braces, also the last one away", () => {
    const flow = "codes: { z: {}, a: { parent: z }, b: { parent: a } }\n";
    const one = change(flow, { kind: "delete", id: "a", instead: null });
    assert.ok(one.ok);
    assert.equal(one.value.text, "codes: { z: {}, b: { parent: z } }\n");
    const none = change("codes:\n  a:\n    name: A\n", { kind: "delete", id: "a", instead: null });
    assert.ok(none.ok);
  });

  const refusals: readonly [change: Restructuring, because: RegExp][] = [
    [{ kind: "rename", id: "none", name: "x" }, /no code “none”/],
    [{ kind: "rename", id: "offer", newId: "pledge" }, /Merge the two/],
    [{ kind: "add", code: { id: "offer", name: "Offer" } }, /already/],
    [{ kind: "add", code: { id: "x", name: "X", key: "o" } }, /sets “offer” already/],
    [{ kind: "add", code: { id: "x", name: "X", key: "xy" } }, /one letter/],
    [{ kind: "move", id: "promise", parent: "firm" }, /below itself/],
    [{ kind: "merge", ids: ["promise"], into: "firm" }, /stands below/],
    [{ kind: "merge", ids: ["offer"], into: "offer" }, /another code/],
  ];
  it("is not changed in ways that make no sense", () => {
    for (const [asked, because] of refusals) {
      const result = change(book, asked);
      assert.ok(!result.ok);
      assert.match(result.error, because);
    }
    const broken = restructure("codes: [", parseCodebook("codes: [").codebook, {
      kind: "add",
      code: { id: "a", name: "a" },
    });
    assert.ok(!broken.ok);
  });

  it("stays sound over any changes of the sample", () => {
    const sample = readFileSync("server/data/codebook.sample.yaml", "utf8");
    const pick = fc.nat(40);
    const step = fc.record({ kind: fc.constantFrom("add", "rename", "merge", "move", "delete"), a: pick, b: pick });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let text = sample;
        for (const [index, { kind, a, b }] of steps.entries()) {
          const { codes } = parseCodebook(text).codebook;
          if (codes.length < 2) return;
          const [one, two] = [codes[a % codes.length]!.id, codes[b % codes.length]!.id];
          const asked: Restructuring =
            kind === "add"
              ? { kind, code: { id: `new${index}`, name: "New: one", parent: one } }
              : kind === "rename"
                ? { kind, id: one, newId: `re${index}`, name: "Other" }
                : kind === "merge"
                  ? { kind, ids: [one], into: two }
                  : kind === "move"
                    ? { kind, id: one, parent: b % 3 === 0 ? null : two }
                    : { kind: "delete", id: one, instead: null };
          const result = change(text, asked);
          if (!result.ok) continue;
          const now = new Set(parseCodebook(result.value.text).codebook.codes.map(({ id }) => id));
          for (const { id } of codes) assert.equal(now.has(id), !result.value.codes.has(id), `${kind} ${id}`);
          assert.ok(result.value.text.startsWith(sample.split("\n")[0] as string));
          text = result.value.text;
        }
      }),
      { numRuns: 60 },
    );
  });
});
