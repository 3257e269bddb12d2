import type { Attribution, Statement } from "../model.ts";
import { Cue } from "../lexicon/speech/index.ts";
import { type Agent, type Candidate, isSpokesman } from "./agents.ts";
import { type Account, endsWithColon, isOneOf, isQuoted, narratorFlags, type Passage, quoteAround } from "./passage.ts";
import { isTag, isWordless, longestTag, onlyNamed, opensWith, sameAgent } from "./glance.ts";
import type { Quote } from "./quotes.ts";
import type { Reading } from "./reading.ts";
import { closingAttribution } from "./tail.ts";

/** What is known of the document as a whole. */
export interface Setting {
  /** True for an opinion piece: nobody in it speaks, save where a sentence says so. */
  readonly commentary: boolean;
  /** Who speaks from the start, by the headline. */
  readonly opening: Agent | null;
  /** True where the document gives spoken words in quotation marks, as news does and readouts seldom do. */
  readonly quoting: boolean;
  /** The two whom the account names together first; null where they are not two. */
  readonly pair: readonly [Agent, Agent] | null;
  /** Names of those who speak by name or office somewhere in the document. */
  readonly speakers: ReadonlySet<string>;
  /** Names of those whom the document gives an office of state. */
  readonly officials: ReadonlySet<string>;
  isBoilerplate(passage: Passage): boolean;
}

type Outcome = Pick<Statement, "speaker" | "speakerKey" | "attribution" | "because">;

/**
 * Carries the speaker from sentence to sentence. State: who speaks, and whom a pronoun means when nobody does.
 * One pass, with a look ahead to the end of a quotation whose speaker is named only there.
 */
export class Carrier {
  private readonly account: Account;
  private readonly setting: Setting;
  private speaker: Agent | null;
  /** The subject last named, speaking or not: whom "he" means. */
  private topic: Agent | null = null;
  /** The only one whom the sentence before names, in whatever part: whom "he" means where nobody has been a subject. */
  private mentioned: Agent | null = null;
  /** The last who spoke without an office of state: whom "the analyst" means. */
  private expert: Agent | null = null;
  /** The last who spoke for others: whom "the spokesman" means. */
  private spokesman: Agent | null = null;
  /** True behind a joint statement, until the paragraph ends. */
  private joint = false;
  /** True once somebody has spoken: what stands before is the lead. */
  private started = false;
  /** True while the headline alone says who speaks. */
  private byHeadline: boolean;
  /** Why the speaker speaks on. */
  private origin = "";
  private quote: Quote | null = null;
  /** True where only quotation marks tell that somebody speaks. */
  private onlyQuoted = false;
  /** True where the speaker was named behind what they said, as news does. */
  private saidBehind = false;

  constructor(account: Account, setting: Setting) {
    this.account = account;
    this.setting = setting;
    this.speaker = setting.opening;
    this.byHeadline = this.speaker !== null;
    if (this.byHeadline) this.origin = "the headline gives the text as theirs";
  }

  statements(passages: readonly Passage[], readings: readonly Reading[]): Statement[] {
    return passages.map((passage, index) => {
      const outcome = this.next(passages, readings, index);
      const named = isOfUnnamed(readings[index] as Reading) ? null : onlyNamed(this.account, passage);
      if (named !== undefined) this.mentioned = named;
      const { start, end } = passage.sentence;
      return { start, end, ...outcome, quote: outcome.speaker !== null && isQuoted(passage) };
    });
  }

