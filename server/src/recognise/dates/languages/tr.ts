import type { DateLanguage, Forms } from "../language.ts";
import { turkicNoun, type TurkicSpelling } from "./forms/turkic.ts";

const spelling: TurkicSpelling = {
  back: "aıou",
  front: "eiöü",
  voiceless: "fstkçşhp",
  endings: {
    cases: ["DA", "DAn", "A", "In", "I", "DAki"],
    vowelCases: ["DA", "DAn", "yA", "nIn", "yI", "DAki"],
    plural: "lAr",
    possessive: "I",
    vowelPossessive: "sI",
    possessiveCases: ["nDA", "nDAn", "nA", "nIn", "nI", "nDAki"],
  },
  open: ["a", "e"],
  close: { a: "ı", ı: "ı", o: "u", u: "u", e: "i", i: "i", ö: "ü", ü: "ü" },
  hard: ["d", "t"],
  softening: { k: "ğ" },
};

function noun(stem: string): Forms {
  return turkicNoun(stem, spelling, true);
}

function month(stem: string): Forms {
  return turkicNoun(stem, spelling);
}

const ones = ["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"];
const tens = ["", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"];
const ordinalOnes = [
  "",
  "birinci",
  "ikinci",
  "üçüncü",
  "dördüncü",
  "beşinci",
  "altıncı",
  "yedinci",
  "sekizinci",
  "dokuzuncu",
];
const ordinalTens = [
  "",
  "onuncu",
  "yirminci",
  "otuzuncu",
  "kırkıncı",
  "ellinci",
  "altmışıncı",
  "yetmişinci",
  "sekseninci",
  "doksanıncı",
];
const cardinals: Record<string, Forms> = { "100": "yüz", "1000": "bin" };
const ordinals: Record<string, Forms> = { "100": "yüzüncü" };
for (let i = 0; i <= 9; i++) {
  cardinals[i] = ones[i] as string;
  if (i > 0) cardinals[i * 10] = tens[i] as string;
  if (i > 0) ordinals[i] = i === 1 ? "birinci|ilk" : (ordinalOnes[i] as string);
  if (i > 0) ordinals[i * 10] = ordinalTens[i] as string;
}

/** Turkish. */
export const tr: DateLanguage = {
  tag: "tr",
  order: "dmy",
  words: {
    months: [
      `^${month("ocak").replaceAll("|", "|^")}|^oca.|~${month("ocak").replaceAll("|", "|~")}`,
      `${month("şubat")}|şub.`,
      `^${month("mart").replaceAll("|", "|^")}|~${month("mart").replaceAll("|", "|~")}`,
      `${month("nisan")}|nis.`,
      `${month("mayıs")}|may.`,
      `${month("haziran")}|haz.`,
      `${month("temmuz")}|tem.`,
      `${month("ağustos")}|ağu.`,
      `${month("eylül")}|eyl.`,
      `~${month("ekim").replaceAll("|", "|~")}|^${month("ekim").replaceAll("|", "|^")}`,
      `${month("kasım")}|kas.`,
      `${month("aralık")}|ara.`,
    ],
    weekdays: [
      "pazartesi|pazartesiye|pazartesiden>from|pazartesinin",
      "salı|salıya|salıdan>from|salının",
      "çarşamba|çarşambaya|çarşambadan>from|çarşambanın",
      "perşembe|perşembeye|perşembeden>from|perşembenin",
      "cuma|cumaya|cumadan>from|cumanın",
      "cumartesi|cumartesiye|cumartesiden>from|cumartesinin",
      "~pazar|pazar günü|pazara|^pazar",
    ],
    units: {
      second: noun("saniye"),
      minute: noun("dakika"),
      hour: `${noun("saat")}|saatlik`,
      day: `${noun("gün")}|günlük`,
      workday: "iş günü|iş gününde|iş gününden",
      week: `${noun("hafta")}|haftalık`,
      weekend: "hafta sonu|hafta sonunda|hafta sonuna|haftasonu|hafta sonları>plural",
      month: `~ay|ayı|ayında|ayından>from|ayına|ayının|ayda|aydan>from|aylar>plural|ayları>plural|aylarda>plural|aylarında>plural|aylık`,
      quarter: `${noun("çeyrek")}|çeyreğinde|çeyreği|çeyreğin`,
      half: "yarı|yarısı|yarısında|yarısından>from|yarısına|yarısının|yarıyıl|yarıyılda|yarıyılı|yarıyılında",
      season: noun("mevsim"),
      year: `${noun("yıl")}|${noun("sene")}|yıllık|yılki|senelik|mali yıl`,
      decade: `on yıl|${noun("onyıl")}`,
      century: `${noun("yüzyıl")}|${noun("asır")}|yy.`,
      millennium: "bin yıl|binyıl",
      night: noun("gece"),
    },
    relativeDays: {
      "-2": "evvelsi gün|önceki gün|evvelki gün",
      "-1": "dün|dünkü",
      "0": "bugün|bugünkü|bu gün|bugünden>from",
      "1": "yarın|yarınki",
      "2": "öbür gün|yarından sonra|ertesi gün sonrası",
    },
    periods: {
      "-1 year": "geçen yıl|geçen sene|geçtiğimiz yıl|geçen yılın|geçen yılki|geçtiğimiz yılın",
      "0 year": "bu yıl|bu sene|bu yılın|bu yılki|bu seneki",
      "1 year": "gelecek yıl|gelecek sene|önümüzdeki yıl|önümüzdeki sene|seneye|gelecek yılın",
    },
    shifts: {
      "-1": "geçen|geçtiğimiz|önceki|bir önceki|son",
      "0": "bu|içinde bulunduğumuz|şimdiki|cari",
      "1": "gelecek|önümüzdeki|sonraki|bir sonraki|gelecekteki|takip eden",
    },
    parts: { START: "erken", MID: "orta", END: "geç" },
    partsAfter: {
      START: "başı|başında|başından>from|başlarında|başına|başları|başlarından>from|başlangıcı|başlangıcında",
      MID: "ortası|ortasında|ortalarında|ortalarından>from|ortasına",
      END: "sonu|sonunda|sonuna|sonlarında|sonundan>from|sonları|sonlarına|bitimi|bitiminde",
    },
    dayParts: {
      MO: "sabah|sabahı|sabahında|sabahleyin|sabaha|sabah saatlerinde",
      MI: "öğle|öğlen|öğleyin",
      AF: "öğleden sonra|ikindi",
      EV: "akşam|akşamı|akşamında|akşamüstü|akşam saatlerinde|akşamüzeri",
      NI: "~gece|gecesi|geceleyin|gece saatlerinde",
    },
    clockWords: { "24:00": "gece yarısı|gece yarısında", "12:00": "öğle vakti" },
    seasons: {
      SP: "ilkbahar|ilkbaharda|ilkbaharı|bahar|baharda|baharında|ilkbaharında",
      SU: "~yaz|yazın|yazında|~yazı|yaz aylarında",
      FA: "sonbahar|sonbaharda|sonbaharı|sonbaharında|güz|güzün",
      WI: "~kış|kışın|kışında|~kışı",
    },
    holidays: {
      "new-year": "yeni yıl|yılbaşı|yılbaşında|yeni yılın ilk günü|yeni yıla",
      "new-year-eve": "yılbaşı gecesi|yılbaşı gecesinde",
      "turkey-republic": "Cumhuriyet Bayramı|Cumhuriyet Bayramı'nda|Cumhuriyet Bayramı'nı",
      "turkey-victory": "Zafer Bayramı|Zafer Bayramı'nda",
      "turkey-sovereignty": "Ulusal Egemenlik ve Çocuk Bayramı",
      "may-day": "İşçi Bayramı|Emek ve Dayanışma Günü",
      "women-day": "Dünya Kadınlar Günü|Kadınlar Günü",
      nowruz: "Nevruz|Nevruz Bayramı|Nevruz'da|Nevruz'u",
      ramadan: "Ramazan|Ramazan ayı|ramazan ayı|ramazan ayında",
      "eid-al-fitr": "Ramazan Bayramı|Ramazan Bayramı'nda|Şeker Bayramı",
      "eid-al-adha": "Kurban Bayramı|Kurban Bayramı'nda|Kurban Bayramı'nı",
      christmas: "Noel|Noel'de",
      easter: "Paskalya",
      "spring-festival": "Çin Yeni Yılı|Bahar Bayramı|Bahar Festivali",
      "victory-day": "Zafer Günü",
    },
    eras: { CE: "MS|M.S.|milattan sonra", BCE: "MÖ|M.Ö.|milattan önce", islamic: "hicri", rumi: "rumi" },
    cardinals,
    ordinals,
    anniversaries: {
      "0": "yıl dönümü|yıldönümü|yıl dönümünü|yıldönümünü|yıl dönümünde|yıldönümünde|yıl dönümünün|yıldönümünün|yıl dönümüne|yıldönümüne|yıl dönümleri|kuruluş yıl dönümü",
      "100": "yüzüncü yılı",
    },
    sets: {
      P1D: "her gün|hergün|günlük olarak|günbegün|her günkü",
      P1W: "her hafta|haftada bir|haftalık olarak",
      P1M: "her ay|ayda bir|aylık olarak",
      P1Y: "her yıl|her sene|yılda bir|yıllık olarak|senede bir",
      P2Y: "iki yılda bir",
      "XXXX-XX-XXTMO": "her sabah|sabahları",
      "XXXX-XX-XXTEV": "her akşam|akşamları",
      "XXXX-XX-XXTNI": "her gece|geceleri",
      PT1H: "her saat|saat başı",
    },
    references: {
      PAST_REF:
        "geçmişte|son zamanlarda|yakın zamanda|geçenlerde|son dönemde|son yıllarda|eskiden|bir süre önce|kısa süre önce|son günlerde|yakın geçmişte",
      PRESENT_REF: "şimdi|şu anda|günümüzde|hâlihazırda|halihazırda|şu sıralar",
      FUTURE_REF:
        "gelecekte|yakında|ileride|yakın gelecekte|önümüzdeki dönemde|önümüzdeki günlerde|önümüzdeki yıllarda|kısa süre içinde",
    },
    zones: {
      "+03:00": "TSİ|Türkiye saatiyle|Türkiye saati ile|Moskova saatiyle",
      Z: "GMT|UTC",
      "+02:00": "Kiev saatiyle",
    },
    glue: {
      orWord: "veya|ya da",
      of: "'ın|'in|'un|'ün|'nın|'nin|ayının|ayı|yılının",
      fromAfter: "itibaren|ile",
      untilWord: "ile|ila|ilâ",
      untilAfter: "kadar|dek|değin|arası|arasında|tarihleri arasında|tarihine kadar|tarihine dek|tarihlerinde",
      and: "ve|veya",
      betweenAfter: "arasında|arası|arasındaki|tarihleri arasında",
      yearAfter: `${noun("yıl")}|${noun("sene")}`,
      decadeYears: "yıllar|yıllarda|yılların|yılları|yıllarında|yıllardan>from|yıllara|lı yıllar|lı yıllarda",
      dayAfter: "günü|gününde|gününden|gününe|günün|günkü",
      ago: "önce|evvel|öncesinde|önceki",
      later: "sonra|sonrasında",
      hence: "içinde",
      after: "sonra",
      every: "her",
      everyOther: "gün aşırı",
      onceAfter: "bir|bir kez|bir defa|iki kez|iki defa",
      few: "birkaç|bir kaç|birçok|çeşitli|çok sayıda",
      halfWord: "yarım",
      andHalf: "buçuk",
      one: "bir|tam bir",
      approx: "yaklaşık|aşağı yukarı|takriben|neredeyse",
      "boundAfter MORE_THAN": "fazla|aşkın|aşkın süredir|uzun",
      "boundAfter LESS_THAN": "az|kısa",
      "bound EQUAL_OR_MORE": "en az|asgari",
      "bound EQUAL_OR_LESS": "en fazla|en çok|azami",
      firstWord: "ilk|birinci",
      lastWord: "son",
      recentWord: "son|geçtiğimiz",
      comingWord: "önümüzdeki|gelecek",
      "contextShift 0": "aynı|o",
      "contextUnit 1 day": "ertesi gün|ertesi günü|sonraki gün|bir sonraki gün",
      "contextUnit -1 day": "bir önceki gün",
      "contextUnit 1 year": "ertesi yıl|ertesi sene",
      "dayPartShift 0 EV": "bu akşam",
      "dayPartShift 0 NI": "bu gece",
      "dayPartShift 0 MO": "bu sabah",
      "dayPartShift -1 NI": "dün gece|geçen gece",
      newYear: "yeni yılda|yeni yıl",
      atClock: "saat|saatler|saati",
      oclock: "sularında|saatlerinde",
      minuteWord: "dakika",
      halfAfter: "buçuk|buçukta",
      yearsOld: "yaşındaki|yaşında|yaşındayken|yaş",
      eveAfter: "arifesi|arifesinde|öncesinde",
      "weekdays 1": "pazartesileri|pazartesi günleri",
      "weekdays 2": "salıları|salı günleri",
      "weekdays 3": "çarşambaları|çarşamba günleri",
      "weekdays 4": "perşembeleri|perşembe günleri",
      "weekdays 5": "cumaları|cuma günleri",
      "weekdays 6": "cumartesileri|cumartesi günleri",
      "weekdays 7": "pazarları|pazar günleri",
    },
  },
  suffixes: {
    ordinal: "inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü",
    decade: "lar|ler|larda|lerde|lı|li|ların|lerin|lı yıllar|larının|ların",
    case: "da|de|ta|te|dan>from|den>from|tan>from|ten>from|a|e|ya|ye|ın|in|un|ün|nın|nin|nun|nün|ı|i|u|ü|yı|yi|sı|si|daki|deki|taki|teki|na|ne|nda|nde|ına|ine",
  },
  tense: {
    past: "idi|oldu|gerçekleşti|görüştü|imzaladı|imzalandı|başladı|yapıldı|geldi|gitti|katıldı|düzenlendi|toplandı|ziyaret|gerçekleştirildi|sona|çıktı|buluştu",
    future:
      "olacak|yapılacak|gerçekleşecek|edecek|başlayacak|düzenlenecek|planlanıyor|bekleniyor|gidecek|gelecek|katılacak|toplanacak|görüşecek|ağırlayacak",
  },
  dottedOrdinals: true,
  places: {
    after: "köprüsü|meydanı|meydanında|caddesi|caddesinde|stadyumu|stadı|bulvarı|üniversitesi|parkı|mahallesi",
  },
  patterns: {
    dayRange: ["<day> <and> <day> <month> <betweenAfter>"],
  },
};
