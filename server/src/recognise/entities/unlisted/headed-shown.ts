/** What headed names of Russian texts are shown as: towns and agencies in the nominative, regions in English. */
import { fold } from "../../../text/fold.ts";
import { tokenSpan } from "../../../text/tokens.ts";
import { isBodyByForm } from "../../lexicon/heads/index.ts";
import type { EntityLabel } from "../../model.ts";
import { isHyphen } from "../gazetteer/names.ts";
import type { HeadedName } from "./headed-names.ts";
import { nominativeTown } from "./russian-names.ts";
import { nameWordAt, type Scene, wordAt } from "./run.ts";

/** Adjectives made of names («Чертановский»), by which a place is named even where a sentence begins with them. */
export const ofName = /[сц]к(?:[ио]й|ая|ое|ие|ого|ому|им|ом|ой|ую|их|ими)$/u;

/** A name by its head, by its tokens, both included. */
export interface Headed {
  readonly first: number;
  readonly last: number;
  readonly label: EntityLabel;
  /** True for the name behind «улица» and the like, which says of no town that it is there. */
  readonly isStreet?: boolean;
  /** Where the head of a list of regions stands that this is one of. */
  readonly head?: number;
  /** True for what stands in quotation marks. */
  readonly isOwn?: boolean;
}

/** The name with what it is shown as; streets are told apart, since they seldom are what a text is about. */
export function namedAs({ isStreet, ...one }: Headed, scene: Scene): HeadedName {
  if (isStreet === true) return { ...one, rule: "street-name" };
  if (one.first === one.last && one.isOwn === true) return { ...one, name: nominativeAgency(one.first, scene) };
  return one.label === "LOC" ? { ...one, ...withEnglish(one, scene) } : one;
}

/** «Минздраву» as Минздрав: without the ending of its case, where what is left is an agency too. */
function nominativeAgency(at: number, scene: Scene): string {
  const { text } = wordAt(scene, at);
  const bare = text.replace(/(?<=[бвгджзклмнпрст])(?:а|у|ом|е)$/u, "");
  return nameWordAt(scene, at).isAgency && isBodyByForm(fold(bare), scene.context.lexicon.tag) ? bare : text;
}

/** Kinds of regions in English. */
const regions: readonly (readonly [RegExp, string])[] = [
  [/^район/u, "District"],
  [/^округ/u, "Okrug"],
  [/^област/u, "Oblast"],
  [/^улус/u, "Ulus"],
  [/^уезд/u, "County"],
  [/^провинци/u, "Province"],
  [/^префектур/u, "Prefecture"],
];

/** «Зейского муниципального района» as Зейский District: the adjective in the nominative before the kind of region. */
function withEnglish({ first, last, head }: Headed, scene: Scene): { readonly name?: string } {
  const { fold: word } = wordAt(scene, head ?? last);
  const english = regions.find(([kind]) => kind.test(word))?.[1];
  if (first === last && head === undefined) return { name: nominativeTown(wordAt(scene, first).text) };
  // «Мирзо-Улугбекском»: an adjective of several parts.
  let end = first;
  while (end + 2 < last && isHyphen(wordAt(scene, end + 1).text)) end += 2;
  if (english === undefined || !ofName.test(wordAt(scene, end).text)) return {};
  const { text } = scene.context.tokens;
  const span = tokenSpan(scene.context.tokens, first, end);
  return { name: `${text.slice(span.start, span.end).replace(/(?<=[сц]к)\p{L}+$/u, "ий")} ${english}` };
}
