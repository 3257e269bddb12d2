import { Script } from "../../../text/characters.ts";
import { fold } from "../../../text/fold.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import { isQuote } from "../gazetteer/names.ts";
import type { Found } from "../judgement/found.ts";
import { endOfNamesake } from "./arabic-namesakes.ts";
import { article } from "./arabic-words.ts";
import { commonWordsOf } from "./common-words.ts";
import { headedFound } from "./headed-names.ts";
import { hasSign, nameWordAt, type Scene, wordAt } from "./run.ts";
import { arabicSigns } from "./word-signs.ts";

/** A place's name has so many letters. */
const SHORTEST = 3;
/** A name in quotation marks has so many words. */
const LONGEST_QUOTED = 3;
/** Places in a row («قرى كفرا وحولا ودبل»). */
const MOST_IN_ROW = 12;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean).map(fold));

/** Heads that stand outside the name: «مدينة إدلب» is Idlib. */
const outer = words(
  "مدينة محافظة بلدة قرية بلدية ناحية قضاء ضاحية منطقة مقاطعة إقليم ولاية مزرعة خربة عزبة نجع دوار جماعة معتمدية",
);
/** Their plurals, behind which several names follow. */
const several = words(
  "مدن بلدات قرى محافظات ولايات مناطق أحياء مخيمات بلديات مدينتي بلدتي قريتي محافظتي منطقتي مخيمي حيي",
);
/** Heads that are a part of the name: «مخيم الشاطئ», «شارع الحمرا». */
const inner = words(
  "مخيم حي شارع ميدان ساحة نهر جسر معبر بحيرة جزيرة مضيق وادي قصر مطار ميناء سد حاجز كوبري دوار ملعب استاد إستاد ستاد مستوطنة",
);
/** Of them, those that are named after persons. */
const ofPersons = words("شارع ميدان ساحة جسر قصر مطار ملعب استاد إستاد ستاد كوبري");
/** First words of names of two («كفر نبل», «بيت لاهيا», «تل أبيض»). */
const openers = words(
  "تل خان عين كفر بيت دير أبو أم رأس راس جبل وادي سيدي بني بئر بير بنت حمام قلعة مرج حوش برج باب ميت منية عزبة كوم شبرا قصر حاسي أولاد سوق شيخ الشيخ عرب الحاج كرم خربة مزرعة تلة نبع جب أيت معرة بستان",
);
/** Adjectives that tell namesakes apart and belong to the name («أورم الكبرى»). */
const namesakeTails = words(
  "الكبرى الصغرى الكبير الصغير الفوقا التحتا الفوقاني التحتاني الفوقانية التحتانية القبلية العليا السفلى",
);
/** What says more of a place behind its name and is no part of it («بلدة بداما التابعة لمدينة …»). */
const furtherWords = words(
  "التابعة التابع الواقعة الواقع القريبة المجاورة المحاذية المتاخمة الملاصقة المحاصرة المحتلة المحررة الحدودية النائية الشهيرة المذكورة المنكوبة المعروفة المطلة الخاضعة الأثرية",
);
/** Words that name no place though they stand behind such a head. */
const noPlace = words(
  `الأعمال الألعاب الإنتاج الأطفال المستقبل الأحلام الشباب الصيد الصراع الصراعات النزاع القتال الحرب المعركة الخطر الظل الضوء الراحة الجزاء العمليات العمل
  اللاجئين النازحين الكبار الفقراء الأغنياء الحدود الجوار الداخل الخارج الوسط الوسطى الجنوب الشمال الشرق الغرب الساحل العبور الوصول المغادرة الانتظار الاتهام الاستئناف
  التمييز النقض العسكري الإداري الشرعي التحقيق التنفيذ البيانات الحوار الحرية الكرامة العدالة الاعتصام التظاهر الاحتجاج الرئاسة الحكم الضيافة المؤتمرات العدل الثقافة
  الإعلام المال المطار الميناء القطاع المحافظات الدول العالم الريف الأرياف البادية الصحراء الخليج البلاد الوطن المنشأ الإقامة السكن الميلاد فقط أيضا معينة محددة مختلفة
  متفرقة عدة كثيرة واسعة آمنة خضراء حرة عازلة حدودية سكنية صناعية جديدة قديمة كبيرة صغيرة نائية مجاورة قريبة بعيدة ضخمة صعبة وعرة خطرة رطبة هشة سهلة خصبة حلوة مأهولة محاصرة محررة محتلة منكوبة أخرى كاملة بأكملها الأثرية
  السياحية الساحلية السورية العراقية واحدة وسطى كبرى رئيسية تاريخية مقدسة جبلية ساحلية نفوذ نزاع صراع حظر تجارة خفض وقف نائي شعبي سكني حيوي راق فقير عشوائي حدودي بري دولي مدني
  عسكري رئيسي رئاسي ملكي عام الرئيس الملك الأمير النواب الشعب القضاء المظالم الأمم ذات التي الذي تقع يقع تبعد تضم تعد تعتبر تشهد تسمى تدعى شهدت كانت`,
);
/** «قضاء» is a district behind these, and elsewhere a spending or a judiciary. */
const behindPreposition = words("في من إلى الى شمال شمالي جنوب جنوبي شرق شرقي غرب غربي وسط داخل");
/** Adjectives and verbs, which are no names. */
const noName = /(?:ات|يه|وا|تها|ها|هم)$|^(?:س?[يت]).*[ون]$/u;

