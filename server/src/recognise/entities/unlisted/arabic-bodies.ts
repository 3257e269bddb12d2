import { Script } from "../../../text/characters.ts";
import { fold } from "../../../text/fold.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import { isQuote } from "../gazetteer/names.ts";
import type { Found } from "../judgement/found.ts";
import { endOfNamesake } from "./arabic-namesakes.ts";
import { article } from "./arabic-words.ts";
import { withBodiesAround } from "./headed-names.ts";
import { hasSign, nameWordAt, type Scene, wordAt } from "./run.ts";
import { arabicSigns } from "./word-signs.ts";

/** A name in quotation marks has so many tokens. */
const LONGEST_QUOTED = 6;
/** A name has so many words. */
const LONGEST = 8;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean).map(fold));

/** Heads in the construct: what follows is the body's own name («حزب الوفد», «جامعة القاهرة»). */
const heads = words(
  `جامعة جمعية مؤسسة نقابة صحيفة جريدة مجلة وكالة قناة إذاعة تلفزيون بنك مصرف حزب حركة منظمة معهد أكاديمية رابطة نادي اتحاد هيئة مستشفى شبكة تيار
  كتائب سرايا ألوية لواء جماعة ائتلاف تحالف جبهة كتلة شركة مجموعة مركز موقع مرصد`,
);
/** Of them, those that a common noun with an article follows as often. */
const loose = words(
  "شركة مجموعة مركز موقع اتحاد هيئة لواء تحالف كتلة جماعة مؤسسة شبكة مستشفى وكالة تلفزيون مرصد ائتلاف جبهة",
);
/** Heads behind which a town's name makes one of the body («نادي أربيل»). */
const ofTowns = words("جامعة نادي بنك مصرف إذاعة تلفزيون قناة صحيفة معهد مستشفى غرفة بورصة أكاديمية");
/** Heads that somebody's name with his title stands behind («مستشفى الملك فهد»). */
const ofPersons = words("جامعة مستشفى مركز مؤسسة معهد أكاديمية نادي");
/** Heads with an article, an adjective behind them, and «ل» before what they are for («الهيئة الوطنية للانتخابات»). */
const definiteHeads = words(
  `الهيئة المديرية المجلس اللجنة المنظمة الاتحاد المرصد الشركة البنك المكتب الصندوق الوكالة المركز المعهد المؤسسة الجمعية النقابة الرابطة الجهاز الدائرة
  المفوضية الأكاديمية الشبكة المنتدى الجبهة الحركة الائتلاف الإدارة الأمانة`,
);
/** Nouns that stand behind a head and name nobody («حركة المرور», «وكالة الأنباء»). */
const noNames = words(
  `المرور السير النقل الملاحة التجارة البيع الشراء السفر القطارات المسافرين البضائع السوق الأسعار التاريخ الاحتجاج الاحتجاجات المحكمة الدفاع المحلفين
  التدريس التحرير الحكم الحكام الأنباء الدعوى السوابق الدولة الدرجة العاصمة الرئاسة الجيش الزواج المدينة الإنترنت الكهرباء المياه الطرق الاتصالات الاتصال التواصل
  السلطة الأغلبية المعارضة الأقلية الدم الصداقة الجسم الأرض الأطفال النساء الرجال الطلاب الرئيس الحكومة البلاد الأم الإعلام الأعمال الرسائل الأحزاب
  التي الذي اليوم أمس الأولى الثانية الأول الثاني الماضي الماضية المقبل المذكورة المعنية المحلية الخاصة العامة الحكومية الأهلية الكبرى الصغرى الواحدة`,
);
/** What ministries are of, without the article: behind the first of them others stand with «و» or as adjectives. */
const portfolios = words(
  `خارجية داخلية دفاع مالية اقتصاد تخطيط تنمية صحة سكان تربية تعليم عالي علوم بحث علمي ثقافة سياحة آثار رياضة شباب تجارة صناعة عمل تموين
  هجرة مهجرين مغتربين إعلام اتصالات تكنولوجيا معلومات بيئة مياه موارد مائية بشرية كهرباء طاقة متجددة نفط بترول معادن تعدين ثروة معدنية حيوانية سمكية
  بلديات بلدية قروية ريفية محلية إسكان مرافق مجتمعات عمرانية أوقاف إرشاد شؤون إسلامية دينية اجتماعية قانونية برلمانية تعاون دولي نقل لوجستية خدمات
  مواصلات عدل زراعة ري أمن استصلاح استثمار تضامن اجتماعي وقاية مدنية اقتصادية أشغال عامة فلاحة صيد بحري تجهيز سكن عمران تكوين مهني تشغيل مدينة مقدسات حج
  عمرة دعوة صناعات فنون تراث أسرة مرأة طفولة خزانة بترولية جماعات انتقال رقمي رقمية تقنية تقانة ابتكار إصلاح إداري إدارية مقاومة شعبية`,
);
const ministries = words("وزارة");
const adjective = /^ال(?:.{2,}(?:ي|يه)|عامه?|عليا|اعلي|دائمه?|مستقله?|موحده?)$/u;

