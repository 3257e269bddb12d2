import { Script } from "../../../text/characters.ts";
import type { Morphology } from "./model.ts";

/** For languages and scripts without rules of their own: the word itself. */
export const plain: Morphology = { tag: "und", script: Script.None, examples: [["Kigali", "kigali"]], traps: [] };
