import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { stageExtension } from "../../scripts/build/stage.ts";
import { onExit } from "../../scripts/support/cleanup.ts";
import { inRoot, outFolder } from "../../scripts/support/paths.ts";
import { calmSettings, startHost } from "../../scripts/vscode/host.ts";
import { ensureServer } from "../../scripts/vscode/server.ts";
import { launchBrowser, newPage, windowUrl } from "../../scripts/vscode/window.ts";
import { type RenderedLine, findWord, readLines } from "./lines.ts";

export interface WindowContents {
  /** A folder of `test-fixtures/` whose copy is opened; an empty folder without it. */
  readonly fixture?: string;
  /** Files to write into the folder: path → text. */
  readonly files?: Readonly<Record<string, string>>;
  /** The file, from the folder, that is open at the start. */
  readonly open?: string;
  /** User settings, on top of those for a calm screen. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Ask for trust in the folder as VS Code does; taken for granted without it. */
  readonly workspaceTrust?: boolean;
}

/** What VS Code offers to whoever drives a window that was opened for tests. */
interface TestDriver {
  readonly driver: { whenWorkbenchRestored(): Promise<void> };
}

let browser: Browser | undefined;

/**
 * Opens a VS Code window with the extension, on a temporary folder of its own and with a server of its own.
 * Resolves when the workbench stands, and shows the file where one was named.
 */
