import { oneLine } from "../../annotation/json.ts";
import type { JsonObject } from "../../annotation/model.ts";
import { codesOf, notesOf } from "../../annotation/model.ts";
import { documentName } from "../documentName.ts";
import type { ExportInput, ExportOptions, OutputChunk } from "../format.ts";
import { valueOf } from "../format.ts";
import { labelledSpans } from "../labelled.ts";
import { canHold, featureLacks, type LackKind } from "../lacks.ts";
import type { LossCollector } from "../loss.ts";
import type { Outgoing, OutgoingAnnotation } from "../outgoing.ts";
import { outgoing } from "../outgoing.ts";
import type { Part } from "../own.ts";
import { ownFields, ownOption } from "../own.ts";
import { passageLayer, recognisedLayer } from "../webanno/vocabulary.ts";
import { documentLayer, typeSystem } from "./vocabulary.ts";

const lacks: readonly LackKind[] = ["orphaned", "lost-pieces", "repeated-codes", "unknown-fields"];
const lacksWithoutOwn: readonly LackKind[] = [...lacks, ...featureLacks];

export async function* write(
  input: ExportInput,
  options: ExportOptions,
  losses: LossCollector,
): AsyncIterable<OutputChunk> {
  const keepsOwn = valueOf(ownOption, options) === "true";
  for await (const each of outgoing(input, options)) {
    const path = `${documentName(each.document)}.json`;
    const held = each.annotations.filter((out) => canHold(out, keepsOwn ? lacks : lacksWithoutOwn, losses));
    yield { path, content: `{"%TYPES":${oneLine(typeSystem)},\n"%FEATURE_STRUCTURES":[\n${oneLine(sofaOf(each))}` };
    const language = each.document.analysis?.language.tag ?? "x-unspecified";
    const members = [2];
    const whole = { "%ID": 2, "%TYPE": "uima.tcas.DocumentAnnotation", "@sofa": 1, begin: 0, end: each.plain.length };
    yield { path, content: `,\n${oneLine({ ...whole, language })}` };
    for (const out of held) {
      for (const fields of structuresOf(out, keepsOwn)) {
        const id = members.length + 2;
        members.push(id);
        const { type, ...rest } = fields;
        yield { path, content: `,\n${oneLine({ "%ID": id, "%TYPE": type, "@sofa": 1, ...rest })}` };
      }
    }
    const views: JsonObject = { _InitialView: { "%SOFA": 1, "%MEMBERS": members } };
    yield { path, content: `\n],\n"%VIEWS":${oneLine(views)}}\n` };
  }
}

function sofaOf({ plain }: Outgoing): JsonObject {
  return {
    "%ID": 1,
    "%TYPE": "uima.cas.Sofa",
    sofaNum: 1,
    sofaID: "_InitialView",
    mimeType: "text",
    sofaString: plain,
  };
}

type Structure = JsonObject & { readonly type: string };

/** A feature structure for each piece and code; one for what is said of the document as a whole. */
function structuresOf(out: OutgoingAnnotation, keepsOwn: boolean): readonly Structure[] {
  const { annotation, layer } = out;
  const notes = notesOf(annotation);
  // One note has a feature; several are told apart in our own.
  const native: Part[] = notes.length > 1 ? [] : ["notes"];
  const note = notes.length === 0 ? {} : { note: notes.join("\n\n") };
  const own = (fields: JsonObject): JsonObject => (keepsOwn ? { readout: JSON.stringify(fields) } : {});
  if (out.spans.length === 0) {
    const codes = [...new Set(codesOf(annotation))];
    const each = codes.length === 0 ? [{}] : codes.map((code) => ({ code }));
    return each.map((code, index) => ({
      type: documentLayer,
      ...code,
      ...(index === 0 ? note : {}),
      ...own(index === 0 ? ownFields(out, [...native, "codes"]) : { id: annotation.id }),
    }));
  }
  const type = layer === "annotations" ? passageLayer : recognisedLayer;
  return labelledSpans(out, native).map(({ start, end, label, own: fields }, index) => ({
    type,
    begin: start,
    end,
    ...(label === null ? {} : { code: label }),
    ...(index === 0 ? note : {}),
    ...own(fields),
  }));
}
