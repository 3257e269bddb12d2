import { fold } from "../../../text/fold.ts";

/**
 * Towns and regions whose names are other words as well, and which a preposition of place right before tells from those:
 * an accusative («درعا», "a shield"), a plural or an adjective hardly stands behind «في» and «إلى» without a noun.
 * By language; written as in texts.
 */
const written: Readonly<Record<string, string>> = {
  ar: `
    درعا دوما داريا حماة جبلة حلبا البقاع الهرمل بعبدا النقب صفد اللد الرملة بيسان الجليل الأغوار السلط الكرك الطفيلة المفرق جرش الرصيفة الزرقاء
    الحلة الكوت ميسان الكرادة الزبير الصويرة بريدة حائل أبها الخرج الجبيل ينبع العلا عنيزة سكاكا نيوم عرعر الحديدة لحج أبين إب المهرة عمران ريمة
    الأقصر المنيا قنا بنها العلمين حلوان الدقي دسوق كسلا كوستي الدمازين الدامر سرت درنة الكفرة غريان ترهونة فزان برقة سوسة قابس نابل زغوان باجة جندوبة الكاف سليانة
    القصرين مدنين المهدية عنابة المدية الشلف الجلفة المسيلة الأغواط أدرار جيجل البويرة تبسة فاس وجدة آسفي صفرو نزوى صحار ظفار مسندم المحرق الرفاع حولي
    ليون أراك قشم زابل بيرث
  `,
  fa: `
    قم ایلام اهر بناب مرند مراغه نمین شهرضا نطنز قرچک طبس کاشمر قوچان خواف سرخس ایذه ابهر زابل اقلید آباده داراب سقز بانه بیجار بم تاکستان سنقر بیستون دالاهو
    فومن تالش رودبار منجیل ساری بابل آمل بهشهر نوشهر نکا جویبار اراک ساوه خمین محلات قشم کیش جاسک ملایر رزن اردکان شهداد دورود مهران لارستان شوش گلستان فردو
    خوست کنر لوگر پروان تخار فراه غور قلات بگرام شبرغان بصره کوت حله نجران حماه بقاع صفد سرت درنه کویته گوادر چمن لیون مارسی رم برن لوزان بازل صوفیه ترمذ پرت
  `,
};

const byLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(written).map(([tag, names]) => [tag, new Set(names.trim().split(/\s+/u).map(fold))]),
);

/** Whether the name (folded), though another word too, is a place's behind a preposition of place. */
export function isToldBehindPreposition(folded: string, tag: string): boolean {
  return byLanguage.get(tag)?.has(folded) === true;
}
