import type { ByteSource } from "../../ports/byte-source.ts";
import { splitLine } from "./delimited.ts";
import { readers } from "./registry.ts";

const headBytes = 65_536;
const otherText = /\.(json|ya?ml|toml|md|xml|js)$/i;
const binaryTables = ["PAR1", "ARROW1", "FEA1", "\x93NUMPY", "\xff\xff\xff\xff"];

/** Whether a file is a table of rows (predictions) and not a file of single numbers, by its first bytes: binary
 *  tables, JSON lines, and delimited text whose header no metrics reader knows. */
export async function isRowTable(source: ByteSource): Promise<boolean> {
  if (((await source.list?.()) ?? null) !== null) return false;
  const head = await source.head(headBytes);
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  if (binaryTables.some((mark) => bytes.startsWith(mark))) return true;
  if (bytes.startsWith("PK\x03\x04")) return !source.name.endsWith(".eval");
  if (bytes.includes("\0")) return false;
  const text = new TextDecoder().decode(head);
  const [first = "", second = ""] = text.split(/\r?\n/, 2);
  if (/^\s*\{.*\}\s*$/.test(first)) return /^\s*\{/.test(second) || /\.(jsonl|ndjson)$/i.test(source.name);
  if (otherText.test(source.name) || /^\s*[[{<-]/.test(text)) return false;
  const header = splitLine(first)?.map((cell) => cell.trim()) ?? [];
  return header.length > 1 && !isLog(source, head, header);
}

/** A training log is delimited text too. */
function isLog(source: ByteSource, head: Uint8Array, header: readonly string[]): boolean {
  const opened = {
    source,
    name: source.name,
    base: source.name,
    files: null,
    head,
    text: null,
    json: undefined,
  };
  return readers.some((reader) => reader.detect({ ...opened, header }));
}
