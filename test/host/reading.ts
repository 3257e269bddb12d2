import assert from "node:assert/strict";
import { eventually, openDocument, rangeOf } from "./documents.ts";
import { highlighted, hoverAt } from "./features.ts";
import { arabic, english, georgian } from "./samples.ts";

/** What a reader has in either host. */
export function testReading(): void {
  it("highlights names by kind", async () => {
    const highlights = await highlighted(await openDocument("010_english.txt", english));
    const typeOf = (words: string) => highlights.find(({ text }) => text === words)?.type;
    assert.equal(typeOf("Abbas Araghchi"), "readoutPerson");
    assert.equal(typeOf("Wang Yi"), "readoutPerson");
    assert.equal(typeOf("Beijing"), "readoutPlace");
    assert.equal(typeOf("Foreign Minister"), "readoutRole");
  });

  it("highlights inflected names", async () => {
    const highlights = await highlighted(await openDocument("011_georgian.txt", georgian));
    const typeOf = (words: string) => highlights.find(({ text }) => text === words)?.type;
    assert.equal(typeOf("ირაკლი კობახიძემ"), "readoutPerson");
    assert.equal(typeOf("ტირანაში"), "readoutPlace");
  });

  it("gives the editor no token on a right-to-left line, which would scramble it", async () => {
    const mixed = `${arabic}\nWang Yi flew back to Beijing.\n`;
    const document = await openDocument("012_arabic.txt", mixed);
    const highlights = await highlighted(document);
    const lines = new Set(highlights.map(({ line }) => document.lineAt(line).text));
    assert.ok(lines.has("Wang Yi flew back to Beijing."));
    assert.deepEqual(
      [...lines].filter((line) => /\p{Script=Arabic}/u.test(line)),
      [],
    );
  });

  it("says on hover who somebody is", async () => {
    const document = await openDocument("013_arabic.txt", arabic);
    const words = await eventually("the hover", () => hoverAt(document, rangeOf(document, "عراقجي").start));
    assert.match(words, /Abbas Araghchi/);
    assert.match(words, /person/);
    assert.match(words, /wikidata\.org\/wiki\/Q\d+/);
  });

  it("says of other words only who says the statement, and of those of the page nothing", async () => {
    const document = await openDocument("014_english.txt", `${english}\n\nShare: Facebook | Telegram\n`);
    await highlighted(document);
    assert.match(await hoverAt(document, rangeOf(document, "together").start), /^(Said by|Nobody speaks)/);
    assert.equal(await hoverAt(document, rangeOf(document, "Telegram").start), "");
  });
}
