import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { disorders, isRightToLeft } from "./rtl.ts";
import { type EditorWindow, openWindow } from "./window.ts";

const account = "131_wang_araghchi_bikin.txt";

describe("a reader who keeps a gazetteer", () => {
  let window: EditorWindow;

  before(async () => {
    window = await openWindow({ fixture: "corpus", open: account });
  });

  after(() => window?.close());

  const own = () => {
    const file = join(window.folder, ".readout/entities/own.jsonl");
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  };
  const tree = () => window.page.locator(".pane-body .monaco-list[aria-label='Entities']");
  const row = (label: RegExp) =>
    window.page.locator(".pane-body .monaco-list-row[role='treeitem']", { hasText: label });

  it("sees who is named, by kind and count, in the Entities view", async () => {
    await window.runCommand("Readout: Focus on Entities View");
    await row(/Persons/).waitFor();
    await row(/Abbas Araghchi/).waitFor();
    const label = await row(/Abbas Araghchi/).getAttribute("aria-label");
    assert.match(label ?? "", /Abbas Araghchi.*, person, named \d+ times/);
    await window.screenshot("entities-view");
  });

  it("walks through the places where one is named", async () => {
    await row(/Abbas Araghchi/)
      .first()
      .click();
    const status = window.page.locator("[id='status.editor.selection']");
    await window.eventually("a selection", async () => /selected/.test(await status.innerText()));
    assert.deepEqual((await window.lines()).filter(isRightToLeft).flatMap(disorders), []);
  });

  it("adds words that nobody listed, and finds them named", async () => {
    await window.click("الزراعية");
    await window.select("المنتجات");
    await window.page.keyboard.press("Control+Alt+G");
    const input = window.page.locator(".quick-input-widget input");
    await input.waitFor();
    await window.page.keyboard.press("Enter");
    await window.choose("Organisation");
    await window.eventually("the entry on disk", () => own().includes('"type":"organisation"'));
    await window.eventually("the hover", async () => (await window.hover("المنتجات")).includes("organisation"));
    await window.screenshot("entities-added");
  });

  it("says that they are no name, and takes that back", async () => {
    await window.click("المنتجات");
    await window.runCommand("Readout: Not a Name");
    await window.eventually("the decision on disk", () => own().includes("notName"));
    await window.runCommand("Readout: Undo Gazetteer Change");
    await window.eventually("the decision gone", () => !own().includes("notName"));
  });

  it("reads the entry behind a name", async () => {
    await window.click("عراقجي");
    await window.page.keyboard.press("F12");
    await window.eventually("the entry", async () =>
      (await window.lines()).some(({ text }) => text.startsWith("Abbas Araghchi")),
    );
    await window.screenshot("entities-entry");
    assert.ok(await tree().count());
  });
});
