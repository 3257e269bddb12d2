import assert from "node:assert/strict";
import type { CodeAction, Hover, Range } from "vscode-languageserver";
import { TestClient } from "./testing/client.ts";

const uri = "file:///w/001.readout";
const textDocument = { uri };
const text =
  "date: 2024-05-15\n\nThe talks of Friday and 03/04/2024 and the third quarter of 2024, as those of 2019.\n";

async function started(settings: unknown = {}, content = text): Promise<TestClient> {
  const client = await new TestClient({ initialization: { settings } }).start();
  await client.open(uri, content);
  return client;
}

function rangeOf(words: string, content = text): Range {
  const before = content.slice(0, content.indexOf(words)).split("\n");
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { start, end: { line: start.line, character: start.character + words.length } };
}

async function isoAt(client: TestClient, words: string): Promise<(string | null)[]> {
  const { start } = rangeOf(words);
  const found = await client.request("readout/dates/at", { textDocument, range: { start, end: start } });
  return found.map(({ iso }) => iso);
}

async function hoverAt(client: TestClient, words: string): Promise<string> {
  const hover = await client.ask<Hover>("textDocument/hover", { textDocument, position: rangeOf(words).start });
  // Markdown escapes what it could take for its own.
  return JSON.stringify(hover.contents).replaceAll("\\\\", "");
}

describe("dates over the protocol", () => {
  it("are told at a place and in a range, with their ISO values", async () => {
    const client = await started();
    const all = await client.request("readout/dates/at", { textDocument, range: rangeOf(text.slice(18, -1)) });
    assert.deepEqual(
      all.map(({ type, value, iso }) => [type, value, iso]),
      [
        ["DATE", "2024-05-10", "2024-05-10"],
        ["DATE", "2024-03-04", "2024-03-04"],
        ["DATE", "2024-Q3", "2024-07/2024-09"],
        ["DATE", "2019", "2019"],
      ],
    );
    assert.deepEqual(all[1]?.range, rangeOf("03/04/2024"));
    assert.deepEqual(await isoAt(client, "third quarter"), ["2024-07/2024-09"]);
    assert.deepEqual(await isoAt(client, "talks"), []);
    client.close();
  });

  it("are read as the settings have it", async () => {
    const client = await started({ dates: { lean: "future", order: "dmy" } });
    assert.deepEqual(await isoAt(client, "Friday"), ["2024-05-17"]);
    assert.deepEqual(await isoAt(client, "03/04/2024"), ["2024-04-03"]);
    client.close();
  });

  it("are read anew when the settings change", async () => {
    const client = await started();
    assert.deepEqual(await isoAt(client, "Friday"), ["2024-05-10"]);
    const settings = { readout: { dates: { lean: "future" } } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings });
    assert.deepEqual(await isoAt(client, "Friday"), ["2024-05-17"]);
    client.close();
  });

  it("are told in the hover with the calendars of the settings, how far they are, and how they came about", async () => {
    const client = await started({ dates: { calendars: ["jewish"] } });
    const hover = await hoverAt(client, "Friday");
    for (const part of ["2024-05-10", "Friday", "2 Iyar 5784", "5 days before the document date", "implied"])
      assert.ok(hover.includes(part), `${part} in ${hover}`);
    assert.doesNotMatch(hover, /1445/);
    client.close();
  });

  it("can be made the document's date, which then stands in the header", async () => {
    const content = "The presidents met on 4 May 2020. They had met in 2019.\n";
    const client = await started({}, content);
    const range = rangeOf("4 May 2020", content);
    const context = { diagnostics: [], only: ["refactor.rewrite"] };
    const actions = await client.ask<CodeAction[]>("textDocument/codeAction", { textDocument, range, context });
    const action = actions.find(({ title }) => title === "Set 2020-05-04 as the document date");
    assert.deepEqual(action?.edit?.documentChanges?.[0], {
      textDocument: { uri, version: 1 },
      edits: [
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: "date 2020-05-04\n" },
      ],
    });
    client.close();
  });
});