const kindsOfHeads: readonly ReadonlySet<string>[] = [outer, inner, several];
const HEAD = arabicSigns.sign(
  ({ fold: folded, script }) => script === Script.Arabic && headsWith(folded.slice(lettersBefore(folded))) !== null,
);

interface Headed {
  readonly first: number;
  readonly last: number;
  /** UTF-16 code units before the name. */
  readonly before: number;
}

/**
 * Places that nobody lists, in Arabic, behind a head that says that a place's name follows («بلدة عرسون», «مخيم الفوار»,
 * «قرى كفرا وحولا»). Returns all names of the document.
 */
export function withArabicHeaded(found: readonly Found[], scene: Scene): Found[] {
  const { count } = scene.context.tokens;
  const headed: Headed[] = [];
  let taken: Uint8Array | undefined;
  let unlisted: ReadonlyMap<number, Found> | undefined;
  const dropped = new Set<Found>();
  for (let at = 0; at + 1 < count; at++) {
    const head = headAt(scene, at);
    if (head === null || isVerb(scene, at)) continue;
    taken ??= takenBy(found, count);
    const whole = taken[at] === 1 ? null : (namesakeOf(scene, at, head) ?? quotedBehind(scene, at, head));
    if (whole !== null) {
      const within = found.filter((one) => one.last >= whole.first && one.first <= whole.last);
      if (within.every((one) => isLesser(one, whole))) {
        headed.push(whole);
        for (const one of within) dropped.add(one);
      }
      at = whole.last;
      continue;
    }
    const person = head === inner ? personAt(scene, at, (unlisted ??= unlistedPersons(found))) : undefined;
    if (person !== undefined) {
      headed.push({ first: at, last: person.last, before: frontOf(scene, at) });
      dropped.add(person);
      at = person.last;
      continue;
    }
    if (taken[at] === 1) continue;
    const before = headed.length;
    if (head === several) headed.push(...namesInRow(scene, at + 1, taken));
    else {
      const last = endOfPlace(scene, at + 1, taken);
      if (last > at)
        headed.push({ first: head === inner ? at : at + 1, last, before: head === inner ? frontOf(scene, at) : 0 });
    }
    if (headed.length > before) at = (headed.at(-1) as Headed).last;
  }
  if (headed.length === 0) return [...found];
  return [
    ...found.filter((one) => !dropped.has(one)),
    ...headed.map((one) => headedFound({ ...one, label: "LOC" }, scene.context.tokens)),
  ];
}

/** «وأدى» is no valley. */
function isVerb(scene: Scene, at: number): boolean {
  const { fold: folded, text } = wordAt(scene, at);
  return folded.endsWith(valley) && text.includes("أ");
}

const valley = fold("وادي");

/** «مطار الملك خالد»: somebody with a title right behind a head that is part of the name. */
function namesakeOf(scene: Scene, at: number, head: ReadonlySet<string>): Headed | null {
  if (head !== inner) return null;
  const last = endOfNamesake(scene, at + 1);
  return last > at ? { first: at, last, before: frontOf(scene, at) } : null;
}

