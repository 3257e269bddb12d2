import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Overlay, readOverlays } from "./overlays.ts";
import { type EditorWindow, openWindow } from "./window.ts";

/** Theme, and the class that the workbench then has. */
const themes = [
  ["Default Dark Modern", "vs-dark"],
  ["Default Light Modern", "vs"],
  ["Default High Contrast", "hc-black"],
  ["Default High Contrast Light", "hc-light"],
] as const;

/** `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)` → relative luminance as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((one, other) => one - other) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe("the underlines of right-to-left text", () => {
  let window: EditorWindow;

  before(async () => {
    window = await openWindow({ fixture: "corpus", open: "131_wang_araghchi_bikin.txt" });
  });

  after(() => window?.close());

  for (const [theme, workbenchClass] of themes) {
    it(`stand out from the ground in ${theme}`, async () => {
      mkdirSync(join(window.folder, ".vscode"), { recursive: true });
      writeFileSync(join(window.folder, ".vscode/settings.json"), JSON.stringify({ "workbench.colorTheme": theme }));
      await window.page.locator(`.monaco-workbench.${workbenchClass}`).waitFor();
      const underlines = await window.eventually("underlines", async () => {
        const found = (await readOverlays(window.page)).filter(({ line }) => line !== "none");
        return found.length > 20 ? found : undefined;
      });
      const ground = await window.page
        .locator(".editor-instance .monaco-editor-background")
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
      const pale = (box: Overlay) => contrast(box.lineColour, ground) < 3;
      assert.deepEqual(underlines.filter(pale), []);
      const looks = new Set(underlines.map(({ line, lineColour }) => `${line} ${lineColour}`));
      assert.ok(looks.size >= 5, [...looks].join("; "));
      await window.screenshot(`theme-${theme.toLowerCase().replaceAll(" ", "-")}`);
    });
  }

  it("tell kinds apart in left-to-right text too, in high contrast", async () => {
    await window.openFile("141_tirana_bilateral.txt");
    const looks = await window.eventually("underlines", async () => {
      const found = (await readOverlays(window.page)).filter(({ line }) => line !== "none");
      return found.length > 10 ? new Set(found.map(({ line }) => line)) : undefined;
    });
    assert.ok(looks.size >= 3, [...looks].join("; "));
    await window.screenshot("theme-high-contrast-english");
  });
});
