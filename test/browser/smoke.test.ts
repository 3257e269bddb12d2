import assert from "node:assert/strict";
import { disorders, isRightToLeft } from "./rtl.ts";
import { type EditorWindow, openWindow } from "./window.ts";

const text = `date: 2026-03-04

استقبل وزير الخارجية سفيرة جورجيا في مبنى الوزارة صباح الأربعاء، وبحث معها سبل تطوير التعاون بين البلدين.
سفیر ایران روز چهارشنبه با وزیر کشاورزی دیدار کرد و می‌گوید گفت‌وگوها ادامه دارد.
The minister received the ambassador.
`;

describe("a window with a source document", () => {
  let window: EditorWindow;

  before(async () => {
    window = await openWindow({ files: { "001_visit.txt": text }, open: "001_visit.txt" });
  });

  after(() => window?.close());

  it("shows the document as a source document", async () => {
    await window.language().getByText("Readout").waitFor();
    const shown = (await window.lines()).map((line) => line.text);
    assert.equal(shown[0], "date: 2026-03-04");
    assert.ok(shown.includes("The minister received the ambassador."));
    await window.screenshot("document");
  });

  it("keeps right-to-left words in their order and whole", async () => {
    const lines = (await window.lines()).filter(isRightToLeft);
    assert.ok(lines.length >= 2);
    assert.deepEqual(lines.flatMap(disorders), []);
  });

  it("would notice words out of order, and words cut apart", async () => {
    await window.page.evaluate(() => {
      const run = [...document.querySelectorAll(".view-line > span > span")].find((span) =>
        span.textContent.startsWith("سفیر"),
      );
      if (run === undefined) throw new Error("no such line");
      const words = run.textContent;
      // As semantic tokens would: a cut behind the fourth word, and one inside the first.
      const pieces = [words.slice(0, 2), words.slice(2, 22), words.slice(22)];
      run.replaceChildren(
        ...pieces.map((piece) => {
          const span = document.createElement("span");
          span.style.unicodeBidi = "isolate";
          span.textContent = piece;
          return span;
        }),
      );
    });
    const found = (await window.lines()).flatMap(disorders);
    assert.ok(found.some((complaint) => complaint.includes("stands right of")));
    assert.ok(found.some((complaint) => complaint.includes("is cut in two")));
  });

  it("has the extension active, without an error", async () => {
    const { activationMilliseconds, uncaughtErrors } = await window.runningExtension();
    assert.ok(activationMilliseconds >= 0);
    assert.equal(uncaughtErrors, 0);
  });

  it("stands again after a reload", async () => {
    await window.reload();
    await window.whenShown("001_visit.txt");
    assert.equal((await window.lines())[0]?.text, "date: 2026-03-04");
  });
});
