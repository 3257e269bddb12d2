import assert from "node:assert/strict";
import { tokenise } from "../../text/tokens.ts";
import { Vocabulary } from "../../text/words.ts";
import { PhraseBook } from "../lexicon/speech/phrases.ts";
import { datedTitles } from "./datedTitles.ts";
import { featuresOf } from "./lineFeatures.ts";
import { linesOf } from "./lines.ts";
import { pageWordEntries } from "./lists/index.ts";

const vocabulary = new Vocabulary();
const book = new PhraseBook(vocabulary, pageWordEntries());

function listed(text: string): readonly string[] {
  const tokens = tokenise(text, vocabulary);
  const lines = linesOf(tokens).map((line) => featuresOf(tokens, line, book));
  const written = text.split("\n").filter((line) => line !== "");
  return datedTitles(lines).map((index) => written[index] as string);
}

describe("titles with their days", () => {
  it("are a list, whether the day stands before its title or behind", () => {
    const titles = ["A new pier for the old town", "Is the last ferry gone?", "Wind stops the boats"];
    const days = ["2024-05-08 20:51 Ports -", "2024-05-08 20:28", "2024-05-07 19:46 Island Press"];
    const before = titles.flatMap((title, i) => [days[i] as string, title]);
    assert.deepEqual(listed(["The ministers talked of ferries.", ...before].join("\n")), before);
    const behind = titles.flatMap((title, i) => [title, days[i] as string]);
    assert.deepEqual(listed(["The ministers talked of ferries.", ...behind].join("\n")), behind);
  });

  it("are told in any language", () => {
    const list = [
      "پل تازه‌ای در بندر",
      "۱۸ اردیبهشت ۱۴۰۳",
      "آخرین کشتی رفت",
      "۱۷ اردیبهشت ۱۴۰۳",
      "باد و دریا",
      "۱۶ اردیبهشت ۱۴۰۳",
    ];
    assert.deepEqual(listed(list.join("\n")), list);
  });

  it("are none where sentences stand between the days, as in a chronicle, or where there are two", () => {
    const chronicle = ["5 May 2024", "The president met the envoys.", "6 May 2024", "The talks went on.", "7 May 2024"];
    assert.deepEqual(listed(chronicle.join("\n")), []);
    assert.deepEqual(listed(["A new pier", "5 May 2024", "The last ferry", "4 May 2024"].join("\n")), []);
  });
});
