import assert from "node:assert/strict";
import { arabicAccount, georgianAccount } from "./annotating.ts";
import { type EditorWindow, openWindow } from "./window.ts";

/** An annotation as it is stored, with the code and the status that matter here. */
function line(file: string, text: string, exact: string, id: number, code: string): string {
  const start = codePoints(text.slice(0, text.indexOf(exact)));
  const end = start + codePoints(exact);
  const time = "2026-03-01T10:00:00.000Z";
  return `${JSON.stringify({
    id: `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`,
    motivation: "tagging",
    status: "draft",
    creator: id % 2 === 0 ? "Nino" : "Ana",
    created: time,
    modified: time,
    target: {
      file,
      document: file.replace(/\.txt$/, ""),
      fragments: [{ exact, prefix: "", suffix: "", start, end }],
    },
    body: [{ purpose: "tagging", code }],
  })}\n`;
}

function codePoints(text: string): number {
  return [...text].length;
}

describe("the Tags view", () => {
  let window: EditorWindow;

  before(async () => {
    const { name: arabic, text } = arabicAccount;
    const { name: georgian, text: other } = georgianAccount;
    const files = {
      [arabic]: text,
      [georgian]: other,
      [`${arabic}.annotations.jsonl`]:
        line(arabic, text, "حماية السفن التجارية", 1, "demand") +
        line(arabic, text, "وحدة الأراضي الصينية", 2, "support"),
      [`${georgian}.annotations.jsonl`]:
        line(georgian, other, "პორტების შემოწმება", 3, "demand") +
        line(georgian, "no such words", "no such", 4, "pledge"),
    };
    window = await openWindow({ files, open: arabic });
    // The window knows the views as soon as the extension has said something.
    await window.page.getByText("2 tags").first().waitFor();
    await window.runCommand("View: Show Readout");
  });

  after(() => window?.close());

  const rows = () => window.page.locator("[id='workbench.view.extension.readout'] .pane", { hasText: "Tags" });
  const shown = async () =>
    (
      await rows()
        .locator(".monaco-list-row[aria-label]")
        .evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? ""))
    ).join("\n");
  const filter = async (typed: string) => {
    await window.runCommand("Readout: Filter Tags…");
    const input = window.page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await input.fill(typed);
    await window.page
      .locator(".quick-input-list")
      .getByText(/Show (tags with|all tags)/)
      .click();
  };

  it("lists the tags of the whole workspace by file, said in words for screen readers", async () => {
    await window.eventually("both files", async () =>
      /301_qitar\.txt, 2 tags[\s\S]*302_gza\.txt, 2 tags/.test(await shown()),
    );
  });

  it("groups them by code in the codebook's hierarchy, and by state with orphans first", async () => {
    await window.runCommand("Readout: Group Tags by…");
    await window.choose("code");
    await window.eventually("the codes", async () => /Demand, 2 tags/.test(await shown()));
    await window.runCommand("Readout: Group Tags by…");
    await window.choose("state");
    await window.eventually("the orphan", async () => /Orphans.*, 1 tag\b/.test(await shown()));
    await window.screenshot("tags-by-state");
  });

  it("filters by a query, and says how many there are", async () => {
    await window.runCommand("Readout: Group Tags by…");
    await window.choose("document");
    await filter("code:demand author:ana");
    await window.eventually("two tags", async () =>
      /301_qitar\.txt, 1 tag\b[\s\S]*302_gza\.txt, 1 tag\b/.test(await shown()),
    );
    await rows().getByText("2 of 4 tags").waitFor();
    await window.screenshot("tags-filtered");
  });

  it("goes to a tag by the keyboard", async () => {
    await rows().locator(".monaco-list-row", { hasText: georgianAccount.name }).click();
    await rows().getByText("პორტების").first().waitFor();
    await window.page.keyboard.press("ArrowDown");
    await window.page.keyboard.press("Enter");
    await window.whenShown(georgianAccount.name);
    await filter("");
    await window.eventually("all again", async () => /301_qitar\.txt, 2 tags/.test(await shown()));
    assert.ok((await shown()).includes("302_gza.txt, 2 tags"));
  });
});
