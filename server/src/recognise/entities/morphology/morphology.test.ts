import assert from "node:assert/strict";
import { fold } from "../../../text/fold.ts";
import { lexicalForm } from "../gazetteer/names.ts";
import { TokenKind, tokenise } from "../../../text/tokens.ts";
import { Vocabulary, type Word } from "../../../text/words.ts";
import { analyser } from "./analyse.ts";
import { morphologies, plain } from "./registry.ts";

/** The comparing form of a single word, as the gazetteer lists it. */
function form(text: string): string {
  const tokens = tokenise(text, new Vocabulary());
  assert.equal(tokens.count, 1, `${text} is not one token`);
  return lexicalForm(tokens.words[0] as Word, tokens.kinds[0] as TokenKind);
}

for (const rules of [...morphologies, plain]) {
  describe(`forms of names in ${rules.tag}`, () => {
    const analyse = analyser(rules);
    for (const [lemma, word] of rules.examples) {
      it(`${word} may be ${lemma}`, () => {
        const lemmas = analyse(form(word)).map((analysis) => analysis.lemma);
        assert.ok(lemmas.includes(form(lemma)) || lemmas.includes(fold(lemma)), lemmas.join(" "));
      });
    }
    for (const [lemma, word] of rules.traps) {
      it(`${word} is not ${lemma}`, () => {
        const found = analyse(form(word)).filter((analysis) => (analysis.places & 1) !== 0 && !analysis.common);
        assert.ok(!found.some((analysis) => analysis.lemma === form(lemma)));
      });
    }
  });
}
