import { isArray, isObject } from "../../annotation/json.ts";
import type { JsonObject, JsonValue, Relation } from "../../annotation/model.ts";
import type { Span } from "../../text/span.ts";
import { guidOf } from "../guid.ts";
import type { IncomingDocument, Intake, ReadAt } from "../intake.ts";
import { fileNameOf, type JsonRow } from "../jsonl.ts";
import type { Said } from "../own.ts";
import { readOwn } from "../own.ts";
import { ShapeError, shape, wordFrom } from "../shape.ts";

/** Takes a task as Label Studio exports it, ours or anybody's. */
export function readTask(intake: Intake, { value, at }: JsonRow): void {
  const data = isObject(value["data"]) ? value["data"] : value;
  const document = documentOf(intake, value, data, at);
  const where = at.place ?? "";
  const annotations = value["annotations"] ?? value["completions"];
  if (annotations === undefined && isArray(value["label"] ?? null)) {
    readMinimal(intake, document, value, at);
    return;
  }
  for (const [index, each] of shape.array(annotations ?? [], `${where}.annotations`).entries()) {
    const place = `${where}.annotations[${index}]`;
    intake.attempt({ ...at, place }, () => {
      const annotation = shape.object(each, place);
      if (annotation["was_cancelled"] === true) return;
      readResult(
        intake,
        document,
        annotation,
        `${wordFrom(value["id"]) || where} ${wordFrom(annotation["id"]) || index}`,
        {
          ...at,
          place,
        },
      );
    });
  }
  for (const each of isArray(value["predictions"] ?? null) ? (value["predictions"] as readonly JsonValue[]) : []) {
    const regions = isObject(each) && isArray(each["result"] ?? null) ? (each["result"] as readonly JsonValue[]) : [];
    for (const region of regions) intake.passOver(isObject(region) ? wordFrom(region["id"]) : "");
  }
}

function documentOf(intake: Intake, task: JsonObject, data: JsonObject, at: ReadAt): IncomingDocument {
  const fields = Object.entries(data);
  const longest = fields
    .flatMap(([name, value]) => (typeof value === "string" ? [{ name, value }] : []))
    .toSorted((a, b) => b.value.length - a.value.length)[0]?.value;
  const text = typeof data["text"] === "string" ? data["text"] : longest;
  if (text === undefined) throw new ShapeError(`${at.place ?? ""}.data`, "there is no text in this task");
  const { file, document } = data;
  const id = typeof document === "string" ? document : `task-${wordFrom(task["id"]) || (at.place ?? at.line ?? 1)}`;
  return intake.document(typeof file === "string" ? file : fileNameOf(at.path), id, text);
}

interface Region {
  readonly said: Partial<Said> & { readonly recognised?: true };
  readonly span: Span | null;
  readonly at: ReadAt;
}

function readResult(
  intake: Intake,
  document: IncomingDocument,
  annotation: JsonObject,
  seed: string,
  at: ReadAt,
): void {
  const result = shape.array(annotation["result"] ?? [], `${at.place}.result`);
  const made = provenance(annotation);
  const ids = new Map<string, string>();
  const groups = new Map<string, Region[]>();
  for (const [index, each] of result.entries()) {
    const place = `${at.place}.result[${index}]`;
    intake.attempt({ ...at, place }, () => {
      const region = shape.object(each, place);
      if (region["type"] === "relation") return;
      const read = regionFrom(region, made, place);
      if (read === null) {
        intake.losses.addOf("regions", "regions", "of a kind that is not read; left out", wordFrom(region["id"]));
        return;
      }
      const own = typeof region["id"] === "string" ? region["id"] : String(index);
      // Ids of regions count within their annotation only, unless they are our own.
      const id = read.said.id ?? (isUnique(own) ? own : guidOf(`label-studio ${seed} ${own}`));
      ids.set(own, id);
      const group = groups.get(id) ?? [];
      groups.set(id, group);
      group.push({ ...read, said: { ...read.said, id }, at: { ...at, place } });
    });
  }
  const relations = relationsFrom(result, ids);
  for (const [id, group] of groups) annotateGroup(intake, document, group, relations.get(id));
}

