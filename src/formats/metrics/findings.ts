import type { Runs } from "../../core/compare/scalar.ts";
import type { ScalarDirection } from "../../core/diff/direction.ts";
import { quote } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";
import { parseNumber } from "./number-text.ts";
import type { MetricTree } from "./tree.ts";

/** Values over a training, oldest first; null = not a finite number. */
export type Series = readonly (readonly [step: number, value: number | null])[];

/** What a reader found in one file or folder. */
export interface Findings {
  /** Name → number; null = written there as not a number (NaN, Infinity or null). */
  readonly values: Map<string, number | null>;
  /** Only where the file itself, or the format, says it. */
  readonly directions: Map<string, ScalarDirection>;
  /** Standard errors that the file gives, by the name of their value. */
  readonly stderr: Map<string, number>;
  /** One value a run, where the training was repeated; the value is then their mean. */
  readonly runs: Map<string, Runs>;
  readonly series: Map<string, Series>;
  /** Sentences that a reader of the numbers needs. */
  readonly notes: string[];
  /** Texts, booleans and lists that were passed over. */
  skipped: number;
  /** Why there are no values, when the file says so itself (an evaluation that failed). */
  nothing: string | null;
}

export function makeFindings(): Findings {
  return {
    values: new Map(),
    directions: new Map(),
    stderr: new Map(),
    runs: new Map(),
    series: new Map(),
    notes: [],
    skipped: 0,
    nothing: null,
  };
}

/** Keeps one number under its name. What is not a number is counted; a name that comes twice is a UserError.
 *  @returns whether it was a number */
export function put(found: Findings, file: string, name: string, value: MetricTree | undefined): boolean {
  const number = numberOf(value);
  if (number === undefined) {
    found.skipped++;
    return false;
  }
  if (found.values.has(name)) throw refusal(file, `gives two values for ${quote(name)}`);
  found.values.set(name, number);
  return true;
}

/** Keeps every number of a tree under its dotted name, in the order of the file. */
export function putTree(found: Findings, file: string, tree: Map<string, MetricTree>, prefix = ""): void {
  for (const [key, inner] of tree) {
    if (inner instanceof Map) putTree(found, file, inner, `${prefix}${key}.`);
    else put(found, file, prefix + key, inner);
  }
}

/** A number, or a text that is one; null = written as not a number; undefined = no metric at all. */
export function numberOf(value: MetricTree | undefined): number | null | undefined {
  if (value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" ? parseNumber(value) : undefined;
}

export function refusal(
  file: string,
  say: string,
  hint = 'write named numbers, each name once, such as {"accuracy": 0.93}',
): UserError {
  return new UserError({ code: "file-malformed", message: `${file} ${say}`, hint, file });
}
