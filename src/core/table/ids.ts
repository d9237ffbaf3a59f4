/** Ids of rows as UTF-8 bytes laid end to end: no string a row until one is shown. */
export interface IdList {
  readonly length: number;
  readonly bytes: Uint8Array;
  /** length + 1 entries: id i is bytes[starts[i], starts[i + 1]). */
  readonly starts: Int32Array;
  text(row: number): string;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const mostBytes = 2 ** 31 - 1;

export function makeIds(bytes: Uint8Array, starts: Int32Array): IdList {
  return {
    length: starts.length - 1,
    bytes,
    starts,
    text: (row) => decoder.decode(bytes.subarray(starts[row]!, starts[row + 1]!)),
  };
}

/** The ids of texts; each is encoded as it is asked for. */
export function idsOfTexts(count: number, textOf: (row: number) => string): IdList {
  let bytes = new Uint8Array(Math.max(64, 16 * count));
  const starts = new Int32Array(count + 1);
  let filled = 0;
  for (let row = 0; row < count; row++) {
    const text = textOf(row);
    const most = 3 * text.length;
    if (filled + most > bytes.length) bytes = grow(bytes, filled + most);
    filled += writeText(text, bytes, filled);
    starts[row + 1] = filled;
  }
  return makeIds(bytes.subarray(0, filled), starts);
}

/** Plain letters and digits, the usual case, one by one: an encoder call costs more than the copy. */
function writeText(text: string, bytes: Uint8Array, at: number): number {
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code > 127) return encoder.encodeInto(text, bytes.subarray(at)).written;
    bytes[at + k] = code;
  }
  return text.length;
}

/** Some ids, in the order given. */
export function takeIds(ids: IdList, rows: Int32Array): IdList {
  const starts = new Int32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) {
    starts[i + 1] = starts[i]! + ids.starts[rows[i]! + 1]! - ids.starts[rows[i]!]!;
  }
  const bytes = makeIdBytes(starts[rows.length]!);
  rows.forEach((row, i) => {
    bytes.set(ids.bytes.subarray(ids.starts[row]!, ids.starts[row + 1]!), starts[i]);
  });
  return makeIds(bytes, starts);
}

/** Room for ids. 2 GiB at most, so that places among them are 32-bit integers: larger ones are slow as indices. */
export function makeIdBytes(size: number): Uint8Array<ArrayBuffer> {
  if (size > mostBytes) throw new RangeError("the ids take more than 2 GiB");
  return new Uint8Array(size);
}

function grow(old: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = makeIdBytes(Math.max(least, Math.min(mostBytes, 2 * old.length)));
  larger.set(old);
  return larger;
}

export function isSameId(a: IdList, row: number, b: IdList, other: number): boolean {
  const from = a.starts[row]!;
  const length = a.starts[row + 1]! - from;
  const to = b.starts[other]!;
  if (b.starts[other + 1]! - to !== length) return false;
  for (let k = 0; k < length; k++) if (a.bytes[from + k] !== b.bytes[to + k]) return false;
  return true;
}

/** Whether two lists hold the same ids in the same order. O(bytes). */
export function areSameIds(a: IdList, b: IdList): boolean {
  if (a.length !== b.length || a.bytes.length !== b.bytes.length) return false;
  for (let row = 1; row <= a.length; row++) if (a.starts[row] !== b.starts[row]) return false;
  for (let at = 0; at < a.bytes.length; at++) if (a.bytes[at] !== b.bytes[at]) return false;
  return true;
}

/** Whether each id is longer than the one before, or as long and greater: counted ids are, and none repeats. */
export function areAscending({ length, bytes, starts }: IdList): boolean {
  for (let row = 1; row < length; row++) {
    const before = starts[row - 1]!;
    const from = starts[row]!;
    const size = starts[row + 1]! - from;
    if (size > from - before) continue;
    if (size < from - before) return false;
    let k = 0;
    while (k < size && bytes[before + k] === bytes[from + k]) k++;
    if (k === size || bytes[before + k]! > bytes[from + k]!) return false;
  }
  return true;
}
