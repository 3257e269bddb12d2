import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { publishedCheck } from "../../../../interchange/testing/schemas.ts";
import { parseSource } from "./parse.ts";

const fixture = (name: string): string => readFileSync(join("test-fixtures/gazetteer", name), "utf8");
const linesOf = (name: string): string[] =>
  fixture(name)
    .split("\n")
    .filter((line) => line !== "");

describe("The published schema of an entity", () => {
  const check = publishedCheck("entity.schema.json");

  it("holds for every line of our own files, in which nothing is wrong", () => {
    for (const line of linesOf("own.jsonl")) assert.deepEqual(check(JSON.parse(line)), [], line);
    const { entities } = parse(fixture("own.yaml")) as { entities: unknown[] };
    for (const entry of entities) assert.deepEqual(check(entry), [], JSON.stringify(entry));
    for (const name of ["own.jsonl", "own.yaml", "own.csv"]) {
      assert.deepEqual(parseSource(fixture(name), name).problems, [], name);
    }
  });

  it("holds for the examples of the guide, in which nothing is wrong", () => {
    const [, examples = ""] = /```jsonl\n(.*?)```/s.exec(readFileSync("docs/gazetteer.md", "utf8")) ?? [];
    const lines = examples.split("\n").filter((line) => line !== "");
    assert.ok(lines.length >= 5);
    for (const line of lines) assert.deepEqual(check(JSON.parse(line)), [], line);
    assert.deepEqual(parseSource(examples, "a.jsonl").problems, []);
  });

  it("refuses what the reader names, and the reader names what it refuses", () => {
    const lines = linesOf("broken.jsonl");
    assert.deepEqual(parseSource(lines[0] as string, "a.jsonl").problems, []);
    for (const line of lines.slice(1)) {
      assert.notDeepEqual(parseSource(line, "a.jsonl").problems, [], line);
      if (line.endsWith("}") || line.endsWith("]")) assert.notDeepEqual(check(JSON.parse(line)), [], line);
    }
  });

  it("leaves nothing out that the same file in YAML says", () => {
    const facts = (name: string) =>
      parseSource(fixture(name), name).statements.map(({ span: _span, ...statement }) => statement);
    assert.deepEqual(facts("own.yaml"), facts("own.jsonl"));
  });
});
