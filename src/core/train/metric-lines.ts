import { isObject } from "../is-object.ts";
import { runLimits } from "../record/limits.ts";
import { isPlainName } from "./dotted.ts";

export interface ReadMetrics {
  /** Finite numbers only. */
  readonly values: ReadonlyMap<string, number>;
  /** One sentence for each name or kind of line that was left out. */
  readonly notes: readonly string[];
}

/** A line's position, not a measurement. */
const counters = new Set(["step"]);
const nonFinite = "\u0000not-finite";

/** Reads what a command appended to EVENHAND_METRICS: one JSON object a line, numbers by name; the last value of
 *  a name counts. A name whose last value is NaN or infinite is left out and named, never replaced by an
 *  earlier value. Lines that are not objects (a torn last line among them) are counted. Never throws. */
export function parseMetricLines(text: string): ReadMetrics {
  const last = new Map<string, number>();
  let badLines = 0;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const entries = parseLine(line);
    if (entries === null) badLines++;
    else for (const [name, value] of entries) last.set(name, value);
  }
  return sift(last, badLines);
}

/** Adds the numbers of a metrics file, whose word counts where both have a name; null is "not a number" there. */
export function mergeMetrics(lines: ReadMetrics, file: ReadonlyMap<string, number | null>): ReadMetrics {
  const last = new Map<string, number>(lines.values);
  for (const [name, value] of file) if (isPlainName(name)) last.set(name, value ?? Number.NaN);
  const { values, notes } = sift(last, 0);
  return { values, notes: [...lines.notes, ...notes].slice(0, mostNotes) };
}

/** Leaves room in a record for notes of other kinds. */
const mostNotes = runLimits.notes - 10;

function sift(last: ReadonlyMap<string, number>, badLines: number): ReadMetrics {
  const values = new Map<string, number>();
  const notes: string[] = [];
  for (const [name, value] of last) {
    if (!Number.isFinite(value)) notes.push(`the last value of ${name} is not a finite number: not recorded`);
    else if (values.size < runLimits.names) values.set(name, value);
  }
  const left = last.size - values.size - notes.length;
  if (left > 0) notes.push(`${left} metrics beyond the first ${runLimits.names} were not recorded`);
  if (badLines > 0) {
    notes.push(`${badLines} ${badLines === 1 ? "line" : "lines"} of EVENHAND_METRICS were not JSON objects`);
  }
  return { values, notes: notes.slice(0, mostNotes) };
}

/** Numbers of one line; null when it is not a JSON object. */
function parseLine(line: string): [string, number][] | null {
  let value: unknown;
  try {
    value = JSON.parse(quoteNonFinite(line));
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  return Object.entries(value).flatMap(([name, one]): [string, number][] => {
    if (counters.has(name) || !isPlainName(name)) return [];
    if (one === nonFinite) return [[name, Number.NaN]];
    return typeof one === "number" ? [[name, one]] : [];
  });
}

/** Python writes NaN and Infinity bare, which JSON has no word for. */
function quoteNonFinite(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
    token.startsWith('"') ? token : JSON.stringify(nonFinite),
  );
}
