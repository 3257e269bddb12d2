import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inRoot } from "../../scripts/support/paths.ts";
import { type RenderedLine, findWord } from "./lines.ts";
import { readOverlays, straying, underlinesOf } from "./overlays.ts";
import { disorders, isRightToLeft } from "./rtl.ts";
import { type EditorWindow, openWindow } from "./window.ts";

const account = "131_wang_araghchi_bikin.txt";
const text = readFileSync(inRoot("test-fixtures/corpus", account), "utf8");
/** Longer than the window is high. */
const long = `${"سطر بلا أسماء.\n\n".repeat(60)}${text}`;

describe("right-to-left text", () => {
  let window: EditorWindow;

  before(async () => {
    window = await openWindow({
      fixture: "corpus",
      files: { "000_long.txt": long, "plain.txt": text },
      open: "plain.txt",
      settings: { "editor.wordWrap": "on" },
    });
  });

  after(() => window?.close());

  /** Waits for the underline of each word, with none left behind by what was typed, and demands the order of all. */
  const demandUnderlines = async (words: readonly string[]) => {
    const underlined = async () => {
      const [lines, overlays] = [await window.lines(), await readOverlays(window.page)];
      const isDrawn = words.every((word) => underlinesOf(findWord(lines, word), overlays).length === 1);
      return isDrawn && straying(lines, overlays).length === 0;
    };
    await window.eventually(`a line under each of ${words.join(", ")}`, underlined);
    const lines = await window.lines();
    assert.deepEqual(lines.filter(isRightToLeft).flatMap(disorders), []);
  };

  const places = (lines: readonly RenderedLine[]) =>
    lines.map(({ words }) =>
      words.map(({ text: word, left, right }) => `${word} ${left.toFixed(1)} ${right.toFixed(1)}`),
    );

  it("stands as it does without highlighting, letter for letter", async () => {
    const plain = places(await window.lines());
    await window.openFromExplorer(account);
    await demandUnderlines(["الصين", "عباس", "شينخوا"]);
    assert.deepEqual(places(await window.lines()), plain);
    await window.screenshot("arabic");
  });

  it("is one run from end to end, so that no letter is parted from the next", async () => {
    const lines = (await window.lines()).filter(isRightToLeft);
    assert.ok(lines.length > 8);
    assert.deepEqual(
      lines.filter(({ runs }) => runs.length !== 1).map((line) => line.text),
      [],
    );
  });

  it("keeps its underlines on their words when lines are wrapped anew", async () => {
    await window.page.setViewportSize({ width: 860, height: 900 });
    await demandUnderlines(["الصين", "عباس", "عراقجي", "شينخوا"]);
    await window.page.setViewportSize({ width: 1400, height: 900 });
    await demandUnderlines(["الصين", "عباس", "عراقجي", "شينخوا"]);
  });

  it("is underlined where one types, too", async () => {
    await window.click("ساخنة");
    await window.page.keyboard.press("Control+Home");
    await window.page.keyboard.type("أمس في ");
    await demandUnderlines(["الصين", "عباس", "شينخوا"]);
    await window.page.keyboard.press("Control+End");
    await window.page.keyboard.type("سافر عراقجي إلى تونس.");
    await demandUnderlines(["الصين", "عباس", "تونس"]);
    await window.runCommand("File: Revert File");
  });

  it("is underlined in parts that were scrolled to", async () => {
    await window.openFile("000_long.txt");
    await window.page.keyboard.press("Control+End");
    await window.eventually("the end of the text", async () =>
      (await window.lines()).some((line) => line.text.includes("خريطة الموقع")),
    );
    await demandUnderlines(["وانغ", "شيآن"]);
  });

  it("tells on hover who is named", async () => {
    await window.openFile(account);
    const words = await window.hover("عراقجي");
    assert.match(words, /Abbas Araghchi/);
    assert.match(words, /person/);
    assert.match(words, /Wikidata Q7459020/);
    await window.screenshot("arabic-hover");
  });
});
