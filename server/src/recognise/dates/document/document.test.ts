import assert from "node:assert/strict";
import type { DateSource, DocumentInput } from "../../model.ts";
import { readDates, withHeader } from "../testing/analyse.ts";

interface Case {
  readonly name: string;
  readonly text: string;
  readonly language?: string;
  readonly given?: string;
  readonly fileName?: string;
  readonly expected: readonly [string | null, DateSource];
}

const cases: readonly Case[] = [
  {
    name: "a full date that opens the text",
    text: "On 21 January 2025 the two presidents met. They recalled 2019.",
    expected: ["2025-01-21", "text"],
  },
  {
    name: "a date on a line of its own, below the headline",
    text: "Readout of a call\n\nApril 30, 2024\n\nThe secretary spoke with the minister about 1 June 2030.",
    expected: ["2024-04-30", "text"],
  },
  {
    name: "the first full date of the lead, not the history behind it",
    text: "The minister recalled the treaty of 16 July 2001 and said that on 5 May 2024 the bridge was opened, in 2024.",
    expected: ["2024-05-05", "text"],
  },
  {
    name: "a dateline without its year takes it from the date in the lead",
    text: "TBILISI, May 17 — The prime minister met his colleague on Friday, May 16, 2025.",
    expected: ["2025-05-17", "text"],
  },
  {
    name: "an old date behind a label",
    text: "The Vexley Pilot, all rights reserved by Quirke Press DATE: Tuesday, October 22, 1996\n\nThe chain said Monday it would grow.",
    expected: ["1996-10-22", "text"],
  },
  {
    name: "the file's name",
    text: "The ministers met and agreed to meet again.",
    fileName: "2024-05-06_readout.txt",
    expected: ["2024-05-06", "filename"],
  },
  {
    name: "no file name that only looks like a date",
    text: "The ministers met.",
    fileName: "001_75b64f117fe6b5b0.txt",
    expected: [null, "none"],
  },
  {
    name: "weekday, day and month, after the latest year named",
    text: "The presidents met on Friday, 4 February. They had met in 2014.",
    expected: ["2022-02-04", "inferred"],
  },
  {
    name: "a weekday borne by the neighbouring gloss in another calendar",
    text: "رییس جمهور روز جمعه ۱۴ بهمن (۴ فوریه) دیدار کرد. آنان در سال ۲۰۱۹ نیز دیدار کرده بودند.",
    language: "fa",
    expected: ["2022-02-04", "inferred"],
  },
  {
    name: "a Solar Hijri day and its weekday, in the latest year in which they fall together",
    text: "وزیر خارجه روز یکشنبه ۲۹ خرداد با همتای خود دیدار کرد. او ۲۴ خرداد وارد شده بود.",
    language: "fa",
    expected: ["2022-06-19", "inferred"],
  },
  {
    name: "a Solar Hijri day whose weekday stands in brackets before it",
    text: "وزرای خارجه امروز (یکشنبه) ۲۹ خرداد تلفنی گفت‌وگو کردند.",
    language: "fa",
    expected: ["2022-06-19", "inferred"],
  },
  {
    name: "a Solar Hijri day and its weekday, soon after the year that is named",
    text: "وزیر خارجه روز شنبه ۲۹ خرداد با همتای خود دیدار کرد. آنان در سال ۲۰۱۵ نیز دیدار کرده بودند.",
    language: "fa",
    expected: ["2016-06-18", "inferred"],
  },
  {
    name: "the weekday of a dateline that follows in the lead",
    text: "АНТАЛЬЯ, 12 апреля. Министры встретились в субботу. В 2024 году они уже встречались.",
    language: "ru",
    expected: ["2025-04-12", "inferred"],
  },
  {
    name: "the day of the month that is present, in the latest year named",
    text: "أجرى الرئيس اتصالا في 21 يناير الجاري، واستعرض ما أنجز في عام 2024 وما ينتظر في عام 2025.",
    language: "ar",
    expected: ["2025-01-21", "inferred"],
  },
  {
    name: "goals of far years say nothing of when a text was written",
    text: "أجرى الرئيس اتصالا في 21 يناير الجاري بشأن عام 2024 وخطة عام 2035.",
    language: "ar",
    expected: ["2024-01-21", "inferred"],
  },
  {
    name: "a plan of a year to come does not speak against the dateline",
    text: "Headline of the day\n\nThe ministers, who met in Tirana on 5 May 2024, said that the bridge will open in 2027.",
    expected: ["2024-05-05", "text"],
  },
  {
    name: "no old date that the text only tells of",
    text: `${"The ministers spoke about trade and rivers. ".repeat(25)}The treaty of 2 June 1992 was praised.`,
    expected: [null, "none"],
  },
  {
    name: "an anniversary beside the year of what is celebrated",
    text: "On 21 January the presidents met to mark the 30th anniversary of the relations established in 1992.",
    expected: ["2022-01-21", "inferred"],
  },
  {
    name: "one day in the Islamic and the Gregorian calendar",
    text: "استقبل الرئيس يوم 14 رجب (14 يناير) نظيره، وبحثا التعاون.",
    language: "ar",
    expected: ["2025-01-14", "inferred"],
  },
  {
    name: "no weekday of one sentence for a date far down the text",
    text: `The base opened its gates this Wednesday. It was built in 1952 and rebuilt from January 2022. ${"The lake is wide and deep. ".repeat(30)}On 4 April there is a feast.`,
    expected: [null, "none"],
  },
  { name: "nothing at all", text: "The ministers met.", expected: [null, "none"] },
  {
    name: "the caller's date",
    text: "The ministers met on 4 May 2020.",
    given: "2024-05-06",
    expected: ["2024-05-06", "header"],
  },
];

