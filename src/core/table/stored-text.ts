import type { Scored } from "./evidence.ts";
import { hashesOfIds, type IdHashes } from "./hashed-ids.ts";
import { writeHex } from "./hex.ts";
import { packFrame, type StoredColumn } from "./stored.ts";

const rowsAPiece = 1 << 15;

/** The JSON text of packPredictions, as bytes in pieces: neither the text nor an array of its values is ever whole
 *  in memory. */
export function* storedText(scored: Scored, keep: "hashed" | "full"): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const { columns, ...frame } = packFrame(scored, keep);
  const { ids } = frame;
  let opening = `${JSON.stringify(frame).slice(0, -1)},"columns":{`;
  for (const [name, values] of Object.entries(columns)) {
    yield encoder.encode(`${opening}${JSON.stringify(name)}:`);
    opening = ",";
    if (values === null) yield encoder.encode("null");
    else if (name === "id" && ids === "hashed") yield* hashedPieces(hashesOfIds(scored)!);
    else yield* pieces(values);
  }
  yield encoder.encode("}}");
}

function* pieces({ length, at, values }: StoredColumn): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let start = 0; start < length; start += rowsAPiece) {
    const end = Math.min(length, start + rowsAPiece);
    yield encoder.encode(start === 0 ? "[" : ",");
    const digits = values && digitsOf(values, start, end);
    yield digits ??
      encoder.encode(
        JSON.stringify(values ? numbersOf(values, start, end) : cellsOf(at, start, end)).slice(1, -1),
      );
  }
  yield encoder.encode(length === 0 ? "[]" : "]");
}

/** Cells of one digit, as classes are, byte by byte; null when there are others. */
function digitsOf(values: Float64Array, start: number, end: number): Uint8Array | null {
  const piece = new Uint8Array(2 * (end - start) - 1).fill(44);
  for (let row = start; row < end; row++) {
    const digit = values[row]! | 0;
    if (digit !== values[row] || digit < 0 || digit > 9) return null;
    piece[2 * (row - start)] = 48 + digit;
  }
  return piece;
}

/** A loop, since Array.from walks a typed array by its iterator. */
function numbersOf(values: Float64Array, start: number, end: number): number[] {
  const cells = new Array<number>(end - start);
  for (let row = start; row < end; row++) cells[row - start] = values[row]!;
  return cells;
}

function cellsOf(at: StoredColumn["at"], start: number, end: number): unknown[] {
  const cells = new Array<unknown>(end - start);
  for (let row = start; row < end; row++) cells[row - start] = at(row);
  return cells;
}

/** Hexadecimal digits need no escape: they are written between quotes. */
function* hashedPieces({ high, low }: IdHashes): Generator<Uint8Array> {
  const { length } = high;
  for (let start = 0; start < length; start += rowsAPiece) {
    const end = Math.min(length, start + rowsAPiece);
    const piece = new Uint8Array(19 * (end - start));
    let to = 0;
    for (let row = start; row < end; row++) {
      piece[to] = row === 0 ? 91 : 44;
      piece[to + 1] = 34;
      writeHex(high[row]!, piece, to + 2);
      writeHex(low[row]!, piece, to + 10);
      piece[to + 18] = 34;
      to += 19;
    }
    yield piece;
  }
  yield new TextEncoder().encode(length === 0 ? "[]" : "]");
}
