import type { DateLanguage, Forms } from "../language.ts";

/** Uzbek endings do not follow the vowels of the stem. */
function noun(stem: string, possessive = "i"): Forms {
  const own = `${stem}${possessive}`;
  return [
    stem,
    `${stem}da`,
    `${stem}dan>from`,
    `${stem}ga`,
    `${stem}gacha>until`,
    `${stem}ning`,
    `${stem}ni`,
    `${stem}dagi`,
    own,
    `${own}da`,
    `${own}dan>from`,
    `${own}ga`,
    `${own}gacha>until`,
    `${own}ning`,
    `${own}ni`,
    `${own}dagi`,
    `${stem}lar>plural`,
    `${stem}larda>plural`,
    `${stem}larning>plural`,
    `${stem}lari>plural`,
    `${stem}larida>plural`,
    `${stem}lik`,
  ].join("|");
}

const ones = ["nol", "bir", "ikki", "uch", "to'rt", "besh", "olti", "yetti", "sakkiz", "to'qqiz"];
const tens = ["", "o'n", "yigirma", "o'ttiz", "qirq", "ellik", "oltmish", "yetmish", "sakson", "to'qson"];
const cardinals: Record<string, Forms> = { "100": "yuz", "1000": "ming" };
const ordinals: Record<string, Forms> = { "100": "yuzinchi" };
function both(form: string): Forms {
  return form.includes("'") ? `${form}|${form.replaceAll("'", "ʻ")}|${form.replaceAll("'", "‘")}` : form;
}
for (let i = 0; i <= 9; i++) {
  cardinals[i] = both(ones[i] as string);
  if (i === 0) continue;
  cardinals[i * 10] = both(tens[i] as string);
  const one = ones[i] as string;
  ordinals[i] = both(/[aeiou]$/u.test(one) ? `${one}nchi` : `${one}inchi`);
  const ten = tens[i] as string;
  ordinals[i * 10] = both(/[aeiou]$/u.test(ten) ? `${ten}nchi` : `${ten}inchi`);
}

