import assert from "node:assert/strict";
import fc from "fast-check";
import { gazetteerOf, namesIn, readerOver } from "../../testing/bundled.ts";
import type { Entry } from "../entry.ts";
import type { Gazetteer, Said } from "../gazetteer.ts";
import { mergeSources } from "./merge.ts";
import { finish } from "../../../steps.ts";
import { parseSource } from "./parse.ts";

const lake: Entry = {
  id: "Q900001",
  slug: "lake-office",
  type: "organisation",
  tier: 1,
  names: {
    en: [
      { text: "Lake Office", kind: "full" },
      { text: "Office of the Lake", kind: "alias" },
    ],
    ka: [{ text: "ტბის ოფისი", kind: "full" }],
  },
};
const hill: Entry = {
  id: null,
  slug: "hill-office",
  type: "organisation",
  tier: 1,
  names: { en: [{ text: "Hill Office", kind: "full" }] },
};
const base = gazetteerOf([lake, hill]);

const merged = (...files: string[]) =>
  mergeSources(
    files.map((text) => parseSource(text, "a.jsonl")),
    base,
  );
const overlaid = (below: Gazetteer, said: Said): Gazetteer => below.with(finish(below.overlaying(said)));
const withLines = (...files: string[]): Gazetteer => overlaid(base, merged(...files));
const keysIn = (gazetteer: Gazetteer, text: string, tag = "en"): (string | undefined)[] =>
  namesIn(readerOver(gazetteer)(tag, text)).map(({ entity }) => entity?.key);
const codes = (text: string, name = "a.jsonl"): string[] => parseSource(text, name).problems.map(({ code }) => code);

describe("A person's own gazetteer", () => {
  it("adds an entry under its names in several languages", () => {
    const gazetteer = withLines(
      '{"id":"sea-office","type":"organisation","names":{"en":"Sea Office","ka":["ზღვის ოფისი"],"mul":"SEAO"}}',
    );
    assert.deepEqual(keysIn(gazetteer, "The Sea Office met the Lake Office."), ["sea-office", "Q900001"]);
    assert.deepEqual(keysIn(gazetteer, "ზღვის ოფისმა SEAO განაცხადა.", "ka"), ["sea-office", "sea-office"]);
  });

  it("corrects an entry by its id: full names come first, others join, facts are replaced", () => {
    const gazetteer = withLines(
      '{"id":"Q900001","description":"a bureau","names":{"en":[{"text":"Bureau of the Lake","kind":"full"},{"text":"LakeO","kind":"alias"}]}}',
    );
    const entry = gazetteer.entry("Q900001");
    assert.deepEqual(
      entry?.names["en"]?.map(({ text }) => text),
      ["Bureau of the Lake", "Lake Office", "Office of the Lake", "LakeO"],
    );
    assert.deepEqual(entry?.description, { en: "a bureau" });
    assert.equal(entry?.names["ka"]?.length, 1);
    assert.deepEqual(keysIn(gazetteer, "LakeO met the Office of the Lake."), ["Q900001", "Q900001"]);
  });

  it("lets later sources override earlier ones", () => {
    const gazetteer = withLines('{"id":"Q900001","hide":true}', '{"id":"Q900001","hide":false,"note":"kept"}');
    assert.equal(gazetteer.entry("Q900001")?.note, "kept");
    assert.equal(withLines('{"id":"Q900001","hide":true}').entry("Q900001"), undefined);
  });

  it("hides one name and keeps the others", () => {
    const gazetteer = withLines('{"id":"Q900001","hideNames":{"en":["office of the lake"]}}');
    assert.deepEqual(keysIn(gazetteer, "The Office of the Lake is no Lake Office."), ["Q900001"]);
  });

  it("merges an entry into another, over several steps", () => {
    const gazetteer = withLines(
      '{"id":"hill-office","sameAs":"middle"}',
      '{"id":"middle","type":"organisation","names":{"en":"Middle Office"},"sameAs":"Q900001"}',
    );
    assert.deepEqual(keysIn(gazetteer, "The Hill Office and the Middle Office met."), ["Q900001", "Q900001"]);
    assert.equal(gazetteer.entry("Q900001")?.names["en"]?.[0]?.text, "Lake Office");
    assert.equal(gazetteer.entry("hill-office"), undefined);
  });

  it("splits names off into an entry of their own", () => {
    const gazetteer = withLines(
      '{"id":"other-lake","type":"organisation","splitFrom":"Q900001","names":{"en":"Office of the Lake"}}',
    );
    assert.deepEqual(keysIn(gazetteer, "The Office of the Lake is not the Lake Office."), ["other-lake", "Q900001"]);
  });

  it("says where each entry stands", () => {
    const { places } = merged('{"id":"Q900001","note":"a"}', '\n{"id":"Q900001","note":"b"}\n');
    assert.deepEqual(places.get("Q900001"), { source: 1, start: 1, end: 28 });
  });
});

