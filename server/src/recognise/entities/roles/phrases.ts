import { Script } from "../../../text/characters.ts";
import { Gap, type Tokens } from "../../../text/tokens.ts";
import type { Word } from "../../../text/words.ts";
import { isDeclinedTitle } from "../../lexicon/roles/russian-titles.ts";
import type { Role, RoleLanguage } from "../../lexicon/roles/index.ts";
import { HONORIFIC } from "../gazetteer/role-entries.ts";
import type { Context } from "../judgement/context.ts";
import type { Found } from "../judgement/found.ts";
import type { NameIndex } from "./name-index.ts";
import { ownerBefore, ownerBehind } from "./owners.ts";
import type { Title } from "./titles.ts";

/** A role noun with the country or body it is a role of: "President of Russia", «الرئيس الروسي». */
export interface Phrase {
  /** First and last token, both included. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 code units from the document's start. */
  readonly start: number;
  readonly end: number;
  /** Several where one person holds them together ("Prime Minister and Minister of Foreign Affairs"). */
  readonly roles: readonly Role[];
  readonly plural: boolean;
  readonly owners: readonly Found[];
  /** The country of the phrase (ISO 3166): of its owner, or of the press that says "our"; empty where neither is said. */
  readonly country: string;
}

/** Roles that one person holds together with another one. */
const joined = new Set<Role>([
  "prime-minister",
  "deputy-prime-minister",
  "politburo-member",
  "state-councillor",
  "high-representative",
  "secretary-of-state",
  "vice-president",
]);

/** Offices of one country in another. */
const sent: ReadonlySet<Title["role"]> = new Set(["ambassador", "commissioner", "envoy", "permanent-representative"]);

/** All role phrases of a document, in order. */
export function phrasesOf(names: NameIndex, context: Context): Phrase[] {
  const phrases: Phrase[] = [];
  const { all } = context.titles;
  for (let i = 0; i < all.length; i++) {
    const title = all[i] as Title;
    if (title.role === HONORIFIC || (names.holds(title.first) && names.holds(title.last))) continue;
    const parts = [title];
    for (let next = all[i + 1]; next !== undefined && goesOn(parts.at(-1) as Title, next, context); next = all[i + 1]) {
      parts.push(next);
      i++;
    }
    phrases.push(phraseOf(parts, names, context));
  }
  return phrases;
}

/** Whether the second title is another of the same person: right behind the first, or joined to it by "and". */
function goesOn(one: Title, next: Title, { tokens, roles }: Context): boolean {
  if (next.first > one.last + 2) return false;
  if (one.plural || next.plural || next.role === HONORIFIC || one.role === HONORIFIC) return false;
  if (disagree(one, next, tokens)) return false;
  const cases = [one, next].map(({ last }) => caseAt(last, roles, tokens)).filter((kind) => kind >= 0);
  if (cases.length === 2 && cases[0] !== cases[1]) return false;
  if (next.first === one.last + 1) {
    // Arabic writes "and" on the front of the second title.
    const isJoined = next.start === (tokens.starts[next.first] as number) || joined.has(one.role);
    return isJoined && (tokens.gaps[next.first] as Gap) < Gap.Line;
  }
  if (next.first !== one.last + 2) return false;
  const between = (tokens.words[one.last + 1] as Word).fold;
  if (between === "、") return true;
  return roles.and.includes(between) && joined.has(one.role) && next.role !== one.role;
}

/** Which of the language's case endings the word has; -1 for none. */
function caseAt(at: number, { caseEndings }: RoleLanguage, { words }: Tokens): number {
  return caseEndings?.findIndex((ending) => ending.test((words[at] as Word).fold)) ?? -1;
}

/** «Журналистам пресс-секретарь …»: titles of one person stand in one case, which Russian shows at their end. */
function disagree(one: Title, next: Title, { words }: Tokens): boolean {
  const head = ({ first }: Title): Word =>
    (words[first + 1]?.text === "-" ? words[first + 2] : undefined) ?? (words[first] as Word);
  if (head(one).script !== Script.Cyrillic) return false;
  const [a, b] = [isDeclinedTitle(head(one).fold), isDeclinedTitle(head(next).fold)];
  return a !== null && b !== null && a !== b;
}

