import type { PhraseSource } from "./phrases.ts";

/**
 * What a phrase may tell of who speaks and who meets. One bit each; a phrase may carry several.
 * The comments give English examples; each language file gives its own.
 */
export const Cue = {
  /** A finite verb of speech: "said", "stressed", "thanked". */
  Say: 1 << 0,
  /** The same in the plural, where the language tells it apart. */
  SayPlural: 1 << 1,
  /** Speech or not, by what stands beside it: "notes", "believes", Georgian აღნიშნა "noted; marked a jubilee". */
  Weak: 1 << 2,
  /** A participle of speech: "adding", "stressing". */
  Saying: 1 << 3,
  /** "according to". */
  According: 1 << 4,
  /** What several do together: "exchanged views", "agreed". */
  Joint: 1 << 5,
  /** Those who do it: "the two sides". In a speech, those of whom something is asked. */
  Parties: 1 << 6,
  /** "they", as a subject. */
  They: 1 << 7,
  /** Persons in the plural, "both presidents": what they do is told, not said. */
  Leaders: 1 << 8,
  /** "he", "she", as a subject. */
  Pronoun: 1 << 9,
  /** "I", "we", "our". */
  FirstPerson: 1 << 10,
  /** What opens a reported clause: "that". */
  Complement: 1 << 11,
  /** What a speaker demands or promises: "should", "will", "stands ready". */
  Modal: 1 << 12,
  /** "attended", "were present". */
  Attend: 1 << 13,
  /** What opens a sentence of narration: "after the talks", "the visit". */
  Scene: 1 << 14,
  /** A finite verb of other doings: "arrived", "laid a wreath". */
  Act: 1 << 15,
  /** A finite verb of meeting: "met", "received". */
  Meet: 1 << 16,
  /** A finite verb that makes a meeting of a noun: "held" (talks), "had" (a call). */
  Hold: 1 << 17,
  /** "meeting", "talks", "conversation". */
  Event: 1 << 18,
  Phone: 1 << 19,
  Video: 1 << 20,
  Letter: 1 << 21,
  /** "sent", "conveyed": what one does with a letter. */
  Send: 1 << 22,
  /** A word whose noun is no subject: prepositions and the like, before it. */
  Oblique: 1 << 23,
  /** The same behind the noun: "'s", Persian را, Georgian მიერ. */
  ObliqueAfter: 1 << 24,
  /** A preposition of place: "in", "at". */
  Inside: 1 << 25,
  And: 1 << 26,
  /** One who speaks without a name: "a spokesperson", "sources", "the statement". */
  Source: 1 << 27,
  /** A label that makes the whole document somebody's opinion: "Commentary". */
  Kicker: 1 << 28,
  /** In a headline, makes the whole text one person's words: "statement by", "remarks by". */
  Address: 1 << 29,
  /** Before somebody who is named beside a meeting and did not meet: "at the invitation of", "on behalf of". */
  Aside: 1 << 31,
} as const;
export type Cue = (typeof Cue)[keyof typeof Cue];

/** Kinds that are two cues in one. */
const joined = {
  /** What is told of the past, wherever in the sentence it stands: "was founded in", "has a population of". */
  Background: Cue.Scene | Cue.Act,
  /** The same behind the name (Georgian მიწვევით). */
  AsideAfter: Cue.Aside | Cue.ObliqueAfter,
  /** Before those who were present and did not meet: "in the presence of", "accompanied by". */
  Presence: Cue.Aside | Cue.Attend,
  /** The same behind the name (Georgian თანხლებით). */
  PresenceAfter: Cue.Aside | Cue.Attend | Cue.ObliqueAfter,
  /** The other one of two: "her guest", "the host". */
  Other: Cue.Pronoun | Cue.Source,
  /** Before the words of the one asked: "A:", "Answer:". */
  Answer: Cue.Source | Cue.Say,
} as const;

/** True for the flags of background. */
export function isBackgroundCue(flags: number): boolean {
  return (flags & joined.Background) === joined.Background;
}

/** True for the flags of a label before an answer. */
export function isAnswerCue(flags: number): boolean {
  return (flags & joined.Answer) === joined.Answer;
}

/** True for the flags of a word that means the other one of two. */
export function isOtherCue(flags: number): boolean {
  return (flags & joined.Other) === joined.Other;
}

const kinds = { ...Cue, ...joined };
type CueKey = Uncapitalize<keyof typeof kinds>;

