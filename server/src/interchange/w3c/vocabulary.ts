/** How ids, documents and our own terms are written as IRIs in W3C Web Annotations. */
const annotationContext = "http://www.w3.org/ns/anno.jsonld";

/** Terms beside those of the W3C, in a namespace of their own. */
export const context = [annotationContext, { readout: "urn:readout:" }] as const;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const ownIds = "urn:readout:id:";

/** A UUID as `urn:uuid:`, an IRI as it is, anything else under our own name. */
export function idToIri(id: string): string {
  if (uuid.test(id)) return `urn:uuid:${id}`;
  return iri.test(id) && !id.startsWith("urn:uuid:") && !id.startsWith(ownIds) ? id : ownIds + encode(id);
}

/** The inverse of `idToIri`; takes IRIs of other makers as they are. */
export function iriToId(text: string): string {
  if (text.startsWith("urn:uuid:") && uuid.test(text.slice("urn:uuid:".length))) return text.slice("urn:uuid:".length);
  return text.startsWith(ownIds) ? decode(text.slice(ownIds.length)) : text;
}

/** The document of a file as an IRI under `base`. */
export function sourceIri(base: string, file: string, document: string): string {
  return `${base}${file.split("/").map(encode).join("/")}#${encode(document)}`;
}

/** File and document out of a source IRI of any maker: the last segment of its path, and what follows the `#`. */
export function readSource(source: string): { readonly file: string; readonly document: string } {
  const [path = "", fragment = ""] = source.split("#", 2);
  const name = path.replace(/[?].*$/s, "").replace(/\/+$/, "");
  const file = decode(name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf(":")) + 1));
  return { file, document: fragment === "" ? file.replace(/\.[^.]*$/, "") : decode(fragment) };
}

/** As `encodeURIComponent`; a half surrogate, which no IRI holds, becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
