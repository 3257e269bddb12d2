import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { disorders, isRightToLeft } from "./rtl.ts";
import { type EditorWindow, openWindow } from "./window.ts";

const arabic = "131_wang_araghchi_bikin.txt";
const meeting = "Abbas Araghchi – Wang Yi, 2025-03-18";

describe("a meeting told in three languages", () => {
  let window: EditorWindow;

  before(async () => {
    window = await openWindow({ fixture: "corpus", open: arabic });
  });

  after(() => window?.close());

  const rows = (): Locator =>
    window.page
      .locator(".pane")
      .filter({ has: window.page.locator(".pane-header").getByText("Meetings", { exact: true }) })
      .locator(".monaco-list-row");
  const row = (text: string): Locator => rows().filter({ hasText: text }).first();
  const status = (): Locator => window.page.locator(".statusbar-item");

  it("says above an Arabic document who met, and where else it is told", async () => {
    await window.page.locator(".codelens-decoration").getByText("also told in 2 other documents (fa, zh)").waitFor();
    await window.page.locator(".codelens-decoration").getByText("2025-03-18").waitFor();
    await window.screenshot("arabic-code-lens");
    assert.deepEqual((await window.lines()).filter(isRightToLeft).flatMap(disorders), []);
  });

  it("stands on the time line, with its accounts", async () => {
    await window.page.locator(".codelens-decoration").getByText("2025-03-18").click();
    await row("Araghchi").waitFor();
    await row("111_araghchi_wang_pekan").waitFor();
    await row("March").waitFor();
    await window.screenshot("meetings-view");
  });

  it("is found by a filter, and the others are hidden", async () => {
    await window.runCommand("Readout: Filter Meetings…");
    await window.choose("Edi Rama");
    await row("Edi Rama").waitFor();
    await row("Wang Yi").waitFor({ state: "detached" });
    await window.screenshot("meetings-filtered");
    const counted = window.page.locator(".pane-header").filter({ hasText: /Meetings.* of \d+/ });
    await counted.waitFor();
    await window.runCommand("Readout: Show All Meetings");
    await counted.waitFor({ state: "detached" });
  });

  it("is compared side by side, the cursor followed in both directions", async () => {
    await window.click("الزراعية");
    await window.runCommand("Readout: Compare Accounts…");
    await window.choose("111_araghchi");
    await status().filter({ hasText: "ar ↔ fa" }).waitFor();
    const marks = () => window.page.locator(".monaco-editor .cdr[class*='ced-']").count();
    await window.eventually("marks on both sides", async () => (await marks()) >= 2);
    assert.deepEqual((await window.lines()).filter(isRightToLeft).flatMap(disorders), []);
    await window.screenshot("compare");
    // The other way round: a cursor in the Persian account is followed in the Arabic one.
    const selection = window.page.locator("[id='status.editor.selection']");
    const before = await selection.innerText();
    await window.page.locator(".editor-group-container").nth(1).locator(".view-line").nth(3).click();
    await window.eventually("the cursor there", async () => (await selection.innerText()) !== before);
    await window.eventually("marks on both sides again", async () => (await marks()) >= 2);
    await window.runCommand("Readout: End Comparison of Accounts");
    await status().filter({ hasText: "ar ↔ fa" }).waitFor({ state: "detached" });
  });

  it("leads from a passage to the same one in another language", async () => {
    await window.runCommand("View: Close All Editors");
    await window.openFile(arabic);
    await window.click("الزراعية");
    await window.runCommand("Readout: Go to Same Passage in Another Account");
    await window.choose("161_wangyi");
    await window.page.locator(".tab.active").getByText("161_wangyi_yilang_waizhang.txt").waitFor();
    const selection = window.page.locator("[id='status.editor.selection']");
    await window.eventually("the passage", async () => /selected/.test(await selection.innerText()));
    await window.screenshot("same-passage");
  });

  it("is found by name from anywhere", async () => {
    await window.page.keyboard.press("Control+T");
    await window.page.locator(".quick-input-widget input").fill("#wang 2025");
    await window.page.locator(".quick-input-list .monaco-list-row").filter({ hasText: meeting }).first().waitFor();
    await window.page.keyboard.press("Escape");
  });
});

describe("a speaker that an annotator names, in a Georgian account", () => {
  let window: EditorWindow;

  before(async () => {
    window = await openWindow({ fixture: "corpus", open: "101_tirana_kobakhidze_rama.txt" });
  });

  after(() => window?.close());

  const outline = (): Locator => window.page.locator(".outline-pane .monaco-list-row");
  it("is told on hover with the reason", async () => {
    await window.eventually("who says it", async () => /Said by/.test(await window.hover("ვაჭრობა")));
  });

  it("is chosen from those who met, and the outline follows", async () => {
    await window.page.locator(".pane-header").getByText("Outline", { exact: true }).click();
    await outline().filter({ hasText: "Irakli Kobakhidze – Edi Rama" }).waitFor();
    await window.screenshot("georgian-before");
    await window.click("ვაჭრობა");
    await window.page.keyboard.press("Control+Alt+Y");
    await window.choose("Edi Rama");
    await window.eventually("the annotator's word", async () =>
      /An annotator says who speaks/.test(await window.hover("ვაჭრობა")),
    );
    const breadcrumbs = window.page.locator(".breadcrumbs-control .monaco-breadcrumb-item");
    await window.screenshot("georgian-speaker");
    await breadcrumbs.filter({ hasText: "Edi Rama", hasNotText: "Kobakhidze" }).waitFor();
  });

  it("is as recognised again after undoing", async () => {
    await window.page.keyboard.press("Escape");
    await window.click("ვაჭრობა");
    await window.page.keyboard.press("Control+Alt+Z");
    await window.eventually(
      "the recognised speaker",
      async () => !/An annotator says who speaks/.test(await window.hover("ვაჭრობა")),
    );
  });

  it("is gone to and selected by keys", async () => {
    await window.click("ვაჭრობა");
    const status = window.page.locator("[id='status.editor.selection']");
    await window.page.keyboard.press("Control+Alt+S");
    await window.eventually("the statement selected", async () => /selected/.test(await status.innerText()));
    const before = await status.innerText();
    await window.page.keyboard.press("Control+Alt+J");
    await window.eventually("the next statement", async () => (await status.innerText()) !== before);
    await window.screenshot("georgian-next");
  });

  it("has boilerplate folded on request", async () => {
    await window.runCommand("Readout: Fold Boilerplate");
    await window.eventually(
      "the footer folded",
      async () => (await window.page.locator(".view-line").filter({ hasText: "Telegram" }).count()) === 0,
    );
    await window.screenshot("georgian-folded");
  });
});
