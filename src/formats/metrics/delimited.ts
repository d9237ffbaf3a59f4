import { parseNumber } from "./number-text.ts";
import { malformedMetrics } from "./tree.ts";

/** A training log: a header, then one row a step. */
export interface Log {
  readonly names: readonly string[];
  /** Row by row, as many cells as there are names. */
  readonly rows: readonly (readonly string[])[];
  /** 1-based line of each row. */
  readonly lines: readonly number[];
}

/** The cells of one line: split at the first of comma, tab and semicolon that its unquoted part holds.
 *  undefined when it holds none, or a quote is not closed. */
export function splitLine(line: string, mark = separatorOf(line)): string[] | undefined {
  if (mark === undefined) return undefined;
  if (!line.includes('"')) return line.split(mark);
  const cells: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${mark}]*))(?:${mark}|$)`, "y");
  while (cell.lastIndex <= line.length) {
    const match = cell.exec(line);
    if (match === null) return undefined;
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (!match[0].endsWith(mark)) break;
  }
  return cells;
}

function separatorOf(line: string): string | undefined {
  const bare = line.replace(/"(?:[^"]|"")*"/g, "");
  return ["\t", ",", ";"].find((mark) => bare.includes(mark));
}

/** Reads the whole log. Blank lines are passed over, blanks around cells trimmed.
 *  @throws UserError with the line of a row that is longer or shorter than the header: half-written, mostly */
export function parseLog(file: string, text: string): Log {
  const [first = "", ...others] = text.split(/\r?\n/);
  const mark = separatorOf(first);
  const names = (splitLine(first, mark) ?? [first]).map((name) => name.trim());
  const log = { names, rows: [] as string[][], lines: [] as number[] };
  for (const [index, line] of others.entries()) {
    if (line.trim() === "") continue;
    const cells = splitLine(line, mark) ?? [line];
    if (cells.length !== names.length) throw wrongLength(file, index + 2, cells.length, names.length);
    log.rows.push(cells.map((cell) => cell.trim()));
    log.lines.push(index + 2);
  }
  return log;
}

/** A cell as a number: undefined when it is blank or NA (nothing was logged), null when it is NaN or infinite.
 *  @throws UserError with line and column name on other text */
export function cellNumber(file: string, log: Log, row: number, column: number): number | null | undefined {
  const cell = log.rows[row]?.[column] ?? "";
  if (cell === "" || cell === "NA" || cell === "None") return undefined;
  const value = parseNumber(cell);
  if (value !== undefined) return value;
  const say = `${JSON.stringify(cell.slice(0, 60))} under ${JSON.stringify(log.names[column])} is not a number`;
  const place = { line: log.lines[row] ?? 1, column: column + 1 };
  throw malformedMetrics(file, place, say, "write numbers, or leave the cell empty");
}

function wrongLength(file: string, line: number, cells: number, names: number) {
  const say = `${cells} ${cells === 1 ? "cell" : "cells"} where the header has ${names}: the row is half-written or damaged`;
  return malformedMetrics(file, { line, column: 1 }, say, "write the file again, or remove the row");
}