  private next(passages: readonly Passage[], readings: readonly Reading[], index: number): Outcome {
    const passage = passages[index] as Passage;
    const reading = readings[index] as Reading;
    if (this.setting.isBoilerplate(passage))
      return nobody("boilerplate", "It belongs to the page, not to the account.");
    if (passage.sentence.heading && (this.speaker === null || quoteAround(passage) === null))
      return this.heading(reading);
    if (this.setting.commentary) return this.comment(reading);
    if (isWordless(this.account, passage)) return nobody("narrative", "It has no words.");
    if (passage.sentence.startsParagraph) this.joint = false;
    const quoted = this.insideQuote(passages, readings, index);
    if (quoted !== null) return quoted;
    const echoed = this.echoed(passages, readings, index);
    if (echoed !== null) return echoed;
    switch (reading.kind) {
      case "speaker":
        this.saidBehind = closingAttribution(this.account, passage) >= 0;
        return this.speaks(this.whoAdds(reading) ?? reading.agent, reading.subject, reading.verb, passage);
      case "carried":
        this.saidBehind = closingAttribution(this.account, passage) >= 0;
        return this.speaksOn(reading.pronoun, reading.verb, passage, reading.agent ?? null);
      case "other":
        return this.otherSpeaks(reading.verb, passage);
      case "joint":
        this.speaker = null;
        this.joint = true;
        return together(`What several say or do together: “${reading.verb}”.`);
      case "plural":
        if (this.account.grammar.impersonal === true && !this.joint) {
          this.giveUp();
          return nobody("narrative", "Somebody says it whom the text does not name.");
        }
        if (this.speaker !== null || !this.joint) return this.silent(passage);
        return together(`The sides go on: “${reading.verb}”.`);
      case "unnamed":
        if (this.meant(reading) !== null)
          return this.speaksOn(true, reading.expert ?? reading.spokesman ?? "", passage, this.meant(reading));
        this.giveUp();
        if (reading.person === true) this.topic = null;
        return nobody("narrative", "Somebody says it whom the text does not name.");
      case "attendance":
        this.giveUp();
        return nobody("attendance", "It lists those who were present.");
      case "scene":
        this.giveUp();
        return nobody("narrative", "It tells of the meeting itself.");
      case "background":
        // A readout cites history in what somebody says; news tells it beside.
        if (!this.setting.quoting || isQuoted(passage)) return this.silent(passage);
        this.giveUp();
        return nobody("narrative", "It tells of the past: background.");
      case "doing":
        return this.does(reading, passage);
      case "silent":
        return this.silent(passage);
    }
  }

  private giveUp(): void {
    this.speaker = null;
    this.joint = false;
    this.onlyQuoted = false;
  }

  private heading(reading: Reading): Outcome {
    if (!this.byHeadline) this.giveUp();
    // Whom the headline lets speak is meant by "he" right below it.
    if (reading.kind === "speaker" && reading.subject.kind !== "body" && !this.started) this.topic ??= reading.agent;
    return nobody("headline", "A line of its own without a full stop: a heading.");
  }

  private comment(reading: Reading): Outcome {
    if (reading.kind === "speaker" && reading.subject.kind === "person")
      return spoken(reading.agent, "explicit", `“${reading.verb}” has ${reading.agent.name} as its subject.`);
    return nobody("commentary", "The document calls itself a commentary.");
  }

  /** What is said before "Such is the opinion of …": by whom that sentence names. */
  private echoed(passages: readonly Passage[], readings: readonly Reading[], index: number): Outcome | null {
    const [reading, next, behind] = [readings[index], readings[index + 1], passages[index + 1]];
    if (next?.kind !== "speaker" || behind === undefined || behind.sentence.startsParagraph) return null;
    if (reading?.kind !== "silent" && reading?.kind !== "doing" && reading?.kind !== "background") return null;
    if (!opensWith(this.account, behind, this.account.grammar.echo)) return null;
    this.speaker = next.agent;
    this.origin = "the sentence behind says whose opinion it is";
    return this.goesOn("It is an opinion");
  }

  /** A sentence within a quotation that began before it, or whose speaker is named only at its end. */
  private insideQuote(passages: readonly Passage[], readings: readonly Reading[], index: number): Outcome | null {
    const passage = passages[index] as Passage;
    const quote = quoteAround(passage);
    const reading = readings[index] as Reading;
    if (
      quote === null ||
      reading.kind === "speaker" ||
      reading.kind === "carried" ||
      reading.kind === "joint" ||
      reading.kind === "other"
    )
      return null;
    if (quote !== this.quote) {
      this.quote = quote;
      const named = this.speakerOfQuote(passages, readings, index, quote);
      if (named === "unnamed") {
        this.giveUp();
        return nobody("narrative", "The quotation ends with a speaker whom the text does not name.");
      }
      if (named !== null) {
        this.speaker = named;
        this.topic = named;
        this.origin = "the quotation is theirs";
      } else if (this.speaker === null) {
        this.speaker = this.topic;
        this.onlyQuoted = true;
        this.origin = "the sentence before names no one else";
      }
    }
    if (this.speaker === null) return null;
    return this.goesOn("It stands in a quotation");
  }

