import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { importsOf, violations } from "./architecture/imports.ts";
import { inRoot, root } from "./support/paths.ts";

describe("the architecture", () => {
  it("has imports that go only downward in the map of ARCHITECTURE.md", () => {
    const files = globSync("{client,server}/src/**/*.ts", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
    assert.ok(files.length > 10);
    assert.deepEqual(
      files.flatMap((file) => violations(file, readFileSync(inRoot(file), "utf8"))),
      [],
    );
  });

  const forbidden: [file: string, source: string][] = [
    ["server/src/text/a.ts", 'import { b } from "../recognise/b.ts";'],
    ["server/src/annotation/a.ts", 'import type { B } from "../recognise/b.ts";'],
    ["server/src/features/a.ts", 'import { readFileSync } from "node:fs";'],
    ["server/src/interchange/a.ts", 'import { Range } from "vscode-languageserver-types";'],
    ["server/src/lsp/a.ts", 'import * as vscode from "vscode";'],
    ["server/src/cli/a.ts", 'import { b } from "../lsp/b.ts";'],
    ["client/src/views/a.ts", 'import { hover } from "../../../server/src/features/hover.ts";'],
    ["server/src/elsewhere/a.ts", ""],
  ];
  for (const [file, source] of forbidden) {
    it(`would not let ${file} say ${source || "anything"}`, () => {
      assert.equal(violations(file, source).length, 1);
    });
  }

  it("lets each know what stands below it", () => {
    const source = 'import { a } from "../../server/src/protocol.ts";\nimport * as vscode from "vscode";';
    assert.deepEqual(violations("client/src/a.ts", source), []);
    assert.deepEqual(
      violations("server/src/lsp/a.ts", 'import { join } from "node:path";\nexport * from "./b.ts";'),
      [],
    );
  });

  it("sees imports in every form", () => {
    const source = [
      'import "a";',
      'import b, { type B,\n  c } from "b";',
      "export type { D } from 'd';",
      'const e = await import("e");',
      'const text = "no import from here";',
    ].join("\n");
    assert.deepEqual(importsOf(source).toSorted(), ["a", "b", "d", "e"]);
  });
});
