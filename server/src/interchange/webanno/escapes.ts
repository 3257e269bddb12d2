/** How values and texts are written in cells. */
const inText: Readonly<Record<string, string>> = { "\t": "t", "\n": "n", "\f": "f", "\r": "r", "\b": "b" };
const fromText: Readonly<Record<string, string>> = { t: "\t", n: "\n", f: "\f", r: "\r", b: "\b" };

/** A text without line feeds, as it stands behind `#Text=` and in the column of tokens. */
export function escapeText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is meant
  return text.replace(/[\0-\x07\x0e-\x1f\t\n\f\r\b\\]/g, (sign) => `\\${inText[sign] ?? sign}`);
}

export function escapeValue(value: string): string {
  return value.replace(/->|[\\[\]|_;\t\n\r*]/g, (sign) => `\\${inText[sign] ?? sign}`);
}

export function unescape(text: string): string {
  return text.replace(/\\(->|[\s\S])/g, (_, sign: string) => fromText[sign] ?? sign);
}

/** The parts between signs that are not escaped. */
export function splitUnescaped(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === sign) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
