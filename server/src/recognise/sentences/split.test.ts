import assert from "node:assert/strict";
import fc from "fast-check";
import { tokenise } from "../../text/tokens.ts";
import { Vocabulary } from "../../text/words.ts";
import { splitSentences } from "./split.ts";

function sentences(language: string, text: string) {
  return splitSentences(tokenise(text, new Vocabulary()), language);
}

/** Expected sentences are parted by `|` in the example. */
const examples: Readonly<Record<string, readonly (readonly [name: string, marked: string])[]>> = {
  en: [
    ["titles before names go on", "Mr. Hill met Gen. Stone in St. Gallen. |They spoke for an hour."],
    ["initials go on", "J. R. Lee and P. Novak signed. |Nobody objected."],
    ["points between letters go on", "The U.S. envoy left at 5 p.m. on Monday. |Others stayed."],
    ["an abbreviation may end a sentence", "They sell steel, coal, etc. |Prices rose."],
    ["numbers and addresses go on", "Growth was 3.5 percent, says www.stat.example. |It was 2.1 before."],
    ["a quotation closes its sentence", "“We agree.” |He then left."],
    ["what is said may go on behind the mark", "“Why now?” he asked. |Silence followed."],
    ["brackets close with their sentence", "It failed. |(Nobody knew why.) |Then it rained."],
    ["ellipsis in mid-sentence", "He waited ... and waited. |At last… |She came."],
    ["lost spaces", "The talks ended.The ministers left.Nothing was signed."],
    ["a list number goes on", "1. Trade must grow. |2. Visas must go."],
    ["words that look like abbreviations", "He said no. |See No. 5 on p. 7. |The cat sat. |It slept."],
    ["an acronym may end a sentence", "They flew to the U.S. |The envoy stayed. |The U.S. Senate voted."],
    [
      "an abbreviation before a quotation",
      "He met Marcos Jr. |“We agreed,” he said. |It was in the 2010s. |Nothing came.",
    ],
    [
      "places and companies",
      "MEMPHIS, Tenn. (AP) — Acme Inc. Chairman Ann Lee left. |He was ill. |Bob Ray of Acme Corp. |The rest stayed.",
    ],
    ["hours and their day", "It began at 10 p.m. Tuesday, not at 9 a.m. GMT. |It ended at 4 a.m. |Nobody slept."],
    ["ranks", "Maj. Gen. Hill and Lt. Col. Stone met Amb. Lee at approx. noon. |They left."],
  ],
  ka: [
    ["stops and lost spaces", "შეხვედრა დასრულდა.მინისტრები წავიდნენ. |ხელი არავის მოუწერია."],
    ["abbreviations", "2024 წ. აგვისტოში ე.წ. კომისია შეიკრიბა და ა.შ. |დღეს სხვა დღეა."],
    ["a dash goes on with the speaker", "„კარგია, — თქვა მან. |— ჩვენ მზად ვართ“."],
    ["initials", "გ. მაისურაძე ჩამოვიდა. |ის დაიღალა."],
  ],
  ru: [
    ["years and persons", "В 2019 г. вышел доклад им. А. П. Чехова. |Он краток."],
    ["towns", "Дождь шёл в г. Туле. |Мост открыли в 2019 г. |Тула рада."],
    ["initials that are abbreviations of something else", "Вчера В. Путин и Г. Петров молчали. |Был XIX в. |Шёл снег."],
    ["that is to say", "Стороны, т. е. обе делегации, согласны. |Точка."],
    ["said between dashes", "«Мы рады, – сказал он. |– Приезжайте ещё»."],
    ["a question goes on", "«Кто там?» — спросила она. |Ответа не было."],
    ["lost spaces", "Они уехали.Дождь перестал."],
    ["offices and counts", "И.о. министра, ген. Кот и акад. Лис, обсудили 5 тыс. дел и т. д. |Вышли на ул. Мира."],
  ],
  ar: [
    ["Arabic question mark", "هل وصل الوفد؟ |نعم وصل أمس. |وغادر اليوم."],
    ["a stop before which a space stands", "انتهت الجلسة .غادر الوفد القاعة."],
    ["titles", "استقبل د. سمير الوفد. |وكان اللقاء قصيرا."],
    ["a closed quotation", 'قال الرجل: "لن نتأخر." |ثم خرج.'],
  ],
  fa: [
    ["stops and questions", "هیات به تهران رسید. |آیا توافقی حاصل شد؟ |هنوز نه."],
    ["Urdu stop", "اجلاس ختم ہوا۔ |سب چلے گئے۔"],
    ["decimal sign of keyboards", "رشد ۳.۵ درصد بود. |سال بعد کمتر شد."],
  ],
  sq: [
    ["abbreviations", "Z. Hoxha dhe Dr. Kola folën për bujqësinë, p.sh. grurin, etj. |Pastaj ikën."],
    ["offices", "Sh.T.Z. Berisha, prof. asoc. Kola dhe gjen. Hoxha folën më 5 maj, ora 10. |Ikën."],
    ["ordinals", "Samiti i 15-të u mbyll. |Vendi u bosh."],
    ["quotations", "„Jemi gati.“ |Kështu tha ai."],
  ],
  zh: [
    ["full stops and marks", "双方见面了。|谈得怎样？|很好！|大家都满意。"],
    ["a quotation is closed", "他说：“我很高兴。|我们还会再来。”|说完他走了。"],
    ["a quotation opens", "会议结束。|“谢谢大家。”|掌声响起。"],
    ["decimal numbers", "贸易额增长3.5%，达到12.8亿。|这是新高。"],
  ],
};

