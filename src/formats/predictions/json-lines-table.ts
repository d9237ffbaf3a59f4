import type { Column, Table } from "../../core/table/table.ts";
import { quote } from "../../core/table/wording.ts";
import { decodeText } from "./cell-text.ts";
import { type Spans, scanJsonLines } from "./json-lines.ts";
import { nested, skipBlanks, skipValue } from "./json-scan.ts";
import { type FileBytes, lineAt, linesAt } from "./malformed.ts";
import { isNanWord, parseNumber } from "./number-text.ts";
import { countLineFeeds, type Survey } from "./survey.ts";

interface JsonText extends FileBytes {
  readonly ascii: boolean;
}

/** A table over JSON lines: one flat object a line, columns in order of first appearance, a key that a line
 *  leaves out is missing there. Numbers keep their spelling, so that ids beyond 2^53 stay whole. */
export function readJsonLines(file: FileBytes, from: number, survey: Survey): Table {
  const scan = scanJsonLines(file, from, countLineFeeds(file.bytes));
  const text = { ...file, ascii: survey.ascii };
  const columns = new Map(
    [...scan.columns].map(([name, spans]) => [name, makeColumn(text, spans, name, scan.rows)]),
  );
  return {
    source: file.name,
    rows: scan.rows,
    names: [...scan.columns.keys()],
    column: (name) => columns.get(name),
    line: (row) => lineAt(file, scan.rowStarts[row]!),
    lines: (rows) =>
      linesAt(
        file,
        Array.from(rows, (row) => scan.rowStarts[row]!),
      ),
  };
}

function makeColumn(file: JsonText, spans: Spans, name: string, rows: number): Column {
  return {
    name,
    text: (row) => plainText(file, spans, row, name),
    list: (row) => listTexts(file, spans.starts[row] ?? 0, spans.ends[row] ?? 0),
    isMissing: (row) => valueText(file, spans.starts[row] ?? 0, spans.ends[row] ?? 0) === "",
    numbers: () => readNumbers(file, spans, rows, name),
  };
}

/** null and a left-out key are "". */
function valueText(file: JsonText, start: number, end: number): string {
  const text = decodeText(file.bytes, start, end, file.ascii);
  if (file.bytes[start] !== 34 || end === 0) return /^null$/i.test(text) ? "" : text;
  return text.includes("\\") ? (JSON.parse(text) as string) : text.slice(1, -1);
}

const openList = 91;

/** @throws UserError where the value is a list: only references may be several */
function plainText(file: JsonText, spans: Spans, row: number, name: string): string {
  const start = spans.starts[row] ?? 0;
  const end = spans.ends[row] ?? 0;
  if (end > 0 && file.bytes[start] === openList) throw nested(file, start, `a list in ${quote(name)}`);
  return valueText(file, start, end);
}

/** The texts of a list (what is no string as it is spelled), or the one text of a plain value. */
function listTexts(file: JsonText, start: number, end: number): string[] {
  if (end === 0 || file.bytes[start] !== openList) return [valueText(file, start, end)];
  const texts: string[] = [];
  for (let at = skipBlanks(file.bytes, start + 1); at < end - 1; at = skipBlanks(file.bytes, at + 1)) {
    const next = skipValue(file, at, "");
    texts.push(valueText(file, at, next));
    at = skipBlanks(file.bytes, next);
  }
  return texts;
}

function readNumbers(
  file: JsonText,
  spans: Spans,
  rows: number,
  name: string,
): { values: Float64Array; bad: number } {
  const { bytes } = file;
  const values = new Float64Array(rows).fill(Number.NaN);
  let bad = -1;
  for (let row = 0; row < Math.min(rows, spans.ends.length); row++) {
    let start = spans.starts[row]!;
    let end = spans.ends[row]!;
    if (end === 0) continue;
    if (bytes[start] === openList) throw nested(file, start, `a list in ${quote(name)}`);
    if (bytes[start] === 34) {
      start++;
      end--;
    }
    const value = parseNumber(bytes, start, end);
    values[row] = value;
    if (bad !== -1 || !Number.isNaN(value) || isNanWord(bytes, start, end)) continue;
    if (valueText(file, spans.starts[row]!, spans.ends[row]!) !== "") bad = row;
  }
  return { values, bad };
}
