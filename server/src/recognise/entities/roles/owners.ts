import { Gap } from "../../../text/tokens.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import type { Word } from "../../../text/words.ts";
import type { Context } from "../judgement/context.ts";
import type { Found } from "../judgement/found.ts";
import type { NameIndex } from "./name-index.ts";

/** The country or body right behind a noun that is of it, over a link ("of the"). */
export function ownerBehind(last: number, names: NameIndex, context: Context): Found | undefined {
  if (context.breaksBefore(last + 1)) return undefined;
  const owner = names.ownerFrom(behindLink(last + 1, context.roles.linksAfter, context));
  const title = owner === undefined ? undefined : context.titles.startingAt(owner.first);
  return title === undefined || title.role === HONORIFIC ? owner : undefined;
}

/** True where a link and a capital behind a noun say that it is of something, though nobody lists it. */
export function isOfUnlisted(last: number, { tokens, roles }: Context): boolean {
  const { words, gaps, count } = tokens;
  const at = behindLink(last + 1, roles.linksAfter, { tokens });
  if (at === last + 1 || at >= count || (gaps[at] as Gap) !== Gap.Space) return false;
  const { shape } = words[at] as Word;
  return shape === "title" || shape === "upper";
}

/** The country or body right before a noun that is of it, over a link ("'s"). */
export function ownerBefore(first: number, names: NameIndex, context: Context): Found | undefined {
  if ((context.tokens.gaps[first] as Gap) >= Gap.Line) return undefined;
  return names.ownerUpTo(beforeLink(first - 1, context.roles.linksBefore, context));
}

/** Where the country of a title may begin: at `at`, or behind a link that stands there ("of the"). */
function behindLink(at: number, links: readonly (readonly string[])[], { tokens }: Pick<Context, "tokens">): number {
  let behind = at;
  const first = tokens.words[at]?.fold;
  for (const link of links) {
    if (link[0] !== first) continue;
    if (link.every((word, i) => tokens.words[at + i]?.fold === word)) behind = Math.max(behind, at + link.length);
  }
  return behind;
}

/** Where the country of a title may end: at `at`, or before a link that stands there ("'s"). */
function beforeLink(at: number, links: readonly (readonly string[])[], { tokens }: Context): number {
  let before = at;
  const last = tokens.words[at]?.fold;
  for (const link of links) {
    if (link.at(-1) !== last) continue;
    if (link.every((word, i) => tokens.words[at - link.length + 1 + i]?.fold === word)) {
      before = Math.min(before, at - link.length);
    }
  }
  return before;
}
