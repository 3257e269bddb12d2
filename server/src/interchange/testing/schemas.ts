import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  strictTypes: false,
});

/** What is wrong with a value by a schema: one line each, none where it is valid. */
export type Check = (value: unknown) => readonly string[];

export function checkOf(schema: object): Check {
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** The check of a published schema, by its file name in `docs/schemas`. */
export function publishedCheck(name: string): Check {
  const path = resolve(import.meta.dirname, "../../../../docs/schemas", name);
  return checkOf(JSON.parse(readFileSync(path, "utf8")) as object);
}
