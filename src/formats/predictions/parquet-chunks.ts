import type {
  ColumnMetaData,
  Compressors,
  DecodedArray,
  FileMetaData,
  ParquetParsers,
  SchemaElement,
  SchemaTree,
} from "hyparquet";
import { quote } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";
import { damagedFile } from "./array-table.ts";
import { decodePages } from "./parquet-pages.ts";

/** The decoders of hyparquet, loaded when a file needs them. */
export interface ParquetDecoders {
  readonly column: typeof import("hyparquet/src/column.js");
  readonly page: typeof import("hyparquet/src/datapage.js");
  readonly plain: typeof import("hyparquet/src/plain.js");
  readonly convert: typeof import("hyparquet/src/convert.js");
}

export interface ParquetFile {
  readonly source: string;
  readonly bytes: ArrayBuffer;
  /** Where in the file the bytes begin. */
  readonly from: number;
  /** Which row group of the file is the first of `metadata`. */
  readonly firstGroup: number;
  readonly metadata: FileMetaData;
  readonly root: SchemaTree;
  readonly compressors: Compressors;
  readonly parsers: ParquetParsers;
  readonly decoders: ParquetDecoders;
}

/** Rows of one page. The values are those that are there, in row order. */
export interface Run {
  readonly rows: number;
  /** Values, or positions in the dictionary; null when no row has one. */
  readonly values: DecodedArray | null;
  readonly dictionary: DecodedArray | null;
  /** 1 for a row that has a value; null when all have. */
  readonly levels: ArrayLike<number> | null;
}

/** Every row of one flat column, page by page. Throws UserError when bytes do not decode to as many rows as the
 *  footer promises. */
export function decodeChunks(file: ParquetFile, element: SchemaElement): Run[] {
  return file.metadata.row_groups.flatMap((group, index) => {
    const rows = Number(group.num_rows);
    const chunk = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === element.name);
    const where = `has a column ${quote(element.name)} that cannot be decoded in row group ${file.firstGroup + index + 1}`;
    if (chunk?.meta_data === undefined || chunk.file_path !== undefined) {
      throw damagedFile(file.source, `${where}: the file does not hold it`);
    }
    // LZ4 pages of nothing but nulls hold no byte to decompress.
    if (isAllMissing(chunk.meta_data)) return [{ rows, values: null, dictionary: null, levels: null }];
    const runs = decodeChunk(file, { meta: chunk.meta_data, element, rows, where });
    const found = runs.reduce((sum, run) => sum + run.rows, 0);
    if (found !== rows) throw damagedFile(file.source, `${where}: it holds ${found} of ${rows} rows`);
    return runs;
  });
}

function isAllMissing({ statistics, num_values }: ColumnMetaData): boolean {
  return statistics?.null_count !== undefined && statistics.null_count === num_values;
}

interface Wanted {
  readonly meta: ColumnMetaData;
  readonly element: SchemaElement;
  readonly rows: number;
  readonly where: string;
}

function decodeChunk(file: ParquetFile, { meta, element, rows, where }: Wanted): Run[] {
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset) - file.from;
  const end = start + Number(meta.total_compressed_size);
  if (end > file.bytes.byteLength) {
    throw damagedFile(
      file.source,
      `${where}: it should end at byte ${file.from + end} of ${file.from + file.bytes.byteLength}`,
    );
  }
  const leaf = file.root.children.find((child) => child.element.name === element.name)!;
  try {
    // A copy: decoded arrays must not keep the whole file, nor begin at odd offsets in it.
    return decodePages(new DataView(file.bytes.slice(start, end)), rows, file.decoders, {
      pathInSchema: meta.path_in_schema,
      type: meta.type,
      element,
      schemaPath: [file.root, leaf],
      codec: meta.codec,
      parsers: file.parsers,
      compressors: file.compressors,
    });
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw damagedFile(file.source, where, cause);
  }
}
