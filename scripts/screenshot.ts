/** `npm run pictures`: the pictures of the documentation, taken from the real window, and the icon. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { EditorWindow } from "../test/browser/window.ts";
import { buildBundles } from "./build/bundles.ts";
import { compileKnowledge } from "./build/knowledge.ts";
import { stageExtension } from "./build/stage.ts";
import { onExit } from "./support/cleanup.ts";
import { main } from "./support/failure.ts";
import { inRoot } from "./support/paths.ts";
import { step } from "./support/progress.ts";
import { calmSettings, startHost } from "./vscode/host.ts";
import { ensureServer } from "./vscode/server.ts";
import { launchBrowser, newPage, windowUrl } from "./vscode/window.ts";

/** A picture of one sample document, with what a person does before it is taken. */
interface Picture {
  readonly name: string;
  readonly theme: string;
  readonly document: string;
  readonly act: (window: EditorWindow) => Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    name: "window",
    theme: "Default Dark Modern",
    document: "131_wang_araghchi_bikin.txt",
    async act(window) {
      await tag(window, "الزراعية", "Offer");
      await tag(window, "الأدراج", "Praise");
      await window.hover("عراقجي");
    },
  },
  {
    name: "georgian",
    theme: "Default Light Modern",
    document: "101_tirana_kobakhidze_rama.txt",
    async act(window) {
      await tag(window, "რეისიც", "Offer");
      await window.hover("პარასკევს");
    },
  },
];

async function tag(window: EditorWindow, word: string, code: string): Promise<void> {
  await window.click(word);
  await window.page.keyboard.press("Control+Alt+Enter");
  await window.choose(code);
  await window.page.locator(".margin .cgmr").first().waitFor();
}

void main(async () => {
  await compileKnowledge();
  await buildBundles(false);
  const browser = await launchBrowser();
  await drawIcon(browser);
  for (const picture of pictures) await take(browser, picture);
});

async function drawIcon(browser: Browser): Promise<void> {
  step("media/icon.png");
  const { context, page } = await newPage(browser);
  await page.setContent(`<body style="margin:0">${readFileSync(inRoot("media/icon.svg"), "utf8")}</body>`);
  await page.locator("svg").screenshot({ path: inRoot("media/icon.png"), omitBackground: true });
  await context.close();
}

/** With the extension installed as a person has it, on a copy of the sample documents. */
async function take(browser: Browser, { name, theme, document, act }: Picture): Promise<void> {
  step(`docs/images/${name}.png`);
  const work = mkdtempSync(join(tmpdir(), "readout-pictures-"));
  const discard = onExit(() => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));
  const folder = join(work, "accounts");
  cpSync(inRoot("test-fixtures/corpus"), folder, { recursive: true });
  const extensionsFolder = join(work, "extensions");
  stageExtension(join(extensionsFolder, "readout"), "editor");
  const host = await startHost({
    server: await ensureServer(),
    dataFolder: join(work, "data"),
    extensionsFolder,
    settings: { ...calmSettings, ...pictureSettings, "workbench.colorTheme": theme },
    forTests: true,
  });
  const { context, page } = await newPage(browser, { width: 1280, height: 720 });
  const window = new EditorWindow(page, folder, async () => {
    await context.close();
    await host.stop();
    await discard();
  });
  await page.goto(windowUrl({ authority: host.authority, folder, openFile: join(folder, document) }));
  await window.whenReady();
  await window.whenShown(document);
  await showOutline(window);
  await act(window);
  // Hovers fade in.
  await page.waitForTimeout(600);
  mkdirSync(inRoot("docs/images"), { recursive: true });
  await page.screenshot({ path: inRoot("docs/images", `${name}.png`) });
  await window.close();
}

const pictureSettings = {
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
  "editor.minimap.enabled": false,
  "outline.collapseItems": "alwaysExpand",
};

/** Gives the outline the room of the file list. */
async function showOutline({ page }: EditorWindow): Promise<void> {
  await page.locator(".pane-header").getByText("Outline", { exact: true }).click();
  await page.locator(".outline-pane .monaco-list-row .codicon-symbol-event").first().waitFor();
  await page.locator(".pane-header").getByText("accounts", { exact: true }).click();
}
