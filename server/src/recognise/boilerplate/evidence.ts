import type { Script } from "../../text/characters.ts";
import type { BoilerplateKind } from "../model.ts";
import type { Echo } from "./echo.ts";
import { coverage, type LineFeatures, sizeOf } from "./lineFeatures.ts";
import { PageWord } from "./lists/index.ts";

/** Where a line at an edge stands: above the article's title, between it and the text, or behind the text. */
export type Place = "above the title" | "below the title" | "tail";

/** A line at an edge of the page that no rule knows, and what is around it. */
export interface Sight {
  readonly line: LineFeatures;
  readonly place: Place;
  /** The kinds of the lines before and behind; null for lines of the article and for none. */
  readonly before: BoilerplateKind | null;
  readonly behind: BoilerplateKind | null;
  /** Whether a line with the day stands one or two lines before. */
  readonly belowDay: boolean;
  /** One of several lines that say hardly anything of what the article says; whether the title says much of it. */
  readonly inRow: boolean;
  readonly titleTells: boolean;
  /** Above the title, which it has in it, behind words that touch it: "HomeNewsThe ministers met". */
  readonly hasTitle: boolean;
  /** In the tail: whether rules know other lines of it, and whether such lines stand before this one. */
  readonly among: boolean;
  readonly beyond: boolean;
  readonly echo: Echo;
  /** Not above the title, and not the title again: beside a line that says the same, or begins or goes on so. */
  readonly caption: boolean;
  /** True where another line of the page says the same. */
  readonly again: boolean;
  /** The script of the article's text. */
  readonly script: Script | null;
}

interface Evidence {
  readonly says: string;
  /** Above 0 where it speaks for the page around the article, below for the article. */
  readonly weight: number;
  readonly holds: (sight: Sight) => boolean;
}

/** So much evidence makes a line boilerplate. */
const ENOUGH = 3;

/** Words of a name of a section or of a site, of a person's or an agency's, and of a control in another script. */
const SECTION = 2;
const NAME = 3;
const AGENCY = 4;
const SITE = 6;
const CONTROL = 5;
/** Words of a line behind the article that says nothing by itself. */
const STRAY = 14;
/** So many words of a line that are the article's too tell its title or its subject. */
const TELLING = 3;

const isAbove = ({ place }: Sight): boolean => place === "above the title";
const isTail = ({ place }: Sight): boolean => place === "tail";
const isName = (size: number): boolean => size >= 2 && size <= NAME;
const isLongAbove = ({ place, line, inRow, caption }: Sight): boolean =>
  place !== "tail" && sizeOf(line) > SITE && !inRow && !caption;

/** True for a line that tells what the article tells. */
export function tellsArticle({ words, echoed }: Echo): boolean {
  return echoed >= TELLING && echoed * 2 >= words;
}

