import { UserError } from "../../errors.ts";
import { compareMetrics } from "../compare/compare-metrics.ts";
import { compareScalars } from "../compare/compare-scalars.ts";
import { type Confusion, countConfusion } from "../compare/confusion.ts";
import { type Flips, listFlips } from "../compare/flips.ts";
import { placeInHistory } from "../compare/place-in-history.ts";
import type { ModelConfig } from "../config/schema.ts";
import { canonicalJson, sha256 } from "../digest.ts";
import { type Discovery, discoverSlices } from "../discovery/discover-slices.ts";
import { defaultGate } from "../gate/default-gate.ts";
import { factsOfRows, type PolicyFacts } from "../gate/policy-facts.ts";
import { applicableMetrics } from "../metrics/applicable.ts";
import type { Curves } from "../record/curves.ts";
import type { DiscoveredSlice } from "../record/discovered.ts";
import type { EvaluationRecord, MetricStats } from "../record/evaluation.ts";
import type { Fairness } from "../record/fairness.ts";
import type { SliceStats } from "../slices/compare-slices.ts";
import type { Scored } from "../table/evidence.ts";
import { type Pairing, pairRows } from "../table/pair.ts";
import type { PairedView } from "../table/scored.ts";
import { quote } from "../table/wording.ts";
import { curvesOf } from "./curves.ts";
import { type Divisions, divideRows } from "./divide.ts";
import { holdJudges } from "./judges.ts";
import { chooseMetrics } from "./metric-names.ts";
import { matchSample } from "./sample.ts";
import type { Side } from "./side.ts";

/** Everything a record says about two sides before a policy judges it. */
export interface Measurement {
  readonly stats: readonly MetricStats[];
  /** The gated metrics on parts of the rows. */
  readonly slices: readonly SliceStats[];
  /** Gaps between the groups of the columns asked for. */
  readonly fairness: readonly Fairness[];
  /** Slices that nobody named; absent when they were not looked for. */
  readonly discovered?: readonly DiscoveredSlice[];
  /** Sentences for the reader of the report. */
  readonly notes: readonly string[];
  readonly facts: PolicyFacts;
  readonly flips: Flips | null;
  readonly confusion: Confusion | null;
  readonly curves: Curves | null;
  /** What differs between the receipts, one sentence each. */
  readonly differs: readonly string[];
  readonly dropped: { readonly candidateOnly: number; readonly baselineOnly: number };
  readonly receipt: Pick<EvaluationRecord["receipt"], "evalSet" | "metrics">;
}

/** What is looked at beside the two sides. */
export interface Asides extends Divisions {
  /** Metrics that a model scored, beside those named `score_…`. */
  readonly judged?: readonly string[];
  /** Earlier values of single numbers, oldest first. */
  readonly histories?: ReadonlyMap<string, readonly number[]>;
}

/** Compares a candidate with a baseline, rows with rows and single numbers with single numbers.
 *  @param asked metrics to compute; null: every one that applies
 *  @param rules of the model: what they gate and prove is measured whatever was asked; without `gate` the default metrics gate */
export function measure(
  sides: { candidate: Side; baseline: Side | null },
  asked: readonly string[] | null,
  rules: Pick<ModelConfig, "gate" | "prove"> | undefined,
  { judged = [], histories = new Map(), ...divisions }: Asides = { slices: [], fairness: [] },
): Measurement {
  const { candidate, baseline } = sides;
  const machines = {
    candidate: candidate.surroundings?.hardware ?? null,
    baseline: baseline?.surroundings?.hardware ?? null,
  };
  const scalarStats =
    candidate.scalars === null ? [] : compareScalars(candidate.scalars, baseline?.scalars ?? null, machines);
  const measured =
    candidate.scored === null
      ? measureScalars(scalarStats)
      : measureRows(candidate.scored, sides, { asked, rules, scalarStats, divisions });
  const stats = placeInHistory(measured.stats, histories);
  return { ...measured, stats: holdJudges(stats, sides, judged) };
}

