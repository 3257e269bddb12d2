import type { Vocabulary } from "../text/words.ts";
import { boilerplateStage } from "./boilerplate/stage.ts";
import { type DateOptions, dateStage } from "./dates/stage.ts";
import { type Gazetteer, loadGazetteer } from "./entities/gazetteer/gazetteer.ts";
import { entityStage } from "./entities/stage.ts";
import { languageStage } from "./language/stage.ts";
import { meetingStage } from "./meetings/stage.ts";
import { sentenceStage } from "./sentences/stage.ts";
import type { Stage } from "./stage.ts";
import { statementStage } from "./statements/stage.ts";

/** What the recognisers know of the world, loaded once and passed in. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  /** How dates are read that the text leaves open; the defaults where it is left out. */
  readonly dates?: DateOptions;
}

/** Knowledge from the bytes of `gazetteer.bin`, as it is compiled at build time. */
export function loadKnowledge(gazetteer: Uint8Array): Knowledge {
  return { gazetteer: loadGazetteer(gazetteer) };
}

/** The stages in order: each reads what those before it wrote. */
export function makeStages(vocabulary: Vocabulary, { gazetteer, dates }: Knowledge): readonly Stage[] {
  return [
    boilerplateStage(vocabulary),
    languageStage(vocabulary),
    sentenceStage,
    entityStage(vocabulary, gazetteer),
    dateStage(vocabulary, dates),
    statementStage(vocabulary),
    meetingStage(vocabulary),
  ];
}
