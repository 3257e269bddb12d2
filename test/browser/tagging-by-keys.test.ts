import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Account, arabicAccount, codeKeys, georgianAccount } from "./annotating.ts";
import { disorders, isRightToLeft } from "./rtl.ts";
import { type EditorWindow, openWindow } from "./window.ts";

interface Stored {
  readonly target: { readonly fragments: readonly { readonly exact: string; readonly start: number }[] };
  readonly body: readonly { readonly purpose: string; readonly code?: string; readonly value?: string }[];
}

/** What the last statement of each account is recoded to, and its key. */
const recoded = { key: "Shift+u", code: "unclear" } as const;

/** The text of the active editor, where the keyboard is in it. */
const focusedText = ".editor-group-container.active .monaco-editor.focused";

describe("annotation mode", () => {
  let window: EditorWindow;
  const accounts = [arabicAccount, georgianAccount];

  before(async () => {
    const files = Object.fromEntries(accounts.map(({ name, text }) => [name, text]));
    // Quick Open is to offer the accounts alone, not the files beside them.
    const settings = { "files.exclude": { "**/*.annotations.jsonl": true } };
    window = await openWindow({ files, open: arabicAccount.name, settings });
  });

  after(() => window?.close());

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.page.keyboard.press(key);
  };
  const stored = ({ name }: Account): Stored[] => {
    const file = join(window.folder, `${name}.annotations.jsonl`);
    if (!existsSync(file)) return [];
    const tags = readFileSync(file, "utf8").split("\n").filter(Boolean);
    return tags
      .map((line) => JSON.parse(line) as Stored)
      .sort((a, b) => (a.target.fragments[0]?.start ?? 0) - (b.target.fragments[0]?.start ?? 0));
  };
  const quotes = (account: Account) => stored(account).map(({ target }) => target.fragments[0]?.exact);
  const codes = (account: Account) => stored(account).map(({ body }) => body.find(({ code }) => code)?.code);
  const notes = (account: Account) => stored(account).flatMap(({ body }) => body.flatMap(({ value }) => value ?? []));
  const status = (text: string | RegExp) =>
    window.page.locator("[id='readout.readout.readout.mode']").getByText(text).waitFor();

  /** Opens an account and puts the keyboard into its text, as the window may leave it with the explorer. */
  const open = async ({ name }: Account) => {
    await window.openFile(name);
    await press("Control+1");
    await window.page.locator(focusedText).waitFor();
  };

  for (const account of accounts) {
    const script = account === arabicAccount ? "arabic" : "georgian";

    it(`tags all statements of an account by keys alone, as fast as they are pressed: ${script}`, async () => {
      await open(account);
      await status("0 tags");
      await press("Control+Home", "Control+Alt+M");
      await status(/ANNOTATING/);
      for (const key of codeKeys) await press("Tab", key);
      await window.eventually("a tag a statement", () => stored(account).length === account.statements);
      assert.equal(new Set(quotes(account)).size, account.statements);
      const text = account.text
        .replace(/^date.*\n/, "")
        .replace(/\s+/g, " ")
        .trim();
      assert.equal(quotes(account).join(" "), text);
      await status(/0 left/);
      await window.screenshot(`tagged-by-keys-${script}`);
      // Nothing of it went into the text.
      assert.equal(readFileSync(join(window.folder, account.name), "utf8"), account.text);
      assert.equal(await window.page.locator(".tab.active.dirty").count(), 0);
    });

    it(`notes, undoes, redoes and recodes by keys: ${script}`, async () => {
      await press("m");
      await window.page.locator(".quick-input-widget input").waitFor();
      await window.page.keyboard.type("to be checked");
      await press("Enter");
      await window.eventually("the note", () => notes(account).includes("to be checked"));
      await press("Control+z", "Control+z");
      await window.eventually("one tag less", () => stored(account).length === account.statements - 1);
      await press("Control+y", "Control+y");
      await window.eventually("all again", () => notes(account).includes("to be checked"));
      await press(recoded.key);
      await window.eventually("the new code", () => codes(account).at(-1) === recoded.code);
    });

    it(`keeps every tag on its words when the text above is changed, over closing and opening: ${script}`, async () => {
      const before = quotes(account);
      await press("Escape");
      await status(/\d+ tags/);
      await press("Control+End", "Control+Home");
      await window.page.keyboard.type("Draft 2 ");
      await press("Enter", "Control+S");
      await window.eventually("the text on disk", () =>
        readFileSync(join(window.folder, account.name), "utf8").startsWith("Draft 2"),
      );
      await window.runCommand("View: Close Editor");
      await open(account);
      await status(`${account.statements} tags`);
      assert.deepEqual(quotes(account), before);
      const text = readFileSync(join(window.folder, account.name), "utf8");
      for (const { target } of stored(account))
        for (const { exact, start } of target.fragments)
          assert.equal([...text].slice(start, start + [...exact].length).join(""), exact);
      await window.screenshot(`tagged-reopened-${script}`);
      assert.deepEqual((await window.lines()).filter(isRightToLeft).flatMap(disorders), []);
    });
  }

  it("lists its keys, and does what is picked of them", async () => {
    await press("Control+Home", "Control+Alt+M");
    await status(/ANNOTATING/);
    await press("Shift+Slash");
    await window.choose("Go to Next Tag");
    const list = window.page.locator(".quick-input-widget").getByText("Keys of Annotation Mode");
    await list.waitFor({ state: "hidden" });
    await window.page.locator(focusedText).waitFor();
    await press("Shift+Slash");
    await list.waitFor();
    await window.screenshot("annotation-keys");
    await press("Escape");
    await status(/ANNOTATING/);
  });

  it("moves the ends of a tag by words and sentences in reading order", async () => {
    await open(arabicAccount);
    await press("Control+Home", "Alt+ArrowDown");
    const [first = "", second = ""] = quotes(arabicAccount);
    await press("Comma", "Comma");
    // The full stop, and the word before it.
    await window.eventually("a word less", () => quotes(arabicAccount)[0] === first.replace(/ \S+$/, ""));
    await press("Shift+Period", "Shift+Period");
    await window.eventually("a sentence more", () => quotes(arabicAccount)[0] === `${first}\n\n${second}`);
    await press("Alt+Period");
    await window.eventually(
      "a word less",
      () => quotes(arabicAccount)[0]?.startsWith(first.replace(/^\S+ /, "")) === true,
    );
    await window.screenshot("tag-extent-arabic");
    await press("Control+z", "Control+z", "Control+z", "Control+z", "Control+z");
    await window.eventually("as it was", () => quotes(arabicAccount)[0] === first);
  });
});
