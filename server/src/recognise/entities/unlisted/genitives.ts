import { Script } from "../../../text/characters.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import { isHyphen } from "../gazetteer/names.ts";
import type { Found } from "../judgement/found.ts";
import { nameWordAt, type Scene, wordAt } from "./run.ts";

/** Small words of a name behind its head: "Министерство науки и высшего образования" has three. */
const MOST_SMALL = 9;
const LONGEST = 18;
/** Tokens from a comma to the "and" that closes the list («развития, связи и коммуникаций»). */
const LONGEST_LIST = 8;

/** Endings of Russian nouns and adjectives in the genitive. */
const genitive = /(?:[аяыи]|[ое]в|[еи]й|ой|[ои]го|его|[ыи]х)$/u;
/** Genitives of the plural without an ending that names of bodies have. */
const bareGenitives = new Set(
  (
    "дел прав наук искусств услуг лиц средств войск сил перевозок земель государств стран дорог техник наций систем медиа " +
    "расследований чрезвычайных вооружений сделок ценностей товаров стройматериалов недр вод бумаг закупок форм инициатив художеств ремесел кино затрат монополий искусств"
  ).split(" "),
);
/** Datives behind «по», and the genitives that depend on them. */
const dative = /(?:[ая]м|[ое]му|[ыи]м|[ое]й|[уюеи])$/u;
/** What ends like a genitive and is a verb: «заявила», «готовы», «создана». */
const verb =
  /(?:[аеиуыяо]л[аи]|шл[аи]|[бвгзкпрст]ли|л[аи]сь|лся|тся|готов[аы]|(?:не)?довольн[аы]|уверен[аы]|намерен[аы]|должн[аы]|согласн[аы]|(?:при|за)нят[аы]|[тк]рыт[аы]|[аея]н[аы])$/u;
/** Genitives that end like those verbs. */
const noVerbs = new Set(
  (
    "капитала персонала портала вокзала материала арсенала потенциала охраны страны медицины украины океана цены смены " +
    "канала журнала финала сигнала филиала зала бала интернационала криминала терминала кардинала минерала интервала идеала скандала квартала футбола " +
    "волейбола баскетбола гандбола протокола стола символа тела села дела роли воли боли соли цели мысли прибыли мебели рубли автомобили школы " +
    "торговли отрасли кровли травли ловли стали модели недели арены плана клана органа органы экрана тирана ветерана урана пропана каравана романа океаны"
  ).split(" "),
);
/** Small words that end like a genitive and are none. */
const others = new Set(
  (
    "и или а на за для да ли бы мы вы они эти ими если чтобы хотя сегодня вчера завтра пока когда тогда всегда иногда " +
    "никогда снова сначала себя себе меня тебя сейчас была были этой этих этого этим того той тех его ее их уже ей ему им " +
    "который которой которого которых которая которым свой своей своих своего своя свои такой такого таких наш нашей " +
    "впервые рождения ради кроме среди вопреки благодаря спустя почти ежедневно дважды трижды самой самого самих другой " +
    "согласно однажды многие некоторые несколько ни мой твой другой других перед под над между после"
  ).split(" "),
);
/** Heads that say what for behind «по». */
const withPurpose =
  /^(?:комитет|комисси|служб|управлени|агентств|департамент|совет|инспекци|центр|фонд|министерств|организаци|институт|конференци|форум|чемпионат|куб|конгресс|совещани|миссия|миссии|миссию|бюро|ассоциаци|федераци|лиг|групп|дирекци|палат|день|дня|дню|конкурс|олимпиад|турнир|съезд|саммит)/u;
/** An adjective in the genitive or dative. */
const ofNoun = /(?:ого|его|ой|ей|ых|их|ому|ему)$/u;
/** Bodies that are named by those who sit in them («Совет министров обороны»). */
const councils =
  /^(?:совет|комитет|коллеги|конференци|собрани|форум|съезд|конгресс|союз|ассоциаци|федераци|слет|фонд|гильди|дом)/u;
/** Behind «по», what tells of somebody's words, of a cause or a way, and is no part of a name. */
const noPurpose = new Set(
  (
    "словам мнению данным информации итогам состоянию поводу случаю просьбе факту инициативе решению телефону оценке " +
    "оценкам сравнению отношению версии результатам причине причинам приглашению поручению требованию умолчанию понедельникам " +
    "вторникам средам четвергам пятницам субботам воскресеньям всей всему этому этим его ее их крайней меньшей видеосвязи"
  ).split(" "),
);

/**
 * The last token of the name of a Russian body or day whose head stands at `head`: the genitives behind it, "and" with
 * another one, «по» with datives, «имени …», and the capitals among them («Комитет по делам молодёжи Тувы»).
 * `inner` tells by token which name it belongs to. `head` itself where nothing of it stands behind.
 */