/** How a language marks who does what. */
export interface SpeechGrammar {
  /** Where the subject of a speech verb stands: before it, behind it, or either way. */
  readonly subject: "before" | "after" | "either";
  /** Of several nouns before the verb: the nearest, or the first of the clause (Persian: the verb stands last). */
  readonly among: "nearest" | "first";
  /** True where a verb may stand without any subject. */
  readonly proDrop: boolean;
  /** Words that may stand between a preposition and its noun (folded): articles, possessives. */
  readonly determiners?: readonly string[];
  /** True where a plural verb may honour one person. */
  readonly honours?: boolean;
  /** True where names take case endings behind an apostrophe, so that one with an ending is no subject. */
  readonly suffixed?: boolean;
  /** Words of honour, folded and cut to a stem, that a pronoun may be made of: سموه "His Highness". */
  readonly honorifics?: readonly string[];
  /** Case endings (of folded last words): a name and an office beside it that have different ones are two persons. */
  readonly caseEndings?: readonly RegExp[];
  /** True where the name stands right before "according to" (Georgian თქმით). */
  readonly accordingAfter?: boolean;
  /** The form of several who are met without their names, right before the verb («სტუდენტებს შეხვდა»). Folded. */
  readonly metByVerb?: RegExp;
  /** The first two words, folded, of a phrase that names who passes the account on, up to a comma («به گزارش …،»). */
  readonly citation?: RegExp;
  /** Words before an office that bring in somebody new, folded: "a", "another". */
  readonly indefinite?: readonly string[];
  /** The first words, folded, of a sentence that says whose opinion the one before it is («Такое мнение высказал …»). */
  readonly echo?: RegExp;
  /** Nouns of several who are met without their names ("a delegation", "businessmen"), in folded text. */
  readonly groups?: RegExp;
  /** A word right behind a place that is talked about and no place of meeting («უკრაინაში მიმდინარე …»). Folded. */
  readonly ongoing?: RegExp;
  /** Letters written onto the front of a word: harmless conjunctions. */
  readonly conjunctions?: readonly string[];
  /** Endings (of the folded last word of a name or title) that make it a subject for certain. */
  readonly subjectEndings?: readonly string[];
  /** Endings that a subject cannot have, unless the name itself ends so. */
  readonly obliqueEndings?: readonly string[];
  /** Those of them that a name without a known English form may have of its own. */
  readonly doubtfulEndings?: readonly string[];
  /**
   * How a noun that no one knows shows itself to be the subject of a verb without a known one: it stands first in the
   * sentence (`openers` are the words, folded, that may stand first and are none), or has an ending before the verb, or
   * a prefix behind it.
   */
  readonly stranger?:
    | { readonly by: "standing first"; readonly openers: readonly string[] }
    | { readonly by: "ending"; readonly endings: readonly string[] }
    | { readonly by: "prefix"; readonly prefix: string; readonly before: readonly string[] };
  /**
   * What opens a reported clause for certain (folded), so that even an unknown verb before it is one of speech; within
   * `reach` tokens behind the subject, where `behind` fits the word before it.
   */
  readonly that?: { readonly words: readonly string[]; readonly reach?: number; readonly behind?: RegExp };
  /**
   * The form of a past verb of several, by which "the two sides" are told to have done something: of the word before
   * them, of the one behind (past `adverbs`), or of their own ending. Folded.
   */
  readonly together?: {
    readonly side: "before" | "after" | "own";
    readonly verb: RegExp;
    readonly adverbs?: readonly string[];
  };
  /** The form of a past verb, whose object stands right behind it where its subject stands before. Folded. */
  readonly transitive?: RegExp;
  /** True where what stands between two commas behind a name belongs to it ("Ana Berg, a lawyer, said"). */
  readonly appositions?: boolean;
  /** Verbs that a body says something with where no "that" follows; folded. */
  readonly bareClause?: RegExp;
  /** Words that open a clause about the noun before them: "who", "which". A verb behind them tells of no speaker. */
  readonly relatives?: readonly string[];
  /** Words before a day that bounds a time and is none of meeting, folded: "since", "until". */
  readonly bounds?: readonly string[];
  /** Words before the place that somebody goes to or is welcomed to, folded. */
  readonly towards?: readonly string[];
  /** Nouns of what is talked about, folded: the place behind them is not where people meet («الأوضاع في غزة»). */
  readonly topics?: readonly string[];
  /** The form of a place to which somebody goes, behind "in" («в Армению»); none of being there. Folded. */
  readonly direction?: RegExp;
  /** Where only such words may stand between "in" and the place that owns them («в столице Армении»); folded. */
  readonly sites?: RegExp;
  /** Endings that say "in", "at". */
  readonly placeEndings?: readonly string[];
  /** The ending of a town before the noun that has one of them: «თბილისის აეროპორტში». */
  readonly genitiveEnding?: string;
  /**
   * True where a name may stand behind an office in the same case, with what the office is of between them («посол
   * Израиля в США Михаэль Херцог»), and names that no gazetteer lists are given in the nominative.
   */
  readonly apposition?: boolean;
  /** Words that open what somebody said before, told in passing: nobody goes on from it («ранее»). Folded. */
  readonly asides?: readonly string[];
  /**
   * Verbs of whoever spoke last (of their words as written), so that an office whose holder nobody names is theirs
   * («معاون استاندار افزود», "the deputy governor added"); `also` are words behind the office that say the contrary.
   */
  readonly addition?: { readonly verbs: RegExp; readonly also: readonly string[] };
  /** True where a plural verb of speech without a subject means nobody in particular («сообщили в министерстве»). */
  readonly impersonal?: boolean;
  /**
   * How a clause of time before the verb begins and ends (在…时, "while …"): those named within it do not speak. Of what
   * a sentence is about, `topics` are the first words (对…，). Folded.
   */
  readonly during?: {
    readonly openers: readonly string[];
    readonly closers: readonly string[];
    readonly topics: readonly string[];
  };
  /** Titles in a form that is no subject, tested on each folded word of a title. */
  readonly obliqueTitle?: RegExp;
}

/** One language: data alone. A new language is a new file and one line in `index.ts`. */
export interface SpeechLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly grammar: SpeechGrammar;
  readonly phrases: Readonly<Partial<Record<CueKey, PhraseSource>>>;
  /** Longer phrases that hold a cue's letters and are none. */
  readonly noCue?: PhraseSource;
}

/** Flags and phrases of a language, as the phrase book takes them. */
export function* cueEntries(language: SpeechLanguage): Iterable<readonly [number, PhraseSource]> {
  for (const [name, flag] of Object.entries(kinds)) {
    const source = language.phrases[(name.charAt(0).toLowerCase() + name.slice(1)) as CueKey];
    if (source !== undefined) yield [flag, source];
  }
  if (language.noCue !== undefined) yield [NO_CUE, language.noCue];
}

/** Carried by phrases that only keep shorter ones from matching. */
export const NO_CUE = 1 << 30;
