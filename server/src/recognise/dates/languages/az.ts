import type { DateLanguage, Forms } from "../language.ts";
import { turkicNoun, type TurkicSpelling } from "./forms/turkic.ts";

const spelling: TurkicSpelling = {
  back: "aıou",
  front: "eəiöü",
  voiceless: "",
  endings: {
    cases: ["DA", "DAn", "A", "In", "I", "DAkI", "AdAk"],
    vowelCases: ["DA", "DAn", "yA", "nIn", "nI", "DAkI", "yAdAk"],
    plural: "lAr",
    possessive: "I",
    vowelPossessive: "sI",
    possessiveCases: ["nDA", "nDAn", "nA", "nIn", "nI", "nDAkI", "nAdAk"],
  },
  open: ["a", "ə"],
  close: { a: "ı", ı: "ı", o: "u", u: "u", e: "i", ə: "i", i: "i", ö: "ü", ü: "ü" },
  hard: ["d", "d"],
  softening: { k: "y", q: "ğ" },
};

function forms(stem: string, plural: boolean): Forms {
  return turkicNoun(stem, spelling, plural)
    .split("|")
    .map((form) => (/[aə]d[aə]k$/u.test(form) ? `${form}>until` : form))
    .join("|");
}

function noun(stem: string): Forms {
  return forms(stem, true);
}

