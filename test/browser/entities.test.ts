import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { disorders, isRightToLeft } from "./rtl.ts";
import { type EditorWindow, openWindow } from "./window.ts";

const account = "131_wang_araghchi_bikin.txt";

/** A server on this machine that answers in the shapes of Wikidata's API, of one invented item. */
function serveWikidata(asked: string[]): Promise<Server> {
  const claims = { P31: [{ mainsnak: { datavalue: { value: { id: "Q43229" } } } }] };
  const labels = { en: { language: "en", value: "Moss Bureau" }, ka: { language: "ka", value: "ხავსის ბიურო" } };
  const server = createServer(({ url = "" }, response) => {
    const action = new URL(url, "http://localhost").searchParams.get("action") ?? "";
    asked.push(action);
    const search = [{ id: "Q900000123", label: "Moss Bureau", description: "office in Norland" }];
    const item = { type: "item", id: "Q900000123", labels, claims };
    const answer = action === "wbsearchentities" ? { search, success: 1 } : { entities: { Q900000123: item } };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

describe("a reader who keeps a gazetteer", () => {
  let window: EditorWindow;

  let wikidata: Server;
  /** What Wikidata was asked for. */
  const asked: string[] = [];

  before(async () => {
    wikidata = await serveWikidata(asked);
    const endpoint = `http://127.0.0.1:${(wikidata.address() as AddressInfo).port}`;
    window = await openWindow({
      fixture: "corpus",
      open: account,
      settings: { "readout.wikidata.endpoint": endpoint },
    });
  });

  after(async () => {
    await window?.close();
    wikidata?.closeAllConnections();
    wikidata?.close();
  });

  const own = () => {
    const file = join(window.folder, ".readout/entities/own.jsonl");
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  };
  const tree = () => window.page.locator(".pane-body .monaco-list[aria-label='Entities']");
  const row = (label: RegExp) => tree().locator(".monaco-list-row[role='treeitem']", { hasText: label });

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

  it("settles guesses at one stroke each", async () => {
    const text = "შეხვედრას მინისტრის მოადგილე მალხაზ ჭყოიძაშვილი ესწრებოდა.\n";
    writeFileSync(join(window.folder, "901_guess.txt"), text);
    await window.openFile("901_guess.txt");
    await window.select("მალხაზ ჭყოიძაშვილი");
    await window.page.keyboard.press("ArrowLeft");
    await window.page.keyboard.press("ArrowRight");
    // The context that makes the key mean this follows the cursor after a moment.
    await window.page.waitForTimeout(1000);
    await window.page.keyboard.press("Control+Alt+G");
    await window.eventually("the person on disk", () => own().includes('"names":{"ka":"მალხაზ ჭყოიძაშვილი"}'));
    await window.openFile(account);
  });

  it("looks a name up on Wikidata, and takes its names over", async () => {
    assert.deepEqual(asked, []);
    await window.click("الزراعية");
    await window.runCommand("Readout: Look Up on Wikidata…");
    const input = window.page.locator(".quick-input-widget input");
    await input.waitFor();
    await input.fill("Moss Bureau");
    await window.page.keyboard.press("Enter");
    await window.choose("Moss", "Moss Bureau");
    await window.eventually("the item on disk", () => own().includes('"id":"Q900000123"'));
    assert.ok(own().includes('"ka":"ხავსის ბიურო"'));
    assert.deepEqual([...new Set(asked)], ["wbsearchentities", "wbgetentities"]);
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
