import { crc32, inflateRawSync } from "node:zlib";
import { BadArchive } from "../ports/bad-archive.ts";
import { readZipDirectory, type ZipDirectory, type ZipEntry } from "./zip-directory.ts";
import { checkNames } from "./zip-names.ts";

export interface UnzipLimits {
  readonly files: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
  /** Unpacked over packed, for files above 1 MiB. */
  readonly ratio: number;
}

export const unzipLimits: UnzipLimits = { files: 1000, bytes: 512 * 2 ** 20, ratio: 200 };

const localSignature = 0x04034b50;
const utf8 = new TextDecoder();

/** Unpacks a zip file in memory; all or nothing. Sizes are checked before a byte is unpacked, checksums after.
 *  @returns posix path → content, folders left out
 *  @throws BadArchive with one sentence */
export function unzip(bytes: Uint8Array, limits: UnzipLimits = unzipLimits): Map<string, Uint8Array> {
  const directory = readZipDirectory(bytes, limits.files);
  checkNames(directory.entries);
  checkSizes(directory.entries, limits);
  const spans = directory.entries.map((entry) => locate(bytes, entry, directory));
  checkOverlap(spans);
  const files = new Map<string, Uint8Array>();
  for (const [index, entry] of directory.entries.entries()) {
    if (!entry.directory) files.set(entry.name, unpack(entry, spans[index]!.data));
  }
  return files;
}

function checkSizes(entries: readonly ZipEntry[], limits: UnzipLimits): void {
  let total = 0;
  for (const { name, size, compressed, directory } of entries) {
    total += size;
    if (total > limits.bytes) throw new BadArchive(`it unpacks to more than ${limits.bytes} bytes`);
    if (directory && size > 0) throw new BadArchive(`folder ${show(name)} has content`);
    if (size > 2 ** 20 && size > compressed * limits.ratio)
      throw new BadArchive(`${show(name)} unpacks to more than ${limits.ratio} times its size`);
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly data: Uint8Array;
}

function locate(bytes: Uint8Array, entry: ZipEntry, directory: ZipDirectory): Span {
  const { offset, compressed, name } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > directory.start || view.getUint32(offset, true) !== localSignature)
    throw new BadArchive(`${show(name)} is not where its directory says`);
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  const from = nameEnd + view.getUint16(offset + 28, true);
  const to = from + compressed;
  if (to > directory.start) throw new BadArchive(`${show(name)} was cut`);
  const localName = utf8.decode(bytes.subarray(offset + 30, nameEnd));
  if (localName !== name || view.getUint16(offset + 8, true) !== entry.method)
    throw new BadArchive(`${show(name)} is described in two ways`);
  return { from: offset, to, data: bytes.subarray(from, to) };
}

/** Files that share bytes are how a small archive becomes a large one. */
function checkOverlap(spans: readonly Span[]): void {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  for (const [index, span] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next !== undefined && next.from < span.to) throw new BadArchive("files in it share bytes");
  }
}

function unpack(entry: ZipEntry, data: Uint8Array): Uint8Array {
  const content = inflate(entry, data);
  if (content.byteLength !== entry.size)
    throw new BadArchive(`${show(entry.name)} is not as long as its directory says`);
  if (crc32(content) !== entry.crc) throw new BadArchive(`${show(entry.name)} is damaged (CRC)`);
  return content;
}

function inflate({ method, name, size }: ZipEntry, data: Uint8Array): Uint8Array {
  if (method === 0) return new Uint8Array(data);
  if (method !== 8)
    throw new BadArchive(`${show(name)} is packed in a way that is not supported (${method})`);
  try {
    const { buffer, byteOffset, byteLength } = inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    throw new BadArchive(
      `${show(name)} cannot be unpacked (${(error as { code?: string }).code ?? "damaged"})`,
    );
  }
}

function show(name: string): string {
  return JSON.stringify(name.slice(0, 80));
}
