import { fold } from "../../../text/fold.ts";
import { TokenKind, type Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import type { EntityLabel } from "../../model.ts";
import type { Hit } from "../matching/scan.ts";

/** A name that is another word where certain words stand beside it. */
interface OtherSense {
  readonly name: string;
  /** Beginnings of what follows: of the next word, or of it and the one behind it. */
  readonly before?: readonly string[];
  /** The word before, or the two words before. */
  readonly after?: readonly string[];
  /** The word before and the beginning of the one behind. */
  readonly between?: readonly (readonly [before: string, behind: string])[];
  /** Where the other sense is a name too, its label: only such an entry holds among these words, and only there. */
  readonly means?: EntityLabel;
}

/** By language. Written as in texts. */
const senses: Readonly<Record<string, readonly OtherSense[]>> = {
  ru: [
    {
      name: "Самое",
      before: ["интерес", "важн", "главн", "лучш", "больш", "популярн", "читаем", "страшн", "время", "нов"],
    },
  ],
  ar: [
    { name: "مسقط", before: ["رأس"] },
    { name: "قطر", before: ["الأنبوب", "الدائرة", "الكرة", "القرص", "الأرض", "الدم"], after: ["نصف", "بقطر"] },
    { name: "المغرب", after: ["صلاة", "أذان", "عند", "قبيل"] },
    { name: "النيل", before: ["من "] },
    {
      name: "الجزيرة",
      after: ["مراسل", "مراسلة", "ومراسل", "لمراسل", "مراسلو", "شاشة", "قناة", "لقناة", "شبكة", "المصدر :"],
      means: "ORG",
    },
    {
      name: "اليمني",
      after: ["الناحية", "اليد", "يده", "القدم", "قدمه", "العين", "الجهة", "الساق", "الكتف", "الذراع", "الركبة"],
    },
    {
      name: "مجري",
      before: ["نهر", "النهر", "الماء", "المياه", "السيل", "الواد", "الاحداث", "التاريخ", "ماء", "مائ"],
      after: ["على", "علي", "الى", "إلي", "في", "عن", "من"],
    },
    { name: "القدس", after: ["فيلق", "روح"] },
    { name: "العين", after: ["فرض", "مجردة"] },
    {
      name: "سيول",
      before: [
        "جارف",
        "غزير",
        "عارم",
        "ضرب",
        "اجتاح",
        "مدمر",
        "عنيف",
        "وأمطار",
        "وفيضان",
        "شديد",
        "ناجم",
        "جرف",
        "أود",
        "محل",
        "مفاجئ",
        "الأمطار",
        "الامطار",
        "المطر",
      ],
      after: [
        "جرفته",
        "جرفتها",
        "جرفتهم",
        "جراء",
        "بسبب",
        "أمطار",
        "جريان",
        "وجريان",
        "تشكل",
        "مياه",
        "ضحايا",
        "حدوث",
        "هطول",
        "وهطول",
        "فيضانات",
        "مخاطر",
        "مجاري",
        "قتلى",
      ],
    },
  ],
  fa: [
    {
      name: "قطر",
      before: [
        "لوله",
        "دایره",
        "کره",
        "زمین",
        "داخلی",
        "خارجی",
        "۱",
        "۲",
        "۳",
        "۴",
        "۵",
        "۶",
        "۷",
        "۸",
        "۹",
        "ده",
        "بیست",
        "سی",
      ],
      after: ["نیم"],
    },
    ...["فارس", "مهر", "میزان", "کیهان"].map(agency),
    { name: "یمن", before: ["و برکت"] },
    { name: "نیل", before: ["به "] },
    { name: "مدینه", before: ["فاضله"] },
    { name: "خبر", before: ["داد", "می", "مید", "ده", "از ", "رس", "فور", "گزار", "نگار"] },
    { name: "ترک", before: ["کرد", "می", "میک", "نمود", "خواه", "گفت", "تحصیل", "اعتیاد", "شد", "بر", "خورد"] },
    {
      name: "دوشنبه",
      before: ["گذشته", "آینده", "هفته", "شب", "صبح", "عصر", "هر "],
      after: ["روز", "صبح", "ظهر", "عصر", "شب", "شامگاه", "بامداد", "امروز", "فردا", "دیروز", "تا", "هر"],
    },
    { name: "چین", before: ["خورده", "خوردگی", "دار"] },
    { name: "هند", after: ["قاره"] },
    { name: "رم", after: ["حافظه", "کارت"], before: ["کرد", "کردن"] },
    {
      name: "بهار",
      before: ["،", ",", "و ", "امسال", "گذشته", "آینده", "سال", "عرب", "طبیعت", "است", "آمد", "را"],
      after: ["فصل", "هر", "جشنواره", "جشن", "ابتدای", "آغاز", "اواخر", "اوایل", "طبیعت"],
    },
  ],
  en: [
    { name: "Polish", before: ["the", "your", "it"] },
    { name: "Lima", before: ["bean"] },
    { name: "Brussels", before: ["sprout"] },
    { name: "Guinea", before: ["pig", "fowl"] },
    { name: "Panama", before: ["hat"] },
    { name: "Turkey", before: ["sandwich", "breast", "dinner", "vulture"] },
    { name: "Jersey", before: ["cow", "barrier"] },
  ],
  zh: [
    { name: "APP", before: [""] },
    { name: "工党", after: ["劳", "人", "职", "矿"] },
    { name: "海口", after: ["入", "出"] },
    { name: "罗马", before: ["法", "数字", "字", "柱"] },
    { name: "加沙", after: ["桦"] },
    { name: "连战", after: ["接", "流"], before: ["连", "皆", "胜", "告", "两", "三", "四", "五"] },
    {
      name: "中国",
      between: [
        ["其", "内"],
        ["其", "际"],
        ["其", "家"],
        ["其", "有"],
        ["其", "产"],
      ],
    },
    { name: "日本", after: ["今", "昨", "近", "当", "节", "假"] },
  ],
  ka: [{ name: "რომი", before: ["ბავშვ"] }],
};

/** News agencies and newspapers of Iran whose names are other words: «به گزارش فارس», «به مهر گفت». */
function agency(name: string): OtherSense {
  return {
    name,
    after: ["نقل از", "گزارش", "خبرنگار", "به گزارش", "خبرنگار گروه", "منبع", "منبع :"],
    between: [
      ["به", "گفت"],
      ["به", "اعلام"],
      ["با", "گفت"],
      ["با", "اظهار"],
    ],
    means: "ORG",
  };
}

const foldWords = (text: string): string => text.split(" ").map(fold).join(" ");
const compiled = new Map<string, ReadonlyMap<string, OtherSense>>();
for (const [tag, list] of Object.entries(senses)) {
  compiled.set(
    tag,
    new Map(
      list.map(({ name, before, after, between, means }) => [
        fold(name),
        {
          name,
          before: (before ?? []).map(foldWords),
          after: (after ?? []).map(foldWords),
          between: (between ?? []).map(([one, other]) => [fold(one), fold(other)] as const),
          ...(means !== undefined && { means }),
        },
      ]),
    ),
  );
}

/** Whether the words beside a one-word name make another word of it, or another name (مسقط رأسه, "his birthplace"). */
export function isOtherSense(
  { first, last, start, end }: Hit,
  tokens: Tokens,
  tag: string,
  label: EntityLabel,
): boolean {
  const book = compiled.get(tag);
  if (book === undefined || !(first === last || tokens.kinds[first] === TokenKind.Character)) return false;
  const sense = book.get(first === last ? (tokens.words[first] as Word).fold : tokens.text.slice(start, end));
  if (sense === undefined) return false;
  const next = `${tokens.words[last + 1]?.fold ?? ""} ${tokens.words[last + 2]?.fold ?? ""}`;
  const previous = tokens.words[first - 1]?.fold ?? "";
  const two = `${tokens.words[first - 2]?.fold ?? ""} ${previous}`;
  const isOther =
    sense.before?.some((beginning) => next.startsWith(beginning)) === true ||
    sense.after?.some((word) => word === previous || word === two) === true ||
    sense.between?.some(([one, other]) => one === previous && next.startsWith(other)) === true;
  return sense.means === undefined ? isOther : isOther !== (sense.means === label);
}
