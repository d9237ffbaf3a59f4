import { sha256 } from "../digest.ts";
import { sumsOfTexts, textSums } from "../text/corpus.ts";
import { bestOf, textMeasures } from "../text/measures.ts";
import { isNoEvidence, type NoEvidence } from "./evidence.ts";
import type { Judged } from "./judged.ts";
import { columnOf, type KeptRows } from "./kept-rows.ts";
import { needsColumn } from "./parts.ts";
import { readReferences } from "./references.ts";
import type { Columns } from "./roles.ts";
import { readScores, scoreColumns } from "./score-columns.ts";
import type { Table } from "./table.ts";
import { plural, quote } from "./wording.ts";

/** Every row: an empty reference or prediction is a text without words. */
export function keepTexts(table: Table, columns: Columns): KeptRows {
  if (columns.reference === undefined && scoreColumns(table).length === 0)
    throw needsColumn(
      table,
      "reference",
      "a text task needs a column of references, or columns named score_… with a score of each answer",
    );
  if (columns.prediction === undefined)
    throw needsColumn(table, "prediction", "a text task needs a column of predictions");
  const rows = Int32Array.from({ length: table.rows }, (_row, k) => k);
  return { table, columns, rows, unlabelled: 0 };
}

/** Texts compared as they are read; what goes on are the values of each row, and fingerprints that tell whether two
 *  texts are the same. */
export function judgeTexts(kept: KeptRows): Judged | NoEvidence {
  const scores = readScores(kept);
  if (isNoEvidence(scores)) return scores;
  const given = scores.size === 0 ? {} : { scores };
  const judged = kept.columns.reference === undefined ? withoutReferences(kept) : compareTexts(kept);
  return { ...judged, outputs: { ...judged.outputs, ...given } };
}

/** Only what somebody scored can be judged of answers that nothing says the right words of. */
function withoutReferences({ rows, columns, table }: KeptRows): Judged {
  const predictions = columnOf(table, columns, "prediction")!;
  const prediction = Float64Array.from(rows, (row) => fingerprint(predictions.text(row)));
  return {
    label: new Float64Array(rows.length),
    classes: [],
    outputs: { prediction, score: null, probabilistic: false },
    positive: null,
    threshold: null,
    notes: ["there is no reference column: only scores of the answers are compared"],
  };
}

function compareTexts(kept: KeptRows): Judged {
  const { rows, columns, table } = kept;
  const referencesOf = readReferences(kept);
  const predictions = columnOf(table, columns, "prediction")!;
  const label = new Float64Array(rows.length);
  const prediction = new Float64Array(rows.length);
  const textValues = textMeasures.map(() => new Float64Array(rows.length));
  const sums = Array.from({ length: textSums }, () => new Float64Array(rows.length));
  let empty = 0;
  let most = 1;
  for (const row of rows) {
    const [theirs, ours] = [referencesOf(row), predictions.text(row)];
    if (ours.trim() === "") empty += 1;
    most = Math.max(most, theirs.length);
    label[row] = fingerprint(theirs.length === 1 ? theirs[0]! : JSON.stringify(theirs));
    prediction[row] = fingerprint(ours);
    textMeasures.forEach((measure, place) => {
      textValues[place]![row] = bestOf(measure, theirs, ours);
    });
    sumsOfTexts(theirs, ours).forEach((sum, place) => {
      sums[place]![row] = sum;
    });
  }
  const notes =
    most === 1 ? [] : [`each answer is held against up to ${most} references, the best one counts`];
  if (empty > 0) notes.push(`${plural(empty, "prediction")} in ${quote(predictions.name)} without text`);
  return {
    label,
    classes: [],
    outputs: { prediction, score: null, probabilistic: false, textValues, textSums: sums },
    positive: null,
    threshold: null,
    notes,
  };
}

const hexOfFingerprint = 12;

/** The first 48 bits of the sha256 of a text: a number that is held exactly. */
function fingerprint(text: string): number {
  const hex = sha256(text).slice("sha256:".length);
  return Number.parseInt(hex.slice(0, hexOfFingerprint), 16);
}