/** «قرية “معرة الصين”»: what stands in quotation marks behind a head that is none of the name. */
function quotedBehind(scene: Scene, at: number, head: ReadonlySet<string>): Headed | null {
  const { count } = scene.context.tokens;
  if (head !== outer || !isQuote(wordAt(scene, at + 1).text)) return null;
  for (let last = at + 2; last - at <= LONGEST_QUOTED + 1 && last + 1 < count; last++) {
    if (last > at + 2 && !isNext(scene, last)) return null;
    if (isQuote(wordAt(scene, last + 1).text)) return { first: at + 2, last, before: 0 };
  }
  return null;
}

/** A name within that says less than the whole: all of a quoted name may be listed, and tells more. */
function isLesser(one: Found, whole: Headed): boolean {
  return one.first >= whole.first && one.last <= whole.last && (one.first > whole.first || one.last < whole.last);
}

/** «ملعب جاسم بن حمد»: a person whom nobody lists right behind the head, or whose name was read with it. */
function personAt(scene: Scene, at: number, unlisted: ReadonlyMap<number, Found>): Found | undefined {
  const { fold: folded } = wordAt(scene, at);
  if (!ofPersons.has(folded.slice(frontOf(scene, at)))) return undefined;
  const person = unlisted.get(at + 1) ?? unlisted.get(at);
  return person !== undefined && person.last > at ? person : undefined;
}

/** Persons of no list by the first tokens of their names. */
function unlistedPersons(found: readonly Found[]): ReadonlyMap<number, Found> {
  const persons = found.filter(({ mention }) => mention.label === "PER" && mention.entity === null);
  return new Map(persons.map((one) => [one.first, one]));
}

function takenBy(found: readonly Found[], count: number): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { first, last } of found) taken.fill(1, first, last + 1);
  return taken;
}

/** Which kind of head the token is; null where it is none, or has an article. */
function headAt(scene: Scene, at: number): ReadonlySet<string> | null {
  if (!hasSign(scene, at, HEAD) || scene.context.tokens.gaps[at + 1] !== Gap.Space) return null;
  const { fold: folded } = wordAt(scene, at);
  if (folded.endsWith("قضاء") && !behindPreposition.has(wordAt(scene, Math.max(0, at - 1)).fold)) return null;
  return headsWith(folded.slice(lettersBefore(folded)));
}

/** The heads that the form is one of. */
function headsWith(form: string): ReadonlySet<string> | null {
  return kindsOfHeads.find((heads) => heads.has(form)) ?? null;
}

/** How many letters stand on the front of a head: «وبلدة» has one, «وبمدينة» two; 0 too where the word has no head. */
function lettersBefore(folded: string): number {
  if (headsWith(folded) !== null) return 0;
  if (/^[وفبلك]/u.test(folded) && headsWith(folded.slice(1)) !== null) return 1;
  return /^[وف][بلك]/u.test(folded) && headsWith(folded.slice(2)) !== null ? 2 : 0;
}

function frontOf(scene: Scene, at: number): number {
  return lettersBefore(wordAt(scene, at).fold);
}

/** The last word of a place's name that begins at the token; the token before where none does. */
function endOfPlace(scene: Scene, first: number, taken: Uint8Array): number {
  const { fold: folded } = wordAt(scene, first);
  if (openers.has(folded)) return isOpened(scene, first, taken) ? first + 1 : first - 1;
  if (!isName(scene, first, taken) && !isNameInTa(scene, first, taken)) return first - 1;
  if (isNext(scene, first + 1) && namesakeTails.has(wordAt(scene, first + 1).fold)) return first + 1;
  // Behind another noun stands a phrase and no name («منطقة خفض التصعيد»).
  const isPhrase = !folded.startsWith(article) && isNext(scene, first + 1) && isDefiniteNoun(scene, first + 1, taken);
  return isPhrase ? first - 1 : first;
}

/** «تل حلاوة», «الشيخ مصطفى»: the first word of a name of two with the second. */
function isOpened(scene: Scene, first: number, taken: Uint8Array, before = 0): boolean {
  const second = first + 1;
  if (taken[first] === 1 || !isNext(scene, second) || taken[second] === 1) return false;
  if (!openers.has(wordAt(scene, first).fold.slice(before))) return false;
  const { fold: folded } = wordAt(scene, second);
  if (folded.length < SHORTEST || noPlace.has(folded) || scene.context.titles.at(second) !== undefined) return false;
  return !commonWordsOf(scene.context.lexicon.tag).has(folded) && !scene.context.besideVerb(second);
}

