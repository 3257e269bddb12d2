import type { Overlay } from "../../recognise/entities/gazetteer/gazetteer.ts";
import type { Range } from "../../protocol.ts";
import type { Source } from "./sources.ts";

/** Something wrong in a file of a gazetteer, where the client has it. */
export interface Report {
  readonly range: Range;
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** A list as it was read. */
export interface ReadList extends Source {
  /** Equal where its bytes are. */
  readonly hash: string;
}

/** Line of a file, both counted from 0. */
export interface ListPlace {
  readonly source: number;
  readonly line: number;
}

/** The long lists of a person's gazetteer, compiled: all that is needed of them once they were read. */
export interface CompiledLists {
  readonly sources: readonly ReadList[];
  readonly overlay: Overlay;
  /** By entity of the overlay's layer, two numbers: see `ListPlace`. */
  readonly places: Uint32Array;
  /** Of keys that are gone. */
  readonly gonePlaces: ReadonlyMap<string, ListPlace>;
  /** What is wrong in them, by source. */
  readonly reports: readonly (readonly Report[])[];
}

export const noLists: CompiledLists = {
  sources: [],
  overlay: { bytes: null, hidden: [], gone: new Map(), rulings: { notNames: [], others: [] } },
  places: new Uint32Array(),
  gonePlaces: new Map(),
  reports: [],
};

/** To be raised whenever `Head` changes its form. */
const FORMAT = 1;
const HEADER_BYTES = 16;

/** What stands before the arrays, as JSON. */
interface Head {
  readonly format: number;
  readonly stamp: string;
  readonly sources: CompiledLists["sources"];
  readonly hidden: Overlay["hidden"];
  readonly gone: readonly (readonly [string, string | null])[];
  readonly gonePlaces: readonly (readonly [string, ListPlace])[];
  readonly rulings: Overlay["rulings"];
  readonly reports: CompiledLists["reports"];
  readonly hasEntries: boolean;
}

const align = (length: number): number => (length + 7) & ~7;

/**
 * Compiled lists as bytes: lengths of the head and of the places, the head, the places, the compiled names, each at a
 * multiple of eight. `stamp` names what they hang on beside their files: program, encoding.
 */
export function packLists({ overlay, places, ...lists }: CompiledLists, stamp: string): Uint8Array {
  const head: Head = {
    format: FORMAT,
    stamp,
    sources: lists.sources,
    hidden: overlay.hidden,
    gone: [...overlay.gone],
    gonePlaces: [...lists.gonePlaces],
    rulings: overlay.rulings,
    reports: lists.reports,
    hasEntries: overlay.bytes !== null,
  };
  const written = new TextEncoder().encode(JSON.stringify(head));
  const placesAt = HEADER_BYTES + align(written.length);
  const namesAt = align(placesAt + places.byteLength);
  const bytes = new Uint8Array(namesAt + (overlay.bytes?.length ?? 0));
  new Uint32Array(bytes.buffer, 0, 2).set([written.length, places.length]);
  bytes.set(written, HEADER_BYTES);
  bytes.set(new Uint8Array(places.buffer, places.byteOffset, places.byteLength), placesAt);
  if (overlay.bytes !== null) bytes.set(overlay.bytes, namesAt);
  return bytes;
}

/** The lists of bytes that `packLists` made for that stamp, read in place; null where they are others. */
export function unpackLists(bytes: Uint8Array, stamp: string): CompiledLists | null {
  if (bytes.byteLength < HEADER_BYTES || bytes.byteOffset % 8 !== 0) return null;
  const [headLength = 0, placeCount = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  const placesAt = HEADER_BYTES + align(headLength);
  const namesAt = align(placesAt + placeCount * 4);
  if (namesAt > bytes.byteLength) return null;
  let head: Head;
  try {
    head = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_BYTES, HEADER_BYTES + headLength))) as Head;
  } catch {
    return null;
  }
  if (head.format !== FORMAT || head.stamp !== stamp) return null;
  return {
    sources: head.sources,
    overlay: {
      bytes: head.hasEntries ? bytes.subarray(namesAt) : null,
      hidden: head.hidden,
      gone: new Map(head.gone),
      rulings: head.rulings,
    },
    places: new Uint32Array(bytes.buffer, bytes.byteOffset + placesAt, placeCount),
    gonePlaces: new Map(head.gonePlaces),
    reports: head.reports,
  };
}
