import { compareMetrics } from "../compare/compare-metrics.ts";
import { compareScalars } from "../compare/compare-scalars.ts";
import { type Confusion, countConfusion } from "../compare/confusion.ts";
import { type Flips, listFlips } from "../compare/flips.ts";
import type { ModelConfig } from "../config/schema.ts";
import { canonicalJson, sha256 } from "../digest.ts";
import { defaultGate } from "../gate/default-gate.ts";
import { factsOfRows, type PolicyFacts } from "../gate/policy-facts.ts";
import { applicableMetrics } from "../metrics/applicable.ts";
import type { MetricStats } from "../record/evaluation.ts";
import type { Fairness } from "../record/fairness.ts";
import type { SliceStats } from "../slices/compare-slices.ts";
import type { Scored } from "../table/evidence.ts";
import { pairRows } from "../table/pair.ts";
import { type Divisions, divideRows } from "./divide.ts";
import { chooseMetrics } from "./metric-names.ts";
import type { Side } from "./side.ts";

/** Everything a record says about two sides before a policy judges it. */
export interface Measurement {
  readonly stats: readonly MetricStats[];
  /** The gated metrics on parts of the rows. */
  readonly slices: readonly SliceStats[];
  /** Gaps between the groups of the columns asked for. */
  readonly fairness: readonly Fairness[];
  /** Sentences for the reader of the report. */
  readonly notes: readonly string[];
  readonly facts: PolicyFacts;
  readonly flips: Flips | null;
  readonly confusion: Confusion | null;
  /** What differs between the receipts, one sentence each. */
  readonly differs: readonly string[];
  readonly dropped: { readonly candidateOnly: number; readonly baselineOnly: number };
  readonly receipt: { readonly evalSet: string | null; readonly metrics: string };
}

/** Compares a candidate with a baseline, rows with rows and single numbers with single numbers.
 *  @param asked metrics to compute; null: every one that applies
 *  @param rules of the model: what they gate and prove is measured whatever was asked; without `gate` the default metrics gate */
export function measure(
  sides: { candidate: Side; baseline: Side | null },
  asked: readonly string[] | null,
  rules: Pick<ModelConfig, "gate" | "prove"> | undefined,
  divisions: Divisions = { slices: [], fairness: [] },
): Measurement {
  const { candidate, baseline } = sides;
  const scalarStats =
    candidate.scalars === null ? [] : compareScalars(candidate.scalars, baseline?.scalars ?? null);
  if (candidate.scored === null) return measureScalars(scalarStats);
  return measureRows(candidate.scored, sides, { asked, rules, scalarStats, divisions });
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
    differs: [],
    dropped: { candidateOnly: 0, baselineOnly: 0 },
    receipt: { evalSet: null, metrics: definitionDigest({ task: "scalars" }) },
  };
}

function measureRows(
  scored: Scored,
  { candidate, baseline }: { candidate: Side; baseline: Side | null },
  ask: {
    asked: readonly string[] | null;
    rules: Pick<ModelConfig, "gate" | "prove"> | undefined;
    scalarStats: readonly MetricStats[];
    divisions: Divisions;
  },
): Measurement {
  const { rows, outputs } = scored;
  const { gate, prove = [] } = ask.rules ?? {};
  const gated = [...(gate === undefined ? gatingByDefault(scored) : Object.keys(gate)), ...prove];
  const names = chooseMetrics({ rows, outputs, ...ask, gated, scalars: candidate.scalars });
  const pairing = pairRows(scored, baseline?.scored ?? null);
  const { view, differs, dropped } = pairing;
  const fromRows = compareMetrics(view, names);
  const others = ask.scalarStats.filter((each) => !names.includes(each.name));
  const stats = [...fromRows.map((each) => sayWhyNot(each, differs, baseline)), ...others];
  return {
    stats,
    ...divideRows(view, scored.sliceColumns ?? [], ask.divisions, sliceNames(fromRows, gated)),
    facts: factsOfRows(
      rows,
      outputs,
      stats.map((each) => each.name),
    ),
    flips: listFlips(view),
    confusion: countConfusion(view),
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
