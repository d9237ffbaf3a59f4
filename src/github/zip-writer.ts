import { crc32, deflateRawSync } from "node:zlib";

/** Packs files into a zip file: names in byte order and no times, so that equal files give equal bytes.
 *  @param files posix path → content, together below 4 GiB
 *  Format: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of sorted) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content);
    const facts = factsOf(name, content, packed);
    directory.push(entryOf(facts, offset), name);
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), facts, name, packed);
    offset += 30 + name.length + packed.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...parts, ...directory, endOf(sorted.length, length, offset)]);
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

function entryOf(facts: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(0o100644 * 0x10000, 6);
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
