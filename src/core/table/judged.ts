import { UserError } from "../../errors.ts";
import type { KeptRows } from "./kept-rows.ts";
import type { Outputs } from "./scored.ts";
import { codesOf, distinctNames, notNumber, someNames, sortNames, type Values } from "./values.ts";
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
}

const mostClasses = 1000;
const shownClasses = 5;

export function judgeRegression({ kept, label, prediction }: Answers): Judged {
  if (prediction === null) throw needsPrediction(kept, "regression");
  if (label.kind === "texts") throw notNumber(kept, "label");
  if (prediction.kind === "texts") throw notNumber(kept, "prediction");
  const outputs = { prediction: prediction.numbers, score: null, probabilistic: false };
  return plainJudged(kept, label.numbers, [], outputs);
}

/** A class that is predicted and never a label is one more class. */
export function judgeMulticlass(answers: Answers): Judged {
  const { kept, label, prediction } = answers;
  if (prediction === null) throw needsPrediction(kept, "multiclass task");
  const labels = distinctNames(label, mostClasses);
  const predicted = distinctNames(prediction, mostClasses);
  if (labels === null || predicted === null) throw tooManyClasses(kept);
  if (!predicted.some((name) => labels.includes(name))) throw strangers(answers);
  const classes = sortNames([...new Set([...labels, ...predicted])]);
  const codeOf = new Map(classes.map((name, code) => [name, code]));
  const code = (values: Values) => codesOf(values, (name) => codeOf.get(name)!);
  return plainJudged(kept, code(label), classes, {
    prediction: code(prediction),
    score: null,
    probabilistic: false,
  });
}

function tooManyClasses(kept: KeptRows): UserError {
  return new UserError({
    code: "unsupported",
    message: `${kept.table.source}: ${quote(kept.columns.label!)} or the prediction has over ${mostClasses} classes`,
    hint: "name the column of classes under `label`, or write `task: regression`",
    input: "label",
    file: kept.table.source,
  });
}

/** Predictions of which none is a label: codes for names, or the wrong column. */
function strangers({ kept, label, prediction }: Answers): UserError {
  const held = listNames(someNames(label, shownClasses));
  const predicted = prediction === null ? "" : listNames(someNames(prediction, shownClasses));
  return new UserError({
    code: "file-malformed",
    message: `${kept.table.source}: no prediction is one of the labels; labels are ${held}, predictions ${predicted}`,
    hint: "write predictions in the words of the labels, or name another column under `prediction`",
    input: "prediction",
    file: kept.table.source,
  });
}

function plainJudged(
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

function needsPrediction(kept: KeptRows, task: string): UserError {
  const { source, names } = kept.table;
  return new UserError({
    code: "column-missing",
    message: `${source}: a ${task} needs a column of predictions; its columns are ${listNames(names)}`,
    hint: "name it under `prediction`",
    input: "prediction",
    file: source,
  });
}
