import { crc32, deflateRawSync } from "node:zlib";

interface Member {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: Buffer;
  readonly size: number;
  readonly offset: number;
}

/** What the local header and the directory entry have in common. */
function renderFacts(member: Omit<Member, "offset">): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x0800, 2);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt16LE(0x21, 8);
  facts.writeUInt32LE(member.crc, 10);
  facts.writeUInt32LE(member.packed.length, 14);
  facts.writeUInt32LE(member.size, 18);
  facts.writeUInt16LE(member.name.length, 22);
  return facts;
}

function renderEntry(member: Member): Buffer {
  const head = Buffer.from([0x50, 0x4b, 1, 2, 20, 3]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((0o100644 << 16) >>> 0, 6);
  rest.writeUInt32LE(member.offset, 10);
  return Buffer.concat([head, renderFacts(member), rest, member.name]);
}

/** A zip archive of these files, in this order; names are not checked, so that a test can make a hostile one. */
export function renderZip(files: readonly (readonly [string, Uint8Array | string])[]): Buffer {
  const parts: Buffer[] = [];
  const members: Member[] = [];
  let offset = 0;
  for (const [path, given] of files) {
    const content = Buffer.from(given as Uint8Array);
    const packed = deflateRawSync(content);
    const member = { name: Buffer.from(path), crc: crc32(content), packed, size: content.length, offset };
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), renderFacts(member), member.name, packed]);
    members.push(member);
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(members.map(renderEntry));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}
