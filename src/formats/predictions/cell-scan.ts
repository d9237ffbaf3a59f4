import { type FileBytes, malformedLine } from "./malformed.ts";
import { countLineFeeds } from "./survey.ts";

const quoteMark = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Where the cells of a delimited file lie. A row takes columns + 1 entries: the start of each cell, then the
 *  end of the row + 1, so that every cell ends one byte before the next entry. */
export interface CellGrid {
  readonly offsets: Uint32Array | Int32Array;
  readonly rows: number;
  readonly columns: number;
}

export interface DelimitedText extends FileBytes {
  readonly delimiter: number;
}

export function isBlank(byte: number | undefined, delimiter: number): boolean {
  return byte === 32 || (byte === 9 && delimiter !== 9);
}

/** The end of the cell that starts at `at`: its delimiter, its line feed or the end of the file. A quote
 *  counts only as the first mark of a cell (RFC 4180), blanks before it aside. */
export function skipCell(text: DelimitedText, at: number): number {
  const { bytes, delimiter } = text;
  const size = bytes.length;
  let end = at;
  while (end < size && isBlank(bytes[end], delimiter)) end++;
  if (bytes[end] === quoteMark) return skipQuoted(text, end);
  while (end < size) {
    const byte = bytes[end]!;
    if (byte === delimiter || byte === lineFeed) break;
    end++;
  }
  return end;
}

function skipQuoted(text: DelimitedText, open: number): number {
  const { bytes, delimiter } = text;
  let close = bytes.indexOf(quoteMark, open + 1);
  while (close !== -1 && bytes[close + 1] === quoteMark) close = bytes.indexOf(quoteMark, close + 2);
  if (close === -1) {
    const hint = "close it, and write a quote inside a cell twice";
    throw malformedLine(text, open, " opens a quote that is never closed", hint);
  }
  let end = close + 1;
  while (end < bytes.length && (isBlank(bytes[end], delimiter) || bytes[end] === carriageReturn)) end++;
  if (end < bytes.length && bytes[end] !== delimiter && bytes[end] !== lineFeed) {
    const hint = "write a quote inside a cell twice";
    throw malformedLine(text, end, " has text after a closing quote", hint);
  }
  return end;
}

/** Finds every cell from byte `from` on. Blank lines are passed over. Throws UserError on a row that is
 *  shorter or longer than the header. O(bytes). */
export function scanCells(text: DelimitedText, from: number, columns: number): CellGrid {
  const { bytes, delimiter } = text;
  const size = bytes.length;
  let offsets = roomFor(size, guessRows(text, from) * (columns + 1));
  let filled = 0;
  let at = from;
  while (at < size) {
    if (filled + columns + 1 > offsets.length) offsets = enlarge(offsets, size, columns);
    const first = filled;
    const rowStart = at;
    let cells = 1;
    offsets[filled++] = at;
    at = skipCell(text, at);
    while (at < size && bytes[at] === delimiter) {
      if (++cells > columns) throw wrongLength(text, rowStart, columns);
      offsets[filled++] = ++at;
      at = skipCell(text, at);
    }
    const end = at > rowStart && bytes[at - 1] === carriageReturn ? at - 1 : at;
    if (cells === 1 && isBlankBetween(text, rowStart, end)) filled = first;
    else if (cells < columns) throw wrongLength(text, rowStart, columns);
    else offsets[filled++] = end + 1;
    at++;
  }
  return { offsets: offsets.subarray(0, filled), rows: filled / (columns + 1), columns };
}

/** Entries for the cells of a file. Signed integers are the faster indices, where they suffice. */
function roomFor(size: number, entries: number): CellGrid["offsets"] {
  return size < 2 ** 31 ? new Int32Array(entries) : new Uint32Array(entries);
}

const guessedBytes = 1 << 16;

/** Rows of a file whose lines are about as long as its first ones. */
function guessRows({ bytes }: DelimitedText, from: number): number {
  const sample = bytes.subarray(from, from + guessedBytes);
  return 16 + Math.ceil((1.02 * countLineFeeds(sample) * (bytes.length - from)) / sample.length || 0);
}

function enlarge(offsets: CellGrid["offsets"], size: number, columns: number): CellGrid["offsets"] {
  const larger = roomFor(size, Math.ceil(1.3 * offsets.length) + columns + 1);
  larger.set(offsets);
  return larger;
}

function isBlankBetween(text: DelimitedText, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(text.bytes[at], text.delimiter)) return false;
  return true;
}

function wrongLength(text: DelimitedText, rowStart: number, columns: number) {
  let cells = 1;
  let at = skipCell(text, rowStart);
  while (at < text.bytes.length && text.bytes[at] === text.delimiter) {
    cells++;
    at = skipCell(text, at + 1);
  }
  const count = ` has ${cells} ${cells === 1 ? "cell" : "cells"} where the header has ${columns}`;
  if (cells < columns && at >= text.bytes.length) {
    const hint = "the file ends in the middle of a row: was the step that writes it stopped?";
    return malformedLine(text, rowStart, `${count}: the file is half-written`, hint);
  }
  const hint =
    cells < columns
      ? "write every cell, empty ones too"
      : "quote cells that hold the delimiter, or end the row sooner";
  return malformedLine(text, rowStart, count, hint);
}
