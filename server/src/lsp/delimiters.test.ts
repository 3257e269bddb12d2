import assert from "node:assert/strict";
import type { DocumentSymbol } from "vscode-languageserver";
import { TestClient } from "./testing/client.ts";

const uri = "file:///w/own.txt";
const text = "@@ first\nOne.\n@@ second\nTwo.\n";

describe("a person's own delimiters", () => {
  let client: TestClient;
  afterEach(() => client.close());

  const start = async (delimiters: readonly unknown[], trusted: boolean) => {
    client = new TestClient({ initialization: { trusted, settings: { delimiters } } });
    const messages: string[] = [];
    client.connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
      messages.push(message);
    });
    await client.start();
    await client.open(uri, text);
    return messages;
  };
  const ids = async () => {
    const symbols = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
    return symbols.map(({ name }) => name);
  };

  it("divide files in a trusted workspace", async () => {
    await start([{ name: "at", start: "^@@ (\\w+)$" }], true);
    assert.deepEqual(await ids(), ["first", "second"]);
  });

  it("wait for trust, and open files follow", async () => {
    await start([{ name: "at", start: "^@@ (\\w+)$" }], false);
    assert.deepEqual(await ids(), ["own"]);
    await client.connection.sendNotification("readout/trusted");
    while ((await ids()).length === 1);
    assert.deepEqual(await ids(), ["first", "second"]);
  });

  it("that cannot be used are named, and the built-in ones still work", async () => {
    const messages = await start([{ name: "broken", start: "(" }], true);
    assert.deepEqual(await ids(), ["own"]);
    assert.match(messages.join(), /readout\.delimiters, entry 1/);
  });
});
