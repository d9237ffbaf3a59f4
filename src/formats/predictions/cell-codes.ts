import { type Codes, encodeTexts } from "../../core/table/codes.ts";
import type { CellGrid } from "./cell-scan.ts";
import { type Cells, cellText, paddedEnd, paddedStart } from "./cell-text.ts";

const firstSlots = 1 << 10;

/** Distinct cells of one column, told apart by their bytes: no text but one for each of them. */
export function readCodes(cells: Cells, grid: CellGrid, index: number, rows: Int32Array): Codes {
  const { offsets } = grid;
  const stride = grid.columns + 1;
  const known = new CellCodes(cells);
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i]! * stride + index;
    const start = paddedStart(cells, offsets[at]!, offsets[at + 1]! - 1);
    const end = paddedEnd(cells, start, offsets[at + 1]! - 1);
    // Quotes are no part of a text, so that bytes alone do not tell cells apart.
    if (start < end && cells.bytes[start] === 34) return textByText(cells, grid, index, rows);
    codes[i] = known.codeOf(start, end);
  }
  return { codes, names: known.names() };
}

function textByText(cells: Cells, { offsets, columns }: CellGrid, index: number, rows: Int32Array): Codes {
  return encodeTexts(rows.length, (i) => {
    const at = rows[i]! * (columns + 1) + index;
    return cellText(cells, offsets[at]!, offsets[at + 1]! - 1);
  });
}

/** An open-addressed table of cells by their bytes. */
class CellCodes {
  readonly #cells: Cells;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #hashes: number[] = [];
  #slots = new Int32Array(firstSlots).fill(-1);

  constructor(cells: Cells) {
    this.#cells = cells;
  }

  codeOf(start: number, end: number): number {
    const { bytes } = this.#cells;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let code = this.#slots[slot]!; code !== -1; code = this.#slots[slot]!) {
      if (this.#isAt(code, start, end)) return code;
      slot = (slot + 1) & mask;
    }
    const added = this.#starts.length;
    this.#slots[slot] = added;
    this.#starts.push(start);
    this.#ends.push(end);
    this.#hashes.push(hash);
    if (2 * added > mask) this.#grow();
    return added;
  }

  names(): string[] {
    return this.#starts.map((start, code) => cellText(this.#cells, start, this.#ends[code]!));
  }

  #isAt(code: number, start: number, end: number): boolean {
    const from = this.#starts[code]!;
    if (this.#ends[code]! - from !== end - start) return false;
    const { bytes } = this.#cells;
    for (let k = 0; k < end - start; k++) if (bytes[from + k] !== bytes[start + k]) return false;
    return true;
  }

  #grow(): void {
    const mask = 4 * this.#slots.length - 1;
    const slots = new Int32Array(mask + 1).fill(-1);
    this.#hashes.forEach((hash, code) => {
      let slot = hash & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = code;
    });
    this.#slots = slots;
  }
}
