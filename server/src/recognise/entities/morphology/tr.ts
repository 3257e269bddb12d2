import { Script } from "../../../text/characters.ts";
import { cross, type Morphology } from "./model.ts";

const vowels = ["ı", "i", "u", "ü"];
const cases = [
  ...cross(["", "y", "n", "s"], vowels),
  ...cross(["", "n"], cross(vowels, ["n"])),
  ...cross(["", "y", "n"], ["a", "e"]),
  ...cross(["", "n"], ["da", "de", "ta", "te", "dan", "den", "tan", "ten", "daki", "deki", "taki", "teki"]),
  ...cross(["", "y"], ["la", "le"]),
  "ca",
  "ce",
  "ki",
  "lı",
  "li",
  "lu",
  "lü",
];

/** Proper names take their endings behind an apostrophe; common in one word. */
export const turkish: Morphology = {
  tag: "tr",
  script: Script.Latin,
  paradigms: [
    {
      name: "plural demonym",
      lemma: "",
      forms: cross(["lar", "ler"], ["", "ın", "in", "ı", "i", "a", "e", "la", "le"]),
      common: true,
    },
  ],
  tiedEndings: new Set([...cases, ...cross(["lar", "ler"], ["", ...cases])]),
  examples: [
    ["Çin", "Çin"],
    ["Rus", "Ruslar"],
    ["İstanbul", "istanbul"],
  ],
  traps: [["Van", "vana"]],
};