const table: readonly Evidence[] = [
  {
    says: "signs and nothing else, beside a line of the page",
    weight: 3,
    holds: ({ line, before, behind }) => line.words + line.numbers === 0 && (before ?? behind) !== null,
  },
  {
    says: "numbers and not a word: counters, codes",
    weight: 3,
    holds: ({ line }) => line.words === 0 && line.numbers > 0,
  },
  {
    says: "not a word of the article's script: a site's name, a control",
    weight: 3,
    holds: ({ line, script, inRow }) =>
      script !== null && line.script !== null && line.script !== script && (inRow || line.words <= CONTROL),
  },
  {
    says: "hardly more than an agency's name",
    weight: 3,
    holds: ({ line }) => line.covered(PageWord.Source) > 0 && sizeOf(line) <= AGENCY && coverage(line, known) >= 0.75,
  },
  {
    says: "below the day, a paper's name and an agency's",
    weight: 2,
    holds: ({ line, belowDay }) => belowDay && line.covered(PageWord.Source) > 0 && sizeOf(line) <= AGENCY,
  },
  {
    says: "above the title, a word or two, as names of sections are",
    weight: 3,
    holds: (sight) => isAbove(sight) && sizeOf(sight.line) <= SECTION,
  },
  {
    says: "above the title",
    weight: 1,
    holds: (sight) => isAbove(sight) && sizeOf(sight.line) > SECTION && sizeOf(sight.line) <= NAME,
  },
  { says: "in a row of lines above the text that have hardly anything of it", weight: 1, holds: ({ inRow }) => inRow },
  {
    says: "the title beneath tells what the article tells, the row does not",
    weight: 2,
    holds: ({ inRow, titleTells }) => inRow && titleTells,
  },
  {
    says: "above the title, a short line with the way home in it",
    weight: 2,
    holds: (sight) => isAbove(sight) && sizeOf(sight.line) <= SITE && sight.line.covered(PageWord.Home) > 0,
  },
  {
    says: "says what the line beside it says, or begins so: a picture's hidden text and its caption",
    weight: 3,
    holds: ({ caption }) => caption,
  },
  { says: "the title, glued to the way to it", weight: 7, holds: ({ hasTitle }) => hasTitle },
  { says: "a site's name or address", weight: 3, holds: ({ line }) => line.site },
  {
    says: "short, and begins as menus do",
    weight: 1,
    holds: ({ line }) => sizeOf(line) <= AGENCY && (line.opening & (PageWord.Navigation | PageWord.Home)) !== 0,
  },
  {
    says: "below the day, two or three words, as names have",
    weight: 1,
    holds: ({ line, place, belowDay }) =>
      place === "below the title" && belowDay && line.numbers === 0 && isName(sizeOf(line)),
  },
  { says: "behind the article, where there are lines of the page", weight: 1, holds: ({ among }) => among },
  { says: "beyond such lines", weight: 1, holds: ({ beyond }) => beyond },
  {
    says: "behind the article, short and without a stop",
    weight: 1,
    holds: (sight) => isTail(sight) && sizeOf(sight.line) <= STRAY && !sight.line.stops,
  },
  {
    says: "no word of the article",
    weight: 1,
    holds: ({ echo, line }) => echo.echoed === 0 && line.words > 0 && !line.stops,
  },
  { says: "behind the article, cut off: the title of another", weight: 2, holds: (s) => isTail(s) && s.line.cutOff },
  {
    says: "a name and a paper's, parted by a slash",
    weight: 2,
    holds: ({ line }) => line.slashes === 1 && line.numbers === 0 && line.words > 1 && sizeOf(line) <= AGENCY,
  },
  { says: "behind a line of the page", weight: 1, holds: ({ before }) => before !== null },
  {
    // "READOUT", "Oslo" above the day are the account's own.
    says: "before a line of the page",
    weight: 1,
    holds: ({ place, before, behind }) => behind !== null && (before !== null || place !== "below the title"),
  },
  {
    says: "tells what the article tells",
    weight: -3,
    holds: ({ echo, caption }) => !caption && tellsArticle(echo),
  },
  { says: "stands again: the title", weight: -4, holds: ({ again, caption }) => again && !caption },
  { says: "longer than a section's or a site's name", weight: -1, holds: (sight) => isLongAbove(sight) },
  { says: "ends in a stop", weight: -1, holds: ({ line }) => line.stops },
  { says: "goes on, or announces what follows", weight: -4, holds: ({ line }) => line.goesOn || line.announces },
  {
    says: "longer than a line of the page",
    weight: -2,
    holds: ({ line, inRow, caption }) => sizeOf(line) > STRAY && !inRow && !caption,
  },
];

const known =
  PageWord.Source | PageWord.Credits | PageWord.Byline | PageWord.Calendar | PageWord.Share | PageWord.Navigation;

/** What the line is by all that speaks for it and against it; null for a line of the article. */
export function judge(sight: Sight): BoilerplateKind | null {
  let sum = 0;
  for (const { weight, holds } of table) if (holds(sight)) sum += weight;
  if (sum < ENOUGH) return null;
  if (sight.hasTitle) return "breadcrumb";
  if (sight.caption) return "credits";
  if (isTail(sight)) return sight.before ?? (sight.line.cutOff ? "related links" : "credits");
  const isCredit =
    sight.line.covered(PageWord.Source) > 0 || (sight.belowDay && !isAbove(sight) && sight.line.words > 0);
  return isCredit ? "credits" : "navigation";
}
