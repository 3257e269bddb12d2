import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { findWord } from "./lines.ts";
import { type EditorWindow, openWindow } from "./window.ts";

describe("a Georgian account", () => {
  let window: EditorWindow;

  before(async () => {
    const body = `\n\n${"Edi Rama spoke in Tirana.\n\n".repeat(60)}`;
    const long = `=== first ===${body}=== second ===${body}`;
    window = await openWindow({ fixture: "corpus", files: { "000_long.readout": long } });
    await window.openFromExplorer("101_tirana_kobakhidze_rama.txt");
    await window.language().getByText("Readout").waitFor();
  });

  after(() => window?.close());

  /** The colour of the letters of a word. */
  const colourOf = async (text: string) => {
    const { left, right, top, bottom } = findWord(await window.lines(), text);
    const point = { x: (left + right) / 2, y: (top + bottom) / 2 };
    return window.page.evaluate(({ x, y }) => {
      const letters = document.elementsFromPoint(x, y).find((element) => element.closest(".view-line span span"));
      return letters === undefined ? "" : getComputedStyle(letters).color;
    }, point);
  };

  const outline = (): Locator => window.page.locator(".outline-pane .monaco-list-row");

  it("has its names coloured by kind", async () => {
    await window.eventually("a colour each for person, place, office, date and text", async () => {
      const colours = await Promise.all(["კობახიძე", "ტირანაში", "პრემიერ", "მაისს", "შეხვდა"].map(colourOf));
      return new Set(colours).size === colours.length;
    });
    await window.screenshot("georgian");
  });

  it("tells on hover who is named, in an inflected form", async () => {
    const words = await window.hover("რამას");
    assert.match(words, /Edi Rama/);
    assert.match(words, /ედი რამა/);
  });

  it("shows the meeting, its speakers and their statements in the outline", async () => {
    await window.page.locator(".pane-header").getByText("Outline", { exact: true }).click();
    await outline().filter({ hasText: "101_tirana_kobakhidze_rama" }).waitFor();
    await outline().filter({ hasText: "Irakli Kobakhidze – Edi Rama" }).waitFor();
    await window.screenshot("georgian-outline");
  });

  it("follows a click in the outline", async () => {
    await outline().filter({ hasText: "Irakli Kobakhidze – Edi Rama" }).click();
    const status = window.page.locator("[id='status.editor.selection']");
    await window.eventually("the meeting's line", async () => !/Ln 1,/.test(await status.innerText()));
  });

  it("says in the breadcrumbs where one is", async () => {
    await window.click("კობახიძემ");
    const breadcrumbs = window.page.locator(".breadcrumbs-control .monaco-breadcrumb-item");
    await breadcrumbs.filter({ hasText: "Edi Rama" }).first().waitFor();
  });

  it("offers the commands of an annotator in the context menu", async () => {
    await window.click("კობახიძემ", "right");
    const menu = window.page.locator(".monaco-menu");
    for (const label of ["Tag Statement…", "Add Note to Tag…", "Remove Tag"])
      await menu.getByText(label, { exact: true }).waitFor();
    await window.page.keyboard.press("Escape");
  });

  it("keeps the head of the document in sight that one scrolls through", async () => {
    await window.openFile("000_long.readout");
    await window.page.keyboard.press("Control+End");
    const sticky = window.page.locator(".sticky-widget .sticky-line-content");
    await sticky.filter({ hasText: "=== second ===" }).waitFor();
  });
});
