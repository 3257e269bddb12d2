import assert from "node:assert/strict";
import fc from "fast-check";
import { entryOfItem, statementOf } from "./item.ts";
import { entriesOfAnswer } from "./sparql.ts";
import { ObjectSplitter } from "./split.ts";

const languages = new Set(["en", "ka", "zh"]);
const claim = (value: unknown, rank = "normal") => ({ rank, mainsnak: { datavalue: { value } } });
/** An invented item in the shape of the API. */
const item = {
  type: "item",
  id: "Q900000123",
  labels: {
    en: { language: "en", value: "Moss Bureau" },
    ka: { language: "ka", value: "ხავსის ბიურო" },
    "zh-hant": { language: "zh-hant", value: "苔局" },
    fr: { language: "fr", value: "Bureau de la mousse" },
    mul: { language: "mul", value: "Moss" },
  },
  aliases: {
    en: [
      { language: "en", value: "MOB" },
      { language: "en", value: "Bureau of Moss" },
    ],
  },
  descriptions: { en: { language: "en", value: "office in Norland" } },
  claims: {
    P31: [claim({ id: "Q900000999" }), claim({ id: "Q43229" })],
    P17: [claim({ id: "Q900000001" })],
    P571: [claim({ time: "+1991-04-00T00:00:00Z", precision: 10 })],
    P576: [claim({ time: "+2003-01-01T00:00:00Z", precision: 9 }, "deprecated")],
  },
};

describe("An item of Wikidata", () => {
  it("gives names in the languages wanted, with their kinds", () => {
    const entry = entryOfItem(item, languages);
    assert.deepEqual(entry?.names, {
      en: [
        { text: "Moss Bureau", kind: "full" },
        { text: "MOB", kind: "acronym" },
        { text: "Bureau of Moss", kind: "alias" },
      ],
      ka: [{ text: "ხავსის ბიურო", kind: "full" }],
      "zh-Hant": [{ text: "苔局", kind: "full" }],
      mul: [{ text: "Moss", kind: "full" }],
    });
  });

  it("gives its kind, dates, description and country", () => {
    const entry = entryOfItem(item, languages);
    assert.ok(entry !== null);
    const { set } = statementOf(entry, null, (qid) => (qid === "Q900000001" ? "NL" : undefined));
    assert.deepEqual(set, {
      type: "organisation",
      description: "office in Norland",
      country: "NL",
      validity: { start: "1991-04" },
    });
  });

  it("gives the offices that a person has held, with their time", () => {
    const person = {
      ...item,
      claims: {
        P31: [claim({ id: "Q5" })],
        P39: [
          {
            ...claim({ id: "Q900000777" }),
            qualifiers: { P580: [{ datavalue: { value: { time: "+2020-05-17T00:00:00Z", precision: 11 } } }] },
          },
          claim({ id: "Q900000778" }),
        ],
      },
    };
    const entry = entryOfItem(person, languages, { Q900000777: "President of Norland" });
    assert.deepEqual(entry?.offices, [{ office: "President of Norland", start: "2020-05-17" }]);
    assert.deepEqual(entryOfItem(person, languages)?.offices, []);
  });

  it("is a person by what only persons have, and of no kind where nothing tells", () => {
    const kind = (claims: object) => entryOfItem({ ...item, claims }, languages)?.type;
    assert.equal(kind({ P106: [claim({ id: "Q1" })] }), "person");
    assert.equal(kind({}), null);
  });

  it("is nothing without a name, and takes any value without harm", () => {
    assert.equal(entryOfItem({ id: "Q1", labels: {} }, languages), null);
    fc.assert(fc.property(fc.jsonValue(), (value) => void entryOfItem(value, languages)));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        void entryOfItem({ ...item, claims: value, aliases: value }, languages);
        void entriesOfAnswer({ results: { bindings: [value, { item: value }] } }, languages);
      }),
    );
  });
});

describe("A SPARQL answer", () => {
  it("gives one entry an item, its rows joined", () => {
    const uri = { type: "uri", value: "http://www.wikidata.org/entity/Q900000123" };
    const text = (value: string, tag: string) => ({ type: "literal", "xml:lang": tag, value });
    const answer = {
      head: { vars: ["item", "itemLabel", "alias", "itemDescription", "type"] },
      results: {
        bindings: [
          {
            item: uri,
            itemLabel: text("Moss Bureau", "en"),
            alias: text("MOB", "en"),
            type: { type: "literal", value: "organisation" },
          },
          { item: uri, itemLabel: text("ხავსის ბიურო", "ka"), itemDescription: text("office", "en") },
          {
            item: { type: "uri", value: "http://www.wikidata.org/entity/Q900000124" },
            itemLabel: text("Q900000124", "en"),
          },
        ],
      },
    };
    const entries = entriesOfAnswer(answer, languages);
    assert.equal(entries?.length, 1);
    assert.equal(entries?.[0]?.type, "organisation");
    assert.deepEqual(entries?.[0]?.description, { en: "office" });
    assert.deepEqual(
      entries?.[0]?.names["en"]?.map(({ text: name, kind }) => [name, kind]),
      [
        ["Moss Bureau", "full"],
        ["MOB", "alias"],
      ],
    );
  });

  it("is told from other JSON", () => {
    assert.equal(entriesOfAnswer(item, languages), null);
  });
});

describe("Cutting JSON into objects", () => {
  const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 6 });

  it("finds the same objects in lines, in an array and in one line, however the text comes in", () => {
    fc.assert(
      fc.property(objects, fc.integer({ min: 1, max: 9 }), (values, step) => {
        const lines = values.map((value) => JSON.stringify(value));
        for (const text of [lines.join("\n"), `[\n${lines.join(",\n")}\n]\n`, JSON.stringify(values)]) {
          const splitter = new ObjectSplitter(1_000_000);
          const found: string[] = [];
          for (let at = 0; at < text.length; at += step) found.push(...splitter.push(text.slice(at, at + step)));
          assert.deepEqual(found, lines);
          assert.equal(splitter.isBroken, false);
        }
      }),
    );
  });

  it("passes over what is too long, and says where the text breaks off", () => {
    const splitter = new ObjectSplitter(20);
    assert.deepEqual([...splitter.push(`{"a":"${"x".repeat(50)}"},{"b":1},{"c":`)], ['{"b":1}']);
    assert.deepEqual([splitter.tooLong, splitter.isBroken], [1, true]);
  });
});