export function endOfGenitives(scene: Scene, head: number, inner: readonly (Found | undefined)[]): number {
  let last = head;
  let small = 0;
  let takes = genitive;
  let closed = false;
  for (let at = head + 1; at - head <= LONGEST; ) {
    if (isJoined(scene, at)) {
      last = at + 1;
      at += 2;
      continue;
    }
    if (!closed && listGoesOn(scene, at, takes)) {
      at++;
      continue;
    }
    if (!isSpaced(scene, at)) break;
    const title = scene.context.titles.startingAt(at);
    if (title !== undefined && title.plural && !closed && councils.test(wordAt(scene, head).fold)) {
      last = title.last;
      at = last + 1;
      continue;
    }
    if (scene.context.titles.at(at) !== undefined) break;
    const word = wordAt(scene, at);
    if (word.shape === "lower") {
      if (isNamesake(scene, at)) {
        last = endOfNamesake(at, inner) ?? last;
        break;
      }
      if (isJoined(scene, at + 1) && !closed && small < MOST_SMALL && fits(wordAt(scene, at + 2).fold, takes)) {
        small++;
        last = at + 2;
        at += 3;
        continue;
      }
      const goesOn =
        at === head + 1 && word.fold === "и" ? null : opensPart(scene, at, takes, inner, wordAt(scene, head).fold);
      if (goesOn !== null && !(closed && word.fold === "и")) {
        takes = goesOn;
        closed = false;
        at++;
        continue;
      }
      if (closed || small >= MOST_SMALL || !fits(word.fold, takes)) break;
      small++;
      last = at;
      at++;
      continue;
    }
    const one = inner[at];
    if (one === undefined) {
      if (word.script !== Script.Cyrillic || word.text.length < 2) break;
      // Small letters go on behind a capital only where it is an adjective («Московской области») or a head itself.
      closed = !ofNoun.test(word.fold) && nameWordAt(scene, at).head !== "body";
      last = at;
      at++;
      continue;
    }
    const isNamesakeOf = wordAt(scene, at - 1).fold === "имени";
    if ((one.mention.label === "PER" && !isNamesakeOf) || one.first !== at || one.last < at) break;
    last = one.last;
    at = last + 1;
    closed = true;
    // Nothing of the name follows the country that it is of.
    if (one.entry?.type === "country") break;
  }
  return last;
}

/** True for a comma within what a body is for, which "and" with a genitive closes: «цифрового развития, связи и коммуникаций». */
function listGoesOn(scene: Scene, comma: number, takes: RegExp): boolean {
  const { count } = scene.context.tokens;
  if (wordAt(scene, comma).text !== "," || comma + 1 >= count) return false;
  let isFitting = false;
  for (let at = comma + 1; at < count && at - comma <= LONGEST_LIST; at++) {
    const { fold: word, shape, text } = wordAt(scene, at);
    if (text === ",") {
      if (!isFitting) return false;
      isFitting = false;
      continue;
    }
    if (!isSpaced(scene, at) || shape !== "lower" || scene.context.titles.at(at) !== undefined) return false;
    if (word === "и") {
      const next = wordAt(scene, at + 1);
      return isFitting && isSpaced(scene, at + 1) && next.shape === "lower" && fits(next.fold, takes);
    }
    if (!fits(word, takes)) return false;
    isFitting = true;
  }
  return false;
}

/** For «и», «по», «при», «имени» that go on with the name: the endings behind them; else null. */
function opensPart(
  scene: Scene,
  at: number,
  takes: RegExp,
  inner: readonly (Found | undefined)[],
  head: string,
): RegExp | null {
  if (!isSpaced(scene, at + 1)) return null;
  const next = wordAt(scene, at + 1);
  const isSmall = next.shape === "lower";
  switch (wordAt(scene, at).fold) {
    case "и":
      return isSmall && scene.context.titles.at(at + 1) === undefined && fits(next.fold, takes) ? takes : null;
    case "по":
      if (!withPurpose.test(head)) return null;
      return isSmall && !noPurpose.has(next.fold) && dative.test(next.fold)
        ? either
        : inner[at + 1] === undefined
          ? null
          : either;
    case "за":
      return isSmall && /^(?:надзору|контролю|наблюдению)$/u.test(wordAt(scene, at - 1).fold) ? overseen : null;
    case "в":
      return /^(?:сфере|области)$/u.test(next.fold) ? either : null;
    case "имени":
      return isSmall ? null : genitive;
    default:
      return null;
  }
}

/** «им.», behind which stands whom a body is named after. */
function isNamesake(scene: Scene, at: number): boolean {
  return wordAt(scene, at).fold === "им" && wordAt(scene, at + 1).text === "." && at + 2 < scene.context.tokens.count;
}

/** The last token of the person named behind «им.»; null where none is. */
function endOfNamesake(at: number, inner: readonly (Found | undefined)[]): number | null {
  const one = inner[at + 2];
  return one?.mention.label === "PER" && one.first === at + 2 ? one.last : null;
}

/** What one watches over: «за оборотом». */
const overseen = /(?:[аяи]ми|[ое]м|[ыи]м|ой|ью|[аяыи]|[ое]в)$/u;
const either = new RegExp(`${genitive.source}|${dative.source}`, "u");

function fits(folded: string, takes: RegExp): boolean {
  if (bareGenitives.has(folded)) return true;
  if (folded.length < 3 || others.has(folded) || !takes.test(folded)) return false;
  return !verb.test(folded) || noVerbs.has(folded);
}

/** True for a hyphen with a word behind it, as in «научно-исследовательского». */
function isJoined(scene: Scene, at: number): boolean {
  const { gaps, kinds, count } = scene.context.tokens;
  if (at + 1 >= count || gaps[at] !== Gap.None || gaps[at + 1] !== Gap.None) return false;
  return isHyphen(wordAt(scene, at).text) && kinds[at + 1] === TokenKind.Word;
}

/** True for a word behind a space, or behind a line break that only wraps the text. */
function isSpaced({ context: { tokens } }: Scene, at: number): boolean {
  if (at >= tokens.count || tokens.kinds[at] !== TokenKind.Word) return false;
  return tokens.gaps[at] === Gap.Space;
}
