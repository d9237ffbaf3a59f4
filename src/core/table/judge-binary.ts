import { chooseTwoClasses, isSameClass } from "./classes.ts";
import { isNoEvidence, type NoEvidence } from "./evidence.ts";
import { type Answers, type Judged, needsPrediction } from "./judged.ts";
import { type KeptRows, wrongCell } from "./kept-rows.ts";
import { probabilityColumns, usualPrefix } from "./probabilities.ts";
import { placeOf } from "./table.ts";
import { codesOf, distinctNames, readNumbers, someNames, type Values } from "./values.ts";
import { quote, yamlName } from "./wording.ts";

const shownClasses = 5;

export function judgeBinary(answers: Answers): Judged | NoEvidence {
  const { label, prediction } = answers;
  const classes = chooseTwoClasses({
    source: answers.kept.table.source,
    labels: someNames(label, shownClasses),
    predicted: prediction === null ? [] : (distinctNames(prediction, 2) ?? []),
    positive: answers.positive,
  });
  if (isNoEvidence(classes)) return classes;
  const ofPositive = probabilityColumns(answers.kept.table, answers.proba ?? usualPrefix).get(classes[1]);
  const isNamed = answers.kept.columns.score === undefined && ofPositive !== undefined;
  const kept = isNamed ? withScore(answers.kept, ofPositive) : answers.kept;
  if (kept.columns.score === undefined && prediction === null) throw needsPrediction(kept, "binary task");
  const score = kept.columns.score === undefined ? null : readNumbers(kept, "score");
  if (score !== null && isNoEvidence(score)) return score;
  const classOf = (name: string) => {
    const exact = classes.indexOf(name);
    return exact === -1 ? classes.findIndex((one) => isSameClass(one, name)) : exact;
  };
  const codes = codesOf(label, classOf);
  const notes = oneClassNote(codes, classes);
  if (isNamed) notes.push(`scores are the column ${quote(ofPositive)}`);
  const outside = score === null ? -1 : firstOutside(score);
  if (outside !== -1) notes.push(outsideNote(kept, score!, outside));
  const predicted = prediction === null ? null : predictedCodes(kept, prediction, classOf, classes);
  const cut = predicted === null && score !== null && outside === -1;
  const atThreshold = cut ? score.map((value) => (value >= answers.threshold ? 1 : 0)) : null;
  if (cut) notes.push(`predictions are the rows with a score of at least ${answers.threshold}`);
  return {
    label: codes,
    classes,
    outputs: { prediction: predicted ?? atThreshold, score, probabilistic: score !== null && outside === -1 },
    positive: classes[1],
    threshold: cut ? answers.threshold : null,
    notes,
  };
}

function withScore(kept: KeptRows, score: string): KeptRows {
  return { ...kept, columns: { ...kept.columns, score } };
}

function oneClassNote(codes: Float64Array, classes: readonly string[]): string[] {
  if (codes.includes(0) && codes.includes(1)) return [];
  const only = classes[codes[0]!]!;
  return [`every label is ${quote(only)}: metrics that need both classes are undefined`];
}

function firstOutside(score: Float64Array): number {
  for (let row = 0; row < score.length; row++) if (score[row]! < 0 || score[row]! > 1) return row;
  return -1;
}

function outsideNote(kept: KeptRows, score: Float64Array, i: number): string {
  const place = placeOf(kept.table, kept.rows[i]!);
  const rest =
    kept.columns.prediction === undefined ? "; without a prediction column nothing has a class" : "";
  return `score at ${place} is ${score[i]}, outside [0, 1]: log_loss and brier do not apply${rest}`;
}

function predictedCodes(
  kept: KeptRows,
  prediction: Values,
  classOf: (name: string) => number,
  classes: readonly string[],
): Float64Array {
  const codes = codesOf(prediction, classOf);
  const unknown = codes.indexOf(-1);
  if (unknown === -1) return codes;
  const value = prediction.kind === "numbers" ? prediction.numbers[unknown]! : Number.NaN;
  const column = kept.columns.prediction!;
  const hint =
    value > 0 && value < 1
      ? `if ${quote(column)} holds scores, write \`score: ${yamlName(column)}\`; if the label is a number, \`task: regression\``
      : "predict one of the two classes, or name another column under `prediction`";
  throw wrongCell(kept, "prediction", kept.rows[unknown]!, {
    say: `neither ${quote(classes[0]!)} nor ${quote(classes[1]!)}`,
    hint,
  });
}
