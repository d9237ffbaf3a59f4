/** The words of the contract; each list is the only place where its words are written. */
export const verdicts = [
  "improved",
  "equivalent",
  "not-worse",
  "inconclusive",
  "regressed",
  "not-comparable",
  "no-evidence",
] as const;
export type Verdict = (typeof verdicts)[number];

export const results = ["pass", "fail", "no-evidence", "no-baseline"] as const;
export type Result = (typeof results)[number];

export const metricStatuses = ["ok", "identical", "undefined", "too_few", "not_comparable"] as const;

export const directions = ["higher", "lower"] as const;
export type Direction = (typeof directions)[number];

export const modes = ["guard", "prove"] as const;
export type Mode = (typeof modes)[number];

export const tasks = [
  "binary",
  "multiclass",
  "regression",
  "ranking",
  "forecast",
  "text",
  "scalars",
] as const;
export type Task = (typeof tasks)[number];

export const recordKinds = ["data", "run", "evaluation", "deployment", "monitoring"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A model or a leg: part of file and artifact names, so never `.` or `..`. */
export const namePattern = /^(?!\.{1,2}$)[a-z0-9._-]{1,60}$/;

/** One-sided level of every test, everywhere (docs/verdict.md). */
export const alpha = 0.05;
/** Level of the one interval that is printed and decides. */
export const intervalLevel = 0.9;
