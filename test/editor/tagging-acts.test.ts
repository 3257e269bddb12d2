import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openDocument, rangeOf } from "../host/documents.ts";
import { hoverAt } from "../host/features.ts";
import { arabic, english } from "../host/samples.ts";
import { select, storedTags, tagged } from "../host/tagging.ts";

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`readout.${command}`, ...args);

/** Opens a document of its own and makes its words the selections. */
async function open(name: string, text: string, ...words: readonly string[]): Promise<vscode.TextEditor> {
  const document = await openDocument(name, text);
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  if (words.length > 0) {
    editor.selections = words
      .map((each) => rangeOf(document, each))
      .map(({ start, end }) => new vscode.Selection(start, end));
    // The window may still be telling of the cursor as it was when the document came up.
    await vscode.commands.executeCommand("setContext", "readout.turn", true);
  }
  return editor;
}

/** The words of the statement or tag that the cursor stands in front of. */
function ahead({ document, selection }: vscode.TextEditor, length: number): string {
  return document.getText(new vscode.Range(selection.active, selection.active.translate(0, length)));
}

describe("acts on tags", () => {
  it("join selections into one passage, and add a further part", async () => {
    await open("060_acts.txt", english, "Wang Yi", "the railway");
    await run("tagJoined", "pledge");
    assert.deepEqual(await tagged("060_acts.txt"), ["pledge: Wang Yi … the railway"]);
    select("the Iranian side");
    await run("addToTag");
    assert.deepEqual(await tagged("060_acts.txt"), ["pledge: Wang Yi … the railway … the Iranian side"]);
  });

  it("tag a document as a whole", async () => {
    await open("061_acts.txt", english);
    await run("tagDocument", "unclear");
    const [tag] = await storedTags("061_acts.txt");
    assert.deepEqual(tag?.body, [{ purpose: "tagging", code: "unclear" }]);
    assert.ok(!JSON.stringify(tag).includes("exact"));
  });

  it("give other codes, and say the same of other words", async () => {
    await open("062_acts.txt", english, "railway");
    await run("tagStatement", "pledge");
    select("railway", "cursor");
    await run("recodeTag", "offer");
    assert.deepEqual(await tagged("062_acts.txt"), ["offer: railway"]);
    select("build the railway together");
    await run("moveTag");
    assert.deepEqual(await tagged("062_acts.txt"), ["offer: build the railway together"]);
  });

  it("move the ends of a tag in reading order, in either direction of writing", async () => {
    await open("063_acts.txt", arabic, "وزير الخارجية");
    await run("tagStatement", "pledge");
    select("الخارجية", "cursor");
    await run("extendEnd");
    assert.deepEqual(await tagged("063_acts.txt"), ["pledge: وزير الخارجية الإيراني"]);
    await run("extendStart");
    assert.deepEqual(await tagged("063_acts.txt"), ["pledge: التقى وزير الخارجية الإيراني"]);
    await run("shrinkEnd");
    await run("shrinkStart");
    await run("undoTag");
    assert.deepEqual(await tagged("063_acts.txt"), ["pledge: التقى وزير الخارجية"]);
  });

  it("refuse to make a tag empty", async () => {
    await open("064_acts.txt", english, "railway");
    await run("tagStatement", "pledge");
    select("railway", "cursor");
    await run("shrinkEnd");
    await run("shrinkStart");
    assert.deepEqual(await tagged("064_acts.txt"), ["pledge: railway"]);
  });

  it("go from tag to tag, round and round, and to what has none", async () => {
    const editor = await open("065_acts.txt", english, "Abbas Araghchi", "He thanked the Iranian side.");
    await run("tagStatement", "background");
    select("date", "cursor");
    await run("nextTag");
    assert.equal(ahead(editor, 5), "Abbas");
    await run("nextTag");
    assert.equal(ahead(editor, 10), "He thanked");
    await run("nextTag");
    assert.equal(ahead(editor, 5), "Abbas");
    await run("nextUntagged");
    assert.equal(ahead(editor, 8), '"We will');
    await run("nextUntagged");
    assert.equal(ahead(editor, 8), '"We will');
  });

  it("repeat the code used last", async () => {
    await open("066_acts.txt", english, "railway");
    await run("tagStatement", "agreement");
    select("Beijing");
    await run("repeatLastCode");
    assert.deepEqual((await tagged("066_acts.txt")).toSorted(), ["agreement: Beijing", "agreement: railway"]);
  });

  it("are told of on hover, with links to change the tag", async () => {
    const { document } = await open("067_acts.txt", english, "railway");
    await run("tagStatement", "pledge");
    const place = rangeOf(document, "railway").start;
    const text = await eventually("the hover", async () => {
      const hover = await hoverAt(document, place);
      return hover.includes("Pledge") ? hover : undefined;
    });
    assert.match(text, /command:readout\.recodeTag/);
  });
});

describe("keys of annotation mode", () => {
  const press = (key: string) => run("pressKey", key);

  afterEach(async () => {
    // Whatever became of the test: the next one types.
    await vscode.commands.executeCommand("workbench.action.files.resetActiveEditorReadonlyInSession");
  });

  it("tag, once however often they are pressed, recode and undo; the text is safe from typing until it is left", async () => {
    const { document } = await open("070_mode.txt", english);
    select("thanked", "cursor");
    await run("annotationMode");
    await press("p");
    await press("p");
    assert.deepEqual(await tagged("070_mode.txt"), ["pledge: He thanked the Iranian side."]);
    await press("shift+o");
    assert.deepEqual(await tagged("070_mode.txt"), ["offer: He thanked the Iranian side."]);
    await press("readout.undoTag");
    assert.deepEqual(await tagged("070_mode.txt"), ["pledge: He thanked the Iranian side."]);
    await vscode.commands.executeCommand("type", { text: "x" });
    assert.equal(document.getText(), english);
    await run("annotationMode");
    await vscode.commands.executeCommand("type", { text: "x" });
    assert.notEqual(document.getText(), english);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  it("go from statement to statement, each key about where the one before it went", async () => {
    await open("071_mode.txt", english);
    select("Foreign", "cursor");
    await run("annotationMode");
    // Nobody waits between keys.
    await Promise.all(["down", "p", "down", "o", "k", "k", "b"].map(press));
    await run("annotationMode");
    assert.deepEqual((await tagged("071_mode.txt")).map((tag) => tag.slice(0, tag.indexOf(" ") + 4)).toSorted(), [
      "background: For",
      "offer: He ",
      'pledge: "We',
    ]);
  });
});

describe("tags of the whole workspace", () => {
  it("are changed many at once, as one step", async () => {
    const { document } = await open("080_many.txt", english, "Wang Yi", "railway", "Beijing");
    await run("tagStatement", "pledge");
    const query = { uris: [document.uri.toString()] };
    const group = { kind: "group", id: "g", facet: "file", key: null, label: "", count: 3, query, within: [] };
    const statuses = async () => (await storedTags("080_many.txt")).map(({ status }) => status);
    await run("annotations.accept", group, [group]);
    assert.deepEqual(await statuses(), ["accepted", "accepted", "accepted"]);
    await run("undoTag");
    assert.deepEqual(await statuses(), ["draft", "draft", "draft"]);
    await run("annotations.delete", group, [group]);
    assert.deepEqual(await tagged("080_many.txt"), []);
    await run("undoTag");
    assert.equal((await tagged("080_many.txt")).length, 3);
  });
});