function measureScalars(stats: readonly MetricStats[]): Measurement {
  return {
    stats,
    slices: [],
    fairness: [],
    notes: [],
    facts: {
      task: "scalars",
      hasScore: false,
      probabilistic: false,
      majorityShare: 0,
      available: stats.map((each) => each.name),
    },
    flips: null,
    confusion: null,
    curves: null,
    differs: [],
    dropped: { candidateOnly: 0, baselineOnly: 0 },
    receipt: { evalSet: null, metrics: definitionDigest({ task: "scalars" }) },
  };
}

function measureRows(
  whole: Scored,
  { candidate, baseline }: { candidate: Side; baseline: Side | null },
  ask: {
    asked: readonly string[] | null;
    rules: Pick<ModelConfig, "gate" | "prove"> | undefined;
    scalarStats: readonly MetricStats[];
    divisions: Divisions;
  },
): Measurement {
  const other = baseline?.scored ?? null;
  const { scored, notes } = matchSample(whole, other);
  const { rows, outputs } = scored;
  const { gate, prove = [] } = ask.rules ?? {};
  const gated = [...(gate === undefined ? gatingByDefault(scored) : Object.keys(gate)), ...prove];
  const names = chooseMetrics({ rows, outputs, ...ask, gated, scalars: candidate.scalars });
  const pairing = pairRows(scored, other);
  const { view, differs, dropped } = pairing;
  const lent = lentColumns(scored, pairing);
  const fromRows = compareMetrics(view, names);
  const parts = divideRows(view, pairing.sliceColumns, ask.divisions, sliceNames(fromRows, gated));
  const found = discover(scored, view, ask.divisions);
  const others = ask.scalarStats.filter((each) => !names.includes(each.name));
  const stats = [...fromRows.map((each) => sayWhyNot(each, differs, baseline)), ...others];
  return {
    stats,
    ...parts,
    slices: parts.slices.map((each) => ({
      ...each,
      metrics: each.metrics.map((metric) => sayWhyNot(metric, differs, baseline)),
    })),
    ...(found.discovered === undefined ? {} : { discovered: found.discovered }),
    notes: [...notes, ...lent, ...parts.notes, ...found.notes],
    facts: factsOfRows(
      rows,
      outputs,
      stats.map((each) => each.name),
    ),
    flips: listFlips(view),
    confusion: countConfusion(view),
    curves: curvesOf(view),
    differs,
    dropped,
    receipt: {
      // Whoever has it already need not wait for it again.
      get evalSet() {
        return pairing.evalSet;
      },
      metrics: definitionDigest(definitionOf(scored)),
    },
  };
}

function discover(scored: Scored, view: PairedView, { discover: asked }: Divisions): Discovery {
  return asked ? discoverSlices(scored, view, scored.features ?? [], asked) : { notes: [] };
}

/** What is said of columns that only the baseline has.
 *  @throws UserError `column-missing` for a column that neither side has */
function lentColumns({ absentColumns = [], source }: Scored, { sliceColumns }: Pairing): string[] {
  return absentColumns.map(({ name, problem }) => {
    if (!sliceColumns.some((column) => column.name === name)) throw new UserError(problem);
    return `${source} has no column ${quote(name)}: its rows are divided by the baseline's`;
  });
}

/** Slices are compared on what gates the whole set and comes from rows. */
function sliceNames(fromRows: readonly MetricStats[], gated: readonly string[]): string[] {
  return fromRows.map((each) => each.name).filter((name) => gated.includes(name));
}

/** With no gate configured the default metrics gate, so asking for other metrics must not leave them out. */
function gatingByDefault({ rows, outputs }: Scored): string[] {
  const names = applicableMetrics(rows, outputs).map((metric) => metric.name);
  return defaultGate(factsOfRows(rows, outputs, names));
}

/** "No baseline" is said only when there is none; otherwise what stands between the two. */
function sayWhyNot(stats: MetricStats, differs: readonly string[], baseline: Side | null): MetricStats {
  if (stats.status !== "not_comparable" || baseline === null) return stats;
  if (differs.length > 0) return { ...stats, note: differs[0]! };
  return baseline.scored === null ? { ...stats, note: "the baseline keeps no predictions" } : stats;
}

function definitionOf({ task, positive, threshold, rows }: Scored): Record<string, unknown> {
  return { task, positive, threshold, classes: task === "multiclass" ? rows.classes : null };
}

function definitionDigest(definition: Record<string, unknown>): string {
  return sha256(canonicalJson(definition));
}
