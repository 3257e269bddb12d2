/** `words` as text or attribute value in HTML and XML; what XML cannot hold at all becomes U+FFFD. */
export function escapedXml(words: string): string {
  return words
    .replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "\ufffd",
    )
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
