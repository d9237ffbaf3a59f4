import type { ScalarDirection } from "../../core/diff/direction.ts";
import { cellNumber, type Log } from "./delimited.ts";
import { type Findings, makeFindings, refusal } from "./findings.ts";

export interface LogShape {
  /** Columns that count steps: they are no metrics. */
  readonly steps: readonly string[];
  /** How a value is named; null leaves the column out. */
  readonly nameOf?: (column: string) => string | null;
  readonly directionOf?: (column: string) => ScalarDirection | null;
  /** What a row is called in the note: "epoch". */
  readonly unit: string;
}

/** The last value of each column of a training log, and the whole column as a series. Steps are the first step
 *  column's numbers, else row numbers from 0. A column that never has a value is null. */
export function findingsOfLog(file: string, log: Log, shape: LogShape): Findings {
  const found = makeFindings();
  const steps = stepsOf(file, log, shape.steps);
  for (const [column, name] of log.names.entries()) {
    if (name === "" || shape.steps.includes(name)) continue;
    const key = shape.nameOf === undefined ? name : shape.nameOf(name);
    if (key === null) continue;
    if (found.values.has(key)) throw refusal(file, `has two columns for ${JSON.stringify(key)}`, "keep one");
    const series: [number, number | null][] = [];
    for (let row = 0; row < log.rows.length; row++) {
      const value = cellNumber(file, log, row, column);
      if (value !== undefined) series.push([steps[row]!, value]);
    }
    const direction = shape.directionOf?.(name) ?? null;
    if (direction !== null) found.directions.set(key, direction);
    if (log.rows.length > 0) found.values.set(key, series.at(-1)?.[1] ?? null);
    found.series.set(key, series);
  }
  if (log.rows.length > 0)
    found.notes.push(`${file}: values are the last logged ones, ${shape.unit} ${steps.at(-1)}`);
  return found;
}

function stepsOf(file: string, log: Log, names: readonly string[]): number[] {
  const column = log.names.findIndex((name) => names.includes(name));
  return log.rows.map((_, row) => (column === -1 ? null : cellNumber(file, log, row, column)) ?? row);
}
