import assert from "node:assert/strict";
import { readDates, withHeader } from "../testing/analyse.ts";

/** Hand-made and CLDR languages in equal parts. */
const languages = (
  "ar az de en es fa fr he hy ja ka kk ru sq tr uk uz zh am bg bn ca cs da el et fi gl hi hr hu id is it ko lt lv mk ml nb " +
  "nl pl pt ro sk sl sr sv sw ta th ur vi"
).split(" ");

const DAY = 86_400_000;

describe("a weekday beside its date", () => {
  it(`is checked in ${languages.length} languages: every wrong one is flagged, no right one`, () => {
    let pairs = 0;
    for (const language of languages) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        dateStyle: "full",
        timeZone: "UTC",
      });
      for (let i = 0; i < 24; i++) {
        const date = Date.UTC(1990 + ((i * 5) % 45), (i * 7) % 12, 1 + ((i * 11) % 28));
        const right = format.format(date);
        assert.deepEqual(readDates(right, language).problems, [], `${language}: ${right}`);
        const weekday =
          format.formatToParts(date + (1 + (i % 6)) * DAY).find(({ type }) => type === "weekday")?.value ?? "";
        const wrong = format
          .formatToParts(date)
          .map(({ type, value }) => (type === "weekday" ? weekday : value))
          .join("");
        const { problems } = readDates(wrong, language);
        assert.equal(problems.length, 1, `${language}: ${wrong}`);
        assert.equal(problems[0]?.code, "date-inconsistent");
        pairs += 2;
      }
    }
    assert.ok(pairs >= 1000 && languages.length >= 30);
  });
});

interface Case {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly date?: string;
  /** `code: words → replacement`, in order. */
  readonly problems: readonly string[];
  /** Values of all mentions. */
  readonly values?: readonly (string | null)[];
}

const cases: readonly Case[] = [
  {
    name: "weekday and Gregorian day outvote the Persian day, which is offered in its own digits",
    language: "fa",
    text: "روز جمعه ۱۴ بهمن ۱۴۰۰ (۴ فوریه ۲۰۲۲) دیدار کردند.",
    problems: ["date-inconsistent: ۱۴ → ۱۵"],
    values: ["2022-02-04", "2022-02-04"],
  },
  {
    name: "two dates outvote a weekday",
    language: "fa",
    text: "روز پنجشنبه ۱۵ بهمن ۱۴۰۰ (۴ فوریه ۲۰۲۲) دیدار کردند.",
    problems: ["date-inconsistent: پنجشنبه → جمعه"],
    values: ["2022-02-04", "2022-02-04"],
  },
  {
    name: "a weekday alone against its date keeps the date",
    language: "en",
    text: "They met on Thursday, 4 February 2022.",
    problems: ["date-inconsistent: Thursday → Friday"],
    values: ["2022-02-04"],
  },
  {
    name: "the right weekday is offered in the same case",
    language: "ka",
    text: "2022 წლის 4 თებერვალს, ხუთშაბათს, ისინი შეხვდნენ.",
    problems: ["date-inconsistent: ხუთშაბათს → პარასკევს"],
  },
  {
    name: "a capital stays",
    language: "sq",
    text: "Të enjten, më 4 shkurt 2022, u takuan.",
    problems: ["date-inconsistent: Të enjten → Të premten"],
  },
  {
    name: "an Arabic weekday behind its noun",
    language: "ar",
    text: "التقى الوزيران يوم الخميس 4 فبراير 2022.",
    problems: ["date-inconsistent: الخميس → الجمعة"],
  },
  {
    name: "Islamic days one off are no contradiction: months begin with the moon's sighting",
    language: "ar",
    text: "الأربعاء 15 رجب 1446 هـ الموافق 15 يناير 2025",
    problems: [],
  },
  {
    name: "Islamic days further off are",
    language: "ar",
    text: "الأربعاء 5 رجب 1446 هـ الموافق 15 يناير 2025",
    problems: ["date-inconsistent: 5 → 15"],
  },
  {
    name: "today in brackets against the header",
    language: "en",
    text: "They met today (Friday).",
    date: "2022-02-05",
    problems: ["date-inconsistent: Friday → Saturday"],
  },
  {
    name: "a weekday without a year is held against the date nearest to the document",
    language: "en",
    text: "They met on Thursday, 4 February.",
    date: "2022-02-06",
    problems: ["date-inconsistent: Thursday → Friday"],
    values: ["2022-02-04"],
  },
  {
    name: "a right pair of calendars",
    language: "fa",
    text: "روز جمعه ۱۵ بهمن ۱۴۰۰ (۴ فوریه ۲۰۲۲) دیدار کردند.",
    problems: [],
  },
  {
    name: "two dates that are told together but are not one day",
    language: "en",
    text: "They met on 4 February 2022 (the talks began on 3 February 2022).",
    problems: [],
    values: ["2022-02-04", "2022-02-03"],
  },
  {
    name: "31 April",
    language: "en",
    text: "on 31 April 2024",
    problems: ["date-impossible: 31 April 2024 →"],
    values: [null],
  },
  {
    name: "30 Esfand of a common year",
    language: "fa",
    text: "۳۰ اسفند ۱۴۰۲",
    problems: ["date-impossible: ۳۰ اسفند ۱۴۰۲ →"],
    values: [null],
  },
  { name: "30 Esfand of a leap year", language: "fa", text: "۳۰ اسفند ۱۴۰۳", problems: [], values: ["2025-03-20"] },
  {
    name: "30 Bahman, which every year has",
    language: "fa",
    text: "۳۰ بهمن ۱۴۰۲",
    problems: [],
    values: ["2024-02-19"],
  },
  {
    name: "the year 0",
    language: "en",
    text: "in the year 0000",
    problems: ["date-impossible: year 0000 →"],
    values: [null],
  },
  {
    name: "14 Bahman with no year and no document date",
    language: "fa",
    text: "۱۴ بهمن",
    problems: [],
    values: [null],
  },
  { name: "4 February with neither", language: "en", text: "on 4 February", problems: [], values: ["XXXX-02-04"] },
  {
    name: "an anniversary that does not add up",
    language: "en",
    text: "In 2024 they marked the 75th anniversary of the republic founded in 1948.",
    problems: ["date-anniversary: 75th anniversary →"],
  },
  {
    name: "an anniversary that does",
    language: "en",
    text: "In 2024 they marked the 75th anniversary of the republic founded in 1949.",
    problems: [],
  },
  {
    name: "a past verb beside a date to come",
    language: "en",
    text: "The ministers met on 4 March 2022.",
    date: "2022-02-05",
    problems: ["date-tense: 4 March 2022 →"],
  },
  {
    name: "a future verb beside a date to come",
    language: "en",
    text: "The ministers will meet on 4 March 2022.",
    date: "2022-02-05",
    problems: [],
  },
];