describe("sentences", () => {
  for (const [language, rows] of Object.entries(examples))
    for (const [name, marked] of rows)
      it(`${language}: ${name}`, () => {
        // Where the space was lost there is no room for a mark: the expected cut is a stop before a letter.
        const expected = marked
          .replace(/([.])(?=\p{L}{3,}\P{L}?)(?!stat|example)/gu, "$1|")
          .split("|")
          .map((part) => part.trim());
        const text = marked.replaceAll("|", "");
        assert.deepEqual(
          sentences(language, text).map((s) => text.slice(s.start, s.end)),
          expected,
        );
      });

  it("join the lines of hard-wrapped text and part its paragraphs", () => {
    const text = `The two delegations spent the whole of the morning over the
water treaty, and came back to it again after the lunch that
the hosts had laid for them. Nobody was in a hurry to leave
the table.

In the evening they signed. It was raining outside, and the
cars had been waiting for a long time.`;
    const found = sentences("en", text);
    assert.equal(found.length, 4);
    assert.deepEqual(
      found.map((s) => s.startsParagraph),
      [true, false, true, false],
    );
  });

  it("join wrapped lines of a script without capitals", () => {
    const line = "მხარეებმა დილით წყლის ხელშეკრულებაზე იმსჯელეს და მერე";
    const found = sentences("ka", `${line}\n${line}\n${line}\nდასრულდა. მერე წავიდნენ.`);
    assert.equal(found.length, 2);
  });

  it("keep one sentence a line apart, with or without stops", () => {
    const found = sentences("en", "Talks began at noon.\nThey ended at three.\nBoth sides smiled\nNobody spoke");
    assert.equal(found.length, 4);
    assert.ok(found.every((s) => s.startsParagraph));
  });

  it("tell headings from paragraphs", () => {
    const found = sentences(
      "sq",
      "Ministrat flasin për ujin\n\nAta u takuan dje në Shkodër.\n\nNë vend tjetër:\n\nErdhi vjeshta.",
    );
    assert.deepEqual(
      found.map((s) => s.heading),
      [true, false, false, false],
    );
  });

  it("are not crossed by boilerplate", () => {
    const text = "Home | News\nToday it rained and the";
    const tokens = tokenise(text, new Vocabulary());
    const found = splitSentences(tokens, "en", [{ start: 0, end: 11 }]);
    assert.deepEqual(
      found.map((s) => [s.start, s.end]),
      [
        [0, 11],
        [12, text.length],
      ],
    );
  });

  it("cover every token once, for any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(". ", ".", "?» ", "…", "\n", "\n\n", "“", "”", " — ", "a", "Б", "中", "ა", "3", ". A", "。"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const tokens = tokenise(pieces.join(""), new Vocabulary());
        const found = splitSentences(tokens, "en");
        let token = 0;
        for (const sentence of found) {
          assert.equal(sentence.firstToken, token);
          assert.ok(sentence.endToken > token);
          assert.equal(sentence.start, tokens.starts[token]);
          token = sentence.endToken;
          assert.equal(sentence.end, tokens.ends[token - 1]);
        }
        assert.equal(token, tokens.count);
      }),
      { numRuns: 2000 },
    );
  });

  it("take one huge line and many tiny ones", () => {
    assert.equal(sentences("en", "word ".repeat(40_000)).length, 1);
    assert.equal(sentences("en", "Word\n".repeat(50_000)).length, 50_000);
    assert.equal(sentences("en", ".".repeat(100_000)).length, 1);
  });
});
