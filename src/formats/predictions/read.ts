import type { PredictionFormat } from "../../core/table/rows-reading.ts";
import type { Table } from "../../core/table/table.ts";
import { countOf } from "../../core/table/wording.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { findBinary } from "./binary.ts";
import { readDelimited } from "./delimited-table.ts";
import { refuseForeignTable } from "./foreign.ts";
import { readJsonLines } from "./json-lines-table.ts";
import { refusedFile } from "./malformed.ts";
import { surveyBytes } from "./survey.ts";

export const headBytes = 4096;
const mostBytes = 2 ** 32 - 1;

/** A table from CSV, TSV, JSON lines, Parquet, Arrow (Feather), NPY or NPZ; `auto` decides by content, never by
 *  the file's name. A file of 0 bytes is a table without rows or names, a lone header one without rows. Everything
 *  that cannot be read is a UserError that names the file, the line, row or column, and the fix. O(bytes); the
 *  bytes stay in memory, cells are decoded when asked for. */
export async function readPredictions(source: ByteSource, format: PredictionFormat = "auto"): Promise<Table> {
  const size = await source.size();
  if (size > mostBytes) {
    const say = `has ${countOf(size)} bytes; ${countOf(mostBytes)} is the most that can be read`;
    throw refusedFile(source.name, "unsupported", say, "leave out columns that are not needed");
  }
  const head = await source.head(headBytes);
  const binary = findBinary(source.name, head, format);
  if (binary !== null) return binary.read(source);
  refuseForeignTable(source.name, head, "a prediction table");
  const read = await source.slice(0, size);
  // A Buffer over the same bytes, made once: every decoded cell would need one.
  const file = { name: source.name, bytes: Buffer.from(read.buffer, read.byteOffset, read.byteLength) };
  const survey = surveyBytes(file);
  const from = firstText(file.bytes);
  if (from === file.bytes.length) return emptyTable(source.name);
  return isJsonText(file.bytes, from, format)
    ? readJsonLines(file, from, survey)
    : readDelimited(file, from, survey, delimitedFormat(format));
}

const openBrace = 123;

/** Whether text is JSON lines, from where it begins. */
export function isJsonText(bytes: Uint8Array, from: number, format: PredictionFormat): boolean {
  return format === "jsonl" || (format === "auto" && bytes[from] === openBrace);
}

export function delimitedFormat(format: PredictionFormat): "auto" | "csv" | "tsv" {
  return format === "csv" || format === "tsv" ? format : "auto";
}

/** Offset after a byte order mark and blank lines: where the header, or the first object, begins. */
export function firstText(bytes: Uint8Array): number {
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === 10) from = at + 1;
    else if (byte !== 32 && byte !== 13 && byte !== 9) return from + leadingBlanks(bytes, from);
  }
  return bytes.length;
}

function leadingBlanks(bytes: Uint8Array, from: number): number {
  let blanks = 0;
  while (bytes[from + blanks] === 32) blanks++;
  return blanks;
}

/** A table without rows or names. */
export function emptyTable(source: string): Table {
  return { source, rows: 0, names: [], column: () => undefined, line: () => 1 };
}
