const consonant = /[бвгджзйклмнпрстфхцчшщь]$/u;
/** Endings of oblique cases that end in a consonant: «лидером», «журналистам», «послов». */
const oblique = /(?:[аеоыия]м|[еов]в|[ыиая]х)$/u;
/** Nouns of men's offices in -а. */
const inA = /^(?:глава|замглавы|замминистра|судья|коллега|папа|воевода)$/u;
/** Nouns of women's offices, whose nominative looks like a man's genitive. */
const ofWomen = /(?:к|иц|ис|есс|ь|ий)[ая]$/u;

/** Whether a Russian noun of an office (folded) stands in an oblique case; null where its ending does not tell. */
export function isDeclinedTitle(folded: string): boolean | null {
  if (inA.test(folded) || (consonant.test(folded) && !oblique.test(folded))) return false;
  return ofWomen.test(folded) ? null : true;
}