/** «بلدة سرجة»: a word in «ة» of no adjective's form, with nothing but small words or a mark behind it. */
function isNameInTa(scene: Scene, at: number, taken: Uint8Array): boolean {
  const { context } = scene;
  const { fold: folded } = wordAt(scene, at);
  if (taken[at] === 1 || folded.length < 4 || !folded.endsWith("ه") || notInTa.test(folded)) return false;
  const common = commonWordsOf(context.lexicon.tag);
  if (noPlace.has(folded) || common.has(folded) || nameWordAt(scene, at).given === "sure") return false;
  if (context.titles.at(at) !== undefined || context.besideVerb(at) || !/^[\u0621-\u064a]+$/u.test(folded))
    return false;
  return (
    !isNext(scene, at + 1) || common.has(wordAt(scene, at + 1).fold) || furtherWords.has(wordAt(scene, at + 1).fold)
  );
}

/** Adjectives («قديمة», «ساحرة», «محررة», «أثرية»), plurals and words with letters on their front. */
const notInTa = /^(?:[موبلكف]|ال|.ا..ه$|..ي.ه$)|(?:يه|ته|اه)$/u;

function isDefiniteNoun(scene: Scene, at: number, taken: Uint8Array): boolean {
  const { fold: folded } = wordAt(scene, at);
  if (furtherWords.has(folded)) return false;
  return taken[at] === 0 && folded.startsWith(article) && !folded.endsWith("يه") && !folded.endsWith("ي");
}

/** Names with «و» before them or a comma between; at least two, or what stands first may be an adjective. */
function namesInRow(scene: Scene, from: number, taken: Uint8Array): Headed[] {
  const { words: tokens } = scene.context.tokens;
  const row: Headed[] = [];
  let count = 0;
  for (let at = from; count < MOST_IN_ROW; count++) {
    const { fold: folded } = wordAt(scene, at);
    const before = count > 0 && folded.startsWith("و") ? 1 : 0;
    if (count > 0 && before === 0 && !isBehindComma(scene, at)) break;
    if (isOpened(scene, at, taken, before)) {
      row.push({ first: at, last: at + 1, before });
      at++;
    } else if (taken[at] === 0) {
      if (!isName(scene, at, taken, before)) break;
      row.push({ first: at, last: at, before });
    }
    at++;
    if (tokens[at] !== undefined && /^[،,]$/u.test(tokens[at]?.text ?? "")) at++;
    if (at >= scene.context.tokens.count || scene.context.tokens.kinds[at] !== TokenKind.Word) break;
  }
  return count > 1 ? row : [];
}

function isBehindComma({ context: { tokens } }: Scene, at: number): boolean {
  return /^[،,]$/u.test(tokens.words[at - 1]?.text ?? "");
}

function isNext({ context: { tokens } }: Scene, at: number): boolean {
  return at < tokens.count && tokens.gaps[at] === Gap.Space && tokens.kinds[at] === TokenKind.Word;
}

/** A word that may be a place's own name: no common one, no adjective, no verb, nothing else's. */
function isName(scene: Scene, at: number, taken: Uint8Array, before = 0): boolean {
  const { context } = scene;
  if (taken[at] === 1 || context.tokens.kinds[at] !== TokenKind.Word || context.titles.at(at) !== undefined)
    return false;
  const folded = wordAt(scene, at).fold.slice(before);
  if (folded.length < SHORTEST || context.besideVerb(at) || noPlace.has(folded)) return false;
  const common = commonWordsOf(context.lexicon.tag);
  if (common.has(folded) || !/^[\u0621-\u064a]+$/u.test(folded)) return false;
  if (folded.startsWith(article)) return !common.has(folded.slice(2)) && !/(?:ات|ون|ين)$/u.test(folded);
  if (noName.test(folded) || /[ةه]$/u.test(folded) || folded.endsWith("ي")) return false;
  // «في قرية وشارع», «مدينة بالكامل»: letters on the front of another word.
  if (/^[وبلكف]/u.test(folded) && (common.has(folded.slice(1)) || folded.slice(1).startsWith(article))) return false;
  return nameWordAt(scene, at).given !== "sure";
}
