import { tokenise } from "../../../text/tokens.ts";
import { Vocabulary } from "../../../text/words.ts";
import { Draft } from "../../draft.ts";
import type { Boilerplate } from "../../model.ts";
import { boilerplateStage } from "../stage.ts";

const vocabulary = new Vocabulary();
const plain = boilerplateStage(vocabulary);

/** The boilerplate of a document whose body begins at `bodyStart`. */
export function boilerplate(
  text: string,
  bodyStart = 0,
  shared: { repeatedLines?: ReadonlySet<number> } = {},
): Boilerplate[] {
  const body = { start: bodyStart, end: text.length };
  const input = { text, body, header: [], id: "", fileName: null, language: null, date: null, ...shared };
  const draft = new Draft(input, tokenise(text, vocabulary, body));
  plain.run(draft);
  return draft.boilerplate;
}

/** A paragraph of the article that all pages tell, in each language. */
export const article = {
  en: "The two ministers met on the island and talked about ferries for most of the day.",
  ka: "ორი მინისტრი კუნძულზე შეხვდა ერთმანეთს და დღის უმეტეს ნაწილში ბორნებზე იმსჯელა სხვა საკითხებთან ერთად.",
  fa: "دو وزیر در جزیره با هم دیدار کردند و بیشتر روز درباره کشتی‌ها گفتند و شنیدند.",
  sq: "Dy ministrat u takuan në ishull dhe folën për tragetet gjatë pjesës më të madhe të ditës.",
  ar: "التقى الوزيران في الجزيرة وتحدثا عن العبارات معظم ساعات النهار قبل أن يعودا إلى المدينة.",
  ru: "Два министра встретились на острове и большую часть дня говорили о паромах и погоде.",
  zh: "两位部长在岛上会面，一整天都在讨论渡轮的问题，傍晚才回到城里。",
};

type Row = readonly [kind: string, line: string];

/**
 * The lines of a page with the kind expected of each and the kind found. `page`: rows "kind | line", `-` for the
 * article's own lines; `¶` stands for the article's paragraph.
 */
export function readPage(
  page: string,
  language: keyof typeof article,
): { wanted: readonly Row[]; found: readonly Row[] } {
  const wanted = page
    .trim()
    .split("\n")
    .map((row) => row.trim().split(" | "))
    .map(([kind, ...line]) => [kind as string, line.join(" | ").replace("¶", article[language])] as const);
  const parts = boilerplate(wanted.map(([, line]) => line).join("\n\n"));
  let at = 0;
  const found = wanted.map(([, line]) => {
    const kind = parts.find(({ start }) => start === at)?.kind ?? "-";
    at += line.length + 2;
    return [kind, line] as const;
  });
  return { wanted, found };
}
