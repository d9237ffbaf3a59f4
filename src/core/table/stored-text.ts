import type { Scored } from "./evidence.ts";
import { hashedIds } from "./hashed-ids.ts";
import type { IdList } from "./ids.ts";
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
    else if (name === "id" && ids === "hashed") yield* hashedPieces(hashedIds(scored)!);
    else yield* pieces(values);
  }
  yield encoder.encode("}}");
}

function* pieces({ length, at, values }: StoredColumn): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let start = 0; start < length; start += rowsAPiece) {
    const end = Math.min(length, start + rowsAPiece);
    const cells = values ? numbersOf(values, start, end) : cellsOf(at, start, end);
    const text = JSON.stringify(cells);
    yield encoder.encode(`${start === 0 ? "[" : ","}${text.slice(1, -1)}`);
  }
  yield encoder.encode(length === 0 ? "[]" : "]");
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

/** Hexadecimal digits need no escape: bytes are copied between quotes. */
function* hashedPieces({ length, bytes, starts }: IdList): Generator<Uint8Array> {
  for (let start = 0; start < length; start += rowsAPiece) {
    const end = Math.min(length, start + rowsAPiece);
    const piece = new Uint8Array(starts[end]! - starts[start]! + 3 * (end - start));
    let to = 0;
    for (let row = start; row < end; row++) {
      piece[to++] = row === 0 ? 91 : 44;
      piece[to++] = 34;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) piece[to++] = bytes[at]!;
      piece[to++] = 34;
    }
    yield piece;
  }
  yield new TextEncoder().encode(length === 0 ? "[]" : "]");
}
