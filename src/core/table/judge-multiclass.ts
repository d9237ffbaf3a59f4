import { UserError } from "../../errors.ts";
import { isNoEvidence, type NoEvidence } from "./evidence.ts";
import { type Answers, type Judged, needsPrediction, plainJudged } from "./judged.ts";
import type { KeptRows } from "./kept-rows.ts";
import {
  likeliestClasses,
  missingColumns,
  noteSums,
  probabilityColumns,
  readProbabilities,
  usualPrefix,
} from "./probabilities.ts";
import { codesOf, distinctNames, someNames, sortNames, type Values } from "./values.ts";
import { listNames, quote } from "./wording.ts";

const mostClasses = 1000;
const shownClasses = 5;

/** A class that is predicted and never a label is one more class. */
export function judgeMulticlass(answers: Answers): Judged | NoEvidence {
  const { kept } = answers;
  const prefix = answers.proba ?? usualPrefix;
  const columns = probabilityColumns(kept.table, prefix);
  if (columns.size > 1) return judgeProbabilities(answers, columns, prefix);
  return judgeClasses(answers);
}

function judgeClasses(answers: Answers): Judged {
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

/** Classes are those of the labels, of the predictions and of the columns; without predictions the likeliest class is
 *  predicted. */
function judgeProbabilities(
  answers: Answers,
  columns: ReadonlyMap<string, string>,
  prefix: string,
): Judged | NoEvidence {
  const { kept, label, prediction } = answers;
  const named = [label, ...(prediction === null ? [] : [prediction])].map((values) =>
    distinctNames(values, mostClasses),
  );
  if (named.includes(null)) throw tooManyClasses(kept);
  if (named[1] && !named[1].some((name) => named[0]!.includes(name))) throw strangers(answers);
  const classes = sortNames([...new Set([...named.flatMap((names) => names!), ...columns.keys()])]);
  const missing = missingColumns(classes, columns, prefix);
  if (missing !== null) {
    if (prediction === null) throw lacksColumn(kept, missing);
    const judged = judgeClasses(answers);
    return { ...judged, notes: [...judged.notes, `probabilities are not used: ${missing}`] };
  }
  const proba = readProbabilities(kept, classes, columns);
  if (isNoEvidence(proba)) return proba;
  const codeOf = new Map(classes.map((name, code) => [name, code]));
  const code = (values: Values) => codesOf(values, (name) => codeOf.get(name)!);
  const predicted = prediction === null ? likeliestClasses(proba) : code(prediction);
  const outputs = { prediction: predicted, score: null, probabilistic: false, proba };
  const { score } = kept.columns;
  const isOneOfThem = score !== undefined && [...columns.values()].includes(score);
  const rest = isOneOfThem ? { ...kept, columns: { ...kept.columns, score: undefined } } : kept;
  const judged = plainJudged(rest as KeptRows, code(label), classes, outputs);
  const chosen = prediction === null ? ["predictions are the classes of the highest probability"] : [];
  return { ...judged, notes: [...judged.notes, ...chosen, ...noteSums(proba)] };
}

function lacksColumn({ table }: KeptRows, say: string): UserError {
  return new UserError({
    code: "column-missing",
    message: `${table.source}: ${say}; its columns are ${listNames(table.names)}`,
    hint: "write one column of probabilities for every class, or none",
    input: "proba",
    file: table.source,
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
