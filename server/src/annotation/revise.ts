import type { Annotation, AttributeValue, Body, Relation, Status } from "./model.ts";
import { attributeBody, codeBody, noteBody } from "./model.ts";

interface AttributeSetting {
  readonly name: string;
  readonly value: AttributeValue;
}

/** What to make of an annotation: `set` replaces, `add` and `remove` leave the rest as it is; applied in that order. */
export interface Revision {
  readonly set?: {
    readonly codes?: readonly string[];
    /** Null takes the notes away. */
    readonly note?: string | null;
    readonly status?: Status;
    readonly attributes?: readonly AttributeSetting[];
    readonly relations?: readonly Relation[];
    readonly motivation?: string;
    /** True: said of the document as a whole from now on. */
    readonly wholeDocument?: true;
  };
  readonly add?: {
    readonly codes?: readonly string[];
    readonly attributes?: readonly AttributeSetting[];
    readonly relations?: readonly Relation[];
  };
  readonly remove?: {
    readonly codes?: readonly string[];
    readonly attributes?: readonly string[];
    readonly relations?: readonly Relation[];
  };
}

/**
 * The annotation as the revision wants it. A body that stays keeps the fields that this version does not know; codes
 * and relations stand once, an attribute has one value.
 */
export function revised(annotation: Annotation, { set = {}, add = {}, remove = {} }: Revision): Annotation {
  const held = annotation.bodies;
  const codes = listed(held, "tagging");
  const wantedCodes = unique([...(set.codes ?? codes.map(({ code }) => code)), ...(add.codes ?? [])]).filter(
    (code) => !remove.codes?.includes(code),
  );
  const newCodes = wantedCodes.map((code) => codes.find((body) => body.code === code) ?? codeBody(code));

  const attributes = listed(held, "describing");
  const values = new Map((set.attributes ?? attributes).map(({ name, value }) => [name, value]));
  for (const { name, value } of add.attributes ?? []) values.set(name, value);
  for (const name of remove.attributes ?? []) values.delete(name);
  const newAttributes = [...values].map(
    ([name, value]) =>
      attributes.find((body) => body.name === name && body.value === value) ?? attributeBody(name, value),
  );

  const notes =
    set.note === undefined
      ? listed(held, "commenting")
      : set.note === null || set.note === ""
        ? []
        : [noteBody(set.note)];
  const relations = [...(set.relations ?? annotation.relations), ...(add.relations ?? [])]
    .filter((one, index, all) => all.findIndex((other) => sameRelation(one, other)) === index)
    .filter((one) => !remove.relations?.some((other) => sameRelation(one, other)));
  return {
    ...annotation,
    status: set.status ?? annotation.status,
    motivation: set.motivation ?? annotation.motivation,
    target: set.wholeDocument === true ? { ...annotation.target, fragments: [] } : annotation.target,
    bodies: [...newCodes, ...newAttributes, ...listed(held, "other"), ...notes],
    relations,
  };
}

/**
 * The annotation with other codes in place of those that `codes` names, or without them (null). A body keeps the fields
 * that this version does not know. Null where nothing is left that it says.
 */
export function recoded(annotation: Annotation, codes: ReadonlyMap<string, string | null>): Annotation | null {
  const seen = new Set<string>();
  const bodies = annotation.bodies.flatMap((body): readonly Body[] => {
    if (body.purpose !== "tagging") return [body];
    const code = codes.has(body.code) ? (codes.get(body.code) ?? null) : body.code;
    if (code === null || seen.has(code)) return [];
    seen.add(code);
    return [code === body.code ? body : { ...body, code }];
  });
  return bodies.length === 0 && annotation.relations.length === 0 ? null : { ...annotation, bodies };
}

function listed<Purpose extends Body["purpose"]>(bodies: readonly Body[], purpose: Purpose) {
  return bodies.filter((body): body is Extract<Body, { purpose: Purpose }> => body.purpose === purpose);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function sameRelation(a: Relation, b: Relation): boolean {
  return a.type === b.type && a.target === b.target;
}
