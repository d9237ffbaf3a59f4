import { crc32, deflateRawSync } from "node:zlib";

export interface ZipFile {
  /** Posix, relative. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable?: boolean;
}

/** A zip archive of files in the order given, below 4 GiB and 65,535 files, with the right to execute kept as Unix writes
 *  it and no times: the same files give the same bytes.
 *  Format: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
export function packZip(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.path);
    const packed = deflateRawSync(file.bytes);
    const facts = factsOf(name, file.bytes, packed);
    directory.push(entryOf(facts, file.executable === true ? 0o755 : 0o644, offset), name);
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), facts, name, packed);
    offset += 30 + name.length + packed.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...parts, ...directory, endOf(files.length, length, offset)]);
}

/** The same of content by path, in the order of the names. */
export function packZipOf(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return packZip(sorted.map(([path, bytes]) => ({ path, bytes })));
}

/** What a file's own header and its entry in the directory have in common: UTF-8 name, deflated, 1 January 1980. */
function factsOf(name: Buffer, content: Uint8Array, packed: Buffer): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x0800, 2);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt16LE(0x21, 8);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(content.byteLength, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

/** Made by Unix, so that the mode is read. */
function entryOf(facts: Buffer, mode: number, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((0o100000 | mode) * 0x10000, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), facts, rest]);
}

function endOf(files: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
