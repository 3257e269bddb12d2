import { fold } from "../../../text/fold.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import type { Found } from "../judgement/found.ts";
import { type HeadedName, withBodiesAround } from "./headed-names.ts";
import { quotedBehind } from "./quoted.ts";
import { hasSign, nameWordAt, type Scene, wordAt } from "./run.ts";
import { arabicSigns } from "./word-signs.ts";

/** The subject of a convention has so many words («کنوانسیون حقوق دریاها»). */
const LONGEST_SUBJECT = 3;
/** A medium's own name has so many letters. */
const SHORTEST = 3;

const foldSet = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));

/** Media, with whose kind their name is written («خبرگزاری رسا»). */
const media = foldSet("خبرگزاری روزنامه هفته‌نامه ماهنامه دوهفته‌نامه");
/** What further words a medium's name has. */
const mediaTails = foldSet("نیوز پرس آنلاین فارسی آنلاين");
/** Bodies that a place's name makes one of («دانشگاه مازندران»). */
const ofPlaces = foldSet("دانشگاه پوهنتون شهرداری شاروالی استانداری فرمانداری دادگستری");
/** Bodies whose own name stands in quotation marks («حزب «تقدم»»). */
const quotable = foldSet(
  "حزب جنبش ائتلاف گروهک سازمان جبهه شرکت موسسه مؤسسه بنیاد انجمن باشگاه شبکه تلویزیون روزنامه خبرگزاری نشریه مجله",
);
/** Works that are called by their subject. */
const works = foldSet("عهدنامه کنوانسیون");
/** Words behind which no subject goes on, or that say more of a work and are none. */
const noSubject = foldSet(
  "در با به از که را این آن و یا تا برای نیز هم است بود شد میان بین علیه سال بین‌المللی بینالمللی جدید دوجانبه مذکور یادشده مورد مربوط ضد درباره راجع امضا امضای پیشین سابق فوق",
);

const HEAD = arabicSigns.sign(
  ({ fold: folded }) => media.has(folded) || ofPlaces.has(folded) || quotable.has(folded) || works.has(folded),
);

/**
 * Bodies and treaties of Persian texts that nobody lists: behind their kind, media («خبرگزاری رسا»), universities and
 * town halls of a place, names in quotation marks, and conventions by their subject. Names within become nested ones.
 * Returns all names of the document.
 */
export function withPersianBodies(found: readonly Found[], scene: Scene): Found[] {
  return withBodiesAround(found, scene.context.tokens, {
    isHead: (at) => hasSign(scene, at, HEAD),
    bodyAt: (at, held) => bodyAt(scene, at, held),
  });
}

function bodyAt(scene: Scene, at: number, held: readonly (Found | undefined)[]): HeadedName | null {
  const { fold: folded } = wordAt(scene, at);
  const quoted = quotable.has(folded) ? quotedBehind(scene, at) : null;
  if (quoted !== null) {
    const isListed = held[quoted.first] !== undefined && held[quoted.first] === held[quoted.last];
    return isListed ? null : { ...quoted, label: "ORG", isOwn: true };
  }
  if (!isNext(scene, at + 1)) return null;
  if (media.has(folded)) return mediumAt(scene, at, held);
  if (ofPlaces.has(folded)) {
    const place = held[at + 1];
    return place?.mention.label === "LOC" && place.first === at + 1
      ? { first: at, last: place.last, label: "ORG" }
      : null;
  }
  return works.has(folded) ? workAt(scene, at, held) : null;
}

/** «خبرگزاری رسا»: a word that nobody lists and that is no common one, behind the kind of medium. */
function mediumAt(scene: Scene, at: number, held: readonly (Found | undefined)[]): HeadedName | null {
  const first = at + 1;
  const { common, arabic, given } = nameWordAt(scene, first);
  const { fold: folded } = wordAt(scene, first);
  if (held[first] !== undefined || common || arabic?.part !== true || given === "sure") return null;
  if (folded.length < SHORTEST || /(?:ها|هاي|ي)$/u.test(folded) || scene.context.titles.at(first) !== undefined)
    return null;
  const last = isNext(scene, first + 1) && mediaTails.has(wordAt(scene, first + 1).fold) ? first + 1 : first;
  return { first: at, last, label: "ORG" };
}

/** «کنوانسیون حقوق دریاها», «عهدنامه مودت»: the words of the subject. */
function workAt(scene: Scene, at: number, held: readonly (Found | undefined)[]): HeadedName | null {
  let last = at;
  for (let parts = 0; isNext(scene, last + 1); ) {
    const next = last + 1;
    if (scene.context.tokens.gaps[next] === Gap.Space && ++parts > LONGEST_SUBJECT) break;
    if (noSubject.has(wordAt(scene, next).fold) || scene.context.besideVerb(next)) break;
    if (held[next] !== undefined && held[next]?.mention.label !== "LOC") break;
    last = next;
  }
  return last === at ? null : { first: at, last, label: "WORK" };
}

function isNext({ context: { tokens } }: Scene, at: number): boolean {
  const isTied = tokens.gaps[at] === Gap.Space || tokens.gaps[at] === Gap.Joint;
  return at < tokens.count && isTied && tokens.kinds[at] === TokenKind.Word;
}