function phraseOf(parts: readonly Title[], names: NameIndex, context: Context): Phrase {
  const { roles } = context;
  const isCounted = context.roles.numerals?.includes(context.tokens.words[(parts[0] as Title).first - 1]?.fold ?? "");
  const plural = isCounted === true || parts.some((part) => part.plural);
  const owners: Found[] = [];
  let { first, start } = parts[0] as Title;
  let { last, end } = parts.at(-1) as Title;
  // A body whose name begins within the title («Глава МИД Китая»).
  const around = names.ownerAt(last) ?? names.bodyAt(last);
  if (around !== undefined && around.first > first && around.last > last) {
    owners.push(around);
    last = around.last;
    end = around.mention.end;
  } else if (roles.countryAfter) {
    let owner = ownerBehind(last, names, context);
    while (owner !== undefined && mayOwn(owner, parts)) {
      owners.push(owner);
      last = owner.last;
      end = owner.mention.end;
      owner = plural ? nextOwner(last, names, context) : undefined;
    }
  }
  // "The Australian High Commissioner to Pakistan": whose envoy, and where.
  if (roles.countryBefore && owners.length === 1 && parts.every(({ role }) => sent.has(role))) {
    const sender = ownerBefore(first, names, context);
    if (sender?.mention.label === "DEMONYM" && mayOwn(sender, parts)) {
      owners.unshift(sender);
      first = sender.first;
      start = sender.mention.start;
    }
  }
  if (roles.countryBefore && owners.length === 0) {
    let owner = ownerBefore(first, names, context);
    while (owner !== undefined && mayOwn(owner, parts) && isInOwnersCase(owner, context)) {
      owners.push(owner);
      first = owner.first;
      start = owner.mention.start;
      owner = plural ? previousOwner(first, names, context) : undefined;
    }
  }
  const before = context.titles.endingAt(first - 1);
  if (before?.role === HONORIFIC && !context.breaksBefore(first)) ({ first, start } = before);
  if (plural || owners.length === 0) ({ first, start } = overArticles(first, start, context));
  const country = owners[0]?.country ?? (owners.length === 0 ? homeBehind(last, context) : "");
  return { first, last, start, end, owners, plural, country, roles: parts.map(({ role }) => role as Role) };
}

/** «وزیر خارجه کشورمان»: the first country whose press writes so and that the text names, else the first of all. */
function homeBehind(last: number, { tokens, roles, evidence }: Context): string {
  if (roles.home === undefined || tokens.words[last + 1]?.fold !== roles.home.word) return "";
  const { countries } = roles.home;
  return countries.find((country) => evidence.country(country) > 0) ?? countries[0] ?? "";
}

/** The second country of a plural: behind "and", which Arabic writes on its front («الصيني والإيراني»). */
function nextOwner(last: number, names: NameIndex, { tokens, roles }: Context): Found | undefined {
  const and = tokens.words[last + 1];
  return names.ownerFrom(and !== undefined && roles.and.includes(and.fold) ? last + 2 : last + 1);
}

function previousOwner(first: number, names: NameIndex, { tokens, roles }: Context): Found | undefined {
  const and = tokens.words[first - 1];
  return and !== undefined && roles.and.includes(and.fold) ? names.ownerUpTo(first - 2) : undefined;
}

/** «მთავრობაში პრემიერი»: what stands in another case is no owner; adjectives agree with the title. */
function isInOwnersCase({ last, mention }: Found, { roles: { ownerEnding }, tokens }: Context): boolean {
  if (ownerEnding === undefined || mention.label === "DEMONYM") return true;
  return ownerEnding.test((tokens.words[last] as Word).fold);
}

/** Cities have mayors; presidents and ministers are of countries and bodies. */
function mayOwn({ entry }: Found, parts: readonly Title[]): boolean {
  return entry?.type !== "city" || parts.some(({ role }) => role === "mayor" || role === "governor");
}

/** "the Secretary-General", "the two leaders": articles belong to a phrase that no country says more of. */
function overArticles(first: number, start: number, context: Context): { first: number; start: number } {
  const { tokens } = context;
  let at = first;
  while (
    at > 0 &&
    (tokens.gaps[at] as Gap) < Gap.Line &&
    context.roles.articles.includes((tokens.words[at - 1] as Word).fold)
  )
    at--;
  return at === first ? { first, start } : { first: at, start: tokens.starts[at] as number };
}
