/** Layers as INCEpTION names those that people define. */
export const passageLayer = "webanno.custom.Readout";
export const recognisedLayer = "webanno.custom.ReadoutRecognised";
