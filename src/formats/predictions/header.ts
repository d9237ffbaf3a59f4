import { quote } from "../../core/table/wording.ts";
import { type DelimitedText, skipCell } from "./cell-scan.ts";
import { cellText } from "./cell-text.ts";
import { type FileBytes, malformedLine } from "./malformed.ts";

const comma = 44;
const semicolon = 59;
const tab = 9;

/** The delimiter that occurs most often in the header, quotes aside; a comma when there is none. */
export function detectDelimiter(file: FileBytes, from: number, format: "auto" | "csv" | "tsv"): number {
  if (format === "tsv") return tab;
  const counts = new Map([
    [comma, 0],
    [semicolon, 0],
    [tab, 0],
  ]);
  let quoted = false;
  for (let at = from; at < file.bytes.length; at++) {
    const byte = file.bytes[at]!;
    if (byte === 34) quoted = !quoted;
    else if (byte === 10 && !quoted) break;
    else if (!quoted && counts.has(byte)) counts.set(byte, counts.get(byte)! + 1);
  }
  if (format === "csv") counts.delete(tab);
  let chosen = comma;
  for (const [delimiter, count] of counts) if (count > counts.get(chosen)!) chosen = delimiter;
  return chosen;
}

export interface Header {
  readonly names: readonly string[];
  /** Offset of the first byte after the header line. */
  readonly end: number;
}

/** The names in the line at `from`. Throws UserError on a name that is empty or used twice. */
export function readHeader(text: DelimitedText, from: number): Header {
  const names: string[] = [];
  const seen = new Set<string>();
  let at = from - 1;
  do {
    const start = at + 1;
    at = skipCell(text, start);
    const end = text.bytes[at - 1] === 13 && at > start ? at - 1 : at;
    const name = cellText({ ...text, ascii: false }, start, end);
    if (name === "") throw emptyName(text, from, names.length + 1);
    if (seen.has(name)) {
      throw malformedLine(
        text,
        from,
        ` names the column ${quote(name)} twice`,
        "give each column its own name",
      );
    }
    seen.add(name);
    names.push(name);
  } while (at < text.bytes.length && text.bytes[at] === text.delimiter);
  return { names, end: at + 1 };
}

function emptyName(text: DelimitedText, from: number, position: number) {
  const hint =
    position === 1
      ? 'if it is the index that pandas writes, use to_csv(index=False) or to_csv(index_label="id")'
      : "name the column, or end the header sooner";
  return malformedLine(text, from, ` has no name for column ${position}`, hint);
}
