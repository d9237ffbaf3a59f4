import type { Scored } from "./evidence.ts";
import { mapValues } from "./map-values.ts";
import { matchRows, type RowMatch } from "./match-rows.ts";
import { evalSetDigest } from "./receipt.ts";
import { definitionDiffers, rowFactsDiffer } from "./receipt-differs.ts";
import type { Outputs, PairedView, Rows } from "./scored.ts";
import type { SliceColumn } from "./slice-columns.ts";
import { sortNames } from "./values.ts";

export interface Pairing {
  /** The candidate's rows; `baseline` is null when there is none or the receipts differ. */
  readonly view: PairedView;
  /** What differs between the two evaluation sets or the way they were read, one sentence each. */
  readonly differs: readonly string[];
  readonly dropped: { readonly candidateOnly: number; readonly baselineOnly: number };
  /** Columns that divide the rows, in the candidate's order: its own, and those that only the baseline has. */
  readonly sliceColumns: readonly SliceColumn[];
  /** evalSetDigest of the candidate, worked out when it is asked for. */
  readonly evalSet: string;
}

/** Puts candidate and baseline on the same rows, in the candidate's order. A row, label or weight that is not
 *  the same on both sides makes them not comparable: then the baseline is left out and said why. */
export function pairRows(candidate: Scored, baseline: Scored | null): Pairing {
  const own = candidate.sliceColumns ?? [];
  if (baseline === null)
    return pairingOf(candidate, viewAlone(candidate), own, { differs: [], dropped: noneDropped });
  const match = matchRows(candidate, baseline);
  const differs = [...definitionDiffers(candidate, baseline), ...match.differs];
  const comparable = candidate.task === baseline.task && match.differs.length === 0;
  if (comparable) differs.push(...rowFactsDiffer(candidate, baseline, match));
  const { candidateOnly, baselineOnly } = match;
  const found = { differs, dropped: { candidateOnly, baselineOnly } };
  if (differs.length > 0) return pairingOf(candidate, viewAlone(candidate), own, found);
  const columns = [...own, ...columnsOfBaseline(candidate, baseline, match)];
  return pairingOf(candidate, viewPaired(candidate, baseline, match), columns, found);
}

/** A file that lost a column is divided as the baseline was: the rows are the same. */
function columnsOfBaseline(
  { absentColumns = [] }: Scored,
  { sliceColumns = [] }: Scored,
  { baselineRow }: RowMatch,
): SliceColumn[] {
  const wanted = sliceColumns.filter(({ name }) => absentColumns.some((column) => column.name === name));
  if (baselineRow === null) return wanted;
  return wanted.map((column) => ({ ...column, codes: baselineRow.map((row) => column.codes[row]!) }));
}

const noneDropped = { candidateOnly: 0, baselineOnly: 0 };

function pairingOf(
  candidate: Scored,
  view: PairedView,
  sliceColumns: readonly SliceColumn[],
  found: Pick<Pairing, "differs" | "dropped">,
): Pairing {
  return {
    view,
    sliceColumns,
    ...found,
    get evalSet() {
      return evalSetDigest(candidate);
    },
  };
}

function viewAlone(candidate: Scored): PairedView {
  return { rows: candidate.rows, candidate: candidate.outputs, baseline: null, id: idOf(candidate) };
}

function idOf({ ids }: Scored): (row: number) => string {
  return ids === null ? (row) => String(row + 1) : (row) => ids.text(row);
}

function viewPaired(candidate: Scored, baseline: Scored, match: RowMatch): PairedView {
  const aligned = alignOutputs(baseline.outputs, match.baselineRow);
  const ours = { rows: candidate.rows, candidate: candidate.outputs, baseline: aligned, id: idOf(candidate) };
  if (candidate.task !== "multiclass") return ours;
  const classes = sortNames([...new Set([...candidate.rows.classes, ...baseline.rows.classes])]);
  const recodeOurs = recoder(candidate.rows, classes);
  const recodeTheirs = recoder(baseline.rows, classes);
  return {
    ...ours,
    rows: { ...candidate.rows, classes, label: recodeOurs(candidate.rows.label) },
    candidate: recodeOutputs(candidate.outputs, recodeOurs, classes),
    baseline: recodeOutputs(aligned, recodeTheirs, classes),
  };
}

function alignOutputs(outputs: Outputs, rows: Int32Array | null): Outputs {
  if (rows === null) return outputs;
  const align = (values: Float64Array | null) =>
    values === null ? null : Float64Array.from(rows, (row) => values[row]!);
  const { textValues, textSums, scores, bounds } = outputs;
  return {
    ...outputs,
    prediction: align(outputs.prediction),
    score: align(outputs.score),
    ...(outputs.proba ? { proba: outputs.proba.map((column) => align(column)!) } : {}),
    ...(bounds ? { bounds: [align(bounds[0])!, align(bounds[1])!] } : {}),
    ...(scores ? { scores: mapValues(scores, (values) => align(values)!) } : {}),
    ...(textSums ? { textSums: textSums.map((sums) => align(sums)!) } : {}),
    ...(textValues ? { textValues: textValues.map((values) => align(values)!) } : {}),
  };
}

/** Class codes of one side → codes among the classes of both. */
function recoder(rows: Rows, classes: readonly string[]): (codes: Float64Array) => Float64Array {
  const codeOf = rows.classes.map((name) => classes.indexOf(name));
  return (codes) => codes.map((code) => codeOf[code]!);
}

function recodeOutputs(
  outputs: Outputs,
  recode: (codes: Float64Array) => Float64Array,
  classes: readonly string[],
): Outputs {
  const { prediction, proba } = outputs;
  return {
    ...outputs,
    prediction: prediction === null ? null : recode(prediction),
    ...(proba ? { proba: recodeProbabilities(proba, recode, classes) } : {}),
  };
}

/** A class that only the other side knows has a probability of 0. */
function recodeProbabilities(
  proba: readonly Float64Array[],
  recode: (codes: Float64Array) => Float64Array,
  classes: readonly string[],
): Float64Array[] {
  const codes = recode(Float64Array.from(proba.keys()));
  return classes.map((_name, code) => proba[codes.indexOf(code)] ?? new Float64Array(proba[0]!.length));
}