describe("Decisions of a person", () => {
  it("keep a word from being a name, in whatever form it stands", () => {
    const read = (line: string) => keysIn(withLines(line), "ტბის ოფისმა უარყო. ტბის ოფისი დუმს.", "ka");
    assert.deepEqual(read('{"id":"Q900001","note":"as before"}'), ["Q900001", "Q900001"]);
    const place = '{"id":"tba","type":"place","names":{"ka":"ტბისპირი"}}';
    const reads = (more: string) => keysIn(withLines(`${place}\n${more}`), "ტბისპირში იყო. ტბისპირი დუმს.", "ka");
    assert.deepEqual(reads(""), ["tba", "tba"]);
    assert.deepEqual(reads('{"notName":"ტბისპირი"}'), []);
    assert.deepEqual(read('{"notName":"ტბის ოფისი"}'), []);
    assert.deepEqual(reads('{"notName":"ტბისპირი","language":"fa"}'), ["tba", "tba"]);
    assert.deepEqual(reads('{"notName":"ტბისპირი","document":"elsewhere.txt#1"}'), ["tba", "tba"]);
  });

  it("dismiss a name that nobody lists, and what names it again", () => {
    const text = "President Marko Belisha spoke. Belisha smiled.";
    const guessed = keysIn(base, text);
    assert.equal(guessed.length, 2);
    assert.deepEqual(keysIn(withLines('{"notName":"Marko Belisha"}'), text), []);
  });

  it("dismiss a misspelling together with its hint", () => {
    const person: Entry = {
      ...hill,
      slug: "marko",
      type: "person",
      names: { en: [{ text: "Marko Belishaj", kind: "full" }] },
    };
    const text = "President Marko Belishaaj spoke in the capital.";
    const read = (line: string) => {
      const sources = [parseSource(line, "a.jsonl")];
      const gazetteer = base.overlay([person]);
      return readerOver(overlaid(gazetteer, mergeSources(sources, gazetteer)))("en", text);
    };
    const [hint] = read("").problems;
    assert.equal(hint?.code, "possible-misspelling");
    assert.deepEqual(hint?.data, { replacement: "Belishaj" });
    assert.deepEqual(read('{"notName":"Marko Belishaaj"}').problems, []);
  });

  it("give one mention to another entry, found again by what stands around it", () => {
    const line =
      '{"mention":{"document":"#","quote":"Lake Office","prefix":"then the ","suffix":" left."},"entity":"hill-office"}';
    const text = "Some words before. The Lake Office came, then the Lake Office left.";
    assert.deepEqual(keysIn(withLines(line), text), ["Q900001", "hill-office"]);
    assert.deepEqual(keysIn(withLines(line), `New lines. ${text}`), ["Q900001", "hill-office"]);
    assert.deepEqual(keysIn(withLines(line), "The Lake Office is shut. A Lake Office is open."), [
      "Q900001",
      "Q900001",
    ]);
  });

  it("make a mention where none was", () => {
    const line = '{"mention":{"document":"#","quote":"the bureau"},"entity":"hill-office"}';
    assert.deepEqual(keysIn(withLines(line), "Later the bureau answered."), ["hill-office"]);
  });
});

