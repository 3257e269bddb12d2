import { parseJson } from "../../annotation/json.ts";
import type { Span } from "../../text/span.ts";
import { textOf } from "../decode.ts";
import { documentAddress } from "../documentName.ts";
import type { ImportFile } from "../format.ts";
import type { Intake } from "../intake.ts";
import type { Said } from "../own.ts";
import { readOwn } from "../own.ts";
import { ShapeError } from "../shape.ts";
import { childOf, childrenOf, parseXml, textIn, type XmlElement } from "../xml/read.ts";

/** Takes a TEI document of any maker with `span` elements that point to elements of its text. Throws `ShapeError`. */
export function readTei(intake: Intake, file: ImportFile): void {
  const { path } = file;
  const content = textOf(intake, file);
  if (content === undefined) return;
  const root = parseXml(content);
  if (root.name !== "TEI") throw new ShapeError("", `this is a ${root.name}, not a TEI document`, root.line);
  const elements = [...everyElement(root)];
  const byId = new Map(
    elements.flatMap((each) => {
      const id = each.attributes.get("xml:id");
      return id === undefined ? [] : [[id, each] as const];
    }),
  );
  const body = childOf(root, "text");
  const { text, places } = walk(body);
  const numbers = elements.filter(({ name }) => name === "idno");
  const named = (type: string): string | undefined => {
    const found = numbers.find(({ attributes }) => attributes.get("type") === type);
    return found === undefined ? undefined : textIn(found);
  };
  const address = documentAddress(path.replace(/\.xml$/i, ""));
  const document = intake.document(named("file") ?? address.file, named("document") ?? address.id, text);
  for (const category of elements.filter(({ name }) => name === "category")) {
    const code = codeFrom(category);
    const description = childOf(category, "catDesc");
    const label = (description?.children ?? []).filter((each) => typeof each === "string").join("");
    const gloss = childOf(description, "gloss");
    intake.code({
      id: code,
      name: label === "" ? code : label,
      description: gloss === undefined ? null : textIn(gloss),
    });
  }

  const spans = elements.filter(({ name }) => name === "span");
  const followers = new Set(spans.flatMap(({ attributes }) => attributes.get("next")?.slice(1) ?? []));
  for (const span of spans) {
    const id = span.attributes.get("xml:id");
    if (id !== undefined && followers.has(id)) continue;
    intake.attempt({ path, line: span.line }, () => {
      const pieces = chainOf(span, byId);
      const said = saidOf(span, byId);
      if (said.recognised === true) intake.passOver(said.id ?? "");
      else
        intake.annotate(
          document,
          pieces.flatMap((piece) => placeOf(piece, places)),
          said,
        );
    });
  }
}

function* everyElement(root: XmlElement): Generator<XmlElement> {
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    open.push(...childrenOf(next).toReversed());
  }
}

interface Walked {
  readonly text: string;
  /** Where each element with an id begins and ends. */
  readonly places: ReadonlyMap<string, Span & { readonly isWhole: boolean }>;
}

/** The text below the element, with the places of what has an id. */
function walk(body: XmlElement | undefined): Walked {
  const parts: string[] = [];
  let length = 0;
  const places = new Map<string, Span & { isWhole: boolean }>();
  const visit = (element: XmlElement, isWhole: boolean): void => {
    const start = length;
    for (const child of element.children) {
      if (typeof child === "string") {
        parts.push(child);
        length += child.length;
      } else visit(child, false);
    }
    const id = element.attributes.get("xml:id");
    if (id !== undefined) places.set(id, { start, end: length, isWhole });
  };
  // Our own text is one block; of others' the white space between blocks is part of the text as well.
  const block = childOf(childOf(body, "body"), "ab");
  const whole = block !== undefined && childrenOf(childOf(body, "body")).length === 1 ? block : body;
  if (whole !== undefined) visit(whole, true);
  return { text: parts.join(""), places };
}

/** The pieces of a passage, by the names of those that follow. */
function chainOf(first: XmlElement, byId: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const chain = [first];
  const seen = new Set(chain);
  for (let at: XmlElement | undefined = first; at !== undefined; ) {
    at = byId.get(at.attributes.get("next")?.slice(1) ?? "");
    if (at === undefined || seen.has(at)) break;
    seen.add(at);
    chain.push(at);
  }
  return chain;
}

/** From where its first pointer begins to where its last ends; nothing for the text as a whole. */
function placeOf({ attributes }: XmlElement, places: Walked["places"]): readonly Span[] {
  const pointers = [attributes.get("from"), attributes.get("to"), ...(attributes.get("target") ?? "").split(/\s+/)];
  const found = pointers.flatMap((pointer) => {
    if (pointer === undefined || pointer === "") return [];
    const place = places.get(pointer.replace(/^#/, ""));
    if (place === undefined) throw new ShapeError("", `there is no element ${pointer} in the text`);
    return [place];
  });
  const [first] = found;
  if (first === undefined) throw new ShapeError("", "a span needs `from`, `to` or `target`");
  if (found.length === 1 && first.isWhole) return [];
  return [{ start: Math.min(...found.map(({ start }) => start)), end: Math.max(...found.map(({ end }) => end)) }];
}

function codeFrom(category: XmlElement): string {
  return category.attributes.get("n") ?? category.attributes.get("xml:id") ?? textIn(category);
}

function saidOf(
  span: XmlElement,
  byId: ReadonlyMap<string, XmlElement>,
): Partial<Said> & { readonly recognised?: true } {
  const { attributes } = span;
  const codes: string[] = [];
  const notes: string[] = [];
  let own: ReturnType<typeof readOwn> = {};
  for (const pointer of (attributes.get("ana") ?? "").split(/\s+/)) {
    const element = byId.get(pointer.replace(/^#/, ""));
    if (element?.name === "fs") {
      for (const feature of childrenOf(element, "f")) {
        const text = textIn(feature);
        const name = feature.attributes.get("name");
        if (name === "note") notes.push(text);
        else if (name === "readout") own = readOwn(parseJson(text), "readout");
      }
    } else if (element !== undefined) codes.push(codeFrom(element));
    else if (pointer !== "") codes.push(pointer.replace(/^.*#/, ""));
  }
  const words = textIn(span).trim();
  if (attributes.get("type") !== undefined && codes.length === 0) codes.push(attributes.get("type") as string);
  // Others write what they say of a span into it.
  if (words !== "") notes.push(words);
  const person = byId.get((attributes.get("resp") ?? "").replace(/^#/, ""));
  const creator = textIn(childOf(person, "name") ?? childOf(person, "persName") ?? person);
  const id = /^a\.(.+)$/.exec(attributes.get("xml:id") ?? "")?.[1];
  return {
    ...own,
    ...(id === undefined || own.id !== undefined ? {} : { id }),
    ...(person === undefined ? {} : { creator }),
    codes,
    notes,
  };
}
