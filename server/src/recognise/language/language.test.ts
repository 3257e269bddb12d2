import assert from "node:assert/strict";
import { tokenise } from "../../text/tokens.ts";
import { Vocabulary } from "../../text/words.ts";
import { languageDetector } from "./detect.ts";
import { languageTag } from "./tag.ts";

/** Sentences of a few words, as headlines and captions have them. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  ka: ["პრეზიდენტი თბილისში ჩავიდა", "შეხვედრას ესწრებოდა BRICS-ის წარმომადგენელი"],
  fa: [
    "وزیر خارجه ایران در تهران",
    "دیدار دو وزیر در پکن برگزار شد",
    "گفت وگو درباره روابط دو کشور",
    "رئيس جمهور با نخست وزير ديدار كرد",
  ],
  ar: ["وزير الخارجية في الرياض", "لقاء الوزيرين", "بحث سبل تعزيز التعاون", "شي يلتقي بوتين"],
  ur: ["وزیر خارجہ نے کہا کہ دونوں ملک تعاون بڑھائیں گے"],
  ps: ["د افغانستان د بهرنیو چارو وزیر وویل چې"],
  ckb: ["سەرۆکی حکومەتی هەرێم لەگەڵ باڵیۆز کۆبووەوە"],
  ru: ["Президент провёл встречу", "Министр принял посла", "Переговоры в Москве", "Встреча министров"],
  uk: ["Президент провів зустріч у Києві", "Міністр прийняв посла", "Зустріч міністрів закордонних справ"],
  bg: ["Президентът се срещна с министъра", "Министърът прие посланика в София", "Разговори за енергетиката"],
  sr: ["Председник се састао са министром и захвалио му је"],
  mk: ["Претседателот се сретна со министерот во Скопје"],
  be: ["Прэзідэнт сустрэўся з міністрам у Мінску"],
  kk: ["Президент Астанада елшімен кездесу өткізді"],
  tg: ["Президент бо вазири корҳои хориҷӣ мулоқот кард"],
  sq: [
    "Kryeministri u takua sot me ambasadorin",
    "Presidenti tha se",
    "Ministri i Jashtëm në Tiranë",
    "Takimi i ministrave ne Shkup",
  ],
  en: ["The president met the minister", "Readout of the call", "Ministers discuss trade"],
  tr: ["Cumhurbaşkanı bakanla görüştü", "İki ülke arasında ticaret"],
  az: ["Prezident nazirlə görüşdü və iki ölkə arasında"],
  uz: ["Prezident vazir bilan uchrashdi va hamkorlik haqida gaplashdi"],
  de: ["Der Präsident traf den Minister"],
  fr: ["Le président a rencontré le ministre"],
  es: ["El presidente se reunió con el ministro"],
  zh: ["国家主席会见了外长", "兩國領導人舉行會談"],
  ja: ["外務大臣は会談した"],
  ko: ["대통령은 장관을 만났다"],
  he: ["הנשיא נפגש עם השר"],
  hy: ["Նախագահը հանդիպեց նախարարի հետ"],
  el: ["Ο πρόεδρος συναντήθηκε με τον υπουργό"],
  th: ["ประธานาธิบดีพบกับรัฐมนตรี"],
};

const vocabulary = new Vocabulary();
const detect = languageDetector(vocabulary);
const detectLanguage = (text: string) => detect(text, tokenise(text, vocabulary).words);

describe("language detection on a few words", () => {
  for (const [tag, list] of Object.entries(sentences))
    it(tag, () =>
      assert.deepEqual(
        list.map((sentence) => detectLanguage(sentence).tag),
        list.map(() => tag),
      ),
    );

  it("is not misled by a foreign name in the text", () => {
    assert.equal(detectLanguage("შეხვედრა ШОС და BRICS ფორმატში გაიმართა").tag, "ka");
    assert.equal(detectLanguage("التقى الوزير Marco Rubio في Washington").tag, "ar");
  });

  it("says und where there are no letters", () => {
    for (const text of ["", "12 — 34", "\ud800", "🙂"]) assert.equal(detectLanguage(text).tag, "und");
  });
});

describe("language tags as people write them", () => {
  for (const [written, tag] of [
    ["ka", "ka"],
    ["KA_ge", "ka-GE"],
    ["kat", "ka"],
    ["Georgian", "ka"],
    ["zh-hans", "zh-Hans"],
    ["not a language!", null],
    ["", null],
  ] as const)
    it(JSON.stringify(written), () => assert.equal(languageTag(written), tag));
});
