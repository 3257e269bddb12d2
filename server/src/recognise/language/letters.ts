/**
 * How languages that share a script are told apart on short text: letters that one writes and its neighbours do not,
 * and its most frequent small words. Letters common to the whole script are not listed.
 */
export interface Orthography {
  /** BCP 47. */
  readonly tag: string;
  /** Letters beyond the common stock of the script that the language uses. */
  readonly letters: string;
  /** Function words, space separated, in lower case. */
  readonly words: string;
}

/**
 * Arabic script. The common stock is that of Arabic without hamza carriers and ta marbuta. The Arabic ya and kaf speak
 * for nothing: Persian is often typed with them.
 */
export const arabicScript: readonly Orthography[] = [
  {
    tag: "ar",
    letters: "ةىأإؤئ",
    words: "في من على إلى الى أن ان التي الذي هذا هذه بين وقال قال خلال مع عن كما أكد بعد الرئيس الوزير",
  },
  {
    tag: "fa",
    // «ى»: Persian of the years before 2005, typed on Arabic keyboards.
    letters: "پچژگکیئى",
    words:
      "از در به که را است این با برای آن و می شد کرد های یک خود بر تا گفت وی بود شود باید من ما نیز پس هر هم بعد روز سال دیروز فردا امروز فروردین اردیبهشت خرداد مرداد شهریور آبان بهمن اسفند آمد رفت داد کند دارد دارند",
  },
  { tag: "ur", letters: "پچژگکیٹڈڑںےہھئ", words: "کے کی کا میں ہے نے سے اور کو پر ہیں کہ یہ کہا ایک تھا" },
  { tag: "ps", letters: "پچژګټډړږښۍېڼځڅکی", words: "د په او چې کې له ته نه سره دی يې" },
  { tag: "ckb", letters: "پچژگکیەڕڵێۆڤئ", words: "لە و بۆ بە کە لەگەڵ ئەو ئەم هەرێمی کوردستان" },
  { tag: "ug", letters: "پچژگىەېۆۇۈۋڭھئ", words: "ۋە بىلەن ئۈچۈن بۇ بىر" },
];

/** Cyrillic. The common stock is а–я without ё ъ ы э. */
export const cyrillicScript: readonly Orthography[] = [
  { tag: "ru", letters: "ёъыэщ", words: "и в на что с по не о об к из для от как его был было это при" },
  { tag: "uk", letters: "іїєґщ", words: "і в у на що з та не про до із для від як його був це при й" },
  { tag: "be", letters: "ёіўыэ", words: "і ў на што з па не аб да для ад як яго быў гэта" },
  { tag: "bg", letters: "ъщ", words: "и в на че с по не за да от като се е са той ще" },
  { tag: "mk", letters: "ѓќѕљњџј", words: "и во на дека со по не за да од како се е" },
  { tag: "sr", letters: "ђћљњџј", words: "и у на да са по не за је се од као су" },
  { tag: "kk", letters: "әғқңөұүһіыэщъё", words: "және мен бен үшін бұл деп туралы бойынша" },
  { tag: "ky", letters: "ңөүыэщъё", words: "жана менен үчүн бул деп боюнча тууралуу" },
  { tag: "tg", letters: "ғӣқӯҳҷъэё", words: "ва дар бо аз ба ки барои ин" },
  { tag: "mn", letters: "өүыэщъё", words: "ба нь энэ болон юм гэж улсын" },
  { tag: "tt", letters: "әҗңөүһыэщъё", words: "һәм белән өчен бу дип" },
  { tag: "uz-Cyrl", letters: "ўқғҳъэё", words: "ва билан учун бу деб" },
];

/** Latin languages that the detection library does not know, or confuses on a few words. */
export const latinScript: readonly Orthography[] = [
  { tag: "sq", letters: "ëç", words: "dhe të në e i me për se që nga tha është një do mes si" },
  { tag: "uz", letters: "ʻ", words: "va bilan uchun bu deb haqida bo'yicha o'zbekiston" },
  { tag: "tr", letters: "ğışçöü", words: "ve ile bir bu için de da olarak dedi" },
  { tag: "az", letters: "əğışçöü", words: "və ilə bir bu üçün da də olaraq dedi" },
];

/** Scripts that one language of our readers' world owns; the rest of such a script is rare enough to be named so too. */
export const soleLanguage: readonly (readonly [script: string, tag: string])[] = [
  ["Georgian", "ka"],
  ["Armenian", "hy"],
  ["Greek", "el"],
  ["Hebrew", "he"],
  ["Hangul", "ko"],
  ["Thai", "th"],
  ["Lao", "lo"],
  ["Khmer", "km"],
  ["Myanmar", "my"],
  ["Ethiopic", "am"],
  ["Bengali", "bn"],
  ["Gujarati", "gu"],
  ["Gurmukhi", "pa"],
  ["Kannada", "kn"],
  ["Malayalam", "ml"],
  ["Oriya", "or"],
  ["Sinhala", "si"],
  ["Tamil", "ta"],
  ["Telugu", "te"],
  ["Devanagari", "hi"],
  ["Tibetan", "bo"],
];
