import { quote } from "../../core/table/wording.ts";
import { decodeText } from "./cell-text.ts";
import { malformedJson, skipBlanks, skipString, skipValue } from "./json-scan.ts";
import { type FileBytes, malformedLine } from "./malformed.ts";

/** Where one key's values lie, by row; an end of 0 is a missing value. May be shorter than the rows. */
export interface Spans {
  starts: Uint32Array;
  ends: Uint32Array;
}

export interface JsonLines {
  readonly columns: ReadonlyMap<string, Spans>;
  readonly rows: number;
  readonly rowStarts: Uint32Array;
}

interface KeyColumn extends Spans {
  readonly key: string;
  /** The key as it was first spelled, quotes included. */
  readonly spelled: Uint8Array;
}

const mostKeys = 1000;

/** Finds every value of a file of flat objects, from byte `from` on. Throws UserError naming line and column.
 *  O(bytes) when lines share their order of keys. */
export function scanJsonLines(file: FileBytes, from: number, lineFeeds: number): JsonLines {
  const { bytes } = file;
  const keys: KeyColumn[] = [];
  const byName = new Map<string, KeyColumn>();
  const rowStarts = new Uint32Array(lineFeeds + 1);
  let rows = 0;
  for (let at = from; at < bytes.length; ) {
    at = skipBlanks(bytes, at);
    if (bytes[at] === 10) at++;
    if (at >= bytes.length || bytes[at] === 10) continue;
    if (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13) continue;
    rowStarts[rows] = at;
    at = scanObject({ file, keys, byName, capacity: lineFeeds + 1 }, at, rows);
    rows++;
  }
  return { columns: byName, rows, rowStarts };
}

interface Scan {
  readonly file: FileBytes;
  readonly keys: KeyColumn[];
  readonly byName: Map<string, KeyColumn>;
  /** No file has more rows than this. */
  readonly capacity: number;
}

/** Reads the object at `at` into `row`; the offset after its line. */
function scanObject(scan: Scan, start: number, row: number): number {
  const { file } = scan;
  const { bytes } = file;
  if (bytes[start] !== 123) throw malformedJson(file, start, '"{"');
  let at = skipBlanks(bytes, start + 1);
  let position = 0;
  while (bytes[at] !== 125 || position > 0) {
    if (bytes[at] !== 34) throw malformedJson(file, at, "a key in quotes");
    const keyEnd = skipString(file, at);
    const column = columnOf(scan, at, keyEnd, position++);
    at = skipBlanks(bytes, keyEnd);
    if (bytes[at] !== 58) throw malformedJson(file, at, '":"');
    const value = skipBlanks(bytes, at + 1);
    const valueEnd = skipValue(file, value, column.key);
    if ((column.ends[row] ?? 0) !== 0) {
      throw malformedLine(
        file,
        start,
        ` names the key ${quote(column.key)} twice`,
        "write each key once a line",
      );
    }
    put(column, row, value, valueEnd, scan.capacity);
    at = skipBlanks(bytes, valueEnd);
    if (bytes[at] === 125) break;
    if (bytes[at] !== 44) throw malformedJson(file, at, 'a comma or "}"');
    at = skipBlanks(bytes, at + 1);
  }
  const end = skipBlanks(bytes, at + 1);
  if (end < bytes.length && bytes[end] !== 10) throw malformedJson(file, end, "the end of the line");
  return end + 1;
}

/** The column of the key in bytes[start, end): most often the one at the same place as in the first line. */
function columnOf(scan: Scan, start: number, end: number, position: number): KeyColumn {
  const { bytes } = scan.file;
  const likely = scan.keys[position];
  if (likely !== undefined && isSpelled(bytes, start, end, likely.spelled)) return likely;
  const spelling = decodeText(bytes, start, end, false);
  const key = JSON.parse(spelling) as string;
  const known = scan.byName.get(key);
  if (known !== undefined) return known;
  if (scan.keys.length === mostKeys) {
    const hint = "write the same keys on every line";
    throw malformedLine(scan.file, start, ` brings the file to more than ${mostKeys} keys`, hint);
  }
  const none = new Uint32Array(0);
  const column = { key, spelled: bytes.slice(start, end), starts: none, ends: none };
  scan.keys.push(column);
  scan.byName.set(key, column);
  return column;
}

function isSpelled(bytes: Uint8Array, start: number, end: number, spelled: Uint8Array): boolean {
  if (end - start !== spelled.length) return false;
  for (let i = 0; i < spelled.length; i++) if (bytes[start + i] !== spelled[i]) return false;
  return true;
}

function put(column: KeyColumn, row: number, start: number, end: number, capacity: number): void {
  if (row >= column.ends.length) {
    const room = Math.min(capacity, Math.max(1024, 2 * (row + 1)));
    column.starts = grown(column.starts, room);
    column.ends = grown(column.ends, room);
  }
  column.starts[row] = start;
  column.ends[row] = end;
}

function grown(old: Uint32Array, room: number): Uint32Array {
  const larger = new Uint32Array(room);
  larger.set(old);
  return larger;
}
