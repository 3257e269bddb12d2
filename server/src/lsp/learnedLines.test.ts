import assert from "node:assert/strict";
import { createMemoryFiles } from "../workspace/memoryFiles.ts";
import { TestClient } from "./testing/client.ts";
import { entries } from "./testing/sample.ts";

const folder = "file:///w";
const page = (words: string) => `The Island Courier daily\n\n${words}\n`;
const first = "Ada Holm spoke to the mayors of the north about ferries and bridges.";
const uri = `${folder}/001_a.txt`;

describe("lines that the files of a folder share", () => {
  let client: TestClient;
  afterEach(() => client.close());

  const boilerplate = async () => {
    const analysis = (await client.request("readout/analysis", { textDocument: { uri } })) as Analysis;
    return analysis.documents.flatMap((document) => document.boilerplate.map(({ kind }) => kind));
  };
  /** Asks until the background has come that far; a server that never does fails by mocha's time limit. */
  const eventually = async (expected: string[]) => {
    while ((await boilerplate()).join() !== expected.join());
  };

  it("are boilerplate in all of them, as long as enough have them", async () => {
    const files = createMemoryFiles({
      [uri]: page(first),
      [`${folder}/002_b.txt`]: page("Maro Beridze answered the teachers of the south in a long letter."),
      [`${folder}/003_c.txt`]: page("Nobody was asked about the price of tickets, and nobody complained."),
      [`${folder}/sub/004_d.txt`]: "Another folder has other lines and is none of their business.\n",
    });
    client = await new TestClient({ files, entries, folders: [folder] }).start();
    await client.open(uri, page(first));
    await eventually(["repeated"]);
    const position = { line: 2, character: 3 };
    const spoken = await client.request("readout/statement", { textDocument: { uri }, position });
    assert.equal(spoken?.range.start.line, 2, "the account itself stays");
    await files.remove(`${folder}/003_c.txt`);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: `${folder}/003_c.txt`, type: 3 }],
    });
    await eventually([]);
  });
});

interface Analysis {
  readonly documents: readonly { readonly boilerplate: readonly { readonly kind: string }[] }[];
}
