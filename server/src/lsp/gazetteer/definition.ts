import type { Location } from "../../protocol.ts";
import type { Server } from "../feature.ts";

const START = { line: 0, character: 0 };

/**
 * Where the entry of a key is to be read: in the user's own file, else as a document that the client shows
 * (`readout-entity:KEY/NAME.txt`, see `docs/protocol.md`). Null where the client shows none.
 */
export function definitionOf({ gazetteer, session }: Server, key: string, name: string): Location | null {
  const place = gazetteer.placeOf(key);
  if (place !== null) return place;
  if (session.client.options.entityDocuments !== true || gazetteer.gazetteer.entry(key) === undefined) return null;
  const uri = `readout-entity:/${encodeURIComponent(key)}/${encodeURIComponent(name.replace(/[\\/]/g, " "))}.txt`;
  return { uri, range: { start: START, end: START } };
}
