import type { BinaryFormat } from "../../core/table/rows-reading.ts";
import type { Table } from "../../core/table/table.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { isArrow, readArrow } from "./arrow.ts";
import { refusedFile } from "./malformed.ts";
import { isNpy, readNpy } from "./npy.ts";
import { isNpz, readNpz } from "./npz.ts";
import { isParquet, readParquet } from "./parquet.ts";

interface Binary {
  readonly formats: readonly BinaryFormat[];
  readonly isA: string;
  /** Sees the first bytes; no two readers claim the same. */
  detect(head: Uint8Array): boolean;
  /** Loads its libraries when it is called. */
  read(source: ByteSource): Promise<Table>;
}

const binaries: readonly Binary[] = [
  { formats: ["parquet"], isA: "a Parquet file", detect: isParquet, read: readParquet },
  { formats: ["arrow", "feather"], isA: "an Arrow or Feather file", detect: isArrow, read: readArrow },
  { formats: ["npy"], isA: "a NumPy array", detect: isNpy, read: readNpy },
  { formats: ["npz"], isA: "a zip archive", detect: isNpz, read: readNpz },
];

/** The reader of a file that is not text, by its first bytes; null leaves the file to the readers of text. Throws
 *  UserError when the format that was asked for is another one. */
export function findBinary(name: string, head: Uint8Array, asked: string): Binary | null {
  const found = binaries.find(({ detect }) => detect(head)) ?? null;
  if (asked === "auto" || head.length === 0) return found;
  const wanted = binaries.find(({ formats }) => formats.some((format) => format === asked)) ?? null;
  if (wanted === found) return found;
  const say = found === null ? `is not ${wanted!.isA}` : `is ${found.isA}`;
  throw refusedFile(
    name,
    "unsupported",
    `${say}, and \`format\` is ${asked}`,
    "leave `format` out, or name the file's own",
  );
}
