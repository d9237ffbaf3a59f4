import type { DiscoveredSlice } from "../../record/discovered.ts";
import type { EvaluationRecord } from "../../record/evaluation.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { code } from "../encode.ts";
import { count, decimalsFor, plain, probability } from "../number.ts";

/** @example predicateName({ column: "age", above: 18, upTo: 25 }) // "18 < age ≤ 25" */
export function predicateName(predicate: DiscoveredSlice["predicates"][number]): string {
  const { column } = predicate;
  if ("equals" in predicate) return `${column} = ${predicate.equals === "" ? "(empty)" : predicate.equals}`;
  const { above, upTo } = predicate;
  if (above === null) return upTo === null ? column : `${column} ≤ ${upTo}`;
  return upTo === null ? `${column} > ${above}` : `${above} < ${column} ≤ ${upTo}`;
}

/** The figures of a slice that was found, as every surface prints them. */
export interface FoundRow {
  readonly name: string;
  readonly kind: string;
  readonly loss: string;
  /** The candidate's loss on the slice, or the baseline's beside it. */
  readonly here: string;
  readonly elsewhere: string;
  readonly rows: string;
  readonly p: string;
}

/** Regressed ones first, as the record has them otherwise; one that is weak too is one row. */
export function foundRows({ discovered = [] }: EvaluationRecord): FoundRow[] {
  const nameOf = ({ predicates }: DiscoveredSlice) => predicates.map(predicateName).join(", ");
  const kindsOf = (name: string) =>
    discovered.filter((slice) => nameOf(slice) === name).map(({ kind }) => kind);
  return discovered
    .filter((slice) => slice.kind === "regressed" || !kindsOf(nameOf(slice)).includes("regressed"))
    .toSorted((a, b) => Number(a.kind === "weak") - Number(b.kind === "weak"))
    .map((slice) => ({
      name: nameOf(slice),
      kind: kindsOf(nameOf(slice)).toSorted().join(", "),
      loss: slice.loss,
      here: pair(slice.baseline, slice.candidate),
      elsewhere: pair(slice.restBaseline, slice.restCandidate),
      rows: count(slice.rows),
      p: probability(slice.pAdjusted),
    }));
}

function pair(baseline: number | null, candidate: number): string {
  const largest = Math.max(Math.abs(candidate), Math.abs(baseline ?? 0));
  const print = (value: number) => plain(value, Math.min(8, decimalsFor(largest, 3)));
  return baseline === null ? print(candidate) : `${print(baseline)}\u00a0→\u00a0${print(candidate)}`;
}

/** How many of each kind; with a word more where the whole hides a loss. */
export function foundFinding(record: EvaluationRecord): string {
  const { discovered = [] } = record;
  if (discovered.length === 0) return "none beyond noise";
  const tally = (kind: DiscoveredSlice["kind"]) => discovered.filter((slice) => slice.kind === kind).length;
  const hidden = hiddenFind(record) === null ? "" : " although the whole improved";
  const said = [
    ...(tally("regressed") > 0 ? [`${count(tally("regressed"))} regressed${hidden}`] : []),
    ...(tally("weak") > 0 ? [`${count(tally("weak"))} weak`] : []),
  ];
  return said.join(", ");
}

/** A slice that nobody named and that lost, while a gated metric of the whole set improved; null without one. */
export function hiddenFind({ discovered = [], metrics }: EvaluationRecord): DiscoveredSlice | null {
  const improved = metrics.some((metric) => metric.gated && metric.verdict === "improved");
  return improved ? (discovered.find(({ kind }) => kind === "regressed") ?? null) : null;
}

/** How they were found, and what that is worth. */
export const foundRule =
  "Nobody named these slices. They were found on one half of the rows; losses and p are of the other half. Where nothing is wrong, one is shown in at most about 5 % of evaluations. Weak is worse than elsewhere, regressed is worse than the baseline and more so than elsewhere. They never gate: declare a slice to watch it.";

export function discoveredFold(record: EvaluationRecord): Block[] {
  const rows = foundRows(record);
  if (rows.length === 0) return [];
  const cells = rows.map(({ name, kind, loss, here, elsewhere, rows: n, p }) => [
    code(name),
    kind,
    code(loss),
    here,
    elsewhere,
    n,
    p,
  ]);
  return [
    fold(`<b>Slices found</b>: ${foundFinding(record)}`, [
      table(["slice", "", "mean loss", "here", "elsewhere", "rows", "p, corrected"], "lllrrrr", cells),
      paragraph(`<sub>${foundRule}</sub>`),
    ]),
  ];
}
