import { crc32, deflateRawSync, gunzipSync, gzipSync } from "node:zlib";

/** One way to spoil bytes. Always gives new bytes; the given ones stay as they are. */
export type Mutation = (bytes: Buffer, draw: Draw, others: readonly Buffer[]) => Buffer;

/** Draws from one seeded stream. */
export interface Draw {
  /** An integer in [0, below). */
  below(limit: number): number;
  of<T>(list: readonly T[]): T;
}

export function makeDraw(random: () => number): Draw {
  const below = (limit: number) => Math.floor(random() * limit);
  return { below, of: (list) => list[below(list.length)]! };
}

const longest = 65_536;
/** Counts and lengths that readers trip over. */
const lengths = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
const words = [
  ...["__proto__", "constructor", "NaN", "Infinity", "-1e999", "1e400", "null", "true", "\\u0000", "\ud800"],
  ...[
    "&a ",
    "*a",
    "<<: *a",
    "!!js/function",
    "!!binary ",
    "? ",
    "- - - - ",
    "{{{{",
    "[[[[",
    "}",
    "]",
    '"',
    "'",
  ],
  ...[
    "\r",
    "\n",
    "\t",
    ",",
    ";",
    "\0",
    "..",
    "../../",
    "/etc/passwd",
    "C:\\",
    "%00",
    "=HYPERLINK(",
    "💥",
    "\u202e",
  ],
  ...[
    "9007199254740993",
    "0x1p3",
    "1_000",
    "0o17",
    "2026-13-45",
    "<!DOCTYPE a [",
    "&b;",
    "]]>",
    "--- ",
    "...",
  ],
];

const overwriteByte: Mutation = (bytes, draw) => {
  const copy = Buffer.from(bytes);
  if (copy.length > 0) copy[draw.below(copy.length)] = draw.below(256);
  return copy;
};

const flipBit: Mutation = (bytes, draw) => {
  const copy = Buffer.from(bytes);
  if (copy.length > 0) copy[draw.below(copy.length)]! ^= 1 << draw.below(8);
  return copy;
};

const writeLength: Mutation = (bytes, draw) => {
  const copy = Buffer.from(bytes);
  const width = draw.of([1, 2, 4, 8]);
  if (copy.length < width) return copy;
  const at = draw.below(copy.length - width + 1);
  const value = BigInt.asUintN(
    width * 8,
    BigInt(draw.of(lengths)) * (draw.below(8) === 0 ? 0x1_0000_0001n : 1n),
  );
  const word = Buffer.alloc(8);
  if (draw.below(4) === 0) word.writeBigUInt64BE(value << BigInt(64 - width * 8));
  else word.writeBigUInt64LE(value);
  word.copy(copy, at, 0, width);
  return copy;
};

const cutOff: Mutation = (bytes, draw) => Buffer.from(bytes.subarray(0, draw.below(bytes.length + 1)));

const cutOut: Mutation = (bytes, draw) => {
  const at = draw.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + draw.below(64))]);
};

const repeatPiece: Mutation = (bytes, draw) => {
  const at = draw.below(bytes.length + 1);
  const piece = bytes.subarray(at, at + 1 + draw.below(64));
  const times = draw.below(4) === 0 ? draw.below(500) : 1 + draw.below(4);
  const middle = Array.from({ length: times }, () => piece);
  return Buffer.concat([bytes.subarray(0, at), ...middle, bytes.subarray(at)]).subarray(0, longest);
};

const splice: Mutation = (bytes, draw, others) => {
  const other = draw.of(others);
  const from = draw.below(other.length + 1);
  const at = draw.below(bytes.length + 1);
  const piece = other.subarray(from, from + draw.below(512));
  return Buffer.concat([
    bytes.subarray(0, at),
    piece,
    bytes.subarray(draw.below(2) === 0 ? at : at + piece.length),
  ]);
};

const insertWord: Mutation = (bytes, draw) => {
  const at = draw.below(bytes.length + 1);
  const skip = draw.below(3) === 0 ? draw.below(8) : 0;
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(draw.of(words)), bytes.subarray(at + skip)]);
};

const nest: Mutation = (bytes, draw) => {
  const at = draw.below(bytes.length + 1);
  const word = draw.of(["[", "{", '{"a":', "- ", "<a>", "(", "\x0a", "!a ", "l", "("]);
  const deep = Buffer.from(word.repeat(1 + draw.below(20_000)));
  return Buffer.concat([bytes.subarray(0, at), deep, bytes.subarray(at)]).subarray(0, longest);
};

export const mutations: readonly Mutation[] = [
  ...[overwriteByte, overwriteByte, flipBit, flipBit, writeLength, writeLength, cutOff, cutOut],
  ...[repeatPiece, splice, splice, insertWord, insertWord, nest],
];

/** A file with one to four things wrong with it. */
export function spoil(bytes: Buffer, draw: Draw, others: readonly Buffer[]): Buffer {
  let spoiled = bytes;
  const times = draw.of([1, 1, 1, 2, 2, 3, 4]);
  for (let turn = 0; turn < times; turn++) spoiled = draw.of(mutations)(spoiled, draw, others);
  return spoiled;
}

/** Spoils what a gzip stream holds, so that its checksum is right. */
export function spoilGzip(bytes: Buffer, draw: Draw, others: readonly Buffer[]): Buffer {
  if (draw.below(3) === 0) return spoil(bytes, draw, others);
  return gzipSync(
    spoil(
      gunzipSync(bytes),
      draw,
      others.map((one) => gunzipSync(one)),
    ),
    { level: 1 },
  );
}

/** Spoils one member of a plain zip and packs it again with its new size and checksum; the archive itself one time in
 *  three. */
export function spoilZip(bytes: Buffer, draw: Draw, others: readonly Buffer[]): Buffer {
  const members = draw.below(3) === 0 ? null : membersOf(bytes);
  if (members === null || members.length === 0) return spoil(bytes, draw, others);
  const at = draw.below(members.length);
  const changed = members.map((one, k) =>
    k === at ? { ...one, content: spoil(one.content, draw, others) } : one,
  );
  return packed(changed, draw.below(2) === 0);
}

interface Member {
  readonly name: Buffer;
  readonly content: Buffer;
}

/** Of archives whose sizes stand in front of each member, as the fixtures are; null for any other. */
function membersOf(bytes: Buffer): Member[] | null {
  const members: Member[] = [];
  let at = bytes.indexOf("PK\x01\x02", 0, "latin1");
  while (at !== -1 && at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt16LE(at + 10) !== 0 || local + 30 > bytes.length) return null;
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    members.push({ name, content: bytes.subarray(from, from + bytes.readUInt32LE(at + 24)) });
    at += 46 + nameLength + extra + comment;
  }
  return members;
}

function packed(members: readonly Member[], isDeflated: boolean): Buffer {
  const [front, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, content } of members) {
    const data = isDeflated ? deflateRawSync(content, { level: 1 }) : content;
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(isDeflated ? 8 : 0, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    front.push(Buffer.from("PK\x03\x04", "latin1"), facts, name, data);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), facts, place, name);
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...front, ...directory, end]);
}
