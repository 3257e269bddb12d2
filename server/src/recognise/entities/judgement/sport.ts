import { fold } from "../../../text/fold.ts";
import { Gap } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { Entry } from "../gazetteer/entry.ts";
import type { Hit } from "../matching/scan.ts";
import type { Context } from "./context.ts";

/** Cities whose name is that of a club as well: slugs of the gazetteer without the country that tells namesakes apart. */
const clubs = new Set(
  (
    "barcelona valencia seville malaga getafe girona bilbao villarreal liverpool manchester newcastle leeds leicester southampton brighton " +
    "wolverhampton nottingham milan rome naples turin bologna florence genoa bergamo munich dortmund leverkusen frankfurt hamburg bremen " +
    "leipzig monchengladbach stuttgart cologne wolfsburg paris marseille lyon lille monaco nice rennes lens nantes montpellier bordeaux " +
    "lisbon porto braga ajax eindhoven rotterdam utrecht bruges donetsk zagreb belgrade atlanta miami orlando krasnodar rostov-on-don sochi " +
    "durres shkoder skenderbeu elbasan lushnje batumi kutaisi rustavi gori telavi samtredia isfahan tabriz rasht"
  ).split(" "),
);

/** By language: how words of sport begin, and the words that say that something is in a city. */
const words: Readonly<Record<string, { readonly sport: RegExp; readonly inside: readonly string[] }>> = {
  en: {
    sport:
      /^(?:match|goal|league|football|soccer|coach|striker|midfielder|goalkeeper|season|scored|penalt|champions|club|derby|fans|win|beat|draw)/u,
    inside: ["in", "from", "near", "outside"],
  },
  ru: {
    sport:
      /^(?:матч|гол|лиг|футбол|клуб|тренер|нападающ|полузащитник|вратар|забил|ничь|пенальти|чемпионат|сезон|обыгра|победил)/u,
    inside: ["в", "из", "под"],
  },
  ka: {
    sport:
      /^(?:მატჩ|გოლ|ლიგ|ფეხბურთ|კლუბ|მწვრთნელ|თავდამსხმელ|მეკარ|ჩემპიონ|სეზონ|ნაკრებ|გუნდ|პენალტ|შეხვდება|დაამარცხა)/u,
    inside: [],
  },
  sq: {
    sport: /^(?:ndeshj|gol|lig|futboll|klub|trajner|sulmues|portier|kampionat|sezon|skuad|ekip|penallt|barazo|mundi)/u,
    inside: ["në", "nga"],
  },
  ar: {
    sport:
      /^(?:و|ال|وال|لل|بال)?(?:مبارا|هدف|اهداف|دوري|لاعب|مدرب|فريق|منتخب|بطول|كاس|كره|شوط|نادي|مهاجم|حارس|ملعب|تشكيل|نقاط|ركل|مرمي|تعادل|فاز|يواجه|ريال$|خسر)/u,
    inside: ["في", "إلى", "مدينة"],
  },
  fa: {
    sport: /^(?:بازي|گل|ليگ|فوتبال|باشگاه|مربي|سرمربي|مهاجم|دروازه|تيم|مسابق|جام|پنالتي|هافبك|هواداران|ورزشگاه)/u,
    inside: ["در", "به", "شهر"],
  },
  zh: { sport: /^[赛球队冠]$/u, inside: ["在"] },
};
const inside = new Map(Object.entries(words).map(([tag, { inside: list }]) => [tag, new Set(list.map(fold))]));

/** How far a word of sport may stand from a name, in tokens. */
const REACH = 14;
/** So many words of sport make a text one about sport. */
const ENOUGH = 2;

const known = new WeakMap<Entry, boolean>();

function hasClub(entry: Entry): boolean {
  let is = known.get(entry);
  if (is === undefined) known.set(entry, (is = clubs.has(entry.slug.replace(/-[a-z]{2}$/u, ""))));
  return is;
}

/** Whether a city's name means its club here: among words of sport, and nothing says "in". */
export function isClub({ first, last }: Hit, entry: Entry, { tokens, lexicon }: Context): boolean {
  if (!hasClub(entry)) return false;
  const rules = words[lexicon.tag];
  if (rules === undefined || inside.get(lexicon.tag)?.has(tokens.words[first - 1]?.fold ?? "") === true) return false;
  const wordsFrom = (at: number, step: number): number => {
    let found = 0;
    for (let i = at + step, steps = 0; i >= 0 && i < tokens.count && steps < REACH; i += step, steps++) {
      if ((tokens.gaps[step > 0 ? i : i + 1] as Gap) >= Gap.Paragraph) break;
      if (rules.sport.test((tokens.words[i] as Word).fold)) found++;
    }
    return found;
  };
  return wordsFrom(first, -1) + wordsFrom(last, 1) >= ENOUGH;
}
