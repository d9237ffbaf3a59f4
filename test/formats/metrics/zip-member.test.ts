import { crc32, deflateRawSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readMember } from "../../../src/formats/metrics/zip-member.ts";
import { memorySource } from "../memory-source.ts";
import { userErrorOf } from "../user-error.ts";

const content = new TextEncoder().encode('{"accuracy": 0.93} '.repeat(40));

interface Packing {
  readonly method: number;
  readonly packed: Uint8Array;
  /** Sizes and offset in the zip64 extra field, as archives that are written as a stream have them. */
  readonly wide?: boolean;
  readonly size?: number;
}

/** An archive of `other.txt` (empty) and `header.json`. */
function makeZip({ method, packed, wide = false, size = content.length }: Packing): Uint8Array {
  const other = localHeader("other.txt", 0, new Uint8Array(), 0);
  const member = localHeader("header.json", method, packed, size);
  const entries = [
    entry({ name: "other.txt", method: 0, crc: 0, sizes: [0, 0, 0], wide: false }),
    entry({
      name: "header.json",
      method,
      crc: crc32(content),
      sizes: [size, packed.length, other.length],
      wide,
    }),
  ];
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(2, 8);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(other.length + member.length, 16);
  return Buffer.concat([other, member, directory, end]);
}

function localHeader(name: string, method: number, packed: Uint8Array, size: number): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(method, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), packed]);
}

function entry(of: { name: string; method: number; crc: number; sizes: number[]; wide: boolean }): Buffer {
  const head = Buffer.alloc(46);
  const extra = Buffer.alloc(of.wide ? 28 : 0);
  const [size = 0, packed = 0, offset = 0] = of.sizes;
  if (of.wide) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    for (const [index, value] of [size, packed, offset].entries())
      extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
  }
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(of.method, 10);
  head.writeUInt32LE(of.crc, 16);
  head.writeUInt32LE(of.wide ? 0xffffffff : packed, 20);
  head.writeUInt32LE(of.wide ? 0xffffffff : size, 24);
  head.writeUInt16LE(of.name.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(of.wide ? 0xffffffff : offset, 42);
  return Buffer.concat([head, Buffer.from(of.name), extra]);
}

const open = (packing: Packing) => memorySource("log.eval", makeZip(packing));

describe("a member of a zip file", () => {
  it.each([
    ["stored", { method: 0, packed: content }],
    ["deflated", { method: 8, packed: deflateRawSync(content) }],
    ["packed with Zstandard", { method: 93, packed: zstdCompressSync(content) }],
    ["of a zip64 archive", { method: 8, packed: deflateRawSync(content), wide: true }],
  ] as const)("%s is read by its name", async (_kind, packing) => {
    expect(Buffer.from((await readMember(open(packing), "header.json"))!)).toEqual(Buffer.from(content));
    expect(await readMember(open(packing), "missing.json")).toBeNull();
  });

  it.each([
    [
      "packed in another way",
      { method: 14, packed: content },
      "packs header.json in a way that is not supported (14)",
    ],
    [
      "that unpacks to more than it says",
      { method: 8, packed: deflateRawSync(content), size: 9 },
      "has a damaged header.json",
    ],
    [
      "with another checksum",
      { method: 0, packed: content.map((byte) => byte ^ 1) },
      "has a damaged header.json",
    ],
    [
      "that claims 65 MiB",
      { method: 0, packed: content, size: 65 * 2 ** 20 },
      "has a header.json over 64 MiB",
    ],
  ] as const)("%s is refused", async (_kind, packing, say) => {
    const error = await userErrorOf(() => readMember(open(packing), "header.json"));
    expect(error.message).toBe(`log.eval ${say}`);
  });
});
