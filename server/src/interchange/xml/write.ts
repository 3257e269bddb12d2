import { notInXml } from "../lacks.ts";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};
const everyNotInXml = new RegExp(notInXml.source, "gu");

/** The text as content of an element. What no XML holds becomes U+FFFD, one for each UTF-16 code unit. */
export function escapeText(text: string): string {
  return inXml(text).replace(/[&<>\r]/g, (sign) => escapes[sign] as string);
}

/** The text with U+FFFD for what no XML holds. */
export function inXml(text: string): string {
  return text.replace(everyNotInXml, "\ufffd");
}

/** ` name="value"` for each that has one; line ends and tabs in values are kept. */
export function attributesXml(attributes: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join("");
}

function escapeAttribute(text: string): string {
  return inXml(text).replace(/[&<>"\r\n\t]/g, (sign) => escapes[sign] as string);
}
