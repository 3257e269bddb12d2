import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findWord } from "./lines.ts";
import { isMarked, readOverlays } from "./overlays.ts";
import { disorders, isRightToLeft } from "./rtl.ts";
import { type EditorWindow, openWindow } from "./window.ts";

const account = "131_wang_araghchi_bikin.txt";
/** The colour of "Pledge" and of "Offer" in the sample codebook, as the ground of a mark. */
const pledge = "rgba(46, 139, 87, 0.17)";

/** Exports as W3C annotations into the folder that is offered, as the preview says. */
async function exportAsW3c(window: EditorWindow): Promise<void> {
  await window.runCommand("Readout: Export Annotations…");
  await window.choose("W3C");
  await window.page.locator(".quick-input-list").getByText("annotations of").first().waitFor();
  await window.page.keyboard.press("Enter");
  await window.choose("Into the folder “exports”", "Into the folder");
}

/** Picks “Pledge” and leaves its attributes open. */
async function pickPledge(window: EditorWindow): Promise<void> {
  await window.choose("Pledge");
  await window.page.locator(".quick-input-widget").getByText("Pledge: firmness").waitFor();
  await window.page.keyboard.press("Escape");
}

describe("an annotator's round", () => {
  let window: EditorWindow;

  before(async () => {
    window = await openWindow({ fixture: "corpus", open: account });
  });

  after(() => window?.close());

  const stored = () => {
    const file = join(window.folder, `${account}.annotations.jsonl`);
    return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").filter(Boolean) : [];
  };
  const marked = async (word: string) =>
    isMarked(findWord(await window.lines(), word), await readOverlays(window.page), pledge);

  it("tags the statement at the cursor by a key and a code, and sees it marked", async () => {
    await window.click("الزراعية");
    await window.page.keyboard.press("Control+Alt+Enter");
    await pickPledge(window);
    await window.eventually("the mark", () => marked("الزراعية"));
    // The sentence reaches over two rows; its neighbour is not marked.
    assert.ok(await marked("الشعب"));
    assert.ok(!(await marked("الشحن")));
    await window.eventually("the tag on disk", () => stored().length === 1);
    assert.deepEqual((await window.lines()).filter(isRightToLeft).flatMap(disorders), []);
    await window.screenshot("arabic-tagged");
  });

  it("tags a selection from the palette", async () => {
    await window.click("خارطة");
    await window.page.keyboard.press("Home");
    await window.page.keyboard.press("Shift+End");
    await window.runCommand("Readout: Tag Statement…");
    await window.choose("Offer");
    await window.eventually("a second tag", () => stored().length === 2);
  });

  it("adds a note and reads it on hover", async () => {
    await window.click("الزراعية");
    await window.page.keyboard.press("Control+Alt+N");
    const input = window.page.locator(".quick-input-widget input");
    await input.waitFor();
    await input.fill("ask about apples");
    await window.page.keyboard.press("Enter");
    await window.eventually("the note on disk", () => stored().some((line) => line.includes("ask about apples")));
    await window.eventually("the note", async () => (await window.hover("الزراعية")).includes("ask about apples"));
  });

  it("removes a tag, and has it back by undoing", async () => {
    await window.click("الزراعية");
    await window.page.keyboard.press("Control+Alt+Backspace");
    await window.eventually("one tag less", () => stored().length === 1);
    await window.eventually("no mark", async () => !(await marked("الزراعية")));
    await window.page.keyboard.press("Control+Alt+Z");
    await window.eventually("the tag again", () => stored().length === 2);
    await window.eventually("the mark again", () => marked("الزراعية"));
  });

  it("finds the tags again after a reload", async () => {
    await window.reload();
    await window.whenShown(account);
    await window.eventually("the mark", () => marked("الزراعية"));
  });

  it("exports through the palette", async () => {
    await exportAsW3c(window);
    assert.match(await window.readNotification("Exported"), /nothing was lost/);
    const files = readdirSync(join(window.folder, "exports"));
    assert.ok(files.length > 0);
    const text = files.map((name) => readFileSync(join(window.folder, "exports", name), "utf8")).join("\n");
    assert.ok(text.includes("الزراعية") && text.includes("ask about apples"));
  });

  it("asks before it writes over an export", async () => {
    await exportAsW3c(window);
    const dialog = window.page.locator(".monaco-dialog-box");
    await dialog.getByText("exists already").waitFor();
    await dialog.getByText("Overwrite", { exact: true }).click();
    await dialog.waitFor({ state: "detached" });
  });
});

describe("an annotator in a folder that is not trusted", () => {
  let window: EditorWindow;

  before(async () => {
    window = await openWindow({
      files: { "001_visit.txt": "Wang Yi met Abbas Araghchi in Beijing.\n" },
      workspaceTrust: true,
    });
  });

  after(() => window?.close());

  it("reads with highlighting, but writes no tag", async () => {
    await window.page.getByText("Restricted Mode", { exact: true }).waitFor();
    await window.openFromExplorer("001_visit.txt");
    assert.match(await window.hover("Araghchi"), /Abbas Araghchi/);
    await window.click("Beijing");
    await window.page.keyboard.press("Control+Alt+Enter");
    await pickPledge(window);
    await window.readNotification(/trust/i);
    assert.deepEqual(readdirSync(window.folder), ["001_visit.txt"]);
  });

  it("tags as soon as the folder is trusted", async () => {
    await window.runCommand("Workspaces: Manage Workspace Trust");
    await window.page.locator(".workspace-trust-editor").getByRole("button", { name: "Trust", exact: true }).click();
    await window.page.getByText("Restricted Mode", { exact: true }).waitFor({ state: "detached" });
    await window.openFile("001_visit.txt");
    await window.click("Beijing");
    await window.page.keyboard.press("Control+Alt+Enter");
    await pickPledge(window);
    await window.eventually("the tag", () => readdirSync(window.folder).includes("001_visit.txt.annotations.jsonl"));
  });
});
