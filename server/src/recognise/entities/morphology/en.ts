import { Script } from "../../../text/characters.ts";
import type { Morphology } from "./model.ts";

/** The possessive 's stands outside the name; only common take a plural. */
export const english: Morphology = {
  tag: "en",
  script: Script.Latin,
  paradigms: [{ name: "plural demonym", lemma: "", forms: ["s"], notAfter: "s", stem: 3, common: true }],
  examples: [
    ["Russian", "Russians"],
    ["Zelenskyy", "Zelenskyy"],
  ],
  traps: [
    ["China", "chin"],
    ["Chinese", "Chineses"],
  ],
};
