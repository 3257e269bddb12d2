import assert from "node:assert/strict";
import { bundledGazetteer, namesIn } from "../testing/bundled.ts";

const read = (language: string, text: string) => bundledGazetteer().read(language, text);

describe("judging names", () => {
  it("keeps a place within a body's name as a nested mention behind it", () => {
    const text = "Talks at the Embassy of Japan went on.";
    const found = read("en", text).entities.map((one) => [text.slice(one.start, one.end), one.nested]);
    assert.deepEqual(found, [
      ["Embassy of Japan", false],
      ["Japan", true],
    ]);
  });

  it("takes a surname for its person only behind the full name or a title", () => {
    const slugs = (text: string) => namesIn(read("fa", text)).map(({ entity }) => entity?.slug);
    assert.deepEqual(slugs("اسلامی در جلسه حاضر بود."), []);
    const both = namesIn(read("en", "Wang Yi arrived in Rome. Wang thanked his hosts."));
    assert.deepEqual(
      both.map(({ entity, rule }) => [entity?.slug, rule]),
      [
        ["wang-yi", "gazetteer"],
        ["rome", "gazetteer"],
        ["wang-yi", "short-name"],
      ],
    );
  });

  it("tells a numeral from a name", () => {
    assert.deepEqual(
      namesIn(read("en", "Xi Jinping opened the meeting; chapter XI was read.")).map(({ start }) => start),
      [0],
    );
  });

  it("marks a misspelt surname beside its exact given name, with a hint", () => {
    const text = "მინისტრი ილია დარჩიაშვლი ბათუმში ჩავიდა.";
    const { entities, problems } = read("ka", text);
    const person = entities.find(({ label }) => label === "PER");
    assert.equal(person && text.slice(person.start, person.end), "ილია დარჩიაშვლი");
    assert.equal(person?.rule, "misspelling");
    assert.deepEqual(
      problems.map(({ code, start, end }) => [code, text.slice(start, end)]),
      [["possible-misspelling", "დარჩიაშვლი"]],
    );
  });

  it("shows what an ambiguous name may mean besides", () => {
    const [mention] = namesIn(read("en", "Police in San Jose arrested two men."));
    assert.ok(mention !== undefined && mention.confidence < 0.5 && (mention.alternatives?.length ?? 0) > 0);
  });

  it("tells a state from a country of its name by the city before it", () => {
    const slugs = (text: string) => namesIn(read("en", text)).map(({ entity }) => entity?.slug);
    assert.deepEqual(slugs("The firm moved to Atlanta, Georgia, last year."), ["atlanta", "georgia-us"]);
    assert.deepEqual(slugs("The firm moved to Tbilisi, Georgia, last year."), ["tbilisi", "georgia"]);
  });

  it("gives a demonym its country and the English form", () => {
    const [mention] = namesIn(read("ru", "Туда поехали китайские врачи."));
    assert.deepEqual([mention?.label, mention?.entity?.slug, mention?.name], ["DEMONYM", "china", "Chinese"]);
  });
});
