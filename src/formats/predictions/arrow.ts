import type { Table as ArrowTable } from "apache-arrow";
import type { Table } from "../../core/table/table.ts";
import { countOf } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { type ColumnPlan, damagedFile, makeArrayTable, readWhole, startsWith } from "./array-table.ts";
import { kindOf, makeArrowColumn } from "./arrow-column.ts";
import { walkMessages } from "./arrow-messages.ts";
import { boundVectors } from "./bounded-vectors.ts";
import { unpackLz4Frame } from "./lz4-frame.ts";
import { refusedFile } from "./malformed.ts";
import { unpackZstandard } from "./zstandard.ts";

const fileMark = "ARROW1";
const oldMark = "FEA1";
const streamMark = "\xff\xff\xff\xff";

/** Arrow's file format (Feather version 2 is the same), its stream format, and Feather version 1. */
export function isArrow(head: Uint8Array): boolean {
  return [fileMark, oldMark, streamMark].some((mark) => startsWith(head, mark));
}

/** A table over an Arrow file or stream, compressed by LZ4, Zstandard or not at all. A file that is cut off is a
 *  UserError, and so is Feather version 1. */
export async function readArrow(source: ByteSource): Promise<Table> {
  const [arrow] = await Promise.all([import("apache-arrow"), boundVectors()]);
  const bytes = new Uint8Array(await readWhole(source));
  refuseUnreadable(source.name, bytes);
  const { compressionRegistry, CompressionType } = arrow;
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: unpackLz4Frame });
  // A copy: the decompressor's own buffer may begin at an odd offset, which 64-bit integers cannot.
  compressionRegistry.set(CompressionType.ZSTD, {
    decode: (packed) => new Uint8Array(unpackZstandard(packed)),
  });
  const table = readBatches(source.name, () => {
    const messages = messagesOf(bytes);
    walkMessages(messages);
    return arrow.tableFromIPC(messages);
  });
  if (startsWith(bytes, streamMark)) refuseOpenStream(source.name, bytes, table.numRows);
  const plans = table.schema.fields.map(({ name, type }, index): ColumnPlan => {
    const kind = kindOf(arrow, type);
    if (typeof kind !== "string") return { name, holds: kind.holds };
    return { name, make: () => makeArrowColumn(name, kind, table.getChildAt(index)!) };
  });
  return makeArrayTable(source.name, table.numRows, plans);
}

function refuseUnreadable(source: string, bytes: Uint8Array): void {
  if (startsWith(bytes, oldMark)) {
    const hint = "write version 2 (pandas: to_feather(..., version=2)), or Parquet";
    throw refusedFile(source, "unsupported", "is a Feather file of version 1", hint);
  }
  if (startsWith(bytes, fileMark) && !startsWith(bytes.subarray(-fileMark.length), fileMark)) {
    throw damagedFile(source, "is cut off: it begins as an Arrow file and does not end as one");
  }
}

/** A file is a stream between its marks with a footer behind it. Arrow's reader of files follows the footer, and turns
 *  in circles where that points at something else than a batch; its reader of streams goes on or stops. */
function messagesOf(bytes: Uint8Array): Uint8Array {
  if (!startsWith(bytes, fileMark)) return bytes;
  const at = bytes.length - fileMark.length - 4;
  const footer = at < 0 ? -1 : new DataView(bytes.buffer, bytes.byteOffset).getInt32(at, true);
  if (footer < 0 || at - footer < 8) throw new Error("a footer that is longer than the file");
  return bytes.subarray(8, at - footer);
}

function readBatches(source: string, read: () => ArrowTable): ArrowTable {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw damagedFile(source, "holds Arrow data that cannot be read", cause);
  }
}

/** A stream ends with a mark of its own; one that merely stops may lack batches. */
function refuseOpenStream(source: string, bytes: Uint8Array, rows: number): void {
  const end = Buffer.from(bytes.subarray(-8)).toString("hex");
  if (end === "ffffffff00000000") return;
  throw damagedFile(
    source,
    `is cut off: the Arrow stream stops after ${countOf(rows)} rows without its end mark`,
  );
}
