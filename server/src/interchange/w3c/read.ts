import { isArray, isObject } from "../../annotation/json.ts";
import type {
  Body,
  Fragment,
  JsonObject,
  JsonValue,
  Relation,
  TextPositionSelector,
  TextQuoteSelector,
} from "../../annotation/model.ts";
import { codeBody, noteBody, statuses } from "../../annotation/model.ts";
import { selectable } from "../../annotation/selectors.ts";
import { countUnits } from "../../text/units.ts";
import { textOf } from "../decode.ts";
import type { ImportFile, ImportOptions } from "../format.ts";
import type { IncomingDocument, Intake } from "../intake.ts";
import { jsonOf, ShapeError, shape } from "../shape.ts";
import { iriToId, readSource } from "./vocabulary.ts";

/** Takes a collection, a page, one annotation or a bare array of them, ours or anybody's. */
export function readFile(intake: Intake, file: ImportFile): void {
  const { path } = file;
  const content = textOf(intake, file);
  const root = content === undefined ? undefined : jsonOf(intake.problems, path, content);
  if (root === undefined) return;
  const items = itemsOf(root);
  const documents = new Map<string, IncomingDocument>();
  for (const { place, value } of items) {
    intake.attempt({ path, place }, () => annotate(intake, value, place, documents));
  }
  if (items.length === 0 && !isEmptyCollection(root)) {
    intake.problem({ path }, "There is no Web Annotation in this file.");
  }
}

interface Item {
  readonly place: string;
  readonly value: JsonValue;
}

function itemsOf(root: JsonValue): readonly Item[] {
  const listed = (values: JsonValue | undefined, place: string): readonly Item[] =>
    values !== undefined && isArray(values)
      ? values.map((value, index) => ({ place: `${place}[${index}]`, value }))
      : [];
  if (!isObject(root)) return listed(root, "");
  if (isObject(root["first"])) return listed(root["first"]["items"], "first.items");
  if (root["items"] !== undefined) return listed(root["items"], "items");
  return root["target"] === undefined ? [] : [{ place: "annotation", value: root }];
}

function isEmptyCollection(root: JsonValue): boolean {
  return isObject(root) && (root["type"] === "AnnotationCollection" || root["type"] === "AnnotationPage");
}

const knownFields: ReadonlySet<string> = new Set([
  "@context",
  "id",
  "type",
  "motivation",
  "creator",
  "created",
  "modified",
  "body",
  "bodyValue",
  "target",
  "readout:status",
  "readout:state",
  "readout:layer",
  "readout:speaker",
  "readout:relations",
]);

function annotate(intake: Intake, value: JsonValue, place: string, documents: Map<string, IncomingDocument>): void {
  const { options, losses } = intake;
  const fields = shape.object(value, place);
  const iri = shape.textOrNull(fields["id"], `${place}.id`);
  const id = iri === null ? undefined : iriToId(iri);
  const layer = fields["readout:layer"];
  if (layer !== undefined && layer !== "curation") {
    intake.passOver(id ?? place);
    return;
  }
  const motivation = oneOrMany(fields["motivation"]).find((each) => typeof each === "string") ?? "tagging";
  const created = shape.textOrNull(fields["created"], `${place}.created`) ?? options.now;
  const { file, document, fragments } = targetFrom(fields["target"], `${place}.target`, options);

  const given = [...oneOrMany(fields["body"]), ...oneOrMany(fields["bodyValue"])];
  const names = new Map<string, string>();
  const bodies = given.flatMap((body) => bodyFrom(body, motivation, names) ?? []);
  if (bodies.length < given.length) {
    losses.add("bodies", "bodies that are neither codes nor notes are left out", id ?? place);
  }
  if (Object.keys(fields).some((key) => !knownFields.has(key))) {
    losses.add("unknown-fields", "fields that are not read are left out", id ?? place);
  }
  const key = JSON.stringify([file, document]);
  const target = documents.get(key) ?? intake.document(file, document, null);
  documents.set(key, target);
  const status = statuses.find((each) => each === fields["readout:status"]);
  intake.add(
    target,
    fragments,
    {
      ...(id === undefined ? {} : { id }),
      motivation,
      ...(status === undefined ? {} : { status }),
      curation: layer === "curation",
      creator: creatorFrom(fields["creator"]),
      created,
      modified: shape.textOrNull(fields["modified"], `${place}.modified`) ?? created,
      codes: bodies.flatMap((body) => (body.purpose === "tagging" ? [body.code] : [])),
      notes: bodies.flatMap((body) => (body.purpose === "commenting" ? [body.value] : [])),
      attributes: bodies.flatMap((body) => (body.purpose === "describing" ? [body] : [])),
      relations: oneOrMany(fields["readout:relations"]).map((each) => relationFrom(each, `${place}.readout:relations`)),
    },
    names,
  );
}

/** JSON-LD writes a single value without its array. */
function oneOrMany(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value : [value];
}

