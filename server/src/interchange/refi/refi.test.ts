import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strToU8, zipSync } from "fflate";
import { validateXML } from "xmllint-wasm";
import { codesOf, notesOf, quoteOf } from "../../annotation/model.ts";
import { qdc } from "../qdc.ts";
import { refiQda } from "../refiQda.ts";
import type { ImportResult } from "../format.ts";
import { hardCorpus } from "../testing/corpus.ts";
import { exported, exportedText, importOptions } from "../testing/roundTrip.ts";
import { readZip } from "../zip/read.ts";

const schema = readFileSync(resolve(import.meta.dirname, "../testing/refiProject.xsd"), "utf8");

async function projectXml(): Promise<string> {
  const { files } = await exported(refiQda, hardCorpus, { layers: ["annotations"] });
  const entry = readZip(files[0]!.content as Uint8Array).find(({ path }) => path === "project.qde");
  return new TextDecoder().decode(entry!.read());
}

const guid = (number: number): string => `00000000-0000-0000-0000-${String(number).padStart(12, "0")}`;

/** A project as tools write it; `change` makes it theirs. */
function read(xml: string, files: Readonly<Record<string, string | Uint8Array>>, name = "project.qde"): ImportResult {
  const packed = Object.fromEntries(
    Object.entries({ [name]: xml, ...files }).map(([path, content]) => {
      return [path, typeof content === "string" ? strToU8(content) : content];
    }),
  );
  return refiQda.read!([{ path: "theirs.qdpx", content: zipSync(packed) }], importOptions());
}

const project = (inner: string, namespace = "urn:QDA-XML:project:1.0"): string => `<?xml version="1.0"?>
<Project xmlns="${namespace}" name="theirs">
<Users><User guid="{${guid(1).toUpperCase()}}" name="Ana"/><User guid="${guid(2)}" name="Ben"/></Users>
<CodeBook><Codes><Code guid="${guid(10)}" name="Side" isCodable="false"><Code guid="${guid(11)}" name="Demand" isCodable="true" color="#AABBCC"/></Code></Codes></CodeBook>
<Sources>${inner}</Sources></Project>`;

const source = (selections: string, path = `internal://${guid(20)}.txt`): string =>
  `<TextSource guid="${guid(20)}" name="Talks" plainTextPath="${path}">${selections}</TextSource>`;
const selection = (start: number, end: number, name: string, number = 30): string =>
  `<PlainTextSelection guid="${guid(number)}" name="${name}" startPosition="${start}" endPosition="${end}" creatingUser="${guid(1)}" creationDateTime="2024-05-01T10:00:00Z"><Coding guid="${guid(number + 1)}" creatingUser="${guid(1)}"><CodeRef targetGUID="${guid(11)}"/></Coding></PlainTextSelection>`;

