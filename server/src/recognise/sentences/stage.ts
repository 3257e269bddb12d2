import { byPosition } from "../../text/span.ts";
import type { Stage } from "../stage.ts";
import { splitSentences } from "./split.ts";

/** Sets `draft.sentences`. Reads the language and the boilerplate, which no sentence crosses. */
export const sentenceStage: Stage = {
  name: "sentences",
  run(draft) {
    const barriers = draft.boilerplate.toSorted(byPosition);
    draft.sentences = splitSentences(draft.tokens, draft.language.tag, barriers);
  },
};
