import assert from "node:assert/strict";
import { storeOf } from "../../server/src/annotation/testing/store.ts";
import { type EditorWindow, openWindow } from "./window.ts";

const georgian = `date: 2025-05-16

ირაკლი კობახიძე ტირანაში ედი რამას შეხვდა.

კობახიძემ თქვა, რომ თბილისი გზის მშენებლობას მხარს უჭერს. მისი თქმით, ფულს წლის ბოლომდე გადაიხდიან.
`;
const arabic = `date: 2025-03-18

التقى عباس عراقجي نظيره وانغ يي في بكين.

وقال وانغ يي إن الصين ترحب بالقطار الجديد. وأضاف أن العمل يبدأ في الربيع.
`;

describe("two annotators who want to know how well they agree", () => {
  let window: EditorWindow;

  before(async () => {
    window = await openWindow({
      files: {
        "001_tirana.txt": georgian,
        "001_tirana.txt.annotations.jsonl": storeOf("001_tirana.txt", georgian, [
          ["Ana", "თბილისი გზის მშენებლობას მხარს უჭერს", "praise"],
          ["Ben", "გზის მშენებლობას მხარს უჭერს", "praise"],
          ["Ana", "ფულს წლის ბოლომდე გადაიხდიან", "pledge"],
          ["Ben", "ფულს წლის ბოლომდე გადაიხდიან", "pledge"],
        ]),
        "002_beijing.txt": arabic,
        "002_beijing.txt.annotations.jsonl": storeOf("002_beijing.txt", arabic, [
          ["Ana", "الصين ترحب بالقطار الجديد", "praise"],
          ["Ben", "الصين ترحب بالقطار الجديد", "agreement"],
          ["Ben", "العمل يبدأ في الربيع", "pledge"],
        ]),
      },
      open: "001_tirana.txt",
    });
  });
  after(() => window?.close());

  it("read a report, and go from a disagreement to its passage", async () => {
    await window.runCommand("Readout: Show Agreement of Annotators");
    await window.page.locator(".tab.active", { hasText: "Agreement: Ana, Ben" }).waitFor();
    const page = window.page.frameLocator("iframe.webview").frameLocator("#active-frame");
    await page.getByRole("heading", { name: "Agreement of annotators" }).waitFor();
    const summary = await page.locator("p").first().innerText();
    assert.match(summary, /^Ana, Ben: 2 documents that all have read, \d+ statements, 3 disagreements\.$/);
    assert.equal(await page.locator("svg[role='img']").count(), 1);
    await window.screenshot("agreement");
    await page.getByRole("link", { name: "الصين ترحب بالقطار الجديد" }).scrollIntoViewIfNeeded();
    await window.screenshot("agreement-disagreements");
    await page.getByRole("link", { name: "الصين ترحب بالقطار الجديد" }).click();
    await window.whenShown("002_beijing.txt");
  });
});
