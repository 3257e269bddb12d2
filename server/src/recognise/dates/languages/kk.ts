import type { DateLanguage, Forms } from "../language.ts";

const back = "аоұыуя";
const voiceless = "пфкқтсшщчцхһбвгд";
const sonorant = "рлйуи";
const nasal = "мнң";

function isBack(stem: string): boolean {
  const vowel = [...stem].findLast((letter) => "аоұыуяеэөүіиәё".includes(letter)) ?? "а";
  return back.includes(vowel);
}

/** Kazakh case endings by the stem's last sound and the row of its vowels. */
function noun(stem: string, plural = true): Forms {
  const last = stem.charAt(stem.length - 1);
  const b = isBack(stem);
  const a = b ? "а" : "е";
  const y = b ? "ы" : "і";
  const hard = voiceless.includes(last);
  const isVowel = "аоұыуяеэөүіиәё".includes(last);
  const locative = `${hard ? "т" : "д"}${a}`;
  const ablative = hard ? `т${a}н` : nasal.includes(last) ? `н${a}н` : `д${a}н`;
  const dative = hard ? (b ? "қа" : "ке") : b ? "ға" : "ге";
  const genitive = `${hard ? "т" : isVowel || nasal.includes(last) ? "н" : "д"}${y}ң`;
  const accusative = `${hard ? "т" : isVowel ? "н" : "д"}${y}`;
  const softened =
    last === "к"
      ? `${stem.slice(0, -1)}г`
      : last === "қ"
        ? `${stem.slice(0, -1)}ғ`
        : last === "п"
          ? `${stem.slice(0, -1)}б`
          : stem;
  const own = isVowel ? `${stem}с${y}` : `${softened}${y}`;
  const forms = [
    stem,
    stem + locative,
    `${stem}${ablative}>from`,
    stem + dative,
    stem + genitive,
    stem + accusative,
    `${stem}${locative}${b ? "ғы" : "гі"}`,
    own,
    `${own}нд${a}`,
    `${own}н${a}н>from`,
    `${own}н${a}`,
    `${own}н${y}ң`,
    `${own}н`,
    `${own}нд${a}${b ? "ғы" : "гі"}`,
  ];
  if (plural) {
    const many = stem + (hard ? "т" : sonorant.includes(last) || isVowel ? "л" : "д") + a + "р";
    forms.push(
      ...noun(many, false)
        .split("|")
        .map((form) => (form.includes(">") ? form : `${form}>plural`)),
    );
  }
  return forms.join("|");
}

