import assert from "node:assert/strict";
import fc from "fast-check";
import { entryOfItem, statementOf } from "./item.ts";
import { entriesOfAnswer } from "./sparql.ts";
import { finish } from "../../../steps.ts";
import { readAnswerTable } from "./answerTable.ts";
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
          for (let at = 0; at < text.length; at += step)
            found.push(...Array.from(splitter.push(text.slice(at, at + step)), ({ json }) => json));
          assert.deepEqual(found, lines);
          assert.deepEqual([...splitter.end()], []);
        }
      }),
    );
  });

  it("passes over what is too long, and says where the text breaks off", () => {
    const splitter = new ObjectSplitter(20);
    const pieces = [...splitter.push(`{"a":"${"x".repeat(50)}"},\n{"b":1},\n{"c":`), ...splitter.end()];
    assert.deepEqual(pieces, [
      { json: '{"b":1}', line: 2 },
      { json: '{"c":', line: 3 },
    ]);
    assert.deepEqual(splitter.tooLong, [1]);
  });

  it("loses no line but the one that breaks off, in a string or behind an object", () => {
    for (const broken of ['{"a":{"b":"x', '{"a":{"b":1}', '{"a":[1']) {
      const splitter = new ObjectSplitter(1_000);
      const text = `{"n":1}\n${broken}\n{"n":3}\n{"n":4}\n`;
      const pieces = [...text].flatMap((sign) => [...splitter.push(sign)]);
      assert.deepEqual(
        [...pieces, ...splitter.end()].map(({ json, line }) => [json.trim(), line]),
        [
          ['{"n":1}', 1],
          [broken, 2],
          ['{"n":3}', 3],
          ['{"n":4}', 4],
        ],
      );
    }
  });

  it("keeps objects whole that go on in the next line", () => {
    const text = '{"head":{},"results":{"bindings":[\n{"a":1},\n{"b":2}\n]}}\n';
    assert.deepEqual(
      Array.from(new ObjectSplitter(1_000).push(text), ({ json }) => json),
      [text.trim()],
    );
  });
});

describe("A SPARQL answer as a table", () => {
  const read = (text: string) => finish(readAnswerTable(text, new Set(["en", "ka"])));
  const uri = "http://www.wikidata.org/entity/Q900000123";

  it("takes the language from the column, the row, or none", () => {
    const { entries, linesWithoutItem } = read(
      [
        "item,itemLabel,label_ka,alias,lang,itemDescription",
        `${uri},"Moss, Bureau",ხავსის ბიურო,MB,en,"an\noffice"`,
        `${uri},Moos,,,de,`,
        "nobody,Nobody,,,,",
        "Q900000124,Q900000124,,,,",
        "wd:Q900000125,Fern,,,,",
      ].join("\r\n"),
    );
    assert.deepEqual(
      entries.map(({ entry: { id, names, description }, line }) => ({ id, names, description, line })),
      [
        {
          id: "Q900000123",
          names: {
            en: [
              { text: "Moss, Bureau", kind: "full" },
              { text: "MB", kind: "alias" },
            ],
            ka: [{ text: "ხავსის ბიურო", kind: "full" }],
          },
          description: { en: "an\noffice" },
          line: 2,
        },
        { id: "Q900000125", names: { mul: [{ text: "Fern", kind: "full" }] }, description: {}, line: 7 },
      ],
    );
    assert.deepEqual(linesWithoutItem, [5]);
  });

  it("reads terms as tables with tabs write them", () => {
    const { entries } = read(`?item\t?itemLabel\t?type\n<${uri}>\t"The \\"Moss\\""@en\t"organisation"\n`);
    const [{ entry } = {}] = entries;
    assert.deepEqual(entry?.names, { en: [{ text: 'The "Moss"', kind: "full" }] });
    assert.equal(entry?.type, "organisation");
  });

  it("takes any text without harm", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void read(text)));
  });
});