interface Headed {
  readonly first: number;
  readonly last: number;
  readonly before: number;
}

/**
 * Bodies that nobody lists, in Arabic: in quotation marks behind their head («حزب „الأمة“»), with a town, a person or a
 * noun behind it («جامعة بغداد», «حزب الكتائب»), or by what they are for («الهيئة الوطنية للانتخابات»). Names within
 * become nested ones. Returns all names of the document.
 */
export function withArabicBodies(found: readonly Found[], scene: Scene): Found[] {
  return withBodiesAround(found, scene.context.tokens, {
    isHead: (at) => headAt(scene, at) >= 0,
    bodyAt: (at, held) => {
      const body = bodyAt(scene, at, headAt(scene, at), held);
      return body === null ? null : { ...body, label: "ORG" };
    },
  });
}

/** UTF-16 code units before a head on its token; -1 where it is none. */
function headAt(scene: Scene, at: number): number {
  return hasSign(scene, at, HEAD) ? lettersBeforeHead(wordAt(scene, at).fold) : -1;
}

function lettersBeforeHead(folded: string): number {
  if (isHead(folded)) return 0;
  // «وبنك» has one letter before its head, «ولجامعة» two.
  if (/^[وفبلك]/u.test(folded) && isHead(folded.slice(1))) return 1;
  if (/^[وف][بلك]/u.test(folded) && isHead(folded.slice(2))) return 2;
  // «للهيئة»: the article lost its alef.
  const isJoined = /^[وف]?لل/u.test(folded);
  const whole = `ال${folded.slice(folded.indexOf("لل") + 2)}`;
  return isJoined && definiteHeads.has(whole) ? folded.indexOf("لل") + 1 : -1;
}

function isHead(folded: string): boolean {
  return heads.has(folded) || definiteHeads.has(folded) || ministries.has(folded) || shortMinistries.has(folded);
}

/** What a ministry is called for short, with its state behind it. */
const shortMinistries = words("الداخلية الدفاع الرئاسة الصحة المالية الاقتصاد التربية الزراعة العدل");

/** «قالت الداخلية السعودية»: a ministry by its portfolio alone, behind a verb. */
function isShortMinistry(scene: Scene, at: number, held: readonly (Found | undefined)[]): boolean {
  if (!shortMinistries.has(wordAt(scene, at).fold) || !isNext(scene, at + 1)) return false;
  return held[at + 1]?.mention.label === "DEMONYM" && scene.context.besideSpeech(at, at);
}

const HEAD = arabicSigns.sign(({ fold: folded, script }) => script === Script.Arabic && lettersBeforeHead(folded) >= 0);

function bodyAt(scene: Scene, at: number, before: number, held: readonly (Found | undefined)[]): Headed | null {
  const { fold: folded } = wordAt(scene, at);
  const form = folded.slice(before);
  if (shortMinistries.has(form)) return isShortMinistry(scene, at, held) ? { first: at, last: at + 1, before } : null;
  if (ministries.has(form)) {
    const last = endOfMinistry(scene, at, held);
    return last === at ? null : { first: at, last, before };
  }
  if (!heads.has(form)) {
    const last = endOfPurpose(scene, at, held);
    return last === at ? null : { first: at, last, before };
  }
  const quoted = insideQuotes(scene, at, held);
  if (quoted !== null) return quoted;
  const namesake = ofPersons.has(form) ? endOfNamesake(scene, at + 1) : at;
  const last = namesake > at ? overAdjectives(scene, namesake, held) : endOfOwnName(scene, at, form, held);
  return last === at ? null : { first: at, last, before };
}

/** «وزارة الصحة والسكان»: what the ministry is of, as long as each word is one that ministries are named after. */
function endOfMinistry(scene: Scene, head: number, held: readonly (Found | undefined)[]): number {
  if (scene.context.titles.at(head) !== undefined) return head;
  let last = head;
  while (last - head < LONGEST && isNext(scene, last + 1) && held[last + 1] === undefined) {
    const { fold: folded } = wordAt(scene, last + 1);
    const bare = /^(?:و?ال)(.+)$/u.exec(folded)?.[1] ?? "";
    const isFirst = last === head;
    if (!portfolios.has(bare) || (isFirst && folded.startsWith("و"))) break;
    last++;
  }
  if (held[last + 1]?.mention.label !== "DEMONYM" || !isNext(scene, last + 1)) return last;
  // «وزارة الصحة الأردنية» has its state's name: those are told elsewhere.
  return last <= head + 1 ? head : last + 1;
}