/** A name, or for want of one another word for the first creator. */
function creatorFrom(value: JsonValue | undefined): string | null {
  const [first] = oneOrMany(value);
  if (typeof first === "string") return first;
  if (!isObject(first)) return null;
  const names = [first["name"], first["nickname"], first["id"]].flatMap(oneOrMany);
  return names.find((name) => typeof name === "string") ?? null;
}

function bodyFrom(value: JsonValue, motivation: string, codes: Map<string, string>): Body | null {
  if (typeof value === "string") return noteBody(value);
  if (!isObject(value) || typeof value["value"] !== "string") return null;
  const text = value["value"];
  const purposes = oneOrMany(value["purpose"] ?? motivation);
  const attribute = value["readout:attribute"];
  const said = value["readout:value"] ?? text;
  if (typeof attribute === "string" && typeof said !== "object")
    return { purpose: "describing", name: attribute, value: said };
  if (purposes.includes("tagging") || purposes.includes("classifying")) {
    const code = typeof value["readout:code"] === "string" ? value["readout:code"] : text;
    codes.set(code, text);
    return codeBody(code);
  }
  return noteBody(text);
}

interface ReadTarget {
  readonly file: string;
  readonly document: string;
  readonly fragments: readonly Fragment[];
}

/** Several targets in one document are the pieces of one passage. */
function targetFrom(value: JsonValue | undefined, place: string, options: ImportOptions): ReadTarget {
  const targets = oneOrMany(value).map((each) => oneTargetFrom(each, place, options));
  const [first] = targets;
  if (first === undefined) throw new ShapeError(place, "an annotation needs a `target`");
  if (targets.some(({ file, document }) => file !== first.file || document !== first.document)) {
    throw new ShapeError(place, "the targets lie in several documents");
  }
  return { ...first, fragments: targets.flatMap(({ fragments }) => fragments) };
}

function oneTargetFrom(value: JsonValue, place: string, options: ImportOptions): ReadTarget {
  if (typeof value === "string") return { ...readSource(value), fragments: [] };
  const fields = shape.object(value, place);
  const source = isObject(fields["source"]) ? fields["source"]["id"] : (fields["source"] ?? fields["id"]);
  const stated = readSource(shape.text(source, `${place}.source`));
  const file = shape.textOrNull(fields["readout:file"], `${place}.readout:file`) ?? stated.file;
  const document = shape.textOrNull(fields["readout:document"], `${place}.readout:document`) ?? stated.document;
  const selectors = oneOrMany(fields["selector"]).filter(isObject);
  const fragments =
    selectors.length === 0 ? [] : [fragmentFrom(selectors, place, () => options.text?.(file, document) ?? null)];
  return { file, document, fragments };
}

function fragmentFrom(selectors: readonly JsonObject[], place: string, text: () => string | null): Fragment {
  const quote = quoteFrom(selectors, place);
  const position = positionFrom(selectors, place);
  if (quote !== null) {
    // Without a position the words are looked for from the start.
    return { quote, position: position ?? { start: 0, end: countUnits(quote.exact, "codePoint") } };
  }
  if (position === null)
    throw new ShapeError(`${place}.selector`, "only text quote and text position selectors are read");
  const whole = text();
  if (whole === null)
    throw new ShapeError(`${place}.selector`, "there is a position but no quote, and the text is not at hand");
  const measured = selectable(whole);
  const [start, end] = [position.start, position.end].map((each) =>
    measured.fromPlain(measured.fromPosition(each)),
  ) as [number, number];
  const found = measured.fragments([{ start, end }]);
  if (!found.ok) throw new ShapeError(`${place}.selector`, found.error.message.replace(/\.$/, ""));
  const [fragment] = found.value;
  if (fragment === undefined || fragment.position.end !== position.end) {
    throw new ShapeError(`${place}.selector`, "the position lies outside the text");
  }
  return fragment;
}

function quoteFrom(selectors: readonly JsonObject[], place: string): TextQuoteSelector | null {
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  if (quote === undefined) return null;
  const plain = (key: string): string =>
    (shape.textOrNull(quote[key], `${place}.selector.${key}`) ?? "").replace(/\r\n?/g, "\n");
  return { exact: plain("exact"), prefix: plain("prefix"), suffix: plain("suffix") };
}

function positionFrom(selectors: readonly JsonObject[], place: string): TextPositionSelector | null {
  const position = selectors.find(({ type }) => type === "TextPositionSelector");
  if (position === undefined) return null;
  return {
    start: shape.offset(position["start"], `${place}.selector.start`),
    end: shape.offset(position["end"], `${place}.selector.end`),
  };
}

function relationFrom(value: JsonValue, place: string): Relation {
  const relation = shape.object(value, place);
  const target = shape.object(relation["readout:target"], `${place}.readout:target`);
  return {
    type: shape.text(relation["readout:relation"], `${place}.readout:relation`),
    target: iriToId(shape.text(target["id"], `${place}.readout:target.id`)),
  };
}