const ones = ["sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"];
const tens = ["", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"];
const ordinalOnes = [
  "",
  "birinci",
  "ikinci",
  "üçüncü",
  "dördüncü",
  "beşinci",
  "altıncı",
  "yeddinci",
  "səkkizinci",
  "doqquzuncu",
];
const ordinalTens = [
  "",
  "onuncu",
  "iyirminci",
  "otuzuncu",
  "qırxıncı",
  "əllinci",
  "altmışıncı",
  "yetmişinci",
  "səksəninci",
  "doxsanıncı",
];
const cardinals: Record<string, Forms> = { "100": "yüz", "1000": "min" };
const ordinals: Record<string, Forms> = { "100": "yüzüncü" };
for (let i = 0; i <= 9; i++) {
  cardinals[i] = ones[i] as string;
  if (i > 0) cardinals[i * 10] = tens[i] as string;
  if (i > 0) ordinals[i] = i === 1 ? "birinci|ilk" : (ordinalOnes[i] as string);
  if (i > 0) ordinals[i * 10] = ordinalTens[i] as string;
}

/** Azerbaijani, Latin script. */
export const az: DateLanguage = {
  tag: "az",
  order: "dmy",
  words: {
    months: [
      "yanvar",
      "fevral",
      "mart",
      "aprel",
      "may",
      "iyun",
      "iyul",
      "avqust",
      "sentyabr",
      "oktyabr",
      "noyabr",
      "dekabr",
    ].map((stem) => (stem === "may" ? `~${forms(stem, false)}` : forms(stem, false))),
    weekdays: [
      "bazar ertəsi|bazar ertəsinə|bazar ertəsindən>from",
      "çərşənbə axşamı|çərşənbə axşamına",
      "çərşənbə|çərşənbəyə|çərşənbədən>from",
      "cümə axşamı|cümə axşamına",
      "cümə|cüməyə|cümədən>from|cümə günü",
      "şənbə|şənbəyə|şənbədən>from",
      "~bazar|bazar günü|bazar gününə",
    ],
    units: {
      second: noun("saniyə"),
      minute: noun("dəqiqə"),
      hour: `${noun("saat")}|saatlıq`,
      day: `${noun("gün")}|günlük`,
      week: `${noun("həftə")}|həftəlik`,
      weekend: "həftə sonu|həftəsonu|həftə sonunda|şənbə-bazar",
      month: `${noun("ay")}|aylıq`,
      quarter: `${noun("rüb")}|${noun("kvartal")}`,
      half: "yarısı|yarısında|yarısından>from|yarımil|yarımilliyi|yarımillik|yarısının",
      season: noun("mövsüm"),
      year: `${noun("il")}|illik|tədris ili|maliyyə ili`,
      decade: `${noun("onillik")}|onilliyi`,
      century: `${noun("əsr")}|${noun("yüzillik")}`,
    },
    relativeDays: {
      "-2": "srağagün|srağagünkü",
      "-1": "dünən|dünənki",
      "0": "bu gün|bugün|bugünkü|bugünki",
      "1": "sabah|sabahkı",
      "2": "birisigün|o biri gün",
    },
    periods: {
      "-1 year": "ötən il|keçən il|ötən ilin|keçən ilin",
      "0 year": "bu il|bu ilin|bu ilki|cari il|cari ilin",
      "1 year": "gələn il|növbəti il|gələn ilin",
    },
    shifts: {
      "-1": "ötən|keçən|əvvəlki|keçmiş|sonuncu",
      "0": "bu|cari|hazırkı|həmin",
      "1": "gələn|növbəti|qarşıdan gələn|gələcək|sonrakı",
    },
    partsAfter: {
      START: "əvvəli|əvvəlində|əvvəlindən>from|əvvəllərində|əvvəlləri|başlanğıcı|başlanğıcında|əvvəlinə",
      MID: "ortası|ortasında|ortalarında|ortalarından>from",
      END: "sonu|sonunda|sonuna|sonlarında|sonundan>from|sonunadək>until|axırı|axırında",
    },
    dayParts: {
      MO: "səhər|səhəri|səhər saatlarında",
      AF: "günortadan sonra|nahardan sonra",
      MI: "günorta",
      EV: "axşam|axşamı|axşam saatlarında",
      NI: "gecə|gecəsi|gecə saatlarında",
    },
    clockWords: { "24:00": "gecə yarısı|gecəyarısı" },
    seasons: {
      SP: "yaz|yazda|yazı|yazında|bahar|baharda",
      SU: "yay|yayda|yayı|yayında",
      FA: "payız|payızda|payızı|payızında",
      WI: "qış|qışda|qışı|qışında",
    },
    holidays: {
      "new-year": "Yeni il|Yeni il bayramı|Yeni ilin",
      nowruz: "Novruz|Novruz bayramı|Novruz bayramının|Novruz bayramında",
      "victory-day": "Faşizm üzərində Qələbə Günü",
      "women-day": "Qadınlar Günü|Beynəlxalq Qadınlar Günü",
      ramadan: "Ramazan|Ramazan ayı|Ramazan ayında",
      "eid-al-fitr": "Ramazan bayramı",
      "eid-al-adha": "Qurban bayramı|Qurban bayramında",
      "spring-festival": "Çin Yeni ili|Bahar bayramı",
    },
    eras: { CE: "eramızın|b.e.", BCE: "eramızdan əvvəl|e.ə.|bizim eradan əvvəl" },
    cardinals,
    ordinals,
    anniversaries: {
      "0": "ildönümü|ildönümünü|ildönümündə|ildönümünün|ildönümünə|illik yubileyi|illiyi|illiyini|illiyinin|illiyinə|yubileyi|yubileyini|il dönümü",
      "100": "yüzilliyi|yüzilliyini",
    },
    sets: {
      P1D: "hər gün|hərgün|gündəlik|hər günkü",
      P1W: "hər həftə|həftədə bir dəfə|həftəlik olaraq",
      P1M: "hər ay|ayda bir dəfə|aylıq olaraq",
      P1Y: "hər il|ildə bir dəfə|hər ilki",
      "XXXX-XX-XXTMO": "hər səhər",
      "XXXX-XX-XXTEV": "hər axşam",
    },
    references: {
      PAST_REF: "son zamanlar|bu yaxınlarda|keçmişdə|son illər|son illərdə|son dövrdə",
      PRESENT_REF: "indi|hazırda|hazırkı dövrdə",
      FUTURE_REF: "gələcəkdə|yaxın gələcəkdə|tezliklə|yaxın günlərdə|yaxın vaxtlarda",
    },
    zones: { "+04:00": "Bakı vaxtı ilə|Bakı vaxtı|yerli vaxtla", "+03:00": "Moskva vaxtı ilə", Z: "GMT|UTC" },
    glue: {
      yearAfter: noun("il"),
      decadeYears: "illər|illərdə|illərin|illəri|illərdən>from|illərdə|cı illər|cı illərdə|ci illər|ci illərdə",
      dayAfter: "günü|günündə|gününün|gününə",
      fromAfter: "etibarən|başlayaraq",
      untilAfter: "qədər|kimi|dək|arasında|tarixlərində|tarixləri arasında",
      untilWord: "ilə",
      and: "və",
      betweenAfter: "arasında|tarixləri arasında",
      ago: "əvvəl|öncə|bundan əvvəl|qabaq",
      later: "sonra",
      every: "hər",
      onceAfter: "bir dəfə|bir|iki dəfə",
      few: "bir neçə|bir sıra|çoxlu",
      halfWord: "yarım",
      andHalf: "yarım",
      one: "bir",
      approx: "təxminən|təqribən|təxmini",
      "bound EQUAL_OR_MORE": "ən azı",
      "boundAfter MORE_THAN": "çox|artıq",
      firstWord: "ilk|birinci",
      lastWord: "son|axırıncı",
      recentWord: "son|ötən",
      comingWord: "növbəti|qarşıdakı|yaxın",
      "contextShift 0": "həmin|eyni",
      "contextUnit 1 day": "ertəsi gün|növbəti gün",
      "dayPartShift 0 EV": "bu axşam",
      "dayPartShift 0 NI": "bu gecə",
      "dayPartShift 0 MO": "bu səhər",
      "dayPartShift -1 NI": "dünən gecə",
      atClock: "saat|saatlar",
      oclock: "radələrində",
      yearsOld: "yaşlı|yaşında|yaş|yaşındakı",
      eveAfter: "ərəfəsi|ərəfəsində",
    },
  },
  suffixes: {
    ordinal: "ci|cı|cu|cü|inci|ıncı|nci|ncı",
    decade: "ci illər|cı illər",
    case: "da|də|dan>from|dən>from|a|ə|ya|yə|ın|in|un|ün|nın|nin|ı|i|u|ü|dək>until|dək>until|ci|cı|cu|cü|dakı|dəki|nda|ndə",
  },
  tense: {
    past: "idi|oldu|olub|keçirilib|görüşüb|imzalanıb|başlayıb|gəlib|edib|keçirildi|görüşdü|imzalandı|başladı|edildi|baş",
    future: "olacaq|keçiriləcək|edəcək|başlayacaq|planlaşdırılır|gözlənilir|gələcək|görüşəcək|səfər edəcək",
  },
  places: { after: "küçəsi|küçəsində|meydanı|prospekti|metrostansiyası|stansiyası" },
  patterns: {
    namedYear: ["<year> - (ci|cı|cu|cü) <yearAfter>"],
    anniversary: [
      "<num> <anniversary>",
      "<num> - <anniversary>",
      "<num> <unit.year> <anniversary>",
      "<ord> <anniversary>",
    ],
    decade: ["<year> - (ci|cı) <decadeYears>", "<twoDigits> - (ci|cı) <decadeYears>"],
  },
};