/** What stands in quotation marks right behind the head. */
function insideQuotes(scene: Scene, head: number, held: readonly (Found | undefined)[]): Headed | null {
  const { count, gaps, kinds } = scene.context.tokens;
  const open = head + 1;
  if (open + 2 >= count || gaps[open] !== Gap.Space || !isQuote(wordAt(scene, open).text)) return null;
  for (let last = open + 1; last - open <= LONGEST_QUOTED && last + 1 < count; last++) {
    if (kinds[last] === TokenKind.Punctuation || (gaps[last] as Gap) >= Gap.Line) return null;
    if (!isQuote(wordAt(scene, last + 1).text)) continue;
    const isListed =
      held[open + 1] !== undefined && held[open + 1] === held[last] && held[last]?.mention.label === "ORG";
    return isListed ? null : { first: open + 1, last, before: 0 };
  }
  return null;
}

/** A town, a person, or nouns with an article behind a head in the construct. */
function endOfOwnName(scene: Scene, head: number, form: string, held: readonly (Found | undefined)[]): number {
  const first = head + 1;
  if (!isNext(scene, first)) return head;
  const one = held[first];
  if (one !== undefined) {
    const { label } = one.mention;
    const isOwn =
      one.first === first && ((label === "LOC" && ofTowns.has(form)) || (label === "PER" && !loose.has(form)));
    return isOwn ? overAdjectives(scene, one.last, held) : head;
  }
  if (!isNoun(scene, first) || loose.has(form)) return head;
  let last = first;
  while (last - head < LONGEST && isNext(scene, last + 1) && goesOn(scene, last + 1, held)) last++;
  return last;
}

/** A noun with an article that no list of common ones has. */
function isNoun(scene: Scene, at: number): boolean {
  const { fold: folded } = wordAt(scene, at);
  if (!folded.startsWith(article) || folded.length < 5 || noNames.has(folded)) return false;
  return !nameWordAt(scene, at).common && scene.context.titles.at(at) === undefined;
}

/** «والتنمية», «الديمقراطي», «السورية»: another noun behind "and", or an adjective. */
function goesOn(scene: Scene, at: number, held: readonly (Found | undefined)[]): boolean {
  const { fold: folded } = wordAt(scene, at);
  if (held[at] !== undefined) return held[at]?.mention.label === "DEMONYM" && folded.startsWith(article);
  if (scene.context.titles.at(at) !== undefined || scene.context.besideVerb(at) || noNames.has(folded)) return false;
  if (folded.startsWith("وال"))
    return !/(?:ون|ين)$/u.test(folded) && folded.length > 5 && !definiteHeads.has(folded.slice(1));
  return adjective.test(folded);
}

function overAdjectives(scene: Scene, from: number, held: readonly (Found | undefined)[]): number {
  let last = from;
  while (isNext(scene, last + 1) && held[last + 1] === undefined && adjective.test(wordAt(scene, last + 1).fold))
    last++;
  return last;
}

/** «الهيئة الوطنية للانتخابات», «المرصد السوري لحقوق الإنسان»: adjectives, then «ل» with its noun and what that is of. */
function endOfPurpose(scene: Scene, head: number, held: readonly (Found | undefined)[]): number {
  let at = head;
  while (at - head < 3 && isNext(scene, at + 1) && isAdjective(scene, at + 1, held)) at++;
  if (at === head || !isNext(scene, at + 1)) return head;
  const { fold: folded } = wordAt(scene, at + 1);
  if (held[at + 1] !== undefined || scene.context.titles.at(at + 1) !== undefined || !/^ل.{3,}/u.test(folded))
    return head;
  if (wordAt(scene, at).fold.endsWith("علامي")) return head;
  const isDefinite = folded.startsWith("لل");
  let last = at + 1;
  if (!isDefinite) {
    // «لكرة القدم»: the noun is definite by what follows it.
    if (!isNext(scene, last + 1) || !wordAt(scene, last + 1).fold.startsWith(article)) return head;
    last++;
  }
  while (last - head < LONGEST && isNext(scene, last + 1) && goesOn(scene, last + 1, held)) last++;
  return last;
}

function isAdjective(scene: Scene, at: number, held: readonly (Found | undefined)[]): boolean {
  if (held[at] !== undefined) return held[at]?.mention.label === "DEMONYM";
  return adjective.test(wordAt(scene, at).fold);
}

function isNext({ context: { tokens } }: Scene, at: number): boolean {
  return at < tokens.count && tokens.gaps[at] === Gap.Space && tokens.kinds[at] === TokenKind.Word;
}
