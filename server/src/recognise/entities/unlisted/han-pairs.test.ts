import assert from "node:assert/strict";
import { simplified } from "../../../text/han.ts";
import { besideOthers, briefCountries } from "../../lexicon/pairs/zh.ts";
import { bundledGazetteer } from "../testing/bundled.ts";

describe("countries under one character of Han", () => {
  const meanings = [...Object.entries(briefCountries), ...Object.entries(besideOthers)];

  it("are entries of the gazetteer with that character in a Chinese name", () => {
    const { gazetteer } = bundledGazetteer();
    for (const [brief, keys] of meanings) {
      for (const key of keys.split(" ")) {
        const names = gazetteer.entry(key)?.names["zh"] ?? [];
        const characters = new Set(names.flatMap(({ text }) => [...text].map(simplified)));
        assert.ok(
          [...brief].some((character) => characters.has(character)),
          `${brief} is no part of a name of ${key}`,
        );
      }
    }
  });
});
