import { damagedFile } from "./array-table.ts";
import { refusedFile } from "./malformed.ts";

/** One field of an array's items: a plain array has a single one without a name. */
export interface NpyField {
  readonly name: string;
  /** Byte order, kind and size as NumPy spells them: `<f8`, `|b1`, `<U12`. */
  readonly dtype: string;
  readonly offset: number;
}

export interface NpyArray {
  readonly fields: readonly NpyField[];
  readonly itemBytes: number;
  readonly shape: readonly number[];
  readonly fortran: boolean;
  /** Bytes of the items. */
  readonly data: Uint8Array;
}

const magicBytes = 6;

/** Header and data of one NPY array (format versions 1 to 3). `what` opens every sentence: `preds.npy`, or
 *  `preds.npz: the array "id"`. Throws UserError on a header that is none, on Python objects and on missing bytes. */
export function parseNpy(what: string, bytes: Uint8Array): NpyArray {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12) throw damagedFile(what, "is cut off inside its NumPy header");
  const wide = view.getUint8(magicBytes) > 1;
  const length = wide ? view.getUint32(8, true) : view.getUint16(8, true);
  const start = wide ? 12 : 10;
  if (start + length > bytes.length) throw damagedFile(what, "is cut off inside its NumPy header");
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString("utf8");
  const header = readHeader(what, text);
  const data = bytes.subarray(start + length);
  const items = header.shape.reduce((product, side) => product * side, 1);
  if (data.length < items * header.itemBytes) {
    throw damagedFile(
      what,
      `is cut off: ${items} items take ${items * header.itemBytes} bytes, ${data.length} are there`,
    );
  }
  return { ...header, data };
}

/** The header is a Python dictionary: {'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), } */
function readHeader(what: string, text: string): Omit<NpyArray, "data"> {
  const order = /'fortran_order':\s*(True|False)/.exec(text)?.[1];
  const shape = /'shape':\s*\(([\d,\s]*)\)/.exec(text)?.[1];
  const plain = /'descr':\s*'([^']*)'/.exec(text)?.[1];
  const listed = /'descr':\s*(\[.*?\])\s*,\s*'(?:fortran_order|shape)'/s.exec(text)?.[1];
  if (order === undefined || shape === undefined || (plain ?? listed) === undefined) {
    throw damagedFile(what, "has a NumPy header that cannot be read");
  }
  const { fields, itemBytes } = plain === undefined ? readFields(what, listed!) : plainField(what, plain);
  const sides = shape.split(",").filter((side) => side.trim() !== "");
  return { fields, itemBytes, shape: sides.map(Number), fortran: order === "True" };
}

function plainField(what: string, dtype: string) {
  return { fields: [{ name: "", dtype, offset: 0 }], itemBytes: sizeOf(what, dtype) };
}

/** [('id', '<i8'), ('score', '<f4')] */
function readFields(what: string, listed: string) {
  const fields: NpyField[] = [];
  let itemBytes = 0;
  const simple = /^\[\s*(?:\(\s*'[^']*'\s*,\s*'[^']*'\s*\)\s*,?\s*)*\]$/;
  if (!simple.test(listed)) {
    const hint = "write fields of one plain number or text each";
    throw refusedFile(what, "unsupported", "has nested or repeated fields", hint);
  }
  for (const [, name, dtype] of listed.matchAll(/\(\s*'([^']*)'\s*,\s*'([^']*)'\s*\)/g)) {
    fields.push({ name: name!, dtype: dtype!, offset: itemBytes });
    itemBytes += sizeOf(what, dtype!);
  }
  return { fields, itemBytes };
}

function sizeOf(what: string, dtype: string): number {
  const [, kind, size] = /^[<>|=]?([a-zA-Z])(\d*)/.exec(dtype) ?? [];
  if (kind === "O") {
    const say = "holds Python objects, which only a pickle can store";
    const hint =
      "pickles are never opened: convert the array to numbers or text first, for example `.astype(str)`";
    throw refusedFile(what, "unsupported", say, hint);
  }
  if (kind === undefined || size === undefined || size === "") {
    throw damagedFile(what, `has a NumPy type that cannot be read, ${JSON.stringify(dtype)}`);
  }
  return kind === "U" ? 4 * Number(size) : Number(size);
}
