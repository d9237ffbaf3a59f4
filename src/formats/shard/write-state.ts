import { sha256Pieces } from "../../core/digest.ts";
import {
  type Blob,
  type FieldHead,
  type PartHead,
  type StateHead,
  stateMark,
  type TextBlobs,
} from "../../core/shard/state-head.ts";
import type { Field, Part } from "../../core/shard/take-part.ts";
import { type IdList, idsOfTexts } from "../../core/table/ids.ts";

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** Gathers what a shard keeps, part after part. */
export interface StateWriter {
  put(part: Part): PartHead;
  /** The whole file, in pieces. */
  finish(head: Omit<StateHead, "bytes">): Uint8Array[];
}

export function makeStateWriter(): StateWriter {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const put = (numbers: Numbers): Blob => {
    const blob = { type: typeOf(numbers), at: size, length: numbers.length };
    pieces.push(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
    // Every column begins where numbers of eight bytes may.
    const padding = -numbers.byteLength & 7;
    if (padding > 0) pieces.push(new Uint8Array(padding));
    size += numbers.byteLength + padding;
    return blob;
  };
  return {
    put: (part) => ({
      rows: part.positions.length,
      positions: put(part.positions),
      lines: put(part.lines),
      fields: part.fields.map((field) => putField(field, put)),
    }),
    finish(head) {
      const whole: StateHead = { ...head, bytes: sha256Pieces(pieces) };
      const text = new TextEncoder().encode(JSON.stringify(whole));
      const end = new Uint8Array(4 + stateMark.length);
      new DataView(end.buffer).setUint32(0, text.length, true);
      new TextEncoder().encodeInto(stateMark, end.subarray(4));
      return [...pieces, text, end];
    },
  };
}

function typeOf(numbers: Numbers): Blob["type"] {
  if (numbers instanceof Float64Array) return "f64";
  return numbers instanceof Uint8Array ? "u8" : numbers instanceof Uint16Array ? "u16" : "u32";
}

function putField(field: Field, put: (numbers: Numbers) => Blob): FieldHead {
  const { name } = field;
  if (field.form === "ids") return { name, form: "ids", ids: putTexts(field.ids, put) };
  if (field.form === "numbers") {
    const { values, missing } = field;
    return { name, form: "numbers", values: put(narrowest(values)), missing: missing && put(missing) };
  }
  const { codes, names } = field.texts;
  const texts = idsOfTexts(names.length, (code) => names[code]!);
  return { name, form: "texts", codes: put(narrowCodes(codes, names.length)), names: putTexts(texts, put) };
}

function putTexts({ bytes, starts }: IdList, put: (numbers: Numbers) => Blob): TextBlobs {
  return { bytes: put(bytes), starts: put(starts) };
}

/** Labels and classes are small whole numbers as a rule: a byte each. */
function narrowest(values: Float64Array): Float64Array | Uint8Array {
  const bytes = new Uint8Array(values.length);
  for (let row = 0; row < bytes.length; row++) {
    bytes[row] = values[row]!;
    if (!Object.is(bytes[row], values[row])) return values;
  }
  return bytes;
}

function narrowCodes(codes: Int32Array, names: number): Numbers {
  if (names <= 1 << 8) return Uint8Array.from(codes);
  return names <= 1 << 16 ? Uint16Array.from(codes) : codes;
}
