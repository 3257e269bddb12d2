/** Reads a zip that anybody may have made: every number in it may be wrong on purpose. */
import { Inflate } from "fflate";
import { decodeUtf8 } from "../decode.ts";
import { ShapeError } from "../shape.ts";
import { joined } from "./spool.ts";

export interface ZipEntry {
  /** With `/`, as it stands in the zip. */
  readonly path: string;
  /** The unpacked content. Throws `ShapeError` where it is damaged or larger than allowed. */
  readonly read: () => Uint8Array;
}

const defaultMost = 2 ** 30;

/** What the packed data is unpacked in: a piece of it may grow a thousandfold. */
const pieceLength = 1 << 15;

/**
 * The files in the zip, in the order of its directory. `mostBytes` is how much all of them may unpack to. Throws
 * `ShapeError` where it is no zip, was cut off, or names files that lie outside of it.
 */
export function readZip(bytes: Uint8Array, mostBytes = defaultMost): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const budget = { left: mostBytes };
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const header = view.getUint32(at + 42, true);
    const path = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((flags & 1) !== 0) throw new ShapeError(path, "it is encrypted, and cannot be read");
    if (size > mostBytes) throw tooLarge(path, mostBytes);
    if (!path.endsWith("/")) {
      entries.push({ path, read: () => unpack(bytes, view, { path, header, packed, method }, budget) });
    }
    at = next;
  }
  return entries;
}

interface Packed {
  readonly path: string;
  readonly header: number;
  readonly packed: number;
  readonly method: number;
}

function unpack(
  bytes: Uint8Array,
  view: DataView,
  { path, header, packed, method }: Packed,
  budget: { left: number },
): Uint8Array {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) throw damaged(path);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) throw damaged(path);
  const most = budget.left;
  if (method === 0) {
    budget.left -= data.length;
    if (budget.left < 0) throw tooLarge(path, most);
    return data;
  }
  if (method !== 8) throw new ShapeError(path, `it is packed in a way (${method}) that is not read`);
  const parts: Uint8Array[] = [];
  let finished = false;
  const inflate = new Inflate((chunk, final) => {
    budget.left -= chunk.length;
    if (budget.left < 0) throw tooLarge(path, most);
    parts.push(chunk);
    finished = final;
  });
  try {
    for (let at = 0; at < data.length; at += pieceLength) {
      inflate.push(data.subarray(at, at + pieceLength), at + pieceLength >= data.length);
    }
  } catch (error) {
    throw error instanceof ShapeError ? error : damaged(path);
  }
  if (!finished) throw damaged(path);
  return joined(parts);
}

/** Where the directory's end record stands: behind the directory, before a comment of at most 64 KiB. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new ShapeError("", "this is no zip, or its end is missing");
}

/** Tools of Windows write backslashes. A name that leads out of the zip is refused. */
function nameOf(bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes);
  const name = (decoded.ok ? decoded.text : String.fromCharCode(...bytes)).replaceAll("\\", "/");
  if (name.startsWith("/") || /^[a-z]:/i.test(name) || name.split("/").includes("..")) {
    throw new ShapeError(name, "the name leads out of the zip, so nothing of it is read");
  }
  return name;
}

function damaged(path = ""): ShapeError {
  return new ShapeError(path, "the zip is damaged or was cut off");
}

function tooLarge(path: string, most: number): ShapeError {
  return new ShapeError(path, `unpacked it would be larger than ${most} bytes, so it is not read`);
}
