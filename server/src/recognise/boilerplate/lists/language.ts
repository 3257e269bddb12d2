import type { PhraseSource } from "../../lexicon/speech/phrases.ts";

/** What the lines around an article say on the pages of one language. Data alone. */
export interface PageWords {
  /** Begins a breadcrumb: "Home", "You are here". */
  readonly home: PhraseSource;
  /** An entry of a menu, or a control of the page. */
  readonly navigation: PhraseSource;
  /** Tells a cookie notice wherever it stands. */
  readonly cookie: PhraseSource;
  /** A button or a link beside one: "Accept all", "Privacy policy". */
  readonly consent: PhraseSource;
  /** Heads a list of other articles. */
  readonly related: PhraseSource;
  readonly share: PhraseSource;
  /** A service or tool to share with. */
  readonly shareTarget?: PhraseSource;
  readonly hotPhotos: PhraseSource;
  /** Begins a line that says who wrote, took or edited. */
  readonly credits: PhraseSource;
  /** Stands before the name of the writer, without a colon: "By". */
  readonly byline?: PhraseSource;
  /** Stands beside a number that counts readers, comments or minutes: "views", "min read". */
  readonly counter?: PhraseSource;
  /** Stands beside a day or an hour: "updated at", "local time". Months and weekdays are known without it. */
  readonly clock?: PhraseSource;
  /** Tells a line behind the article that speaks of the article itself: "contributed to this report". */
  readonly closing?: PhraseSource;
  /** Begins an invitation to read more of the site: "Subscribe to", "Sign up for". */
  readonly invitation?: PhraseSource;
  /** Alone in its line in mid-article: "Advertisement", "Story continues below". */
  readonly interlude?: PhraseSource;
  /** An agency or a paper that texts are taken from, as lines with nothing else name it. */
  readonly source?: PhraseSource;
  /** Says behind a caption what picture it is: "file photo". In brackets also a single word: "(Photo: …)". */
  readonly picture?: PhraseSource;
}
