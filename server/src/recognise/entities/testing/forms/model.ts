/** Forms of names by the grammar of one language, written apart from the rules in `morphology/`. */
export interface Forms {
  /** A sentence with the form at `_`. */
  readonly frame: string;
  /** Endings that names of one class take ("-" for none), by the names' stems: `slug stem` each. */
  readonly classes: readonly { readonly endings: string; readonly stems: readonly string[] }[];
  /** `slug: form; form`. */
  readonly words: readonly string[];
  /** Common words that hold a name with letters before or behind it, or look inflected: nothing is to be found. */
  readonly none: string;
}
