import type { ModelBytes } from "./bytes.ts";
import type { DetectedFormat } from "./format.ts";

/** Fields of ONNX's ModelProto and their protobuf wire types (0 a number, 2 bytes). */
const wireTypes: Readonly<Record<number, number>> = {
  1: 0, // ir_version
  2: 2, // producer_name
  3: 2, // producer_version
  4: 2, // domain
  5: 0, // model_version
  6: 2, // doc_string
  7: 2, // graph
  8: 2, // opset_import
  14: 2, // metadata_props
  20: 2, // training_info
  25: 2, // functions
  26: 2, // configuration
};
const graph = 7;
const maxIrVersion = 64;

/** ONNX has no magic number: the file must be ModelProto's own fields, one after the other, with an IR version
 *  and a graph that fits into the file. */
export function detectOnnx({ head, size }: ModelBytes): DetectedFormat | null {
  let at = 0;
  let irVersion: number | null = null;
  while (at < head.length) {
    const tag = readVarint(head, at);
    if (tag === null || wireTypes[tag.value >>> 3] !== (tag.value & 7)) return null;
    const number = readVarint(head, tag.end);
    if (number === null) return null;
    const field = tag.value >>> 3;
    if (field === 1) irVersion = number.value;
    if (field === graph) return judge(irVersion, number.value, number.end + number.value <= size);
    at = (tag.value & 7) === 0 ? number.end : number.end + number.value;
  }
  return null;
}

function judge(irVersion: number | null, graphBytes: number, fits: boolean): DetectedFormat | null {
  if (irVersion === null || irVersion < 1 || irVersion > maxIrVersion || graphBytes === 0 || !fits)
    return null;
  return { format: "onnx", note: `IR version ${irVersion}` };
}

/** Protobuf's base-128 number; null when it runs past the bytes or beyond 2^53. */
function readVarint(bytes: Uint8Array, start: number): { value: number; end: number } | null {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes[start + index];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return value > Number.MAX_SAFE_INTEGER ? null : { value, end: start + index + 1 };
  }
  return null;
}
