import { crc32, inflateRawSync, zstdDecompressSync } from "node:zlib";
import type { ByteSource } from "../../ports/byte-source.ts";
import { refusal } from "./findings.ts";

const endLength = 22;
const mostComment = 0xffff;
const mostMemberBytes = 64 * 1024 * 1024;
const whole = "copy the file again: it is damaged or was cut off";

interface Member {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** One member of a zip file by its name, without reading the others; null when there is none of that name.
 *  Stored, deflated and Zstandard members, also of zip64 archives (APPNOTE 6.3, 4.3.12 to 4.3.16, 4.5.3).
 *  @throws UserError when the archive is cut, damaged, or the member unpacks to over 64 MiB */
export async function readMember(source: ByteSource, name: string): Promise<Uint8Array | null> {
  try {
    return await takeMember(source, name);
  } catch (error) {
    // A length in a damaged directory points beyond its end.
    if (error instanceof RangeError) throw refusal(source.name, "has a damaged zip directory", whole);
    throw error;
  }
}

async function takeMember(source: ByteSource, name: string): Promise<Uint8Array | null> {
  const { start, length } = await directoryOf(source);
  const directory = await source.slice(start, start + length);
  const member = findMember(source.name, directory, name);
  if (member === null) return null;
  if (member.size > mostMemberBytes) throw refusal(source.name, `has a ${name} over 64 MiB`, whole);
  const local = viewOf(await source.slice(member.offset, member.offset + 30));
  if (local.byteLength < 30 || local.getUint32(0, true) !== 0x04034b50) {
    throw refusal(source.name, `has no ${name} where its directory says`, whole);
  }
  const from = member.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const content = unpack(source.name, name, member, await source.slice(from, from + member.packed));
  if (content.length !== member.size || crc32(content) !== member.crc) {
    throw refusal(source.name, `has a damaged ${name}`, whole);
  }
  return content;
}

async function directoryOf(source: ByteSource): Promise<{ start: number; length: number }> {
  const size = await source.size();
  const tailStart = Math.max(0, size - endLength - mostComment);
  const tail = viewOf(await source.slice(tailStart, size));
  for (let at = tail.byteLength - endLength; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    const short = { start: tail.getUint32(at + 16, true), length: tail.getUint32(at + 12, true) };
    const isLong = at >= 20 && tail.getUint32(at - 20, true) === 0x07064b50;
    return isLong ? zip64Directory(source, Number(tail.getBigUint64(at - 12, true))) : short;
  }
  throw refusal(source.name, "is not a whole zip file: its directory is missing", whole);
}

async function zip64Directory(source: ByteSource, at: number): Promise<{ start: number; length: number }> {
  const end = viewOf(await source.slice(at, at + 56));
  if (end.byteLength < 56 || end.getUint32(0, true) !== 0x06064b50) {
    throw refusal(source.name, "is not a whole zip file: its directory is missing", whole);
  }
  return { length: Number(end.getBigUint64(40, true)), start: Number(end.getBigUint64(48, true)) };
}

function findMember(file: string, directory: Uint8Array, wanted: string): Member | null {
  const view = viewOf(directory);
  for (let at = 0; at + 46 <= view.byteLength; ) {
    if (view.getUint32(at, true) !== 0x02014b50) throw refusal(file, "has a damaged zip directory", whole);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(directory.subarray(at + 46, nameEnd));
    if (name === wanted) return memberAt(view, at, nameEnd, extraEnd);
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return null;
}

/** Sizes of 0xffffffff stand in the zip64 extra field, in the order size, packed, offset. */
function memberAt(view: DataView, at: number, extra: number, extraEnd: number): Member {
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const [index, size] of sizes.entries()) {
      if (size !== 0xffffffff || next + 8 > extraEnd) continue;
      sizes[index] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  const [size = 0, packed = 0, offset = 0] = sizes;
  return { method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed, size, offset };
}

function unpack(file: string, name: string, { method, size }: Member, data: Uint8Array): Uint8Array {
  const limit = { maxOutputLength: Math.max(1, size) };
  try {
    if (method === 0) return data;
    if (method === 8) return inflateRawSync(data, limit);
    if (method === 93) return zstdDecompressSync(data, limit);
  } catch {
    throw refusal(file, `has a damaged ${name}`, whole);
  }
  throw refusal(file, `packs ${name} in a way that is not supported (${method})`, "write the log as JSON");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
