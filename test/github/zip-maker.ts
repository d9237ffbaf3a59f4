import { crc32, deflateRawSync } from "node:zlib";

export interface MadeEntry {
  readonly name: string | Uint8Array;
  readonly content?: Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly unixMode?: number;
  /** What the directory says instead of the truth. */
  readonly claims?: { size?: number; crc?: number; compressed?: number; offset?: number; localName?: string };
}

/** Zip files as asked, the wrong ones too. */
export function makeZip(
  entries: readonly MadeEntry[],
  end: { count?: number; comment?: string } = {},
): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = entry.content ?? Buffer.from("x");
    const data = entry.stored ? Buffer.from(content) : deflateRawSync(content);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const name = Buffer.from(entry.name);
    const localName = entry.claims?.localName === undefined ? name : Buffer.from(entry.claims.localName);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(entry.flags ?? 0x800, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(localName.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(entry.flags ?? 0x800, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(entry.claims?.crc ?? crc32(content), 16);
    central.writeUInt32LE(entry.claims?.compressed ?? data.length, 20);
    central.writeUInt32LE(entry.claims?.size ?? content.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(((entry.unixMode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(entry.claims?.offset ?? offset, 42);
    locals.push(local, localName, data);
    centrals.push(central, name);
    offset += 30 + localName.length + data.length;
  }
  const directory = Buffer.concat(centrals);
  const tail = Buffer.alloc(22);
  tail.writeUInt32LE(0x06054b50, 0);
  tail.writeUInt16LE(end.count ?? entries.length, 8);
  tail.writeUInt16LE(end.count ?? entries.length, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(offset, 16);
  tail.writeUInt16LE(Buffer.byteLength(end.comment ?? ""), 20);
  return Buffer.concat([...locals, directory, tail, Buffer.from(end.comment ?? "")]);
}
