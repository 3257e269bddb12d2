import assert from "node:assert/strict";
import fc from "fast-check";
import { tokenise } from "../../text/tokens.ts";
import { Vocabulary } from "../../text/words.ts";
import { Chart } from "./engine/chart.ts";
import { compileLanguage } from "./engine/compile.ts";
import { scan } from "./engine/scan.ts";
import { seed } from "./engine/seed.ts";
import { languages } from "./languages/index.ts";
import { readDates } from "./testing/analyse.ts";

/** Words that dates are made of, in every language, and things that must not upset them. */
const pieces = [
  ...languages.flatMap(({ words }) => [
    ...(words.months ?? []).map((forms) => forms.split("|")[0] ?? ""),
    ...(words.weekdays ?? []).map((forms) => forms.split("|")[0] ?? ""),
    ...Object.values(words.units ?? {}).map((forms) => forms.split("|")[0] ?? ""),
    ...Object.values(words.shifts ?? {}).map((forms) => forms.split("|")[0] ?? ""),
    ...Object.values(words.cardinals ?? {}).map((forms) => forms.split("|")[0] ?? ""),
    ...Object.values(words.glue ?? {}).map((forms) => forms.split("|")[0] ?? ""),
  ]),
  ..."0 1 9 12 21 31 99 365 1400 1446 1999 2024 2025 20255 0000 999999999999999999999 ۱۴۰۰ ٢٠٢٥ ２０２５ 二〇二五 十二月".split(
    " ",
  ),
  ..."- – / . , : ; ( ) ' ’ + # % « » 、 ، \u200c \u200f \u202e \u2066 \u0640 \ud800 \udc00 \0 \n \n\n \t".split(" "),
  "2025-01-21T15:00Z",
  "31/31/2025",
  "00:00:00",
].map((piece) => piece.replace(/^[~^]+/u, "").replace(/>.*$/u, ""));

const text = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary", maxLength: 4 })),
  {
    maxLength: 60,
  },
);
const language = fc.constantFrom(...languages.map(({ tag }) => tag), "ja", "th", "hu", "und");
const date = fc.constantFrom("", "2025-01-21", "1900-01-01", "9999-12-31", "2024-02-29", "no date");

describe("dates in any text", () => {
  it("never throw, and every mention is a stretch of the text, in order, without overlap", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("", " "), language, date, (parts, joint, tag, day) => {
        const whole = parts.join(joint);
        const { dates, problems } = readDates(whole, tag, day);
        let behind = 0;
        for (const mention of dates) {
          assert.ok(mention.start >= behind && mention.end > mention.start && mention.end <= whole.length);
          assert.ok(whole.slice(mention.start, mention.end).trim().length > 0);
          assert.ok(mention.value === null || !/NaN|undefined|Infinity/.test(mention.value), String(mention.value));
          behind = mention.end;
        }
        for (const { start, end, message } of problems) {
          assert.ok(start >= 0 && end >= start && end <= whole.length);
          assert.ok(!/NaN|undefined|null/.test(message), message);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("have values of a known shape", () => {
    const day = String.raw`-?\d{4}-\d{2}-\d{2}`;
    const moment = String.raw`(?:-?\d{4,5}|BC\d{4}|BC\d{2}|\d{2,3}|XXXX)(?:-(?:\d{2}|XX))?(?:-(?:\d{2}|XX))?(?:-?(?:W\d{2}|WXX|Q[1-4]|H[12]|SP|SU|FA|WI))?(?:-WE|-\d)?`;
    const clock = String.raw`T(?:\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?|MO|MI|AF|EV|NI|DT)`;
    const point = `(?:(?:${moment})(?:${clock})?|${clock})`;
    const shape = new RegExp(`^(?:${point}(?:/${point})?|${day}/${day}|P[\\dXTYMWDH.S]+|(?:PAST|PRESENT|FUTURE)_REF)$`);
    fc.assert(
      fc.property(text, language, date, (parts, tag, today) => {
        for (const { value } of readDates(parts.join(" "), tag, today).dates) {
          if (value !== null) assert.match(value, shape);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("do not depend on what stands in other paragraphs, where the document date is given", () => {
    fc.assert(
      fc.property(text, language, (parts, tag) => {
        const body = parts.filter((part) => !part.includes("\n")).join(" ");
        const alone = readDates(body, tag, "2025-01-21").dates.filter(({ because }) => because === null);
        const behind = readDates(`Xyz.\n\n${body}`, tag, "2025-01-21").dates.filter(({ because }) => because === null);
        assert.deepEqual(
          behind.map(({ start, value }) => [start - 6, value]),
          alone.map(({ start, value }) => [start, value]),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("the cost of dates", () => {
  /** Phrases that the parser builds over a text: its work, counted without a clock. */
  function work(whole: string, tag: string): number {
    const vocabulary = new Vocabulary();
    const compiled = compileLanguage(languages.find((found) => found.tag === tag) ?? languages[0]!, vocabulary);
    const tokens = tokenise(whole, vocabulary);
    const chart = new Chart(tokens, compiled.grammar, compiled.outside);
    let edges = 0;
    scan(tokens, compiled, (first, end) => {
      chart.open(first, end);
      seed(chart, compiled, first, end);
      chart.parse();
      for (let token = first; token < end; token++) edges += chart.at(token).length;
    });
    return edges + tokens.count;
  }

  const floods: readonly (readonly [string, string, string])[] = [
    ["a run of digits", "1", "en"],
    ["numbers", "12 ", "en"],
    ["months", "May ", "en"],
    ["days and months", "12 May 2024, ", "en"],
    ["dashes", "2024-05-12-", "en"],
    ["colons", "12:30:", "en"],
    ["ranges", "from May to June ", "en"],
    ["small words", "the last of the next ", "en"],
    ["number words", "twenty one hundred and ", "en"],
    ["Chinese numerals", "二十一", "zh"],
    ["Chinese dates", "上个月5日", "zh"],
    ["Arabic numbers", "خمسة وعشرون ", "ar"],
    ["Persian compounds", "سال‌های ", "fa"],
    ["bidi marks", "\u200f2024\u202e ", "ar"],
    ["Georgian cases", "წლის ", "ka"],
    ["Albanian articles", "e të së i ", "sq"],
  ];
  for (const [name, piece, tag] of floods) {
    it(`grows in line with the text: ${name}`, () => {
      const small = work(piece.repeat(200), tag);
      const large = work(piece.repeat(1600), tag);
      assert.ok(large <= small * 8 * 1.25 + 200, `${small} → ${large}`);
    });
  }
});
