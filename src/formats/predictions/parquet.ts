import type { FileMetaData, RowGroup, SchemaTree } from "hyparquet";
import type { Table } from "../../core/table/table.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { type ColumnPlan, damagedFile, makeArrayTable, readWhole, startsWith } from "./array-table.ts";
import { refusedFile } from "./malformed.ts";
import { decodeChunks, type ParquetDecoders, type ParquetFile } from "./parquet-chunks.ts";
import { boundedCodecs } from "./parquet-codecs.ts";
import { makeParquetColumn, unusableKind } from "./parquet-column.ts";

const mark = "PAR1";
const encryptedMark = "PARE";

export function isParquet(head: Uint8Array): boolean {
  return startsWith(head, mark) || startsWith(head, encryptedMark);
}

/** A table over a Parquet file of any codec and encoding that hyparquet knows. The file stays in memory; a column
 *  is decoded when it is first asked for. A file that is cut off or damaged is a UserError that names the column. */
export async function readParquet(source: ByteSource): Promise<Table> {
  const { parquetMetadata } = await import("hyparquet");
  const bytes = await readWhole(source);
  refuseUnreadable(source.name, bytes);
  const metadata = readMetadata(source.name, () => parquetMetadata(bytes));
  return tableOf(await openParquet(source.name, metadata), bytes, 0);
}

/** The row groups of a Parquet file as tables, one after another: only one group's bytes are in memory. */
export async function* readParquetGroups(source: ByteSource): AsyncGenerator<Table> {
  const { parquetMetadataAsync } = await import("hyparquet");
  const byteLength = await source.size();
  await refuseDamaged(source, byteLength);
  const slice = async (start: number, end = byteLength) => bufferOf(await source.slice(start, end));
  const metadata = await parquetMetadataAsync({ byteLength, slice }).catch((cause: unknown) => {
    throw damagedFile(source.name, "has a Parquet footer that cannot be read", cause);
  });
  const opened = await openParquet(source.name, metadata);
  if (metadata.row_groups.length === 0) yield tableOf(opened, new ArrayBuffer(0), 0);
  for (const [index, group] of metadata.row_groups.entries()) {
    const { start, end } = rangeOf(group, byteLength);
    const part = { ...metadata, row_groups: [group], num_rows: group.num_rows };
    yield tableOf({ ...opened, metadata: part, firstGroup: index }, await slice(start, end), start);
  }
}

/** Where the bytes of a row group lie. */
function rangeOf({ columns }: RowGroup, size: number): { start: number; end: number } {
  let start = size;
  let end = 0;
  for (const { meta_data: meta } of columns) {
    if (meta === undefined) continue;
    const from = Number(meta.dictionary_page_offset || meta.data_page_offset);
    start = Math.min(start, from);
    end = Math.max(end, from + Number(meta.total_compressed_size));
  }
  return { start: Math.min(start, end), end };
}

async function refuseDamaged(source: ByteSource, size: number): Promise<void> {
  const head = await source.head(4);
  const tail = await source.slice(Math.max(0, size - 4), size);
  const both = new Uint8Array(Math.max(12, head.length + tail.length));
  both.set(head);
  both.set(tail, both.length - tail.length);
  refuseUnreadable(source.name, size < 12 ? both.slice(0, 8).buffer : both.buffer);
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes;
  const whole = buffer instanceof ArrayBuffer && byteLength === buffer.byteLength;
  return whole ? buffer : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}

type OpenedParquet = Omit<ParquetFile, "bytes" | "from">;

async function openParquet(source: string, metadata: FileMetaData): Promise<OpenedParquet> {
  const [{ parquetSchema }, { compressors }, decoders] = await Promise.all([
    import("hyparquet"),
    import("hyparquet-compressors"),
    loadDecoders(),
  ]);
  return {
    source,
    metadata,
    root: readMetadata(source, () => {
      refuseCounts(metadata);
      return named(parquetSchema(metadata));
    }),
    compressors: { ...compressors, ...boundedCodecs },
    parsers: decoders.convert.DEFAULT_PARSERS,
    decoders,
    firstGroup: 0,
  };
}

function refuseCounts({ num_rows, row_groups }: FileMetaData): void {
  const rows = row_groups.reduce((sum, group) => sum + group.num_rows, 0n);
  if (rows !== num_rows || row_groups.some((group) => group.num_rows < 0n))
    throw new Error("another count of rows than its row groups have");
}

/** The types of the library say that every column has a name; a damaged footer may not have one. */
function named(root: SchemaTree): SchemaTree {
  if (root.children.some(({ element }) => typeof element.name !== "string"))
    throw new Error("a column without a name");
  return root;
}

function tableOf(opened: OpenedParquet, bytes: ArrayBuffer, from: number): Table {
  const file: ParquetFile = { ...opened, bytes, from };
  const rows = Number(file.metadata.num_rows);
  const plans = file.root.children.map(({ element, children }): ColumnPlan => {
    const holds = unusableKind(element, children.length);
    if (holds !== null) return { name: element.name, holds };
    return { name: element.name, make: () => makeParquetColumn(element, decodeChunks(file, element), rows) };
  });
  return makeArrayTable(file.source, rows, plans);
}

async function loadDecoders(): Promise<ParquetDecoders> {
  const [column, page, plain, convert] = await Promise.all([
    import("hyparquet/src/column.js"),
    import("hyparquet/src/datapage.js"),
    import("hyparquet/src/plain.js"),
    import("hyparquet/src/convert.js"),
  ]);
  return { column, page, plain, convert };
}

function refuseUnreadable(source: string, bytes: ArrayBuffer): void {
  const head = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
  const tail = new Uint8Array(bytes, Math.max(0, bytes.byteLength - 4));
  if (startsWith(head, encryptedMark) || startsWith(tail, encryptedMark)) {
    throw refusedFile(source, "unsupported", "is an encrypted Parquet file", "write it without encryption");
  }
  if (bytes.byteLength < 12 || !startsWith(tail, mark)) {
    throw damagedFile(source, "is cut off: it begins as a Parquet file and does not end as one");
  }
}

function readMetadata<T>(source: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw damagedFile(source, "has a Parquet footer that cannot be read", cause);
  }
}
