import type { DataPageHeader, DecodedArray, PageHeader } from "hyparquet";
import type { ParquetDecoders, Run } from "./parquet-chunks.ts";
import { readHybrid, readIndices, skipFullLevels } from "./parquet-levels.ts";

type ColumnDecoder = Parameters<typeof import("hyparquet/src/column.js").readColumn>[2];

/** The pages of one chunk of a flat column. hyparquet's own loop builds an array of every cell as it would for
 *  lists; a flat column needs only the values, their positions in the dictionary, and which rows have one. */
export function decodePages(
  view: DataView<ArrayBuffer>,
  rows: number,
  decoders: ParquetDecoders,
  column: ColumnDecoder,
): Run[] {
  const reader = { view, offset: 0 };
  const runs: Run[] = [];
  let dictionary: DecodedArray | null = null;
  let filled = 0;
  while (filled < rows && reader.offset < view.byteLength - 1) {
    const header = decoders.column.parquetHeader(reader);
    const start = view.byteOffset + reader.offset;
    const bytes = new Uint8Array(view.buffer, start, header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    if (header.type === "DICTIONARY_PAGE") {
      dictionary = decodeDictionary(bytes, header, decoders, column);
      continue;
    }
    const run = decodePage({ bytes, header, dictionary, most: rows - filled }, decoders, column);
    if (run === null) continue;
    runs.push(run);
    filled += run.rows;
  }
  return runs;
}

function decodeDictionary(
  bytes: Uint8Array,
  header: PageHeader,
  { page, plain, convert }: ParquetDecoders,
  column: ColumnDecoder,
): DecodedArray {
  const { type, element, codec, compressors } = column;
  const content = page.decompressPage(bytes, header.uncompressed_page_size, codec, compressors);
  const reader = { view: new DataView(content.buffer, content.byteOffset, content.byteLength), offset: 0 };
  const count = header.dictionary_page_header!.num_values;
  return convert.convert(plain.readPlain(reader, type, count, element.type_length), column);
}

interface Page {
  readonly bytes: Uint8Array;
  readonly header: PageHeader;
  readonly dictionary: DecodedArray | null;
  /** That the column still lacks. */
  readonly most: number;
}

/** null for a page that holds no rows, such as an index. */
function decodePage(
  { bytes, header, dictionary, most }: Page,
  decoders: ParquetDecoders,
  column: ColumnDecoder,
): Run | null {
  const { data_page_header: first, data_page_header_v2: second } = header;
  if (first === undefined && second === undefined) return null;
  const { num_values: rows, encoding } = (first ?? second)!;
  if (!(rows >= 0 && rows <= most)) throw new Error(`a page of ${rows} rows where ${most} are left`);
  const { page } = decoders;
  const unpack = (packed: Uint8Array, size: number) =>
    page.decompressPage(packed, size, column.codec, column.compressors);
  const { levels, values } =
    first === undefined
      ? splitSecond(bytes, header, column, unpack)
      : splitFirst(unpack(bytes, header.uncompressed_page_size), first, column);
  const count = levels === null ? rows : levels.reduce((sum, level) => sum + level, 0);
  if (encoding.endsWith("_DICTIONARY")) {
    return { rows, values: readPositions(values, count, dictionary), dictionary, levels };
  }
  const flat = {
    num_values: count,
    encoding,
    definition_level_encoding: "RLE",
    repetition_level_encoding: "RLE",
  } as const;
  const decoded =
    encoding === "RLE"
      ? readBooleans(values, count)
      : // With the root alone in its path a column has no levels.
        page.readDataPage(values, flat, { ...column, schemaPath: column.schemaPath.slice(0, 1) }).dataPage;
  if (decoded.length !== count) throw new Error(`a page of ${decoded.length} values that names ${count}`);
  return { rows, values: decoders.convert.convert(decoded, column), dictionary: null, levels };
}

function readPositions(bytes: Uint8Array, count: number, dictionary: DecodedArray | null): Int32Array {
  if (count === 0) return new Int32Array();
  const positions = readIndices(bytes, 0, count);
  const size = dictionary?.length ?? 0;
  let last = -1;
  for (let k = 0; k < count; k++) if (positions[k]! > last) last = positions[k]!;
  if (last >= size) throw new Error("a position outside of its dictionary");
  return positions;
}

/** A page's bytes behind its levels: 1 for a row that has a value, null when all have. */
interface Split {
  readonly levels: Int32Array | null;
  readonly values: Uint8Array;
}

function splitFirst(bytes: Uint8Array, header: DataPageHeader, { element }: ColumnDecoder): Split {
  if (element.repetition_type === "REQUIRED") return { levels: null, values: bytes };
  const full = skipFullLevels(bytes, header);
  if (full !== null) return { levels: null, values: bytes.subarray(full) };
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  if (4 + size > bytes.length) throw new Error("levels that are longer than their page");
  return {
    levels: readHybrid(bytes.subarray(4, 4 + size), 1, header.num_values),
    values: bytes.subarray(4 + size),
  };
}

type Unpack = (packed: Uint8Array, size: number) => Uint8Array;

/** The second version keeps the levels in front, unpacked, and their length in the header. */
function splitSecond(
  bytes: Uint8Array,
  header: PageHeader,
  { element }: ColumnDecoder,
  unpack: Unpack,
): Split {
  const second = header.data_page_header_v2!;
  const { repetition_levels_byte_length: repeated, definition_levels_byte_length: defined } = second;
  const from = repeated + defined;
  if (!(repeated >= 0 && defined >= 0 && from <= bytes.length))
    throw new Error("levels that are longer than their page");
  const packed = bytes.subarray(from);
  const values =
    second.is_compressed === false ? packed : unpack(packed, header.uncompressed_page_size - from);
  const isFull = element.repetition_type === "REQUIRED" || second.num_nulls === 0;
  return { levels: isFull ? null : readHybrid(bytes.subarray(repeated, from), 1, second.num_values), values };
}

/** Booleans as runs, behind the length of them all. */
function readBooleans(bytes: Uint8Array, count: number): boolean[] {
  return Array.from(count === 0 ? [] : readHybrid(bytes.subarray(4), 1, count), (bit) => bit === 1);
}
