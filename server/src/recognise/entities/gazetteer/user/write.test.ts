import assert from "node:assert/strict";
import { parseSource } from "./parse.ts";
import { appendStatement, patchEntry, type TextEdit } from "./write.ts";

const applied = (text: string, { start, end, newText }: TextEdit): string =>
  text.slice(0, start) + newText + text.slice(end);
const alias = (text: string) => ({ key: "sea", names: { en: [{ text, kind: "alias" as const }] } });

describe("Writing into a gazetteer's file", () => {
  it("adds one line at the end, whatever the file ends in", () => {
    const line = { notName: "Mali" };
    for (const [before, after] of [
      ["", '{"notName":"Mali"}\n'],
      ['{"id":"a"}', '{"id":"a"}\n{"notName":"Mali"}\n'],
      ['{"id":"a"}\r\n\r\n', '{"id":"a"}\r\n{"notName":"Mali"}\r\n'],
    ] as const) {
      assert.equal(applied(before, appendStatement(before, "a.jsonl", line)), after);
    }
    assert.equal(
      applied("# mine\n- {id: a}\n", appendStatement("# mine\n- {id: a}\n", "a.yaml", line)),
      '# mine\n- {id: a}\n- {"notName":"Mali"}\n',
    );
    const nested = "entities:\n  - id: a\n    type: place\n";
    assert.equal(applied(nested, appendStatement(nested, "a.yaml", line)), `${nested}  - {"notName":"Mali"}\n`);
  });

  it("puts a name into the line of its entry and leaves the other lines alone", () => {
    const text = '{"id":"hill",  "type":"place"}\n{"id":"sea","type":"place","names":{"en":"Sea"},"note":"n"}\n';
    assert.equal(
      applied(text, patchEntry(text, "a.jsonl", alias("Ocean"))),
      '{"id":"hill",  "type":"place"}\n{"id":"sea","type":"place","names":{"en":["Sea","Ocean"]},"note":"n"}\n',
    );
    assert.equal(applied(text, patchEntry(text, "a.jsonl", alias("Sea"))), text);
  });

  it("begins a statement where the file has none of the entry", () => {
    assert.equal(
      applied("", patchEntry("", "a.jsonl", alias("Ocean"))),
      '{"id":"sea","names":{"en":{"text":"Ocean","kind":"alias"}}}\n',
    );
  });

  it("keeps the comments of YAML", () => {
    const text = "# all mine\n- id: sea # the big one\n  type: place\n  names:\n    # shown\n    en: Sea\n- id: hill\n";
    const after = applied(text, patchEntry(text, "a.yaml", alias("Ocean")));
    assert.match(after, /^# all mine\n- id: sea # the big one\n {2}type: place\n/);
    assert.match(after, /# shown/);
    assert.match(after, /\n- id: hill\n$/);
    const [first] = parseSource(after, "a.yaml").statements;
    assert.deepEqual(first?.kind === "entry" && first.names["en"]?.map((name) => name.text), ["Sea", "Ocean"]);
    const hidden = applied(after, patchEntry(after, "a.yaml", { key: "sea", set: { hide: true } }));
    assert.match(hidden, /the big one/);
    assert.deepEqual(parseSource(hidden, "a.yaml").problems, []);
  });

  it("takes entries in flow style", () => {
    const text = "- {id: sea, type: place}\n";
    const [first] = parseSource(applied(text, patchEntry(text, "a.yaml", alias("Ocean"))), "a.yaml").statements;
    assert.deepEqual(first?.kind === "entry" && first.names, { en: [{ text: "Ocean", kind: "alias" }] });
  });
});
