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
/** Finds the texts that need a closer look; most need none, and this costs a fraction of replacing. */
const suspicious = /[&<>"\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
const everyNotInXml = new RegExp(notInXml.source, "gu");

/** The text as content of an element. What no XML holds becomes U+FFFD, one for each UTF-16 code unit. */
export function escapeText(text: string): string {
  if (!suspicious.test(text)) return text;
  return inXml(text).replace(/[&<>\r]/g, (sign) => escapes[sign] as string);
}

/** The text with U+FFFD for what no XML holds. */
export function inXml(text: string): string {
  return text.replace(everyNotInXml, "\ufffd");
}

/** ` name="value"` for each that has one; line ends and tabs in values are kept. */
export function attributesXml(attributes: Readonly<Record<string, string | number | null | undefined>>): string {
  let xml = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== null && value !== undefined) xml += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return xml;
}

function escapeAttribute(text: string): string {
  if (!suspicious.test(text)) return text;
  return inXml(text).replace(/[&<>"\r\n\t]/g, (sign) => escapes[sign] as string);
}