describe("contradictions", () => {
  for (const { name, language, text, date = "", problems, values } of cases) {
    it(name, () => {
      const draft = readDates(text, language, date);
      const found = draft.problems.map(({ code, start, end, data }) =>
        `${code}: ${text.slice(start, end)} → ${data?.["replacement"] ?? ""}`.trimEnd(),
      );
      assert.deepEqual(found, problems);
      if (values)
        assert.deepEqual(
          draft.dates.map((mention) => mention.value),
          values,
        );
    });
  }

  it("a quick fix leaves nothing to report", () => {
    for (const { language, text, date = "" } of cases) {
      const problem = readDates(text, language, date).problems.find(({ data }) => data?.["replacement"] !== undefined);
      if (!problem) continue;
      const mended = text.slice(0, problem.start) + problem.data?.["replacement"] + text.slice(problem.end);
      assert.deepEqual(readDates(mended, language, date).problems, [], mended);
    }
  });

  it("the message shows the sum", () => {
    const [problem] = readDates("روز جمعه ۱۴ بهمن ۱۴۰۰ (۴ فوریه ۲۰۲۲)", "fa").problems;
    assert.equal(
      problem?.message,
      "14 Bahman 1400 is Thursday, 3 February 2022. Friday and 4 February 2022 mean Friday, 4 February 2022 (15 Bahman 1400): 2 signs of 3.",
    );
  });

  it("a header that is no date is said, and nothing is resolved against it", () => {
    const [text, input] = withHeader("date", "the day of the storm", "They met yesterday.");
    const draft = readDates(text, "en", "", input);
    assert.equal(draft.date.value, null);
    assert.deepEqual(
      draft.problems.map(({ code }) => code),
      ["date-header"],
    );
    assert.deepEqual(
      draft.dates.map(({ value }) => value),
      ["PAST_REF"],
    );
  });
});