const ones = ["нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];
const tens = ["", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];
const ordinalOnes = [
  "",
  "бірінші",
  "екінші",
  "үшінші",
  "төртінші",
  "бесінші",
  "алтыншы",
  "жетінші",
  "сегізінші",
  "тоғызыншы",
];
const ordinalTens = [
  "",
  "оныншы",
  "жиырмасыншы",
  "отызыншы",
  "қырқыншы",
  "елуінші",
  "алпысыншы",
  "жетпісінші",
  "сексенінші",
  "тоқсаныншы",
];
const cardinals: Record<string, Forms> = { "100": "жүз", "1000": "мың" };
const ordinals: Record<string, Forms> = { "100": "жүзінші" };
for (let i = 0; i <= 9; i++) {
  cardinals[i] = ones[i] as string;
  if (i === 0) continue;
  cardinals[i * 10] = tens[i] as string;
  ordinals[i] = i === 1 ? "бірінші|алғашқы" : (ordinalOnes[i] as string);
  ordinals[i * 10] = ordinalTens[i] as string;
}

/** Kazakh, Cyrillic script. */
export const kk: DateLanguage = {
  tag: "kk",
  order: "dmy",
  words: {
    months: [
      "қаңтар",
      "ақпан",
      "наурыз",
      "сәуір",
      "мамыр",
      "маусым",
      "шілде",
      "тамыз",
      "қыркүйек",
      "қазан",
      "қараша",
      "желтоқсан",
    ].map((stem) => (stem === "қазан" || stem === "маусым" ? `~${noun(stem, false)}` : noun(stem, false))),
    weekdays: ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"].map((stem) =>
      noun(stem, false),
    ),
    units: {
      second: noun("секунд"),
      minute: noun("минут"),
      hour: `${noun("сағат")}|сағаттық`,
      day: `${noun("күн")}|күндік`,
      week: `${noun("апта")}|апталық`,
      weekend: "демалыс күндері|апта соңы|апта соңында",
      month: `${noun("ай")}|айлық`,
      quarter: noun("тоқсан"),
      half: "жартысы|жартысында|жартысынан>from|жартыжылдық|жартыжылдығы|жартыжылдығында|жартыжылдықта",
      year: `${noun("жыл")}|жылдық|жылғы|оқу жылы|оқу жылында`,
      decade: noun("онжылдық"),
      century: noun("ғасыр"),
    },
    relativeDays: {
      "-2": "алдыңғы күні|алдыңгүні",
      "-1": "кеше|кешегі",
      "0": "бүгін|бүгінгі",
      "1": "ертең|ертеңгі|ертеңге",
      "2": "бүрсігүні|арғы күні",
    },
    periods: {
      "-1 year": "былтыр|былтырғы|өткен жылы|өткен жылдың|өткен жыл",
      "0 year": "биыл|биылғы|осы жылы|осы жылдың|үстіміздегі жылы|ағымдағы жылдың|ағымдағы жылы|осы жылғы",
      "1 year": "келесі жылы|алдағы жылы|келер жылы|келесі жылдың|келер жылғы",
    },
    shifts: { "-1": "өткен|бұрынғы|соңғы", "0": "осы|бұл|ағымдағы|үстіміздегі", "1": "келесі|алдағы|келер|таяудағы" },
    partsAfter: {
      START: "басы|басында|басынан>from|басына|бастапқы кезеңінде",
      MID: "ортасы|ортасында|ортасынан>from",
      END: "соңы|соңында|соңына|соңына дейін>until|аяғы|аяғында|аяғына|аяғына дейін>until|соңынан>from",
    },
    dayParts: {
      MO: "таңертең|таңғы|таң|таңертеңгі",
      MI: "түсте|түскі",
      AF: "түстен кейін",
      EV: "кешке|кешкі|кешінде",
      NI: "түнде|түнгі|түн",
    },
    clockWords: { "24:00": "түн ортасы|түн жарымы|түн ортасында", "12:00": "тал түс" },
    seasons: {
      SP: "көктем|көктемде|көктемі|көктемінде|көктемгі",
      SU: "~жаз|жазда|жазы|жазында|~жазғы",
      FA: "күз|күзде|күзі|күзінде|~күзгі",
      WI: "қыс|қыста|қысы|қысында|~қысқы",
    },
    holidays: {
      "new-year": "Жаңа жыл|Жаңа жылды|Жаңа жыл мерекесі|Жаңа жылда",
      "navruz-21": "Наурыз мейрамы|Наурыз мерекесі|Наурыз мейрамында",
      "victory-day": "Жеңіс күні|Жеңіс күнінде",
      "women-day": "Халықаралық әйелдер күні",
      ramadan: "Рамазан|Рамазан айы|Рамазан айында",
      "eid-al-fitr": "Ораза айт",
      "eid-al-adha": "Құрбан айт|Құрбан айтта",
      "spring-festival": "Қытай жаңа жылы|Көктем мерекесі|Көктем мейрамы",
    },
    eras: { CE: "біздің заманымыздың|б.з.", BCE: "біздің заманымызға дейінгі|б.з.б.|б.з.д." },
    cardinals,
    ordinals,
    anniversaries: {
      "0": "жылдығы|жылдығын|жылдығында|жылдығына|жылдығының|жыл толуы|жыл толуына|мерейтойы|мерейтойын|мерейтойына|мерейтойында",
      "100": "жүзжылдығы",
    },
    sets: {
      P1D: "күн сайын|күнделікті|күнсайын",
      P1W: "апта сайын|апталық негізде|аптасына бір рет",
      P1M: "ай сайын|ай сайынғы|айына бір рет",
      P1Y: "жыл сайын|жыл сайынғы|жылына бір рет",
      "XXXX-XX-XXTMO": "таң сайын",
      "XXXX-XX-XXTEV": "кеш сайын",
    },
    references: {
      PAST_REF: "жақында|өткенде|соңғы жылдары|соңғы кезде|таяуда|соңғы уақытта",
      PRESENT_REF: "қазір|қазіргі уақытта|қазіргі таңда|бүгінгі таңда",
      FUTURE_REF: "болашақта|жақын арада|таяу уақытта|алдағы уақытта|жақын болашақта",
    },
    zones: {
      "+05:00": "Астана уақытымен|Астана уақыты бойынша|Қазақстан уақытымен",
      "+03:00": "Мәскеу уақытымен|Мәскеу уақыты бойынша",
      Z: "GMT|UTC",
    },
    glue: {
      yearAfter: `${noun("жыл")}|жылғы|ж.|жж.`,
      decadeYears: "жылдар|жылдары|жылдардың|жылдарда|жылдарында|жылдардан>from|жылдарғы",
      dayAfter: "күні|күнінде|күнінің|күнгі",
      fromAfter: "бастап",
      untilAfter: "дейін|аралығында|шейін",
      and: "және|мен|пен|бен",
      betweenAfter: "аралығында|арасында|күндері",
      untilWord: "мен|пен|бен",
      ago: "бұрын|бұрынғы",
      later: "кейін|соң|өткен соң",
      every: "әр|әрбір",
      everyAfter: "сайын",
      onceAfter: "бір рет|бір|екі рет",
      few: "бірнеше|бірқатар|көптеген",
      halfWord: "жарты|жарым",
      andHalf: "жарым",
      one: "бір",
      approx: "шамамен|жуық|шамасында|дерлік",
      "bound EQUAL_OR_MORE": "кемінде",
      "boundAfter MORE_THAN": "астам|артық|көп",
      "boundAfter APPROX": "жуық|шамасында",
      firstWord: "алғашқы|бірінші",
      lastWord: "соңғы",
      recentWord: "соңғы|өткен",
      comingWord: "алдағы|таяудағы|келесі",
      "contextShift 0": "сол|аталған",
      "contextUnit 1 day": "келесі күні|ертеңінде|ертесіне",
      atClock: "сағат",
      oclock: "шамасында",
      yearsOld: "жастағы|жаста|жасар|жасында",
      eveAfter: "қарсаңында|қарсаңы",
    },
  },
  suffixes: {
    ordinal: "ші|шы|інші|ыншы|нші|ншы",
    decade: "шы жылдар|ші жылдар",
    case: "да|де|та|те|дан>from|ден>from|тан>from|тен>from|нан>from|нен>from|ға|ге|қа|ке|ның|нің|дың|дің|тың|тің|сы|сі|ы|і|сында|сінде|ында|інде|ына|іне|сына|сіне",
  },
  tense: {
    past: "болды|өтті|кездесті|жасады|қол|басталды|келді|барды|қатысты|жүргізді|аяқталды|еді|болған|өткен",
    future: "болады|өтеді|басталады|жоспарланған|күтілуде|келеді|барады|кездеседі|болмақ|өтпек|ұйымдастырылады",
  },
  patterns: {
    anniversary: [
      "<num> - <anniversary>",
      "<num> <anniversary>",
      "<ord> <anniversary>",
      "<num> <unit.year> <anniversary>",
    ],
    decade: ["<year> - (шы|ші) <decadeYears>", "<twoDigits> - (шы|ші) <decadeYears>", "<year> <decadeYears>"],
    offset: ["<unit> <ago>", "<unit> <later>"],
  },
};