describe("What is wrong in a gazetteer's file", () => {
  const good = '{"id":"sea-office","type":"organisation","names":{"en":"Sea Office"}}';
  for (const [what, line, code] of [
    ["a broken line", '{"id":"x",', "broken-line"],
    ["an empty name", '{"id":"x","type":"place","names":{"en":["", "Xland"]}}', "empty-name"],
    ["a one-letter alias", '{"id":"x","type":"place","names":{"en":["Xland","X"]}}', "one-letter-name"],
    ["a name of every second sentence", '{"id":"x","type":"place","names":{"en":["Xland","The"]}}', "common-name"],
    ["an unknown field", '{"id":"x","type":"place","name":"X"}', "unknown-field"],
    ["a wrong type", '{"id":"x","type":"planet"}', "bad-value"],
    ["a wrong date", '{"id":"x","type":"place","validity":{"start":"soon"}}', "bad-date"],
    ["a wrong country", '{"id":"x","type":"place","country":"Georgia"}', "bad-value"],
    ["a missing id", '{"type":"place"}', "missing-field"],
    ["a Wikidata number that is none", '{"id":"q42","type":"place","names":{"en":"Xland"}}', "bad-id"],
    ["bytes that are no UTF-8", '{"id":"x","type":"place","names":{"en":"\ufffdland"}}', "not-utf8"],
  ] as const) {
    it(`names ${what} at its line and takes the rest`, () => {
      const text = `${good}\n${line}\n`;
      const [problem] = parseSource(text, "a.jsonl").problems;
      assert.equal(problem?.code, code);
      assert.ok((problem?.start ?? 0) > good.length && (problem?.end ?? 0) <= text.length, JSON.stringify(problem));
      assert.deepEqual(keysIn(withLines(text), "The Sea Office met."), ["sea-office"]);
    });
  }

  it("points at the very name", () => {
    const text = '{"id":"x","type":"place","names":{"en":["Xland","X"]}}';
    const [problem] = parseSource(text, "a.jsonl").problems;
    assert.equal(text.slice(problem?.start, problem?.end), '"X"');
  });

  it("finds the places of very many bad names in one line", () => {
    const bad = Array.from({ length: 50_000 }, (_, i) => ["x", "the", `${i + 10}`, "…", ""][i % 5]);
    const text = JSON.stringify({ id: "xland", type: "place", names: { en: ["Xland", ...bad] } });
    const { problems } = parseSource(text, "a.jsonl");
    assert.equal(problems.length, bad.length);
    const first = problems.filter(({ code }) => code === "one-letter-name").slice(0, 3);
    const places = [...text.matchAll(/"x"/g)].map(({ index }) => index).slice(0, 3);
    assert.deepEqual(
      first.map(({ start }) => start),
      places,
    );
  });

  it("names entries without a name, once all files are read", () => {
    const { problems } = merged(
      '{"id":"x","type":"place"}\n{"id":"y","type":"place"}',
      '{"id":"y","names":{"en":"Yland"}}',
    );
    assert.deepEqual(
      problems.map(({ code, source, start }) => [code, source, start]),
      [["no-names", 0, 0]],
    );
  });

  it("names a second line of one id, and 10,000 aliases on one entry, and takes both", () => {
    const names = JSON.stringify(Array.from({ length: 10_000 }, (_, i) => `Bureau Nr${i}`));
    assert.deepEqual(codes(`${good}\n{"id":"sea-office","names":{"en":${names}}}`), ["duplicate-id", "too-many-names"]);
    const gazetteer = withLines(`${good}\n{"id":"sea-office","names":{"en":${names}}}`);
    assert.deepEqual(keysIn(gazetteer, "Bureau Nr9999 and the Sea Office."), ["sea-office", "sea-office"]);
  });

  it("names merges that go in a circle, and makes none of them", () => {
    const { problems, gone } = merged(
      '{"id":"Q900001","sameAs":"hill-office"}\n{"id":"hill-office","sameAs":"Q900001"}\n{"id":"x","type":"place","names":{"en":"Xland"},"sameAs":"x"}',
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["cyclic-merge", "cyclic-merge", "cyclic-merge"],
    );
    assert.equal(gone.size, 0);
  });

  it("names ids that nobody knows", () => {
    const lines = [
      '{"id":"Q5","hide":true}',
      '{"id":"Q6","names":{"en":"Q Six"}}',
      '{"id":"hill-office","sameAs":"Q7"}',
    ];
    const { problems, gone } = merged(lines.join("\n"));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["unknown-id", "missing-type", "unknown-id"],
    );
    assert.equal(gone.size, 0);
  });
});

