import { Script } from "../../../text/characters.ts";
import { fold } from "../../../text/fold.ts";
import type { Morphology } from "./model.ts";

export const persian: Morphology = {
  tag: "fa",
  script: Script.Arabic,
  paradigms: [
    { name: "ezafe after a long vowel", lemma: "", forms: ["ی"], after: "او", stem: 3 },
    { name: "plural demonym", lemma: "", forms: ["ها", "های", "هایی", "ان", "انی"], stem: 3, common: true },
    { name: "demonym in a long vowel", lemma: "", forms: ["یی"], after: "ا", stem: 3, common: true },
  ],
  joinedEndings: new Set(["ی", "ای", "ها", "های", "هایی", "ان", "ست", "اند", "اش", "شان"].map(fold)),
  examples: [
    ["آمریکا", "آمریکای"],
    ["آمریکا", "امریکا"],
    ["اروپا", "اروپای"],
    ["چینی", "چینیها"],
    ["ایرانی", "ایرانیان"],
    ["روسیه", "روسیهٔ"],
    ["رئیس", "رییس"],
    ["کره", "کره"],
  ],
  traps: [
    ["هند", "دهند"],
    ["پرو", "پروژه"],
    ["چین", "چنین"],
    ["ایران", "ایرانی"],
  ],
};
