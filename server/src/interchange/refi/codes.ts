import type { Code, Codebook } from "../../annotation/codebook/model.ts";
import type { ImportedCode } from "../format.ts";
import { guidOf } from "../guid.ts";
import type { LossCollector } from "../loss.ts";
import { attributesXml, escapeText } from "../xml/write.ts";
import { childOf, childrenOf, textIn, type XmlElement } from "../xml/read.ts";
import { codeGuidText, plainGuid } from "./vocabulary.ts";

/** The `Codes` element: the codebook in its order and depth, then codes that only annotations know. */
export function codesXml(codebook: Codebook, unlisted: Iterable<string>, losses: LossCollector): string {
  const children = new Map<string | null, Code[]>();
  const known = new Set<string>();
  for (const code of codebook.codes) {
    known.add(code.id);
    const siblings = children.get(code.parent) ?? [];
    children.set(code.parent, siblings);
    siblings.push(code);
    noteLosses(code, losses);
  }
  const xml = (code: Code): string => {
    const inner = (children.get(code.id) ?? []).map(xml).join("");
    const description = code.description === null ? "" : `<Description>${escapeText(code.description)}</Description>`;
    return codeXml(code.id, code.name, code.color, description + inner);
  };
  const others = [...unlisted].filter((id) => !known.has(id)).map((id) => codeXml(id, id, null, ""));
  return `<Codes>\n${(children.get(null) ?? []).map(xml).join("")}${others.join("")}</Codes>\n`;
}

function codeXml(id: string, name: string, color: string | null, inner: string): string {
  const attributes = attributesXml({ guid: guidOf(codeGuidText(id)), name, isCodable: "true", color });
  return inner === "" ? `<Code${attributes}/>\n` : `<Code${attributes}>\n${inner}</Code>\n`;
}

function noteLosses({ id, key, examples, attributes }: Code, losses: LossCollector): void {
  if (key === null && examples.length === 0 && attributes.length === 0) return;
  losses.addOf("codes", "code-details", "keys, examples and attributes of codes are left out", id);
}

/** The codes below a `Codes` element by their GUIDs. Codes of our own are known again by theirs. */
export function readCodes(codes: XmlElement | undefined, codebook: Codebook | undefined): Map<string, ImportedCode> {
  const own = new Map((codebook?.codes ?? []).map(({ id }) => [guidOf(codeGuidText(id)), id]));
  const found: { guid: string; path: readonly string[]; parent: string | null; element: XmlElement }[] = [];
  const visit = (element: XmlElement, path: readonly string[], parent: string | null): void => {
    const guid = plainGuid(element.attributes.get("guid"));
    const whole = [...path, element.attributes.get("name") ?? guid];
    found.push({ guid, path: whole, parent, element });
    for (const child of childrenOf(element, "Code")) visit(child, whole, guid);
  };
  for (const code of childrenOf(codes, "Code")) visit(code, [], null);

  const counts = new Map<string, number>();
  for (const { path } of found) counts.set(path.at(-1) ?? "", (counts.get(path.at(-1) ?? "") ?? 0) + 1);
  const ids = new Map(
    found.map(({ guid, path }) => {
      const name = path.at(-1) ?? "";
      // Tools tell codes of one name apart by where they stand.
      return [guid, own.get(guid) ?? ((counts.get(name) ?? 0) > 1 ? path.join("/") : name)];
    }),
  );
  return new Map(
    found.map(({ guid, path, parent, element }) => {
      const color = /^#[0-9a-f]{6}$/i.exec(element.attributes.get("color") ?? "")?.[0]?.toLowerCase() ?? null;
      const description = childOf(element, "Description");
      const code: ImportedCode = {
        id: ids.get(guid) ?? guid,
        name: path.at(-1) ?? guid,
        parent: parent === null ? null : (ids.get(parent) ?? null),
        description: description === undefined ? null : textIn(description),
        color,
      };
      return [guid, code];
    }),
  );
}