describe("A REFI-QDA project", () => {
  it("is as the standard asks", async () => {
    const xml = await projectXml();
    const { valid, errors } = await validateXML({ xml: [{ fileName: "project.qde", contents: xml }], schema });
    assert.deepEqual([valid, errors], [true, []]);
    const broken = xml.replace(/startPosition="\d+"/, 'startPosition="first"');
    assert.equal((await validateXML({ xml: [{ fileName: "x", contents: broken }], schema })).valid, false);
  });

  it("has each text as a file, counted in code points", async () => {
    const { files } = await exported(refiQda, hardCorpus);
    const entries = readZip(files[0]!.content as Uint8Array);
    const texts = entries.filter(({ path }) => /^sources\/[0-9a-f-]{36}\.txt$/.test(path));
    assert.equal(texts.length, hardCorpus.length);
    const first = Array.from(new TextDecoder().decode(texts[0]!.read()));
    const [, start, end] =
      /name="Both sides agreed" startPosition="(\d+)" endPosition="(\d+)"/.exec(await projectXml()) ?? [];
    assert.equal(first.slice(Number(start), Number(end)).join(""), "Both sides agreed");
  });

  it("is the same however often it is made", async () => {
    assert.deepEqual(await exported(refiQda, hardCorpus), await exported(refiQda, hardCorpus));
  });

  describe("of other tools", () => {
    const text = "😀 They agreed.\r\nIt opens in spring.";

    it("is read whatever the case of its folders, its namespace and its names of ids", () => {
      for (const folder of ["sources", "Sources", "SOURCES"]) {
        const xml = project(
          source(selection(2, 13, "They agreed")),
          "http://schema.qdasoftware.org/versions/Project/v1.0",
        );
        const { annotations, problems, codes } = read(xml, { [`${folder}/${guid(20)}.TXT`]: text }, "Project.QDE");
        assert.deepEqual(problems, []);
        const [{ annotation, file } = assert.fail()] = annotations;
        assert.deepEqual(
          [quoteOf(annotation), annotation.creator, codesOf(annotation)],
          ["They agreed", "Ana", ["Demand"]],
        );
        assert.deepEqual([file, annotation.created], ["Talks.txt", "2024-05-01T10:00:00Z"]);
        assert.deepEqual(
          codes.map(({ id, parent, color }) => [id, parent, color]),
          [
            ["Side", null, null],
            ["Demand", "Side", "#aabbcc"],
          ],
        );
      }
    });

    it("is read in the way in which it counts: line ends as one or two, a byte order mark, UTF-16", () => {
      for (const [start, content] of [
        [15, text],
        [16, text],
        [17, text],
        [16, `\ufeff${text}`],
        [17, `\ufeff${text}`],
      ] as const) {
        const xml = project(source(selection(start, start + 8, "It opens")));
        const { annotations, problems } = read(xml, { [`sources/${guid(20)}.txt`]: content });
        assert.deepEqual(
          [problems, annotations.map(({ annotation }) => quoteOf(annotation))],
          [[], ["It opens"]],
          `${start}`,
        );
      }
    });

    it("gives each person their own annotation of a selection that several have coded", () => {
      const second = `<Coding guid="${guid(40)}" creatingUser="${guid(2)}"><CodeRef targetGUID="${guid(10)}"/></Coding></PlainTextSelection>`;
      const xml = project(source(selection(2, 6, "They").replace("</PlainTextSelection>", second)));
      const { annotations } = read(xml, { [`sources/${guid(20)}.txt`]: text });
      assert.deepEqual(
        annotations.map(({ annotation }) => [annotation.creator, ...codesOf(annotation)]),
        [
          ["Ana", "Demand"],
          ["Ben", "Side"],
        ],
      );
    });

    it("brings notes on passages and on documents", () => {
      const ref = `<NoteRef targetGUID="${guid(50)}"/>`;
      const notes = `</Sources><Notes><Note guid="${guid(50)}" name="n"><PlainTextContent>Why now?</PlainTextContent></Note></Notes>`;
      const inside = `${selection(2, 6, "They").replace("</PlainTextSelection>", `${ref}</PlainTextSelection>`)}${ref}`;
      const { annotations } = read(project(source(inside)).replace("</Sources>", notes), {
        [`sources/${guid(20)}.txt`]: text,
      });
      assert.deepEqual(
        annotations.map(({ annotation }) => [annotation.target.fragments.length, ...notesOf(annotation)]),
        [
          [1, "Why now?"],
          [0, "Why now?"],
        ],
      );
    });

    it("says what is on pictures, and what is no code, and where", () => {
      const picture = `<PictureSource guid="${guid(60)}"><PictureSelection guid="${guid(61)}"/></PictureSource>`;
      const wrong = selection(2, 6, "They").replace(guid(11), guid(99));
      const { problems, losses } = read(project(source(wrong) + picture), { [`sources/${guid(20)}.txt`]: text });
      assert.match(problems[0]?.message ?? "", /code 0+-.*99 is not in the codebook/);
      assert.ok((problems[0]?.line ?? 0) > 1);
      assert.equal(losses[0]?.kind, "media");
      assert.match(
        read(project(source("")), {}).problems[0]?.message ?? "",
        /the text of a source, .* is not in the zip/,
      );
    });
  });
});

describe("A REFI-QDA codebook", () => {
  it("has the codes below one another, and comes back", async () => {
    const text = await exportedText(qdc, hardCorpus);
    assert.match(text, /<CodeBook xmlns="urn:QDA-XML:codebook:1\.0"/);
    const { codes, problems } = qdc.read!([{ path: "codes.qdc", content: text }], importOptions());
    assert.deepEqual(problems, []);
    assert.ok(codes.some(({ id, name, color }) => id === "pledge" && name === "დაპირება" && color === "#2e8b57"));
  });
});