  /** Who is named as the speaker where the quotation ends, or right behind it. */
  private speakerOfQuote(
    passages: readonly Passage[],
    readings: readonly Reading[],
    index: number,
    quote: Quote,
  ): Agent | "unnamed" | null {
    for (let i = index + 1; i < passages.length; i++) {
      const passage = passages[i] as Passage;
      const reading = readings[i] as Reading;
      const behind = passage.sentence.firstToken >= quote.end;
      if (
        behind &&
        (passage.sentence.startsParagraph ||
          passage.sentence.endToken - passage.sentence.firstToken > longestTag(this.account, passage))
      )
        return null;
      if (reading.kind === "speaker") return behind && !isTag(this.account, passage, reading) ? null : reading.agent;
      if (reading.kind === "unnamed" && !behind) return this.meant(reading) ?? "unnamed";
      if (reading.kind === "carried" || behind) return null;
    }
    return null;
  }

  /** Whom "the analyst", "the spokesman" means. */
  private meant({ expert, spokesman }: Reading & { readonly kind: "unnamed" }): Agent | null {
    if (expert !== undefined) return this.expert;
    return spokesman === undefined ? null : this.spokesman;
  }

  private speaks(agent: Agent, subject: Candidate, verb: string | null, passage: Passage): Outcome {
    // Within somebody's speech, what a country is said to have said stays part of it.
    if (subject.kind === "body" && this.speaker !== null && !passage.sentence.startsParagraph)
      return this.silent(passage);
    this.speaker = agent;
    this.topic = agent;
    if (subject.kind === "person" && !this.setting.officials.has(agent.name)) this.expert = agent;
    if (subject.kind === "person" && isSpokesman(subject.role)) this.spokesman = agent;
    this.started = true;
    this.joint = false;
    this.onlyQuoted = false;
    this.byHeadline = false;
    this.quote = passage.quotes.at(-1) ?? null;
    if (isOneOf(this.account.tokens, passage.sentence.firstToken, this.account.grammar.asides)) this.speaker = null;
    this.origin =
      verb === null ? `a sentence has ${agent.name} as its subject` : `“${verb}” has ${agent.name} as its subject`;
    if (verb === null)
      return spoken(agent, "explicit", `${agent.name} is the subject of a sentence built as speech is.`);
    if (verb === ":") return spoken(agent, "explicit", `${agent.name} is named before the colon, as in a transcript.`);
    const attribution = subject.kind === "role" ? "role" : "explicit";
    const how = attribution === "role" ? "by office" : "by name";
    return spoken(agent, attribution, `“${verb}” has ${agent.name} as its subject, ${how}.`);
  }

  /** Who spoke last, where an office that nobody is known to hold goes on; else null. */
  private whoAdds({ subject, verb }: Reading & { readonly kind: "speaker" }): Agent | null {
    const { cues, grammar, tokens } = this.account;
    if (subject.agent !== null || grammar.addition?.verbs.test(verb) !== true) return null;
    const next = cues.from(subject.end);
    const end = next < cues.count ? Math.min(cues.first(next), subject.end + ALSO) : subject.end;
    const behind = tokens.words.slice(subject.end, end);
    return behind.some(({ fold }) => grammar.addition?.also.includes(fold)) ? null : this.speaker;
  }

  /** `meant` is whom the pronoun means by itself; null where it means who spoke last. */
  private speaksOn(pronoun: boolean, verb: string, passage: Passage, meant: Agent | null): Outcome {
    const agent = meant ?? this.speaker ?? this.topic ?? (pronoun ? this.mentioned : null);
    if (agent === null) return nobody("narrative", `“${verb}” has no subject that is named before.`);
    this.speaker = agent;
    this.topic = agent;
    this.started = true;
    this.joint = false;
    this.onlyQuoted = false;
    this.byHeadline = false;
    this.quote = passage.quotes.at(-1) ?? null;
    this.origin = `“${verb}” goes on with ${agent.name}`;
    const why = pronoun ? "has a pronoun as its subject, which means" : "has no subject of its own and goes on with";
    return spoken(agent, "pronominal", `“${verb}” ${why} ${agent.name}.`);
  }

