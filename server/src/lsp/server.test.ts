import assert from "node:assert/strict";
import type { DocumentSymbol, Hover } from "vscode-languageserver";
import { TestClient } from "./testing/client.ts";

const uri = "file:///w/001.txt";

describe("the language server", () => {
  let client: TestClient;
  afterEach(() => client.close());

  it("announces what it can do", async () => {
    client = await new TestClient().start();
    assert.ok(client.hello?.capabilities.hoverProvider);
  });

  it("answers", async () => {
    client = await new TestClient().start();
    await client.open(uri, "Hello there.\nSecond line.");
    const symbols = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
    assert.equal(symbols[0]?.name, "001");
    const hover = await client.ask<Hover>("textDocument/hover", {
      textDocument: { uri },
      position: { line: 0, character: 1 },
    });
    assert.equal(hover, null);
    assert.deepEqual(client.errors, []);
  });
});
