import type { Vector } from "apache-arrow";

/** Holds the places that a column of text names against what is there: from wrong ones Arrow makes other text, or throws
 *  at some later cell. O(rows).
 *  @throws Error for the first offset that goes back or beyond, and for a row of a dictionary that has no such entry */
export function checkOffsets(vector: Vector): void {
  for (const { valueOffsets, values, length, dictionary } of vector.data) {
    if (dictionary !== undefined) {
      checkOffsets(dictionary);
      checkEntries(vector, dictionary.length);
      return;
    }
    // Text of the newer kind (views) holds no offsets; Arrow checks each when it is read.
    if (valueOffsets === undefined || length === 0) continue;
    const ends = valueOffsets as Int32Array | BigInt64Array;
    let before = 0;
    for (let at = 0; at <= length; at++) {
      const end = Number(ends[at]);
      if (!(end >= before && end <= values.length)) throw new Error("a text that ends outside of its bytes");
      before = end;
    }
  }
}

function checkEntries({ data }: Vector, entries: number): void {
  for (const part of data) {
    const chosen = part.values as ArrayLike<number | bigint>;
    for (let row = 0; row < part.length; row++) {
      const entry = Number(chosen[row]);
      if (!(entry >= 0 && entry < entries) && part.getValid(row))
        throw new Error("a row of an entry that its dictionary does not have");
    }
  }
}
