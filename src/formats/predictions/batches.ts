import type { PredictionFormat } from "../../core/table/rows-reading.ts";
import type { Table } from "../../core/table/table.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { findBinary } from "./binary.ts";
import { type DelimitedLayout, readDelimitedPart, readLayout } from "./delimited-table.ts";
import { refuseForeignTable } from "./foreign.ts";
import { readJsonLines } from "./json-lines-table.ts";
import type { FileBytes } from "./malformed.ts";
import { readParquetGroups } from "./parquet.ts";
import { delimitedFormat, emptyTable, firstText, headBytes, isJsonText, readPredictions } from "./read.ts";
import { lastRowEnd } from "./row-ends.ts";
import { countLineFeeds, surveyBytes } from "./survey.ts";

/** Bytes of text that are read at a time. */
const usualBytes = 16 << 20;

/** A table as batches of some thousand to a million rows, each a Table of its own with the same names: text is read in
 *  blocks of 16 MiB that are cut between rows, Parquet row group by row group, so that memory does not grow with the
 *  file. Other formats are one batch. Throws UserError as readPredictions does. */
export async function* readBatches(
  source: ByteSource,
  format: PredictionFormat = "auto",
  blockBytes = usualBytes,
): AsyncGenerator<Table> {
  const head = await source.head(headBytes);
  const binary = findBinary(source.name, head, format);
  if (binary !== null) {
    if (binary.formats[0] === "parquet") yield* readParquetGroups(source);
    else yield await readPredictions(source, format);
    return;
  }
  refuseForeignTable(source.name, head, "a data table");
  yield* readText(source, format, blockBytes);
}

async function* readText(
  source: ByteSource,
  format: PredictionFormat,
  blockBytes: number,
): AsyncGenerator<Table> {
  const size = await source.size();
  let layout: Layout | null = null;
  let held: Buffer = Buffer.alloc(0);
  let linesBefore = 0;
  for (let start = 0; start < size; ) {
    const read = await source.slice(start, Math.min(size, start + blockBytes));
    // A file that shrinks while it is read ends here.
    start = read.length === 0 ? size : start + read.length;
    const block = joined(held, read);
    const from = layout === null ? firstText(block) : 0;
    if (from < block.length) layout ??= layoutOf({ name: source.name, bytes: block }, from, format);
    const end = start >= size ? block.length : lastRowEnd(block, layout);
    const file: FileBytes = { name: source.name, bytes: block.subarray(0, end), linesBefore };
    // A copy, so that the block it lay in can go.
    held = Buffer.from(block.subarray(end));
    if (layout === null || end === 0) continue;
    const survey = surveyBytes(file);
    yield layout.kind === "json"
      ? readJsonLines(file, linesBefore === 0 ? from : 0, survey)
      : readDelimitedPart(file, linesBefore === 0 ? from : 0, survey, layout);
    linesBefore += countLineFeeds(file.bytes);
  }
  if (layout === null) yield emptyTable(source.name);
}

function joined(held: Buffer, read: Uint8Array): Buffer {
  const fresh = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
  return held.length === 0 ? fresh : Buffer.concat([held, fresh]);
}

type Layout = { kind: "json"; delimiter: null } | ({ kind: "delimited" } & DelimitedLayout);

function layoutOf(file: FileBytes, from: number, format: PredictionFormat): Layout {
  if (isJsonText(file.bytes, from, format)) return { kind: "json", delimiter: null };
  return { kind: "delimited", ...readLayout(file, from, delimitedFormat(format)) };
}