describe("the document's own date", () => {
  it("stands in the byline, also behind the text", () => {
    for (const [text, at] of [
      [
        "A headline\n\nBy our reporter | Published: 13 Sep 2024, 07:42\n\nIn 2030 the bridge, begun on 1 May 2019, opens.",
        12,
      ],
      ["A headline\n\nThe bridge will open in 2030, the mayor said.\n\nPosted 13 Sep 2024 by the press service", 59],
    ] as const) {
      const credits = {
        kind: "credits" as const,
        start: at,
        end: text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at),
      };
      assert.deepEqual(readDates(text, "en", "", {}, [credits]).date.value, "2024-09-13", text);
    }
  });

  for (const { name, text, language = "en", given = "", fileName, expected } of cases) {
    it(name, () => {
      const more: Partial<DocumentInput> = fileName === undefined ? {} : { fileName };
      const { value, source } = readDates(text, language, given, more).date;
      assert.deepEqual([value, source], expected);
    });
  }

  const headers: readonly (readonly [string, string, string, string])[] = [
    ["date", "2026-02-04", "en", "2026-02-04"],
    ["date", "4 February 2026", "en", "2026-02-04"],
    ["date", "۱۵ بهمن ۱۴۰۰", "fa", "2022-02-04"],
    ["published", "2026-02-04T18:30:00Z", "en", "2026-02-04"],
  ];
  for (const [key, value, language, expected] of headers) {
    it(`${key}: ${value}`, () => {
      const [text, input] = withHeader(key, value, "They met on 1 May 2020.");
      const draft = readDates(text, language, "2019-01-01", input);
      assert.deepEqual([draft.date.value, draft.date.source, draft.date.confidence], [expected, "header", 1]);
      const [first] = draft.dates;
      assert.equal(text.slice(first?.start, first?.end), value, "the header's date is a mention too");
    });
  }

  it("tells years and months where the header gives a month, and no days", () => {
    const [text, input] = withHeader(
      "date",
      "2018-11",
      "They met on 7 September. They parted last month. On Monday it rained.",
    );
    const { date, dates } = readDates(text, "en", "", input);
    assert.equal(date.value, null);
    assert.deepEqual(
      dates.map(({ value }) => value),
      ["2018-11", "2018-09-07", "2018-10", "XXXX-WXX-1"],
    );
  });

  it("takes no day outside the header's month for the document's own", () => {
    const [text, input] = withHeader(
      "date",
      "2025-06",
      "They have met since 7 October 2023. On 3 June 2025 they parted.",
    );
    assert.equal(readDates(text, "en", "", input).date.value, null);
  });

  it("is surer of a header than of a dateline, and of that than of a guess", () => {
    const header = readDates("They met.", "en", "2024-05-06").date.confidence;
    const dateline = readDates("On 21 January 2025 they met.", "en").date.confidence;
    const guess = readDates("The presidents met on Friday, 4 February.", "en").date.confidence;
    assert.ok(header > dateline && dateline > guess && guess > 0);
  });
});
