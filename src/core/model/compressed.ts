import { latin1, type ModelBytes, startsWith } from "./bytes.ts";
import type { DetectedFormat } from "./format.ts";
import { protocolOf } from "./pickle.ts";

export type Compression = "zlib" | "gzip" | "bzip2" | "xz" | "lzma" | "lz4";

const magics: readonly (readonly [Compression, string])[] = [
  ["gzip", "\x1f\x8b\x08"],
  ["bzip2", "BZh"],
  ["xz", "\xfd7zXZ\0"],
  ["lzma", "\x5d\0\0"],
  ["lz4", "\x04\x22\x4d\x18"],
];

/** How a whole file is compressed, told by its first bytes; null when it is not. */
export function compressionOf(head: Uint8Array): Compression | null {
  const [method = 0, flags = 0] = head;
  if (head.length > 6 && (method & 0x8f) === 8 && ((method << 8) | flags) % 31 === 0) return "zlib";
  return magics.find(([, magic]) => startsWith(head, magic))?.[0] ?? null;
}

/** A compressed pickle is how joblib writes with `compress=`. zlib and gzip are told by what they unpack to,
 *  the others by joblib's usual file names. */
export function detectCompressed({ name, head, inflated }: ModelBytes): DetectedFormat | null {
  const compression = compressionOf(head);
  if (compression === null) return null;
  if (inflated.length > 0) {
    const protocol = protocolOf(latin1(inflated, 0, 1024));
    if (protocol === null) return null;
    const joblib = latin1(inflated).includes("joblib") || compression === "zlib";
    return {
      format: joblib ? "joblib" : "pickle",
      note: `${compression}, protocol ${protocol}`,
    };
  }
  if (!/\.(?:joblib|pkl|pickle)(?:\.\w+)?$/i.test(name)) return null;
  return { format: "joblib", note: `by its name: ${compression} was not unpacked` };
}