export async function openWindow(contents: WindowContents): Promise<EditorWindow> {
  const work = mkdtempSync(join(tmpdir(), "readout-browser-"));
  const discard = onExit(() => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));
  const folder = join(work, "workspace");
  mkdirSync(folder);
  if (contents.fixture !== undefined) cpSync(inRoot("test-fixtures", contents.fixture), folder, { recursive: true });
  for (const [path, text] of Object.entries(contents.files ?? {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const extension = join(work, "extension");
  stageExtension(extension, "editor");
  const host = await startHost({
    server: await ensureServer(),
    dataFolder: join(work, "data"),
    settings: { ...calmSettings, ...contents.settings },
    workspaceTrust: contents.workspaceTrust ?? false,
    forTests: true,
  });
  browser ??= await launchBrowser();
  const { context, page } = await newPage(browser);
  const opened = new EditorWindow(page, folder, async () => {
    await context.close();
    await host.stop();
    await discard();
  });
  const openFile = contents.open === undefined ? {} : { openFile: join(folder, contents.open) };
  await page.goto(windowUrl({ authority: host.authority, folder, extension, kind: "editor", ...openFile }));
  await opened.whenReady();
  if (contents.open !== undefined) await opened.whenShown(contents.open);
  return opened;
}

/** A VS Code window, used as a person uses it. */
export class EditorWindow {
  /** Playwright's page, for whatever has no method here. */
  readonly page: Page;
  /** The absolute path of the opened folder, to look at what is on disk. */
  readonly folder: string;
  /** Closes the window, ends its server and deletes its folder. */
  readonly close: () => Promise<void>;

  constructor(page: Page, folder: string, close: () => Promise<void>) {
    this.page = page;
    this.folder = folder;
    this.close = close;
  }

  /** Resolves when the workbench stands and answers keys. */
  async whenReady(): Promise<void> {
    await this.page.waitForFunction(() => "driver" in window);
    await this.page.evaluate(() => (window as unknown as TestDriver).driver.whenWorkbenchRestored());
  }

  /** Resolves when the active editor shows lines of the file. */
  async whenShown(path: string): Promise<void> {
    const name = path.split("/").at(-1) ?? path;
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator(".editor-instance .view-line").first().waitFor();
  }

  /** Opens a file of the folder by its name, through Quick Open. */
  async openFile(path: string): Promise<void> {
    await this.pick("Control+P", path, path.split("/").at(-1) ?? path);
    await this.whenShown(path);
  }

  /** Opens a file at the top of the folder by a double click in the explorer. */
  async openFromExplorer(name: string): Promise<void> {
    await this.page.locator(".explorer-folders-view .monaco-list-row").getByText(name, { exact: true }).dblclick();
    await this.whenShown(name);
  }

  /** Runs a command by its title in the palette, such as `Readout: Tag Statement`. */
  async runCommand(title: string): Promise<void> {
    await this.pick("F1", `>${title}`, title);
  }

  /** Types into the quick pick that is open, and takes the entry that begins with `label`. */
  async choose(typed: string, label = typed): Promise<void> {
    const input = this.page.locator(".quick-input-widget .quick-input-box input");
    await input.waitFor();
    await input.fill(typed);
    const row = this.page.locator(".quick-input-list .monaco-list-row").filter({
      has: this.page.locator(".label-name", { hasText: startingWith(label) }),
    });
    await row.first().click();
  }

  /** Waits until the extension is active, and gives what VS Code tells a person about it. */
  async runningExtension(): Promise<{ activationMilliseconds: number; uncaughtErrors: number }> {
    await this.runCommand("Developer: Show Running Extensions");
    const row = this.page.locator(".runtime-extensions-editor .monaco-list-row", { hasText: "readout.readout" });
    await row.getByText(/Activation: \d+ms/).waitFor();
    const shown = await row.innerText();
    await this.page.keyboard.press("Escape");
    await this.page.locator(".runtime-extensions-editor").waitFor({ state: "detached" });
    return {
      activationMilliseconds: Number(/Activation: (\d+)ms/.exec(shown)?.[1]),
      uncaughtErrors: Number(/(\d+) uncaught error/.exec(shown)?.[1] ?? 0),
    };
  }

  /**
   * Rests the pointer on the first word of the first `text` on the screen, and gives what the hover says.
   * Comes back to it while there is no answer yet, as a person does while a server is still starting.
   */
  async hover(text: string): Promise<string> {
    const { x, y } = await this.placeOf(text);
    const hover = this.page.locator(".monaco-hover:not(.hidden) .monaco-hover-content");
    for (let attempt = 0; attempt < 10; attempt++) {
      // To the title bar, where nothing has anything to say.
      await this.page.mouse.move(200, 8);
      await hover.first().waitFor({ state: "hidden" });
      await this.page.mouse.move(x, y, { steps: 4 });
      try {
        // With several who have something to say, VS Code may say that it is loading first.
        const said = hover.filter({ hasNotText: /^Loading/ }).first();
        await said.waitFor({ timeout: 3000 });
        return await said.innerText();
      } catch {
        // Nothing yet.
      }
    }
    throw new Error(`nothing hovers over "${text}"`);
  }

  /** Clicks into the first word of the first `text` on the screen. */
  async click(text: string, button: "left" | "right" = "left"): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.click(x, y, { button });
  }

  /** Selects the next `text` behind the cursor, scrolling to it, through the editor's own search. */
  async select(text: string): Promise<void> {
    await this.page.keyboard.press("Control+F");
    const input = this.page.locator(".find-widget.visible .find-part .input").first();
    await input.fill(text);
    await this.page.locator(".find-widget .matchesCount", { hasText: /\d+ of \d+/ }).waitFor();
    await this.page.keyboard.press("Escape");
  }

  private async placeOf(text: string): Promise<{ x: number; y: number }> {
    const word = findWord(await this.lines(), text);
    return { x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2 };
  }

  private async pick(key: string, typed: string, label: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.choose(typed, label);
  }

  /** The lines of the active editor that are on the screen, from top to bottom. */
  async lines(): Promise<RenderedLine[]> {
    return readLines(this.page);
  }

  /** Reloads the window, as a person does with F5 in the browser, and waits until it stands again. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.whenReady();
  }

  /** Waits for a notification with the text, reads it in the notification centre, and clears them all away. */
  async readNotification(text: string | RegExp): Promise<string> {
    // VS Code shows no toasts in windows for tests.
    await this.runCommand("Notifications: Show Notifications");
    const notification = this.page.locator(".notifications-center .notification-list-item", { hasText: text });
    await notification.waitFor();
    const shown = await notification.innerText();
    await this.runCommand("Notifications: Clear All Notifications");
    return shown;
  }

  /**
   * Asks again until the answer is something true: for what the window does in its own time. An asking that fails, such
   * as for a word whose last letter is not drawn yet, is asked again too; its last failure is the cause that is told.
   */
  async eventually<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
    let cause: unknown;
    for (let attempt = 0; attempt < 300; attempt++) {
      try {
        const answer = await ask();
        if (answer) return answer;
        cause = undefined;
      } catch (error) {
        cause = error;
      }
      await this.page.waitForTimeout(100);
    }
    await this.screenshot("failure");
    const message = `${what} did not come about within half a minute; out/screenshots/failure.png shows the window`;
    throw new Error(message, { cause });
  }

  /** Leaves a picture in `out/screenshots/`. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(outFolder, "screenshots", `${name}.png`) });
  }

  /** The label of the active editor's language in the status bar. */
  language(): Locator {
    return this.page.locator("[id='status.editor.mode']");
  }
}

function startingWith(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