describe("The forms of a gazetteer's file", () => {
  const names = (text: string, file: string): unknown =>
    parseSource(text, file).statements.map((statement) =>
      statement.kind === "entry" ? [statement.key, statement.names] : [statement.kind, statement],
    );

  it("say the same as JSON Lines, YAML and tables", () => {
    const expected = [
      ["sea", { en: [{ text: "Sea Office", kind: "full" }], ka: [{ text: "ზღვის ოფისი", kind: "full" }] }],
    ];
    const json = '{"id":"sea","type":"organisation","names":{"en":"Sea Office","ka":"ზღვის ოფისი"}}';
    const yaml =
      "# mine\n- id: sea\n  type: organisation\n  names:\n    en: Sea Office # in English\n    ka: [ზღვის ოფისი]\n";
    const csv = "id;type;names.en;names.ka\nsea;organisation;Sea Office;ზღვის ოფისი\n";
    for (const [text, file] of [
      [json, "a.jsonl"],
      [yaml, "a.yaml"],
      [csv, "a.csv"],
    ] as const) {
      assert.deepEqual(names(text, file), expected, file);
      assert.deepEqual(codes(text, file), [], file);
    }
  });

  it("let a table give one name a line", () => {
    const csv = 'id,type,language,name,kind\nsea,organisation,en,"Sea, Office",full\nsea,,en,SEAO,acronym\n';
    const { entries, problems } = mergeSources([parseSource(csv, "a.csv")], base);
    assert.deepEqual(problems, []);
    assert.deepEqual(entries[0]?.names, {
      en: [
        { text: "Sea, Office", kind: "full" },
        { text: "SEAO", kind: "acronym" },
      ],
    });
  });

  it("are read with a byte order mark and whatever line ends", () => {
    const lines = {
      "a.jsonl": [
        '{"id":"a","type":"place","names":{"en":"Xland"}}',
        '{"id":"b","type":"place","names":{"en":"Yland"}}',
      ],
      "a.yaml": ["- {id: a, type: place, names: {en: Xland}}", "- {id: b, type: place, names: {en: Yland}}"],
      "a.csv": ["id,type,name", "a,place,Xland", "b,place,Yland"],
      "a.tsv": ["id\ttype\tname", "a\tplace\tXland", "b\tplace\tYland"],
    };
    for (const [file, list] of Object.entries(lines)) {
      // YAML knows no line end of one carriage return.
      for (const end of file === "a.yaml" ? ["\n", "\r\n"] : ["\n", "\r\n", "\r"]) {
        const text = `\ufeff${list.join(end)}${end}`;
        const { statements, problems } = parseSource(text, file);
        assert.deepEqual(problems, [], file);
        assert.deepEqual(
          statements.map((one) => [one.kind === "entry" && one.key, text.slice(one.span.start, one.span.end).trim()]),
          [
            ["a", list.at(-2)?.replace(/^- /, "")],
            ["b", list.at(-1)?.replace(/^- /, "")],
          ],
          JSON.stringify(text),
        );
      }
    }
  });

  it("let the first name of a table's entry be the full one, and joins thousands of its lines", () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => `sea,place,en,Sea ${i}`);
    const { entries } = mergeSources([parseSource(`id,type,language,name\n${rows.join("\n")}`, "a.csv")], base);
    const list = entries[0]?.names["en"] ?? [];
    assert.deepEqual([list.length, list[0], list.at(-1)?.kind], [5_000, { text: "Sea 0", kind: "full" }, "alias"]);
    assert.deepEqual(codes(`id,type,language,name\n${rows.join("\n")}`, "a.csv"), ["too-many-names"]);
  });

  it("pass over one broken item of YAML, and take several documents", () => {
    const items = [
      "- id: a\n  type: [place\n",
      "- id: b\n\ttype: place\n",
      "- id: c\n  type: place\n  names: {en: Cland}\n",
    ];
    for (const text of [items.join(""), `entities:\n${items.join("").replace(/^/gm, "  ")}`]) {
      const { statements, problems } = parseSource(text, "a.yaml");
      assert.deepEqual(
        statements.map((one) => one.kind === "entry" && one.key),
        ["c"],
        text,
      );
      assert.deepEqual(
        problems.map(({ code }) => code),
        ["broken-line", "broken-line"],
      );
    }
    const several = "- {id: a, type: place, names: {en: Aland}}\n---\n- {id: b, type: place, names: {en: Bland}}\n";
    assert.equal(parseSource(several, "a.yaml").statements.length, 2);
  });

  it("name a quotation mark of a table that never closes, and its separator in the first line", () => {
    const text = 'sep=;\nid;type;name\na;place;Aland\nb;place;"Bland\nc;place;Cland\n';
    const { statements, problems } = parseSource(text, "a.csv");
    assert.equal(statements.length, 1);
    assert.deepEqual(
      problems.map(({ start, end }) => text.slice(start, end)),
      ['b;place;"Bland'],
    );
  });

  it("name what is broken in YAML and in tables at its place", () => {
    assert.ok(codes("- id: a\n  type: place\n  names: {en: [Xland}\n", "a.yaml").includes("broken-line"));
    assert.deepEqual(codes("just words", "a.yaml"), ["wrong-type"]);
    assert.deepEqual(codes("one,two\n1,2\n", "a.csv").at(-1), "broken-line");
    assert.deepEqual(codes("id,type\na,place,x\n", "a.csv"), ["broken-line"]);
  });

  it("take any text without harm", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("a.jsonl", "a.yaml", "a.csv", "a.tsv"),
        (text, file) => {
          const { statements, problems } = parseSource(text, file);
          for (const { start, end } of [...statements.map(({ span }) => span), ...problems]) {
            assert.ok(0 <= start && start <= end && end <= text.length, JSON.stringify({ start, end, text }));
          }
          mergeSources([{ statements, problems }], base);
        },
      ),
    );
    const json = fc.json().map((value) => `{"id":"Q900001","names":${value},"offices":${value},"sameAs":${value}}`);
    fc.assert(fc.property(json, (line) => void overlaid(base, merged(line))));
  });
});
