import { Script } from "../../../text/characters.ts";
import { type Morphology, WITHIN } from "./model.ts";

const consonants = "бвгґджзклмнпрстфхцчшщ";

export const ukrainian: Morphology = {
  tag: "uk",
  script: Script.Cyrillic,
  paradigms: [
    {
      name: "masculine",
      lemma: "",
      forms: ["а", "у", "ові", "ом", "ем", "им", "і", "и", "ів", "ам", "ами", "ах"],
      after: consonants,
    },
    { name: "in -й", lemma: "й", forms: ["я", "ю", "єві", "єм", "ї", "їв"] },
    { name: "in -ь", lemma: "ь", forms: ["я", "ю", "еві", "ем", "і", "ю"] },
    { name: "in -а", lemma: "а", forms: ["и", "і", "у", "ою", "ею", "ам", "ами", "ах"] },
    { name: "in -а, genitive plural", lemma: "а", forms: [""], places: WITHIN },
    { name: "in -я", lemma: "я", forms: ["ї", "і", "ю", "єю", "ею", "й"] },
    { name: "plural in -и", lemma: "и", forms: ["", "ів", "ам", "ами", "ах"] },
    { name: "plural in -ї", lemma: "ї", forms: ["й", "їв", "ям", "ями", "ях"] },
    {
      name: "adjective in -ий",
      lemma: "ий",
      forms: ["ого", "ому", "им", "ім", "а", "ої", "ій", "у", "ою", "е", "і", "их", "ими"],
    },
    { name: "adjective in -а", lemma: "а", forms: ["ої", "ій", "у", "ою"] },
    { name: "adjectives in -і", lemma: "і", forms: ["их", "им", "ими"] },
    { name: "first half of a pair", lemma: "ий", forms: ["о"], common: true, beforeHyphen: true },
    {
      name: "people in -ці",
      lemma: "ці",
      forms: ["ець", "ця", "цю", "цем", "ців", "цям", "цями", "цях"],
      common: true,
    },
  ],
  examples: [
    ["Путін", "Путіним"],
    ["Зеленський", "Зеленського"],
    ["Україна", "України"],
    ["Україна", "Україною"],
    ["Росія", "Росії"],
    ["Китай", "Китаєм"],
    ["Київ", "Київ"],
    ["українці", "українців"],
    ["китайський", "китайського"],
    ["Нації", "Націй"],
  ],
  traps: [["Іран", "іранський"]],
};
