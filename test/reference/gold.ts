import { readFileSync } from "node:fs";
import type { Outputs, PairedView, Rows, RowTask } from "../../src/core/table/scored.ts";

type Columns = { prediction: number[]; score?: number[] };

/** One data set of test/reference/gold.json with what the reference functions say of it. */
export interface GoldCase {
  name: string;
  task: RowTask;
  label: number[];
  weight: number[] | null;
  group: number[] | null;
  classes: number;
  candidate: Columns;
  baseline: Columns;
  /** metric → [candidate, baseline] */
  values: Record<string, [number, number]>;
}

export interface GoldComparison {
  se: number;
  df: number;
  low: number;
  high: number;
  pHarm: number;
  pGain: number;
}

export interface ComparedCase extends GoldCase {
  comparisons: Record<string, GoldComparison>;
  delong?: { variance: number };
  paired?: { metric: string; pHarm: number; pGain: number; low: number; high: number }[];
}

interface Gold {
  special: {
    studentSf: [number, number, number][];
    studentQuantile: [number, number, number][];
    normalSf: [number, number][];
    erfc: [number, number][];
    normalQuantile: [number, number][];
    logGamma: [number, number][];
    incompleteBeta: [number, number, number, number][];
    holm: { p: number[]; adjusted: number[] }[];
  };
  tango: { b: number; c: number; n: number; low: number; high: number; z: [number, number][] }[];
  tiny: GoldCase[];
  cases: ComparedCase[];
}

/** What test/reference/completed.json adds to each data set, by its name. */
type Completed = Record<
  string,
  { values: GoldCase["values"]; comparisons: Record<string, GoldComparison> } | undefined
>;

export const gold: Gold = JSON.parse(readFileSync(new URL("./gold.json", import.meta.url), "utf8"));

const completed: Completed = JSON.parse(readFileSync(new URL("./completed.json", import.meta.url), "utf8"));
for (const data of [...gold.cases, ...gold.tiny]) Object.assign(data.values, completed[data.name]?.values);
for (const data of gold.cases) Object.assign(data.comparisons, completed[data.name]?.comparisons);

export function pairOf(data: GoldCase): PairedView {
  return {
    rows: rowsOf(data),
    candidate: outputsOf(data.candidate),
    baseline: outputsOf(data.baseline),
    id: (row) => String(row),
  };
}

function rowsOf(data: GoldCase): Rows {
  return {
    task: data.task,
    n: data.label.length,
    label: Float64Array.from(data.label),
    classes: Array.from({ length: data.classes }, (_name, code) => `class ${code}`),
    weight: data.weight && Float64Array.from(data.weight),
    group: data.group && Int32Array.from(data.group),
    groups: data.group ? Math.max(...data.group) + 1 : 0,
  };
}

function outputsOf({ prediction, score }: Columns): Outputs {
  return {
    prediction: Float64Array.from(prediction),
    score: score ? Float64Array.from(score) : null,
    probabilistic: score !== undefined,
  };
}

/** |a − b| relative to the larger of |b| and `floor`. */
export function relativeError(a: number, b: number, floor = 0): number {
  if (a === b) return 0;
  return Math.abs(a - b) / Math.max(Math.abs(b), floor);
}
