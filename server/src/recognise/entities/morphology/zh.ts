import { Script } from "../../../text/characters.ts";
import type { Morphology } from "./model.ts";

/** Nothing inflects; names are matched character by character, longest first. */
export const chinese: Morphology = {
  tag: "zh",
  script: Script.Han,
  examples: [["习", "習"]],
  traps: [["中", "美"]],
};
