/**
 * From stored selectors to spans in the text as it is now. A passage is first looked for where it should stand, then by
 * its exact words with their context, then by words that are like them. What is not certain is said, never hidden.
 */
import type { Span } from "../../text/span.ts";
import type { Annotation, Fragment } from "../model.ts";
import type { SelectableText } from "../selectors.ts";
import { findApproximate } from "./approximate.ts";
import type { Candidate } from "./candidate.ts";
import { hasFullContext } from "./context.ts";
import { findExact } from "./exact.ts";
import type { GramIndex } from "./grams.ts";
import { indexGrams } from "./grams.ts";

/**
 * - `anchored`: the same words at the same place
 * - `moved`: the same words elsewhere, clearly the same passage
 * - `changed`: words like them, clearly the same passage
 * - `ambiguous`: several places are as good; the first is shown
 * - `orphaned`: no place is good enough
 */
export type AnchorState = "anchored" | "moved" | "changed" | "ambiguous" | "orphaned";

export interface FragmentAnchor {
  readonly state: AnchorState;
  /** UTF-16, from the document's start; null where orphaned. */
  readonly span: Span | null;
  /** 0 to 1: how much speaks for the place. */
  readonly score: number;
  /** Places as good (`ambiguous`), or places to suggest (`orphaned`). */
  readonly others: readonly Span[];
}

export interface Anchoring {
  /** The least certain of its fragments; `changed` where only some of them are orphaned. */
  readonly state: AnchorState;
  /** One for each of the target's fragments; none where the document as a whole is meant. */
  readonly fragments: readonly FragmentAnchor[];
}

/** Where the annotations of one document stand in its text, in the order given. */
export function anchorAll(text: SelectableText, annotations: readonly Annotation[]): readonly Anchoring[] {
  return createAnchorer(text)(annotations);
}

/**
 * As `anchorAll`, for a document whose annotations are placed group by group: the groups in order of `inOrder`, so that
 * each is looked for as far from its place as the one before it was found.
 */
export function createAnchorer(text: SelectableText): (annotations: readonly Annotation[]) => readonly Anchoring[] {
  const locate = createLocator(text);
  return (annotations) => {
    const sought = annotations.flatMap((annotation, owner) =>
      annotation.target.fragments.map((fragment, piece) => ({ owner, piece, fragment })),
    );
    sought.sort((a, b) => a.fragment.position.start - b.fragment.position.start);
    const anchors = annotations.map((annotation): FragmentAnchor[] => Array(annotation.target.fragments.length));
    for (const { owner, piece, fragment } of sought) (anchors[owner] as FragmentAnchor[])[piece] = locate(fragment);
    return anchors.map((fragments) => ({ state: overall(fragments), fragments }));
  };
}

/** The annotations by the places where they are stored. */
export function inOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  const start = ({ target }: Annotation): number => target.fragments[0]?.position.start ?? 0;
  return annotations.toSorted((a, b) => start(a) - start(b));
}

/** The spans where the passage stands now, in text order; none for an orphan or a whole document. */
export function spansOf(anchoring: Anchoring): readonly Span[] {
  return anchoring.fragments
    .flatMap(({ span }) => (span === null ? [] : [span]))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

const byCertainty: readonly AnchorState[] = ["anchored", "moved", "changed", "ambiguous", "orphaned"];

/** The least certain state; a passage of which a part is left has at least changed. */
export function overall(fragments: readonly { readonly state: AnchorState }[]): AnchorState {
  let worst = 0;
  let orphans = 0;
  for (const { state } of fragments) {
    if (state === "orphaned") orphans++;
    else worst = Math.max(worst, byCertainty.indexOf(state));
  }
  if (orphans > 0) worst = Math.max(worst, byCertainty.indexOf(orphans === fragments.length ? "orphaned" : "changed"));
  return byCertainty[worst] as AnchorState;
}

/**
 * Locates fragments in order of their stored positions. Text that was put in or taken out moves all that follows by one
 * distance, so each fragment is first looked for as far from its place as the one before it was found.
 */
function createLocator(text: SelectableText): (fragment: Fragment) => FragmentAnchor {
  const { plain } = text;
  let index: GramIndex | null = null;
  // In code points: in code units the distance would differ with every emoji between the two places.
  let drift = 0;
  let previous: { readonly fragment: Fragment; readonly anchor: FragmentAnchor } | null = null;

  const place = (
    state: AnchorState,
    { start, end, score }: Candidate,
    others: readonly Candidate[],
  ): FragmentAnchor => ({
    state,
    span: toSpan({ start, end }),
    score: Math.min(1, score),
    others: others.map(toSpan),
  });
  const toSpan = ({ start, end }: Span): Span => ({ start: text.fromPlain(start), end: text.fromPlain(end) });

  const locate = ({ quote, position }: Fragment): FragmentAnchor => {
    const home = text.fromPosition(position.start);
    const expected = text.fromPosition(Math.max(0, position.start + drift));
    const at = (start: number): Candidate => ({ start, end: start + quote.exact.length, score: 1 });
    const stands = (start: number): boolean =>
      plain.startsWith(quote.exact, start) && hasFullContext(plain, start, start + quote.exact.length, quote);

    if (stands(expected)) {
      if (drift === 0) return place("anchored", at(home), []);
      // Neighbours say "moved", the old place says "still here": only a person can tell.
      return stands(home) ? place("ambiguous", at(expected), [at(home)]) : place("moved", at(expected), []);
    }
    index ??= indexGrams(plain);
    const exact = findExact(index, quote, expected, home);
    if (exact.best !== null) {
      if (exact.rivals.length > 0) return place("ambiguous", exact.best, exact.rivals);
      drift = text.toPosition(exact.best.start) - position.start;
      return place(drift === 0 ? "anchored" : "moved", exact.best, []);
    }
    for (const variant of otherForms(quote)) {
      const same = findExact(index, variant, expected, home);
      if (same.best === null) continue;
      if (same.rivals.length > 0) return place("ambiguous", same.best, same.rivals);
      drift = text.toPosition(same.best.start) - position.start;
      return place("moved", same.best, []);
    }
    const approximate = findApproximate(index, quote, expected);
    if (approximate.best !== null) {
      if (approximate.rivals.length > 0) return place("ambiguous", approximate.best, approximate.rivals);
      drift = text.toPosition(approximate.best.start) - position.start;
      return place("changed", approximate.best, []);
    }
    const others = [...exact.rivals, ...approximate.rivals].map(toSpan);
    return { state: "orphaned", span: null, score: 0, others };
  };

  return (fragment) => {
    // Several annotators, or several codes, on one passage: look once.
    if (previous === null || !samePassage(previous.fragment, fragment))
      previous = { fragment, anchor: locate(fragment) };
    return previous.anchor;
  };
}

/** The same words with their accents as signs of their own, or as parts of their letters: files are saved as either. */
function otherForms({ exact, prefix, suffix }: Fragment["quote"]): readonly Fragment["quote"][] {
  return (["NFC", "NFD"] as const).flatMap((form) => {
    const variant = { exact: exact.normalize(form), prefix: prefix.normalize(form), suffix: suffix.normalize(form) };
    return variant.exact === exact ? [] : [variant];
  });
}

function samePassage(a: Fragment, b: Fragment): boolean {
  return (
    a.position.start === b.position.start &&
    a.quote.exact === b.quote.exact &&
    a.quote.prefix === b.quote.prefix &&
    a.quote.suffix === b.quote.suffix
  );
}
