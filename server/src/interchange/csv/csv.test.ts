import { makeAnnotation } from "../../annotation/make.ts";
import { noteBody } from "../../annotation/model.ts";
import { selectable } from "../../annotation/selectors.ts";
import { sampleId } from "../../annotation/testing/sample.ts";
import { csv } from "../csv.ts";
import { checkRoundTrip } from "../testing/roundTrip.ts";

describe("A CSV table", () => {
  for (const marks of ["", '"', '""', '"""', '""""']) {
    it(`gives back a note and a text behind the passage that are ${marks || "nothing"}`, async () => {
      const text = `ship${marks}`;
      const made = makeAnnotation({
        id: sampleId(0),
        now: "2026-03-01T10:00:00.000Z",
        creator: "Nino",
        file: "a.txt",
        document: "a",
        text: selectable(text),
        spans: [{ start: 0, end: 4 }],
        bodies: [noteBody(marks)],
      });
      if (!made.ok) throw new Error(made.error.kind);
      const document = {
        file: "a.txt",
        id: "a",
        text,
        start: 0,
        sha256: null,
        analysis: null,
        annotations: [made.value],
      };
      await checkRoundTrip(csv, [document], {});
    });
  }
});
