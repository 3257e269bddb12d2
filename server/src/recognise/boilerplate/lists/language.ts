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
}
