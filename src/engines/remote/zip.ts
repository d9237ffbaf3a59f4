import { crc32, deflateRawSync } from "node:zlib";
import type { TarFile } from "./tar.ts";

const version = 20;
const utf8Names = 0x0800;
const deflated = 8;
/** 1 January 2000: the same files give the same bytes. */
const date = (20 << 9) | (1 << 5) | 1;

/** A zip archive of files, below 4 GiB and 65,535 files, with the right to execute kept as Unix writes it. */
export function packZip(files: readonly TarFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.path);
    const data = deflateRawSync(file.bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    writeFields(local, 4, file, data.length, name.length);
    parts.push(local, name, data);
    directory.push(entry(file, data.length, name.length, offset), name);
    offset += local.length + name.length + data.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...parts, listed, closing(files.length, listed.length, offset)]);
}

/** The 26 bytes that a file's own header and the directory's have in common. */
function writeFields(into: Buffer, at: number, { bytes }: TarFile, packed: number, name: number): void {
  into.writeUInt16LE(version, at);
  into.writeUInt16LE(utf8Names, at + 2);
  into.writeUInt16LE(deflated, at + 4);
  into.writeUInt16LE(date, at + 8);
  into.writeUInt32LE(crc32(bytes), at + 10);
  into.writeUInt32LE(packed, at + 14);
  into.writeUInt32LE(bytes.length, at + 18);
  into.writeUInt16LE(name, at + 22);
}

function entry(file: TarFile, packed: number, name: number, offset: number): Buffer {
  const into = Buffer.alloc(46);
  into.writeUInt32LE(0x02014b50, 0);
  // Made by Unix, so that the mode below is read.
  into.writeUInt16LE((3 << 8) | version, 4);
  writeFields(into, 6, file, packed, name);
  into.writeUInt32LE(((0o100000 | (file.executable === true ? 0o755 : 0o644)) << 16) >>> 0, 38);
  into.writeUInt32LE(offset, 42);
  return into;
}

function closing(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
