import { type IdList, makeIdBytes, makeIds } from "../../core/table/ids.ts";
import type { Column, Table } from "../../core/table/table.ts";
import { readCodes } from "./cell-codes.ts";
import { type CellGrid, scanCells } from "./cell-scan.ts";
import { type Cells, cellText, paddedEnd, paddedStart } from "./cell-text.ts";
import { detectDelimiter, readHeader } from "./header.ts";
import { type FileBytes, lineAt, linesAt } from "./malformed.ts";
import { isNanWord, parseNumber, parsePlain } from "./number-text.ts";
import type { Survey } from "./survey.ts";

/** A table over comma-, semicolon- or tab-separated bytes, from offset `from` (after a byte order mark and
 *  blank lines). Cells are found once and decoded when asked for. */
export function readDelimited(
  file: FileBytes,
  from: number,
  survey: Survey,
  format: "auto" | "csv" | "tsv",
): Table {
  return readDelimitedPart(file, from, survey, readLayout(file, from, format));
}

/** What the head of a delimited file says of the rest. */
export interface DelimitedLayout {
  readonly delimiter: number;
  readonly names: readonly string[];
  /** Offset of the first row in the block that holds the header. */
  readonly headerEnd: number;
}

export function readLayout(file: FileBytes, from: number, format: "auto" | "csv" | "tsv"): DelimitedLayout {
  const delimiter = detectDelimiter(file, from, format);
  const { names, end } = readHeader({ ...file, delimiter }, from);
  return { delimiter, names, headerEnd: end };
}

/** Rows of a file, whole, from offset `from`: the block with the header, or a later one. */
export function readDelimitedPart(
  file: FileBytes,
  from: number,
  survey: Survey,
  { delimiter, names, headerEnd }: DelimitedLayout,
): Table {
  const cells: Cells = { ...file, delimiter, ascii: survey.ascii };
  const isFirst = (file.linesBefore ?? 0) === 0;
  const grid = scanCells(cells, isFirst ? headerEnd : from, names.length);
  const startOf = (row: number) => grid.offsets[row * (grid.columns + 1)]!;
  const columns = new Map(names.map((name, index) => [name, makeColumn(cells, grid, name, index)]));
  return {
    source: file.name,
    rows: grid.rows,
    names,
    column: (name) => columns.get(name),
    line: (row) => lineAt(file, startOf(row)),
    lines: (rows) => linesAt(file, Array.from(rows, startOf)),
  };
}

function makeColumn(cells: Cells, grid: CellGrid, name: string, index: number): Column {
  const { offsets } = grid;
  const stride = grid.columns + 1;
  const at = (row: number) => row * stride + index;
  return {
    name,
    text: (row) => cellText(cells, offsets[at(row)]!, offsets[at(row) + 1]! - 1),
    isMissing: (row) => isEmpty(cells, offsets[at(row)]!, offsets[at(row) + 1]! - 1),
    numbers: () => readNumbers(cells, grid, index),
    ids: (rows) => readIds(cells, grid, index, rows),
    codes: (rows) => readCodes(cells, grid, index, rows),
  };
}

/** Cells without quotes are copied byte by byte. */
function readIds(cells: Cells, grid: CellGrid, index: number, rows: Int32Array): IdList {
  const { offsets } = grid;
  const stride = grid.columns + 1;
  const encoder = new TextEncoder();
  const starts = new Int32Array(rows.length + 1);
  const at = (row: number) => row * stride + index;
  let room = 0;
  for (const row of rows) room += offsets[at(row) + 1]! - 1 - offsets[at(row)]!;
  const bytes = makeIdBytes(room);
  let filled = 0;
  for (let i = 0; i < rows.length; i++) {
    const cell = at(rows[i]!);
    const start = paddedStart(cells, offsets[cell]!, offsets[cell + 1]! - 1);
    const end = paddedEnd(cells, start, offsets[cell + 1]! - 1);
    if (cells.bytes[start] !== 34)
      for (let from = start; from < end; from++) bytes[filled++] = cells.bytes[from]!;
    else filled += encoder.encodeInto(cellText(cells, start, end), bytes.subarray(filled)).written;
    starts[i + 1] = filled;
  }
  return makeIds(bytes.subarray(0, filled), starts);
}

function isEmpty(cells: Cells, start: number, end: number): boolean {
  const from = paddedStart(cells, start, end);
  const to = paddedEnd(cells, from, end);
  return from === to || (to - from === 2 && cells.bytes[from] === 34);
}

function readNumbers(cells: Cells, grid: CellGrid, index: number): { values: Float64Array; bad: number } {
  const { offsets, rows } = grid;
  const { bytes } = cells;
  const stride = grid.columns + 1;
  const values = new Float64Array(rows);
  let bad = -1;
  for (let row = 0, at = index; row < rows; row++, at += stride) {
    const plain = parsePlain(bytes, offsets[at]!, offsets[at + 1]! - 1);
    values[row] = plain;
    if (!Number.isNaN(plain)) continue;
    let start = paddedStart(cells, offsets[at]!, offsets[at + 1]! - 1);
    let end = paddedEnd(cells, start, offsets[at + 1]! - 1);
    if (bytes[start] === 34 && end - start >= 2) {
      start = paddedStart(cells, start + 1, end - 1);
      end = paddedEnd(cells, start, end - 1);
    }
    const value = start === end ? Number.NaN : parseNumber(bytes, start, end);
    values[row] = value;
    if (bad === -1 && start < end && Number.isNaN(value) && !isNanWord(bytes, start, end)) bad = row;
  }
  return { values, bad };
}
