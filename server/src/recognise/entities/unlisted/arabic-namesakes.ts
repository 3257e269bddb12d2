import { fold } from "../../../text/fold.ts";
import { Gap, TokenKind } from "../../../text/tokens.ts";
import { links } from "./arabic-words.ts";
import { givenAt, nameWordAt, type Scene, wordAt } from "./run.ts";

/** A name has so many words behind its title. */
const LONGEST = 6;

/** Titles and words of honour with which buildings and streets bear a person's name. */
const titles: ReadonlySet<string> = new Set(
  `الملك الملكة الأمير الأميرة السلطان الشيخ الشيخة الإمام الرئيس الشهيد الشهيدة الشهداء القائد الحاج الدكتور المشير القديس القديسة الخليفة السيدة السيد الزعيم العميد`
    .split(" ")
    .map(fold),
);
/** Families and words that go on with such a name. */
const tails: ReadonlySet<string> = new Set(
  "الله الدين العزيز الأول الثاني الثالث الرابع الخامس السادس".split(" ").map(fold),
);

/**
 * Where the person ends after whom something is named, title and all («مستشفى الملك فهد», «مطار الملكة علياء»), from the
 * token of the title on; the token before it where nobody is.
 */
export function endOfNamesake(scene: Scene, first: number): number {
  const { count, gaps, kinds } = scene.context.tokens;
  if (first + 1 >= count || gaps[first] !== Gap.Space || !titles.has(wordAt(scene, first).fold)) return first - 1;
  let last = first;
  while (last - first < LONGEST && last + 1 < count) {
    const next = last + 1;
    if (gaps[next] !== Gap.Space || kinds[next] !== TokenKind.Word) break;
    const { fold: folded } = wordAt(scene, next);
    const isLink = links.has(folded);
    const goesOn =
      isLink ||
      tails.has(folded) ||
      givenAt(scene, next) !== "no" ||
      (last === first && titles.has(folded)) ||
      links.has(wordAt(scene, last).fold);
    if (!goesOn || (nameWordAt(scene, next).common && !isLink && last === first)) break;
    last = next;
  }
  // «بن» with nobody behind it ends no name.
  while (last > first && links.has(wordAt(scene, last).fold)) last--;
  return last > first && !titles.has(wordAt(scene, last).fold) ? last : first - 1;
}
