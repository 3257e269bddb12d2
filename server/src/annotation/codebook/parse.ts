/**
 * `codebook.yaml`: a mapping of stable ids to codes, so that renaming and moving a code is a change of one line. The
 * form is published as `docs/schemas/codebook.schema.json` and described in `docs/annotations.md`.
 */
import type { StatedCode } from "./hierarchy.ts";
import { withHierarchy } from "./hierarchy.ts";
import type { AttributeDefinition, AttributeType, Codebook, CodebookProblem, CodeUnit } from "./model.ts";
import { attributeTypes, codeUnits } from "./model.ts";
import type { Field, Located, YamlReader } from "./reader.ts";
import { readYaml } from "./reader.ts";

export interface ParsedCodebook {
  readonly codebook: Codebook;
  /** By position. */
  readonly problems: readonly CodebookProblem[];
}

/** Takes any text. What is wrong is named at its place; the rest is taken. Spans are UTF-16 offsets in `text`. */
export function parseCodebook(text: string): ParsedCodebook {
  const reader = readYaml(text);
  let name: string | null = null;
  let description: string | null = null;
  let units: readonly CodeUnit[] = codeUnits;
  const stated: Field[] = [];
  for (const field of reader.fields(reader.root, "A codebook", "duplicate-field")) {
    if (field.name === "name") name = reader.text(field, "`name`");
    else if (field.name === "description") description = reader.text(field, "`description`");
    else if (field.name === "unit") units = unitsFrom(reader, field) ?? units;
    else if (field.name === "codes") stated.push(...reader.fields(field, "`codes`", "duplicate-code"));
    else unknownField(reader, field, ["name", "description", "unit", "codes"]);
  }
  const codes = withUniqueKeys(
    reader,
    stated.map((field) => codeFrom(reader, field, units)),
  );
  const codebook = { name, description, codes: withHierarchy(codes, reader.report) };
  return { codebook, problems: reader.problems.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}

const codeFields = ["name", "description", "parent", "color", "key", "unit", "examples", "attributes"];

function codeFrom(reader: YamlReader, code: Field, units: readonly CodeUnit[]): StatedCode {
  const result = {
    id: code.name,
    name: code.name,
    description: null as string | null,
    parent: null as string | null,
    parentSpan: code.nameSpan,
    color: null as string | null,
    key: null as string | null,
    keySpan: code.nameSpan,
    units,
    examples: [] as readonly string[],
    attributes: [] as readonly AttributeDefinition[],
    span: code.nameSpan,
  };
  if (code.name === "") reader.report("bad-value", code.nameSpan, "A code needs an id.");
  for (const field of reader.fields(code, `The code “${code.name}”`, "duplicate-field")) {
    const what = `\`${field.name}\``;
    if (field.name === "name") result.name = reader.text(field, what) ?? code.name;
    else if (field.name === "description") result.description = reader.text(field, what);
    else if (field.name === "parent") {
      result.parent = reader.text(field, what);
      result.parentSpan = field.span;
    } else if (field.name === "key") {
      result.key = keyFrom(reader, field);
      result.keySpan = field.span;
    } else if (field.name === "color") result.color = colorFrom(reader, field);
    else if (field.name === "unit") result.units = unitsFrom(reader, field) ?? units;
    else if (field.name === "examples") result.examples = textsFrom(reader, field, what);
    else if (field.name === "attributes") {
      result.attributes = reader.fields(field, what, "duplicate-field").map((each) => attributeFrom(reader, each));
    } else unknownField(reader, field, codeFields);
  }
  return result;
}

function attributeFrom(reader: YamlReader, attribute: Field): AttributeDefinition {
  let type: AttributeType | null = null;
  let description: string | null = null;
  let values: readonly string[] = [];
  for (const field of reader.fields(attribute, `The attribute “${attribute.name}”`, "duplicate-field")) {
    if (field.name === "type") type = oneOf(reader, field, attributeTypes);
    else if (field.name === "description") description = reader.text(field, "`description`");
    else if (field.name === "values") values = textsFrom(reader, field, "`values`");
    else unknownField(reader, field, ["type", "description", "values"]);
  }
  type ??= values.length > 0 ? "choice" : "text";
  if ((type === "choice") !== values.length > 0) {
    const message = `The attribute “${attribute.name}” ${type === "choice" ? "is a choice and needs `values`" : "has `values` and must be of type `choice`"}.`;
    reader.report("bad-value", attribute.nameSpan, message);
  }
  return { name: attribute.name, type, description, values: type === "choice" ? values : [] };
}

function unknownField(reader: YamlReader, field: Field, known: readonly string[]): void {
  const message = `“${field.name}” is not a field that belongs here; these are: ${known.join(", ")}.`;
  reader.report("unknown-field", field.nameSpan, message, "warning");
}

function textsFrom(reader: YamlReader, value: Located, what: string): readonly string[] {
  return reader.items(value, what).flatMap((item) => reader.text(item, `Each of ${what}`) ?? []);
}

/** One unit or a list of them; null where it names none. */
function unitsFrom(reader: YamlReader, value: Located): readonly CodeUnit[] | null {
  const items = value.node !== null && "items" in value.node ? reader.items(value, "`unit`") : [value];
  const units = items.flatMap((item) => oneOf(reader, item, codeUnits) ?? []);
  return units.length > 0 ? units : null;
}

function oneOf<Name extends string>(reader: YamlReader, value: Located, names: readonly Name[]): Name | null {
  const text = reader.text(value, "This");
  const found = names.find((name) => name === text);
  if (text !== null && found === undefined) {
    reader.report("bad-value", value.span, `“${text}” is not one of: ${names.join(", ")}.`);
  }
  return found ?? null;
}

/** `#rrggbb` in lower case; `#rgb` is written out. */
function colorFrom(reader: YamlReader, value: Located): string | null {
  const text = reader.text(value, "`color`");
  if (text === null) {
    // A bare # begins a comment in YAML, and the value is empty.
    reader.report("bad-colour", value.span, 'A colour is written in quotes, such as "#2e8b57".');
    return null;
  }
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) {
    reader.report("bad-colour", value.span, `“${text}” is not a colour such as "#2e8b57" or "#2b5".`);
    return null;
  }
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

function keyFrom(reader: YamlReader, value: Located): string | null {
  const text = reader.text(value, "`key`");
  if (text === null || /^[\p{L}\p{N}]$/u.test(text)) return text;
  reader.report("bad-key", value.span, `“${text}” is not one letter or digit.`);
  return null;
}

/** A key sets one code: the first that claims it. */
function withUniqueKeys(reader: YamlReader, codes: readonly StatedCode[]): readonly StatedCode[] {
  const owners = new Map<string, StatedCode>();
  return codes.map((code) => {
    if (code.key === null) return code;
    const owner = owners.get(code.key);
    if (owner === undefined) {
      owners.set(code.key, code);
      return code;
    }
    reader.report("duplicate-key", code.keySpan, `The key “${code.key}” sets “${owner.name}” already.`);
    return { ...code, key: null };
  });
}
