import type { Intake } from "../intake.ts";
import { isStructural } from "./vocabulary.ts";

export interface Layer {
  readonly type: string;
  readonly kind: "span" | "relation" | "chain" | "other";
  /** Names of the columns; a slot takes two of them. */
  readonly features: readonly string[];
  /** Of its first column, behind the token's. */
  readonly column: number;
  /** Features that point to other annotations: the index of the column of roles; that of the targets is the next. */
  readonly slots: readonly number[];
}

/** The layers that the head of the file declares, in the order of their columns. What is not read is told as lost. */
export function layersOf(intake: Intake, lines: readonly string[]): readonly Layer[] {
  const layers: Layer[] = [];
  let column = 0;
  for (const line of lines) {
    const [, mark, declared] = /^#T_(SP|RL|CH)=(.*)$/.exec(line) ?? [];
    if (mark === undefined || declared === undefined) {
      if (line.startsWith("#Text=")) break;
      continue;
    }
    const [type = "", ...features] = declared.split("|");
    const slots = features.flatMap((feature, index) => (feature.startsWith("ROLE_") ? [index] : []));
    const isRead = !isStructural(type);
    if (!isRead) intake.losses.addOf("layers", "layers", "of the forms of words are left out", type);
    layers.push({ type, kind: isRead ? kinds[mark as keyof typeof kinds] : "other", features, column, slots });
    column += Math.max(1, features.length);
  }
  return layers;
}

const kinds = { SP: "span", RL: "relation", CH: "chain" } as const;
