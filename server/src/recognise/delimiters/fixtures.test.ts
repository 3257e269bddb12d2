import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { divide } from "./divide.ts";
import type { Problem } from "../model.ts";

interface ExpectedProblem {
  readonly code: string;
  /** The text that the problem stands under. */
  readonly text: string;
  readonly data?: Readonly<Record<string, string>>;
}

interface ExpectedDocument {
  readonly id: string;
  readonly body: { readonly starts: string; readonly ends: string };
  readonly header: Readonly<Record<string, string>>;
  readonly problems: readonly ExpectedProblem[];
}

interface Expected {
  /** What the fixture is there for. */
  readonly note: string;
  readonly profile: string;
  readonly documents: readonly ExpectedDocument[];
  readonly problems: readonly ExpectedProblem[];
}

const folder = new URL("../../../../test-fixtures/delimiters/", import.meta.url);
const expected: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8"));

function described(text: string, origin: number, problems: readonly Problem[]): ExpectedProblem[] {
  return problems.map(({ code, start, end, data }) => ({
    code,
    text: text.slice(origin + start, origin + end),
    ...(data === undefined ? {} : { data }),
  }));
}

describe("delimiter fixtures", () => {
  it("every fixture has an expected division", () => {
    const files = readdirSync(folder).filter((name) => !name.startsWith(".") && name !== "expected.json");
    assert.deepEqual(files.sort(), Object.keys(expected).sort());
  });

  for (const [name, { note, ...want }] of Object.entries(expected)) {
    it(`${name}: ${note}`, () => {
      const text = readFileSync(new URL(name, folder), "utf8");
      const division = divide(text, name);
      const documents = division.documents.map((document) => {
        const { start, body, id, idSpan, header } = document;
        const bodyText = text.slice(start + body.start, start + body.end);
        if (idSpan !== null) assert.equal(text.slice(start + idSpan.start, start + idSpan.end), id);
        for (const { value, valueSpan } of header) {
          assert.equal(text.slice(start + valueSpan.start, start + valueSpan.end), value);
        }
        const wanted = want.documents.find((candidate) => candidate.id === id)?.body;
        const [starts, ends] = [wanted?.starts ?? "", wanted?.ends ?? ""];
        return {
          id,
          body: {
            starts: bodyText.startsWith(starts) && starts !== "" ? starts : bodyText,
            ends: bodyText.endsWith(ends) && ends !== "" ? ends : bodyText,
          },
          header: Object.fromEntries(header.map(({ key, value }) => [key, value])),
          problems: described(text, start, document.problems),
        };
      });
      const problems = described(text, 0, division.problems);
      assert.deepEqual({ profile: division.profile, documents, problems }, want);
    });
  }
});