/** Regions of one id are the pieces of one passage, or one region with several kinds of label. */
function annotateGroup(
  intake: Intake,
  document: IncomingDocument,
  group: readonly Region[],
  links: readonly Relation[] | undefined,
): void {
  const [first] = group;
  if (first === undefined) return;
  const said = Object.assign({}, ...group.map((each) => each.said)) as Region["said"];
  if (said.recognised === true) {
    intake.passOver(said.id ?? "");
    return;
  }
  const [codes = [], ...others] = group.map((each) => each.said.codes ?? []);
  const more = others.flat().filter((code) => !codes.includes(code));
  const notes = group.flatMap((each) => each.said.notes ?? []);
  const spans = group.flatMap(({ span }) => span ?? []);
  intake.attempt(first.at, () =>
    intake.annotate(document, spans, {
      ...said,
      codes: [...codes, ...new Set(more)],
      ...(notes.length > 0 ? { notes } : {}),
      ...(links === undefined ? {} : { relations: links }),
    }),
  );
}

function isUnique(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}/i.test(id);
}

/** What a region says and where; null for kinds that are on no text. */
function regionFrom(region: JsonObject, made: Partial<Said>, place: string): Omit<Region, "at"> | null {
  const value = shape.object(region["value"], `${place}.value`);
  const type = typeof region["type"] === "string" ? region["type"] : "labels";
  const meta = isObject(region["meta"]) ? region["meta"] : {};
  const own = readOwn(meta["readout"], `${place}.meta.readout`);
  const notes =
    meta["text"] === undefined ? [] : isArray(meta["text"]) ? shape.texts(meta["text"], `${place}.meta.text`) : [];
  const span = spanFrom(value, `${place}.value`);
  const said = { ...made, ...own, ...(notes.length > 0 ? { notes } : {}) };
  if (type === "textarea") {
    const texts = isArray(value["text"] ?? null) ? shape.texts(value["text"], `${place}.value.text`) : [];
    return { said: { ...said, notes: [...notes, ...texts] }, span };
  }
  const labels = value[type] ?? value["labels"] ?? value["choices"];
  // Ratings, taxonomies and the like are no codes.
  if (labels === undefined || !isArray(labels) || labels.some((label) => typeof label !== "string")) return null;
  return { said: { ...said, codes: shape.texts(labels, `${place}.value.${type}`) }, span };
}

/** Marked-up text has its offsets in the text in a place of their own. */
function spanFrom(value: JsonObject, place: string): Span | null {
  const offsets = isObject(value["globalOffsets"]) ? value["globalOffsets"] : value;
  const { start, end } = offsets;
  if (start === undefined && end === undefined) return null;
  return { start: shape.offset(start, `${place}.start`), end: shape.offset(end, `${place}.end`) };
}

function relationsFrom(
  result: readonly JsonValue[],
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Relation[]> {
  const relations = new Map<string, Relation[]>();
  for (const each of result) {
    if (!isObject(each) || each["type"] !== "relation") continue;
    const [from, to] = [ids.get(wordFrom(each["from_id"])), ids.get(wordFrom(each["to_id"]))];
    if (from === undefined || to === undefined) continue;
    const labels = isArray(each["labels"] ?? null) ? (each["labels"] as readonly JsonValue[]) : [];
    const known = relations.get(from) ?? [];
    relations.set(from, known);
    const types = labels.filter((label) => typeof label === "string");
    for (const type of types.length === 0 ? ["related"] : types) known.push({ type, target: to });
  }
  return relations;
}

/** Who made it: an address, a name, or for want of both a number. */
function provenance(annotation: JsonObject): Partial<Said> {
  const by = annotation["completed_by"];
  const person = isObject(by) ? by : {};
  const names = [wordFrom(person["first_name"]), wordFrom(person["last_name"])].filter((part) => part !== "");
  const creator =
    names.length > 0
      ? names.join(" ")
      : typeof person["email"] === "string"
        ? person["email"]
        : typeof by === "number" || typeof by === "string"
          ? String(by)
          : null;
  const { created_at: created, updated_at: modified } = annotation;
  return {
    ...(creator === null ? {} : { creator }),
    ...(typeof created === "string" ? { created } : {}),
    ...(typeof modified === "string" ? { modified } : {}),
  };
}

/** The short form, `JSON-MIN`: labels with their offsets beside the text. */
function readMinimal(intake: Intake, document: IncomingDocument, task: JsonObject, at: ReadAt): void {
  for (const [index, each] of shape.array(task["label"], "label").entries()) {
    const place = `${at.place ?? ""}.label[${index}]`;
    intake.attempt({ ...at, place }, () => {
      const region = shape.object(each, place);
      const span = spanFrom(region, place);
      const codes = shape.texts(region["labels"] ?? [], `${place}.labels`);
      const creator = task["annotator"];
      intake.annotate(document, span === null ? [] : [span], {
        codes,
        ...(typeof creator === "string" || typeof creator === "number" ? { creator: String(creator) } : {}),
      });
    });
  }
}
