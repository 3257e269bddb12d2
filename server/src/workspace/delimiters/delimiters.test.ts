import assert from "node:assert/strict";
import { divide } from "../../recognise/delimiters/divide.ts";
import { compileDelimiters } from "./compile.ts";

async function divided(entry: unknown, text: string) {
  const { set, problems } = await compileDelimiters([entry]);
  assert.deepEqual(problems, []);
  const division = divide(text, "file.txt", set);
  return {
    profile: division.profile,
    documents: division.documents.map(({ start, body, id, header, problems: own }) => ({
      id,
      body: text.slice(start + body.start, start + body.end),
      header: header.map(({ key, value }) => `${key}=${value}`),
      problems: own.map(({ code }) => code),
    })),
    problems: division.problems.map(({ code }) => code),
  };
}

async function problemOf(entry: unknown) {
  const { problems } = await compileDelimiters([entry]);
  return problems.map(({ code, field }) => `${code} ${field}`);
}

describe("delimiters of a person's own", () => {
  it("divide a file by the start of each document, the id in the first group", async () => {
    const text = "سند ۱۲\ndate: 2024-01-05\n\nسفیر رسید.\nسند ۱۳\n\nسفیر رفت.\n";
    assert.deepEqual(await divided({ name: "sanad", start: "^سند (\\p{Nd}+)$" }, text), {
      profile: "sanad",
      documents: [
        { id: "۱۲", body: "سفیر رسید.", header: ["date=2024-01-05"], problems: [] },
        { id: "۱۳", body: "سفیر رفت.", header: [], problems: [] },
      ],
      problems: [],
    });
  });

  it("may have an end, a named id and no header", async () => {
    const entry = { start: "^BEGIN (?<kind>\\w+) (?<id>\\w+)", end: "^END$", header: "none" };
    const text = "BEGIN note n1\ndate: today\nEND\n\nbetween\nBEGIN note n2\nx\nBEGIN note n3\ny\nEND\n";
    assert.deepEqual(await divided(entry, text), {
      profile: "custom-1",
      documents: [
        { id: "n1", body: "date: today", header: [], problems: [] },
        { id: "n2", body: "x", header: [], problems: ["unclosed-element"] },
        { id: "n3", body: "y", header: [], problems: [] },
      ],
      problems: ["text-outside-document"],
    });
  });

  it("win over built-in profiles, and only where they open a document", async () => {
    const text = "=== a ===\ndate: 2024-01-05\n\nx\n@@ 1\ny\n";
    assert.equal((await divided({ start: "^@@ (\\d+)$" }, text)).profile, "custom-1");
    assert.equal((await divided({ start: "^## (\\d+)$" }, text)).profile, "rule-equals");
  });

  it("take no catastrophic time, whatever the expression", async () => {
    const line = `${"a".repeat(1000)}!`;
    for (const start of ["^(a+)+$", "^(?:a|a)*b", "(x+x+)+y", "^(a|aa)+$", "(a*)*(a*)*b", ".*.*.*.*=$"]) {
      const { documents } = await divided({ start }, `${line}\n`.repeat(50));
      assert.equal(documents.length, 1, start);
    }
  });

  it("are refused with a reason where an expression is wrong, costly or would cut everywhere", async () => {
    assert.deepEqual(await problemOf({ start: "(a" }), ["bad-regular-expression start"]);
    assert.deepEqual(await problemOf({ start: "^DOC", id: "nr" }), ["bad-regular-expression start"]);
    assert.deepEqual(await problemOf({ start: "(a)\\1" }), ["costly-regular-expression start"]);
    assert.deepEqual(await problemOf({ start: "^x(?=y)" }), ["costly-regular-expression start"]);
    assert.deepEqual(await problemOf({ start: "(?:a{500}){500}" }), ["costly-regular-expression start"]);
    assert.deepEqual(await problemOf({ start: "^(?:[a-z]{1,300}=){1,3}$" }), ["costly-regular-expression start"]);
    assert.deepEqual(await problemOf({ start: `^${"x".repeat(2000)}$` }), ["costly-regular-expression start"]);
    assert.deepEqual(await problemOf({ start: "^DOC", end: "^\\s*$" }), ["bad-delimiter-setting end"]);
    assert.deepEqual(await problemOf({ start: "^DOC", colour: "red", header: "xml" }), [
      "bad-delimiter-setting colour",
      "bad-delimiter-setting header",
    ]);
    for (const entry of [null, "^DOC", 7, [], {}, { start: 7 }]) {
      assert.equal((await problemOf(entry)).length, 1, JSON.stringify(entry));
    }
  });

  it("a refused entry does not take the others with it", async () => {
    const { set, problems } = await compileDelimiters([{ start: "(" }, { start: "^DOC (\\d+)$" }]);
    assert.equal(problems.length, 1);
    assert.equal(divide("DOC 1\nx\nDOC 2\ny\n", null, set).documents.length, 2);
  });
});
