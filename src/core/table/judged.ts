import { UserError } from "../../errors.ts";
import type { KeptRows } from "./kept-rows.ts";
import type { Outputs } from "./scored.ts";
import { notNumber, type Values } from "./values.ts";
import { listNames, quote } from "./wording.ts";

/** Labels and outputs in the codes of scored.ts. */
export interface Judged {
  readonly label: Float64Array;
  readonly classes: readonly string[];
  readonly outputs: Outputs;
  readonly positive: string | null;
  readonly threshold: number | null;
  readonly notes: readonly string[];
}

export interface Answers {
  readonly kept: KeptRows;
  readonly label: Values;
  readonly prediction: Values | null;
  readonly positive: string | undefined;
  readonly threshold: number;
  /** How the names of columns of class probabilities begin. */
  readonly proba?: string;
}

export function judgeRegression({ kept, label, prediction }: Answers): Judged {
  if (prediction === null) throw needsPrediction(kept, "regression");
  if (label.kind === "texts") throw notNumber(kept, "label");
  if (prediction.kind === "texts") throw notNumber(kept, "prediction");
  const outputs = { prediction: prediction.numbers, score: null, probabilistic: false };
  return plainJudged(kept, label.numbers, [], outputs);
}

/** Without a positive class or a threshold; a score that no metric reads is named. */
export function plainJudged(
  kept: KeptRows,
  label: Float64Array,
  classes: readonly string[],
  outputs: Outputs,
): Judged {
  const score = kept.columns.score;
  const notes =
    score === undefined ? [] : [`the column ${quote(score)} is not used: scores are for binary tasks`];
  return { label, classes, outputs, positive: null, threshold: null, notes };
}

export function needsPrediction(kept: KeptRows, task: string): UserError {
  const { source, names } = kept.table;
  return new UserError({
    code: "column-missing",
    message: `${source}: a ${task} needs a column of predictions; its columns are ${listNames(names)}`,
    hint: "name it under `prediction`",
    input: "prediction",
    file: source,
  });
}
