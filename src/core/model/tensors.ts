import { latin1, type ModelBytes, startsWith, uint64 } from "./bytes.ts";
import type { DetectedFormat } from "./format.ts";

/** The format's own limit on its JSON header. */
const safetensorsHeaderLimit = 100_000_000;

/** safetensors: a 64-bit header length, that many bytes of JSON, then raw numbers. */
export function detectSafetensors({ head, size }: ModelBytes): DetectedFormat | null {
  const length = uint64(head, 0);
  if (length === null || length < 2 || length > safetensorsHeaderLimit || 8 + length > size) return null;
  if (!/^\{\s*["}]/.test(latin1(head, 8, 24))) return null;
  if (8 + length > head.length) return { format: "safetensors", note: `a header of ${length} bytes` };
  const tensors = countTensors(latin1(head, 8, 8 + length));
  return tensors === null ? null : { format: "safetensors", note: `${spell(tensors)}, numbers only` };
}

function countTensors(header: string): number | null {
  try {
    const value: unknown = JSON.parse(header);
    if (value === null || typeof value !== "object") return null;
    return Object.keys(value).filter((name) => name !== "__metadata__").length;
  } catch {
    return null;
  }
}

/** GGUF: magic, 32-bit version, 64-bit numbers of tensors and of metadata keys. */
export function detectGguf({ head }: ModelBytes): DetectedFormat | null {
  const tensors = uint64(head, 8);
  if (!startsWith(head, "GGUF") || tensors === null) return null;
  const version = new DataView(head.buffer, head.byteOffset).getUint32(4, true);
  if (version < 1 || version > 0xffff) return { format: "gguf", note: "big-endian" };
  return { format: "gguf", note: `version ${version}, ${spell(tensors)}` };
}

function spell(tensors: number): string {
  return tensors === 1 ? "1 tensor" : `${tensors} tensors`;
}
