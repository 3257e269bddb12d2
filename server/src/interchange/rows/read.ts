import type { AttributeBody, Fragment, JsonObject, JsonValue, Relation } from "../../annotation/model.ts";
import { exportLayers } from "../format.ts";
import type { IncomingDocument, Intake } from "../intake.ts";
import { statusFrom } from "../own.ts";
import { ShapeError, shape } from "../shape.ts";

/** Takes in the annotation of a row, as `rowOf` writes it. Throws `ShapeError`. */
export function annotateRow(
  intake: Intake,
  value: JsonValue,
  place: string,
  documentOf: (file: string, document: string) => IncomingDocument,
): void {
  const row = shape.object(value, place);
  const at = (key: string): string => `${place}.${key}`;
  const layer = shape.textOrNull(row["layer"], at("layer")) ?? "annotations";
  const id = shape.text(row["id"], at("id"));
  if (layer !== "annotations" && exportLayers.some((each) => each === layer)) {
    intake.passOver(id);
    return;
  }
  const document = documentOf(shape.text(row["file"], at("file")), shape.text(row["document"], at("document")));
  const created = shape.text(row["created"], at("created"));
  const note = shape.textOrNull(row["note"], at("note"));
  intake.add(document, fragmentsFrom(row, place), {
    id,
    motivation: shape.textOrNull(row["motivation"], at("motivation")) ?? "tagging",
    status: statusFrom(row["status"], at("status")),
    curation: layer === "curation",
    creator: shape.textOrNull(row["creator"], at("creator")),
    created,
    modified: shape.textOrNull(row["modified"], at("modified")) ?? created,
    codes: shape.texts(row["codes"] ?? [], at("codes")),
    attributes: attributesFrom(row["attributes"] ?? {}, at("attributes")),
    notes: note === null ? [] : [note],
    relations: relationsFrom(row["relations"] ?? [], at("relations")),
  });
}

function fragmentsFrom(row: JsonObject, place: string): readonly Fragment[] {
  const { fragments = null, text = null } = row;
  if (fragments === null) return text === null ? [] : [fragmentFrom(row, place)];
  const at = `${place}.fragments`;
  return shape.array(fragments, at).map((each, index) => fragmentFrom(each, `${at}[${index}]`));
}

function fragmentFrom(value: JsonValue, place: string): Fragment {
  const fields = shape.object(value, place);
  return {
    quote: {
      exact: shape.text(fields["text"], `${place}.text`).replace(/\r\n?/g, "\n"),
      prefix: shape.textOrNull(fields["prefix"], `${place}.prefix`) ?? "",
      suffix: shape.textOrNull(fields["suffix"], `${place}.suffix`) ?? "",
    },
    position: {
      start: shape.offset(fields["codePointStart"], `${place}.codePointStart`),
      end: shape.offset(fields["codePointEnd"], `${place}.codePointEnd`),
    },
  };
}

function attributesFrom(value: JsonValue, place: string): readonly Pick<AttributeBody, "name" | "value">[] {
  return Object.entries(shape.object(value, place)).map(([name, said]) => {
    if (typeof said === "object") throw new ShapeError(`${place}.${name}`, "an attribute must be a plain value");
    return { name, value: said };
  });
}

function relationsFrom(value: JsonValue, place: string): readonly Relation[] {
  return shape.array(value, place).map((each, index) => {
    const { type, target } = shape.object(each, `${place}[${index}]`);
    return {
      type: shape.text(type, `${place}[${index}].type`),
      target: shape.text(target, `${place}[${index}].target`),
    };
  });
}