/** Uzbek, Latin script. */
export const uz: DateLanguage = {
  tag: "uz",
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
      "avgust",
      "sentabr",
      "oktabr",
      "noyabr",
      "dekabr",
    ].map((stem, i) =>
      i === 8
        ? `${noun(stem)}|${noun("sentyabr")}`
        : i === 9
          ? `${noun(stem)}|${noun("oktyabr")}`
          : i === 4
            ? `~${noun(stem)}`
            : noun(stem),
    ),
    weekdays: [
      "dushanba|dushanba kuni|dushanbada|dushanbadan>from",
      "seshanba|seshanba kuni|seshanbada",
      "chorshanba|chorshanba kuni|chorshanbada",
      "payshanba|payshanba kuni|payshanbada",
      "juma|juma kuni|jumada|jumadan>from",
      "shanba|shanba kuni|shanbada",
      "yakshanba|yakshanba kuni|yakshanbada",
    ],
    units: {
      second: noun("soniya", "si"),
      minute: `${noun("daqiqa", "si")}|${noun("minut")}`,
      hour: noun("soat"),
      day: noun("kun"),
      week: noun("hafta", "si"),
      weekend: "dam olish kunlari|hafta oxiri",
      month: noun("oy"),
      quarter: `${noun("chorak", "gi")}|choragi|choragida|${noun("kvartal")}`,
      half: "yarmi|yarmida|yarmidan>from|yarmiga|yarim yillik|yarim yilligi|yarim yilligida",
      year: noun("yil"),
      decade: "o'n yillik|o‘n yillik|oʻn yillik|o'n yillikda",
      century: noun("asr"),
    },
    relativeDays: {
      "-1": "kecha|kechagi",
      "0": "bugun|bugungi|shu kuni|shu bugun",
      "1": "ertaga|ertangi",
      "2": "indinga|indin",
      "-2": "o'tgan kuni|oʻtgan kuni|o‘tgan kuni",
    },
    periods: {
      "-1 year": "o'tgan yil|oʻtgan yil|o‘tgan yil|o'tgan yili|o‘tgan yili|oʻtgan yili|bultur",
      "0 year": "bu yil|joriy yil|shu yil|bu yilgi|joriy yilning|shu yilning|bu yilning",
      "1 year": "kelasi yil|keyingi yil|kelgusi yil|kelasi yili",
    },
    shifts: {
      "-1": "o'tgan|oʻtgan|o‘tgan|avvalgi|oldingi|so'nggi|soʻnggi|so‘nggi",
      "0": "bu|shu|joriy|ushbu",
      "1": "kelasi|keyingi|kelgusi|navbatdagi",
    },
    partsAfter: {
      START: "boshi|boshida|boshidan>from|boshlarida|boshiga|avvali|avvalida|avvalidan>from",
      MID: "o'rtasi|o'rtasida|oʻrtasida|o‘rtasida|o'rtalarida|oʻrtalarida|o‘rtalarida",
      END: "oxiri|oxirida|oxiriga|oxirigacha>until|oxirlarida|yakuni|yakunida|yakuniga|so'ngida",
    },
    dayParts: {
      MO: "ertalab|tongda|tong|ertalabki",
      MI: "tushda|peshinda",
      AF: "tushdan keyin|peshindan keyin",
      EV: "kechqurun|oqshom|kechki payt",
      NI: "tunda|tun|kechasi",
    },
    clockWords: { "24:00": "yarim tun|yarim tunda" },
    seasons: {
      SP: "bahor|bahorda|bahori|bahorida",
      SU: "~yoz|yozda|yozi|yozida",
      FA: "kuz|kuzda|kuzi|kuzida",
      WI: "qish|qishda|qishi|qishida",
    },
    holidays: {
      "new-year": "Yangi yil|Yangi yil bayrami|Yangi yilda",
      nowruz: "Navro'z|Navroʻz|Navro‘z|Navro'z bayrami|Navroʻz bayrami|Navro‘z bayrami",
      ramadan: "Ramazon|Ramazon oyi|Ramazon oyida",
      "eid-al-fitr": "Ramazon hayiti|Iyd al-Fitr",
      "eid-al-adha": "Qurbon hayiti|Iyd al-Adha",
      "women-day": "Xalqaro xotin-qizlar kuni",
      "spring-festival": "Xitoy Yangi yili|Bahor bayrami",
    },
    eras: { CE: "milodiy|eramizning", BCE: "miloddan avvalgi|miloddan avval|eramizdan avvalgi" },
    cardinals,
    ordinals,
    anniversaries: {
      "0": "yilligi|yilligini|yilligida|yilligiga|yilligining|yillik yubileyi|yubileyi|yilligi munosabati",
      "100": "yuz yilligi",
    },
    sets: {
      P1D: "har kuni|kunlik|kundalik|har kun",
      P1W: "har hafta|haftalik|haftada bir marta",
      P1M: "har oy|oylik|oyda bir marta|har oyda",
      P1Y: "har yili|yillik|har yil|yilda bir marta",
      "XXXX-XX-XXTEV": "har oqshom",
    },
    references: {
      PAST_REF:
        "yaqinda|o'tmishda|oʻtmishda|o‘tmishda|so'nggi yillarda|soʻnggi yillarda|so‘nggi yillarda|so'nggi paytlarda|keyingi yillarda",
      PRESENT_REF: "hozir|hozirda|hozirgi kunda|ayni paytda|hozirgi vaqtda",
      FUTURE_REF: "kelajakda|tez orada|yaqin kelajakda|yaqin kunlarda|yaqin vaqtda",
    },
    zones: { "+05:00": "Toshkent vaqti bilan|mahalliy vaqt bilan", "+03:00": "Moskva vaqti bilan", Z: "GMT|UTC" },
    glue: {
      yearAfter: noun("yil"),
      decadeYears: "yillar|yillarda|yillarning|yillari|yillarida|yillardan>from",
      dayAfter: "kuni|kunida",
      fromAfter: "boshlab",
      untilAfter: "qadar|kunlari|oralig'ida|sanalarida",
      and: "va",
      betweenAfter: "oralig'ida|oraligʻida|o'rtasida|kunlari",
      ago: "oldin|avval|ilgari|muqaddam",
      later: "keyin|so'ng|soʻng|so‘ng|o'tib|oʻtib|o‘tib",
      hence: "ichida",
      every: "har",
      onceAfter: "bir marta|bir|ikki marta",
      few: "bir necha|bir qancha|ko'plab",
      halfWord: "yarim",
      andHalf: "yarim",
      one: "bir",
      approx: "taxminan|qariyb|deyarli|salkam",
      "boundAfter MORE_THAN": "ortiq|ko'proq|ko‘proq|koʻproq|ziyod",
      "bound EQUAL_OR_MORE": "kamida",
      firstWord: "dastlabki|birinchi|ilk",
      lastWord: "so'nggi|soʻnggi|so‘nggi|oxirgi",
      recentWord: "so'nggi|soʻnggi|so‘nggi|keyingi|o'tgan|oʻtgan|o‘tgan",
      comingWord: "yaqin|kelgusi",
      "contextShift 0": "o'sha|oʻsha|o‘sha|shu",
      "contextUnit 1 day": "ertasi kuni|ertasiga|keyingi kuni",
      atClock: "soat",
      yearsOld: "yoshli|yoshda|yoshdagi|yoshida",
      eveAfter: "arafasida|arafasi",
    },
  },
  suffixes: {
    ordinal: "inchi|nchi|chi|oʻn",
    decade: "yillar|yillarda",
    case: "da|dan>from|ga|gacha>until|ning|ni|si|dagi|yil|kuni",
  },
  tense: {
    past: "edi|bo'ldi|bo‘ldi|boʻldi|bo'lib|bo‘lib|boʻlib|uchrashdi|imzolandi|boshlandi|keldi|bordi|o'tkazildi|o‘tkazildi|oʻtkazildi|qildi|etdi|yakunlandi",
    future:
      "bo'ladi|bo‘ladi|boʻladi|o'tkaziladi|o‘tkaziladi|oʻtkaziladi|boshlanadi|rejalashtirilgan|kutilmoqda|keladi|uchrashadi",
  },
  patterns: {
    dayRange: ["<day> <dash> <day> <dash> <month>"],
    namedYear: ["<year> - <yearAfter>"],
    dayMonth: ["<day> - <month> (<comma>? <yearPhrase>)?", "<yearPhrase> <day> - <month>"],
    century: ["<roman> <unit.century>", "<num> - <unit.century>"],
    decade: ["<year> - <decadeYears>", "<twoDigits> - <decadeYears>"],
    anniversary: ["<num> <anniversary>", "<num> - <anniversary>", "<ord> <anniversary>"],
  },
};
