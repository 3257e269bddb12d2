/**
 * Clients and disks write one file's URI in different ways (`%3A` or `:`, `C:` or `c:`). This form is for comparing
 * only; what is shown or sent is the URI as it came.
 */
export function canonicalUri(uri: string): string {
  return decoded(uri).replace(
    /^(file:\/\/\/)([A-Za-z]):/,
    (_, scheme: string, drive: string) => `${scheme}${drive.toLowerCase()}:`,
  );
}

/** The path of a URI, decoded; the whole URI where it is malformed. */
export function pathOf(uri: string): string {
  return decoded(uri).replace(/^[a-z][\w+.-]*:(\/\/[^/]*)?/i, "");
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
