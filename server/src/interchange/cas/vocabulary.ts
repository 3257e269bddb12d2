import type { JsonObject } from "../../annotation/model.ts";
import { passageLayer, recognisedLayer } from "../webanno/vocabulary.ts";

/** The layer of what is said of documents as a whole. */
export const documentLayer = "webanno.custom.ReadoutDocument";

const features = {
  code: { "%NAME": "code", "%RANGE": "uima.cas.String" },
  note: { "%NAME": "note", "%RANGE": "uima.cas.String" },
  readout: { "%NAME": "readout", "%RANGE": "uima.cas.String" },
};

export const typeSystem: JsonObject = {
  [passageLayer]: { "%NAME": passageLayer, "%SUPER_TYPE": "uima.tcas.Annotation", ...features },
  [documentLayer]: { "%NAME": documentLayer, "%SUPER_TYPE": "uima.cas.AnnotationBase", ...features },
  [recognisedLayer]: { "%NAME": recognisedLayer, "%SUPER_TYPE": "uima.tcas.Annotation", ...features },
};
