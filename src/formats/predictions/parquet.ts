import zlib from "node:zlib";
import type { Compressors, FileMetaData } from "hyparquet";
import type { Table } from "../../core/table/table.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { type ColumnPlan, damagedFile, makeArrayTable, readWhole, startsWith } from "./array-table.ts";
import { refusedFile } from "./malformed.ts";
import { decodeChunks, type ParquetDecoders, type ParquetFile } from "./parquet-chunks.ts";
import { makeParquetColumn, unusableKind } from "./parquet-column.ts";
import { unpackZstandard } from "./zstandard.ts";

const mark = "PAR1";
const encryptedMark = "PARE";

export function isParquet(head: Uint8Array): boolean {
  return startsWith(head, mark) || startsWith(head, encryptedMark);
}

/** A table over a Parquet file of any codec and encoding that hyparquet knows. The file stays in memory; a column
 *  is decoded when it is first asked for. A file that is cut off or damaged is a UserError that names the column. */
export async function readParquet(source: ByteSource): Promise<Table> {
  const [{ parquetMetadata, parquetSchema }, { compressors }] = await Promise.all([
    import("hyparquet"),
    import("hyparquet-compressors"),
  ]);
  const decoders = await loadDecoders();
  const bytes = await readWhole(source);
  refuseUnreadable(source.name, bytes);
  const metadata = readMetadata(source.name, () => parquetMetadata(bytes));
  const root = parquetSchema(metadata);
  const file: ParquetFile = {
    source: source.name,
    bytes,
    metadata,
    root,
    compressors: { ...compressors, ...native },
    parsers: decoders.convert.DEFAULT_PARSERS,
    decoders,
  };
  const rows = Number(metadata.num_rows);
  const plans = root.children.map(({ element, children }): ColumnPlan => {
    const holds = unusableKind(element, children.length);
    if (holds !== null) return { name: element.name, holds };
    return { name: element.name, make: () => makeParquetColumn(element, decodeChunks(file, element), rows) };
  });
  return makeArrayTable(source.name, rows, plans);
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

const native: Compressors = {
  GZIP: (input) => zlib.gunzipSync(input),
  BROTLI: (input) => zlib.brotliDecompressSync(input),
  ZSTD: (input) => unpackZstandard(input),
};

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

function readMetadata(source: string, read: () => FileMetaData): FileMetaData {
  try {
    return read();
  } catch (cause) {
    throw damagedFile(source, "has a Parquet footer that cannot be read", cause);
  }
}
