import { isArray, isObject, parseJson } from "../../annotation/json.ts";
import type { AttributeBody, JsonObject, JsonValue } from "../../annotation/model.ts";
import { textOf } from "../decode.ts";
import { documentAddress } from "../documentName.ts";
import type { ImportFile } from "../format.ts";
import type { IncomingDocument, Intake } from "../intake.ts";
import { annotateLabelled } from "../labelled.ts";
import type { Said } from "../own.ts";
import { readOwn } from "../own.ts";
import { jsonOf, ShapeError, shape, wordFrom } from "../shape.ts";
import { isStructural, passageLayer, recognisedLayer } from "../webanno/vocabulary.ts";
import { documentLayer } from "./vocabulary.ts";

/** Takes a CAS of any maker: annotations on its texts, layer by layer. Throws `ShapeError`. */
export function readCas(intake: Intake, file: ImportFile): void {
  const { path } = file;
  const content = textOf(intake, file);
  const root = content === undefined ? undefined : jsonOf(intake.problems, path, content);
  if (root === undefined) return;
  const { "%FEATURE_STRUCTURES": structures } = shape.object(root, "the file");
  if (structures === undefined) throw new ShapeError("", "there are no %FEATURE_STRUCTURES, so this is no CAS");
  const all = [...listed(structures)];
  const documents = documentsOf(intake, path, all);
  const spans: Map<IncomingDocument, Parameters<typeof annotateLabelled>[2][number][]> = new Map();
  const wholes = new Map<IncomingDocument, Map<string, Whole>>();
  for (const { place, value } of all) {
    const type = typeof value["%TYPE"] === "string" ? value["%TYPE"] : "";
    if (isStructural(type)) continue;
    const document = documents.get(value["@sofa"] ?? null);
    if (document === undefined) continue;
    const at = { path, place };
    intake.attempt(at, () => {
      const [begin, end] = [value["begin"] ?? value["^begin"], value["end"] ?? value["^end"]];
      const isOwn = type === passageLayer || type === documentLayer || type === recognisedLayer;
      const { label, said } = isOwn ? ownSaid(value, place) : foreignSaid(value, type);
      const marked = type === recognisedLayer ? { ...said, recognised: true as const } : said;
      if (begin === undefined && end === undefined) {
        if (isOwn) addWhole(wholes, document, label, said, at);
        return;
      }
      const span = { start: shape.offset(begin, `${place}.begin`), end: shape.offset(end, `${place}.end`) };
      const known = spans.get(document) ?? [];
      spans.set(document, known);
      known.push({ span, label, said: marked, at });
    });
  }
  for (const document of new Set(documents.values())) {
    annotateLabelled(intake, document, spans.get(document) ?? []);
    for (const { codes, said, at } of wholes.get(document)?.values() ?? []) {
      intake.attempt(at, () => intake.annotate(document, [], { ...said, codes }));
    }
  }
}

interface Whole {
  readonly codes: string[];
  readonly said: Partial<Said>;
  readonly at: { readonly path: string; readonly place: string };
}

function addWhole(
  wholes: Map<IncomingDocument, Map<string, Whole>>,
  document: IncomingDocument,
  label: string | null,
  said: Partial<Said>,
  at: Whole["at"],
): void {
  const own = wholes.get(document) ?? new Map<string, Whole>();
  wholes.set(document, own);
  const key = said.id ?? at.place;
  const known = own.get(key);
  own.set(key, {
    codes: [...(known?.codes ?? []), ...(label === null ? [] : [label])],
    said: { ...known?.said, ...said },
    at,
  });
}

interface ListedStructure {
  readonly place: string;
  readonly value: JsonObject;
}

/** The structures as a list; some writers give them as an object by their ids. */
function* listed(structures: JsonValue): Generator<ListedStructure> {
  const entries = isArray(structures)
    ? structures.entries()
    : Object.entries(shape.object(structures, "%FEATURE_STRUCTURES"));
  for (const [key, value] of entries) {
    const place = `%FEATURE_STRUCTURES[${key}]`;
    if (isObject(value)) yield { place, value: value["%ID"] === undefined ? { ...value, "%ID": Number(key) } : value };
  }
}

/** A document for each text, by the id of its sofa. */
function documentsOf(
  intake: Intake,
  path: string,
  all: readonly ListedStructure[],
): ReadonlyMap<JsonValue, IncomingDocument> {
  const documents = new Map<JsonValue, IncomingDocument>();
  const { file, id } = documentAddress(path.replace(/(\.json)?$/i, ""));
  for (const { value } of all) {
    if (value["%TYPE"] !== "uima.cas.Sofa" || typeof value["sofaString"] !== "string") continue;
    const view = value["sofaID"];
    const name = documents.size === 0 || typeof view !== "string" ? id : `${id}#${view}`;
    documents.set(value["%ID"] ?? null, intake.document(file, name, value["sofaString"]));
  }
  if (documents.size === 0) throw new ShapeError("", "there is no text (no sofaString) in this CAS");
  return documents;
}

function ownSaid(value: JsonObject, place: string): { label: string | null; said: Partial<Said> } {
  const text = shape.textOrNull(value["readout"], `${place}.readout`);
  const json = text === null ? undefined : parseJson(text);
  if (text !== null && json === undefined) throw new ShapeError(`${place}.readout`, "`readout` must be JSON");
  const own = readOwn(json, `${place}.readout`);
  const note = shape.textOrNull(value["note"], `${place}.note`);
  // Several notes are joined in the feature; ours tell them apart.
  const exact = own.notes !== undefined && own.notes.length > 1 && own.notes.join("\n\n") === note;
  return {
    label: shape.textOrNull(value["code"], `${place}.code`),
    said: { ...own, ...(note === null || exact ? {} : { notes: [note] }) },
  };
}

/** Of other layers the first feature that names a value is the code; the rest are attributes. */
function foreignSaid(value: JsonObject, type: string): { label: string; said: Partial<Said> } {
  const name = ["value", "label", "code", "category", "tag"].find((each) => typeof value[each] === "string");
  const attributes: Pick<AttributeBody, "name" | "value">[] = [];
  for (const [key, said] of Object.entries(value)) {
    if (/^[%@^]/.test(key) || key === "begin" || key === "end" || key === name) continue;
    if (said !== null && typeof said !== "object") attributes.push({ name: key, value: said });
  }
  const label = name === undefined ? type.slice(type.lastIndexOf(".") + 1) : wordFrom(value[name]);
  return { label, said: { attributes } };
}
