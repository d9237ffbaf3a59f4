import type { DataPageHeader, DecodedArray, PageHeader } from "hyparquet";
import type { ParquetDecoders, Run } from "./parquet-chunks.ts";
import { readIndices, skipFullLevels } from "./parquet-levels.ts";

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
    const run = decodePage({ bytes, header, dictionary }, decoders, column);
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
}

/** null for a page that holds no rows, such as an index. */
function decodePage(
  { bytes, header, dictionary }: Page,
  { page, convert }: ParquetDecoders,
  column: ColumnDecoder,
): Run | null {
  const { data_page_header: first, data_page_header_v2: second } = header;
  if (first === undefined && second === undefined) return null;
  const { definitionLevels, dataPage } =
    first === undefined
      ? page.readDataPageV2(bytes, header, column)
      : readFirstVersion(
          page.decompressPage(bytes, header.uncompressed_page_size, column.codec, column.compressors),
          first,
          page,
          column,
        );
  const { num_values: rows, encoding } = (first ?? second)!;
  const levels = definitionLevels !== undefined && definitionLevels.length > 0 ? definitionLevels : null;
  if (dictionary !== null && encoding.endsWith("_DICTIONARY"))
    return { rows, values: dataPage, dictionary, levels };
  return { rows, values: convert.convert(dataPage, column), dictionary: null, levels };
}

type PageValues = Pick<ReturnType<ParquetDecoders["page"]["readDataPage"]>, "definitionLevels" | "dataPage">;

/** Where every row has a value, its levels are passed over and its positions in the dictionary become a typed array;
 *  hyparquet would make an array of numbers of either. */
function readFirstVersion(
  bytes: Uint8Array,
  header: DataPageHeader,
  { readDataPage }: ParquetDecoders["page"],
  column: ColumnDecoder,
): PageValues {
  const isRequired = column.element.repetition_type === "REQUIRED";
  const start = isRequired ? 0 : skipFullLevels(bytes, header);
  if (start === null) return readDataPage(bytes, header, column);
  if (header.encoding.endsWith("_DICTIONARY")) {
    const indices = readIndices(bytes, start, header.num_values);
    if (indices !== null) return { definitionLevels: [], dataPage: indices };
  }
  // With the root alone in its path a column has no levels.
  return readDataPage(bytes.subarray(start), header, {
    ...column,
    schemaPath: column.schemaPath.slice(0, 1),
  });
}