  /** "Her guest": who of the two did not speak last. */
  private otherSpeaks(verb: string, passage: Passage): Outcome {
    const { pair } = this.setting;
    const one = this.speaker ?? this.topic;
    const agent = one === null ? undefined : pair?.find((other) => !sameAgent(other, one));
    if (agent === undefined || pair?.some((other) => one !== null && sameAgent(other, one)) !== true) {
      this.giveUp();
      return nobody("narrative", `“${verb}” has a subject that the text does not name.`);
    }
    return this.speaksOn(true, verb, passage, agent);
  }

  private does({ subject, plain, looks }: Reading & { readonly kind: "doing" }, passage: Passage): Outcome {
    const { agent } = subject;
    const same = agent !== null && this.speaker !== null && sameAgent(agent, this.speaker);
    if (same && !plain) return this.goesOn("The same person goes on");
    // "Mr President, we …", 总统先生…我期待: whoever says "we" or "I" outside a quotation speaks on, of others.
    const ofOthers = (narratorFlags(this.account, passage) & Cue.FirstPerson) !== 0;
    if (ofOthers && !plain && this.speaker !== null && !same) return this.silent(passage);
    // A verb that no list has: speech where the sentence looks like it, or where a readout tells of one who speaks in it.
    const opens = subject.first <= passage.sentence.firstToken + 1;
    const known = agent !== null && this.setting.speakers.has(agent.name);
    const speaks =
      looks === "clause" || (known && (looks === "quotes" || (opens && this.started && !this.setting.quoting)));
    if (agent !== null && !plain && speaks) return this.speaks(agent, subject, null, passage);
    if (this.speaker !== null && !plain && !opens && !passage.sentence.startsParagraph) return this.silent(passage);
    if (agent !== null) this.topic = agent;
    this.giveUp();
    return nobody("narrative", "It tells what somebody did.");
  }

  private silent(passage: Passage): Outcome {
    if (this.speaker === null) {
      if (this.joint && (narratorFlags(this.account, passage) & Cue.Modal) !== 0)
        return together("It goes on with what the sides agreed.");
      if (endsWithColon(this.account.tokens, passage.sentence))
        return nobody("narrative", "It introduces what follows.");
      return nobody("narrative", "Nobody is named as speaking.");
    }
    if (this.onlyQuoted && !isQuoted(passage)) {
      this.giveUp();
      return nobody("narrative", "The quotation has ended, and nobody is named.");
    }
    if (this.isBackground(passage)) {
      this.giveUp();
      return nobody("narrative", "A new paragraph of news without a speaker: background.");
    }
    return this.goesOn("Nobody else is named");
  }

  /** A paragraph that begins without a speaker, in a text that otherwise quotes and names them. */
  private isBackground(passage: Passage): boolean {
    const isNews = this.setting.quoting || this.saidBehind;
    if (!isNews || !passage.sentence.startsParagraph || this.byHeadline) return false;
    if (isQuoted(passage)) return false;
    return (narratorFlags(this.account, passage) & (Cue.Modal | Cue.FirstPerson)) === 0;
  }

  private goesOn(how: string): Outcome {
    const agent = this.speaker as Agent;
    return spoken(agent, "continued", `${how}: ${agent.name} speaks on since ${this.origin}.`);
  }
}

/** "One of the guests said that Berg had come": "he" is that guest. */
function isOfUnnamed(reading: Reading): boolean {
  return reading.kind === "unnamed" && reading.person === true;
}

/** Tokens behind an office in which "also" is of the office. */
const ALSO = 7;
function spoken(agent: Agent, attribution: Attribution, because: string): Outcome {
  return { speaker: agent.name, speakerKey: agent.key, attribution, because };
}

function together(because: string): Outcome {
  return { speaker: "joint", speakerKey: null, attribution: "joint", because };
}

function nobody(attribution: Attribution, because: string): Outcome {
  return { speaker: null, speakerKey: null, attribution, because };
}
