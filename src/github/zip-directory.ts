import { BadArchive } from "../ports/bad-archive.ts";

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly offset: number;
  readonly symlink: boolean;
  readonly directory: boolean;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the central directory starts; no file's bytes lie beyond. */
  readonly start: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const encrypted = 0x1 | 0x40 | 0x2000;

/** Reads the central directory of a zip file. Refuses what two readers could read differently: bytes before or after,
 *  several disks, zip64, encryption, counts and offsets that do not add up.
 *  Format: APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16. */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw new BadArchive("it is split over several disks");
  if (count === 0xffff || length === 0xffffffff || start === 0xffffffff)
    throw new BadArchive("it is a zip64 file");
  if (count > mostEntries) throw new BadArchive(`it holds more than ${mostEntries} files`);
  if (start + length !== end) throw new BadArchive("its directory does not end where the archive says");
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(view, bytes, at, end);
    entries.push(entry);
    at = next;
  }
  if (at !== end) throw new BadArchive("its directory holds more than it counts");
  return { entries, start };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    const ends =
      at + endLength + (view.getUint32(at, true) === endSignature ? view.getUint16(at + 20, true) : -1);
    if (ends === view.byteLength) return at;
  }
  throw new BadArchive("it is not a zip file, or it was cut");
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  end: number,
): { entry: ZipEntry; next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== entrySignature)
    throw new BadArchive("its directory is damaged");
  const flags = view.getUint16(at + 8, true);
  if ((flags & encrypted) !== 0) throw new BadArchive("a file in it is encrypted");
  const nameLength = view.getUint16(at + 28, true);
  const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const next = at + 46 + nameLength + extra;
  if (next > end) throw new BadArchive("its directory is damaged");
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
  const unixMode = view.getUint32(at + 38, true) >>> 16;
  const entry: ZipEntry = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    symlink: (unixMode & 0xf000) === 0xa000,
    directory: name.endsWith("/"),
  };
  return { entry, next };
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadArchive("a file name in it is not UTF-8");
  }
}
