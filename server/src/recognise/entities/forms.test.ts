import assert from "node:assert/strict";
import { bundledGazetteer, namesIn } from "./testing/bundled.ts";
import { formCases, traps } from "./testing/forms.ts";

/** So many of a hundred inflected forms are found at the least, with their whole span and the right entity. */
const COVERAGE = 99;

const cases = formCases();
for (const language of new Set(cases.map((one) => one.language))) {
  const own = cases.filter((one) => one.language === language);
  it(`at least ${COVERAGE} % of ${own.length} inflected names in ${language} are found whole`, () => {
    const missed = own.filter(({ text, form, slug }) => {
      const names = namesIn(bundledGazetteer().read(language, text));
      return !names.some(({ start, end, entity }) => text.slice(start, end) === form && entity?.slug === slug);
    });
    const share = ((own.length - missed.length) / own.length) * 100;
    assert.ok(share >= COVERAGE, `${share.toFixed(1)} %, missed: ${missed.map(({ text }) => text).join(" | ")}`);
  });

  it(`no common word in ${language} is taken for an inflected name`, () => {
    const found = traps()
      .filter((one) => one.language === language)
      .flatMap(({ text }) =>
        namesIn(bundledGazetteer().read(language, text)).map(({ start, end }) => text.slice(start, end)),
      );
    assert.deepEqual(found, []);
  });
}
