import { SaxesParser } from "saxes";
import { ShapeError } from "../shape.ts";

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Namespace IRI; empty for none. */
  readonly namespace: string;
  /** By name without its prefix, but for `xml:id`, `xml:lang` and `xml:space`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** From 1. */
  readonly line: number;
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Deeper than any document of the formats that are read. */
const deepest = 500;

/**
 * The root element of an XML 1.0 document. A document type declaration is refused, and with it every entity but the
 * five of XML itself: nothing is ever expanded or fetched. Throws `ShapeError` with the line.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  const add = (child: XmlElement | string): void => {
    open.at(-1)?.children.push(child);
  };
  parser.on("error", (error) => {
    throw new ShapeError(
      "",
      `this is not well-formed XML: ${error.message.replace(/^[\d:]+ */, "").replace(/\.$/, "")}`,
      parser.line,
    );
  });
  parser.on("doctype", () => {
    throw new ShapeError("", "document type declarations and entities are not read, for safety", parser.line);
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const named = Object.values(attributes).map(({ prefix, local: name, value }) => {
      return [prefix === "xml" ? `xml:${name}` : name, value] as const;
    });
    const element = { name: local, namespace: uri, attributes: new Map(named), children: [], line: parser.line };
    if (open.length >= deepest)
      throw new ShapeError("", `the XML is nested deeper than ${deepest} levels`, parser.line);
    add(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(text.replace(/^\ufeff/, "")).close();
  if (root === undefined) throw new ShapeError("", "there is no element in this XML", 1);
  return root;
}

/** The elements directly inside, of that name or of any. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => {
    return typeof child !== "string" && (name === undefined || child.name === name);
  });
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** All text inside, that of inner elements included. */
export function textIn(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const parts: string[] = [];
  const open: (XmlElement | string)[] = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "string") parts.push(next);
    else open.push(...next.children.toReversed());
  }
  return parts.join("");
}
