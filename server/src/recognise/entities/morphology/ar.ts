import { Script } from "../../../text/characters.ts";
import { AT_START, cross, type Morphology, type Proclitic, WITHIN } from "./model.ts";

/** «و» and «ف» join sentences, «ب ك ل» are prepositions; the first may stand before the second. */
const conjunctions = ["و", "ف"];
const prepositions = ["ب", "ك", "ل"];

const before = (strip: string, more: Partial<Proclitic> = {}): Proclitic => ({ strip, places: AT_START, ...more });

export const arabic: Morphology = {
  tag: "ar",
  script: Script.Arabic,
  proclitics: [
    ...conjunctions.map((letter) => before(letter)),
    ...prepositions.map((letter) => before(letter)),
    ...cross(conjunctions, prepositions).map((letters) => before(letters)),
    // «ل» swallows the alef of the article (للصين), and with a name in «ل» a whole «ل» too (للجنة from اللجنة).
    ...["ل", ...cross(conjunctions, ["ل"])].flatMap((letters) => [
      before(letters, { before: "ل", put: "ا" }),
      before(letters, { before: "ل", put: "ال" }),
    ]),
    // Within longer names the article comes and goes (مجموعة بريكس, مجموعة البريكس).
    { strip: "ال", inSpan: true, places: WITHIN },
    { strip: "", put: "ال", inSpan: true, places: WITHIN },
  ],
  paradigms: [
    {
      name: "nisba",
      lemma: "ي",
      forms: ["ية", "يين", "يون", "يان", "يتين", "يتان", "يات", "يا"],
      common: true,
    },
    { name: "feminine nisba", lemma: "ية", forms: ["يتين", "يتان", "يات"], common: true },
  ],
  examples: [
    ["الصين", "والصين"],
    ["الصين", "بالصين"],
    ["الصين", "للصين"],
    ["الصين", "وللصين"],
    ["الصين", "كالصين"],
    ["روسيا", "وروسيا"],
    ["روسيا", "لروسيا"],
    ["روسيا", "فروسيا"],
    ["الأمم", "للأمم"],
    ["الاتحاد", "للاتحاد"],
    ["اللجنة", "للجنة"],
    ["منظمة", "ولمنظمة"],
    ["صيني", "صينيين"],
    ["الصيني", "والصينيون"],
    ["الصينية", "بالصينية"],
    ["الياباني", "اليابانيتين"],
    ["أوكرانيا", "اوكرانيا"],
    ["مصر", "ومصر"],
  ],
  traps: [
    ["صين", "الصين"],
    ["روسيا", "روسيات"],
    ["الهند", "هندسة"],
  ],
};
