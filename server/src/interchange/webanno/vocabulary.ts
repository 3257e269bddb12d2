/** Layers as INCEpTION names those that people define. */
export const passageLayer = "webanno.custom.Readout";
export const recognisedLayer = "webanno.custom.ReadoutRecognised";

/** True for layers that say something of the text's form (tokens, parts of speech …), not of what it means. */
export function isStructural(type: string): boolean {
  return (
    /^uima\.(cas|tcas\.DocumentAnnotation)/.test(type) ||
    /\.(Token|Sentence|Lemma|Stem|Paragraph|POS|DocumentMetaData|TagsetDescription|TagDescription|MorphologicalFeatures|Dependency|ROOT|CASMetadata|DocumentID)$/.test(
      type,
    )
  );
}
