import { latin1, type ModelBytes, startsWith } from "./bytes.ts";
import type { DetectedFormat } from "./format.ts";

/** Formats that are zip archives, told by the names of their members. */
export function detectZip({ head, tail }: ModelBytes): DetectedFormat | null {
  if (!startsWith(head, "PK\x03\x04")) return null;
  const names = memberNames(head, tail);
  const has = (name: string) => names.includes(name);
  if (names.some((name) => name.endsWith("/data.pkl"))) {
    return names.some((name) => name.endsWith("/constants.pkl"))
      ? { format: "torchscript", note: "a compiled torch program" }
      : { format: "torch", note: "a pickle in a zip" };
  }
  if (has("config.json") && names.some((name) => name.endsWith("weights.h5"))) {
    return { format: "keras", note: "a configuration and weights" };
  }
  if (has("schema.json")) return { format: "skops", note: "types are checked when it is loaded" };
  return { format: "zip", note: "no member names a model format" };
}

/** Names in the central directory as far as it lies in the tail, and the first member's. A name that only the
 *  one or the other holds counts as well: this tells formats, it does not open archives. */
function memberNames(head: Uint8Array, tail: Uint8Array): string[] {
  const names = [nameAt(head, 0, 26, 30)];
  const text = latin1(tail);
  for (let at = text.indexOf("PK\x01\x02"); at !== -1; at = text.indexOf("PK\x01\x02", at + 4)) {
    names.push(nameAt(tail, at, 28, 46));
  }
  return names;
}

function nameAt(bytes: Uint8Array, header: number, lengthAt: number, nameStart: number): string {
  const length = (bytes[header + lengthAt] ?? 0) | ((bytes[header + lengthAt + 1] ?? 0) << 8);
  return latin1(bytes, header + nameStart, header + nameStart + length);
}
