import { judge } from "../../src/core/gate/judge.ts";
import type { MetricPolicy, Policy } from "../../src/core/gate/policy.ts";
import type { MetricStats } from "../../src/core/record/evaluation.ts";
import type { Mode } from "../../src/core/record/words.ts";
import { condense } from "../population/condense.ts";
import type { Population } from "../population/population.ts";
import { drawUnits, takeTestSet } from "../population/take-units.ts";
import { makeRandom } from "../random.ts";
import { type Cell, nameOfCell, unitsOf } from "./cells.ts";
import { type Planted, plant } from "./plant.ts";
import { requireSameAnswers } from "./same-answers.ts";

/** What happened to one planted candidate in all draws. */
export interface Tally {
  /** The truth, turned so that more is better. */
  readonly d: number;
  draws: number;
  /** Draws with an interval. */
  judged: number;
  tooFew: number;
  /** Fail in guard mode. */
  blocked: number;
  /** Pass in prove mode. */
  proved: number;
  /** Pass in prove mode with the default margin, which follows the base value of the draw. */
  provedByDefault: number;
  /** The interval holds the truth; the truth is worse than all of it, or better. */
  covered: number;
  worse: number;
  better: number;
  /** Standard deviation of the difference found, and the mean of the standard error reported. */
  spread: number;
  reported: number;
}

export interface CellResult extends Cell {
  readonly margin: number;
  readonly same: Tally;
  readonly boundary: Tally;
  /** null: no model of the population is that bad. */
  readonly harm: Tally | null;
}

/** Test sets on which the shorter form of a question is held against the question itself. */
const checked = 5;

/** Draws test sets of a cell and judges the three candidates on each. */
export function runCell(population: Population, cell: Cell, draws: number): CellResult {
  const form = condense(population, cell.metric);
  const { margin, same, boundary, harm } = plant(population, cell);
  const random = makeRandom(nameOfCell(cell));
  const asked = [same, boundary, ...(harm ? [harm] : [])].map((planted) =>
    makeScenario(cell.metric, planted, margin),
  );
  for (let draw = 0; draw < draws; draw++) {
    const units = drawUnits(form.population, unitsOf(cell), random);
    const set = takeTestSet(form.population, units, cell.structure);
    for (const { planted, tallyDraw } of asked) {
      tallyDraw(form.compare(set.view(planted.candidate)));
    }
    if (draw < checked)
      requireSameAnswers(population, cell, { planted: asked.map((each) => each.planted), units });
  }
  const [ofSame, ofBoundary, ofHarm] = asked.map(({ finish }) => finish());
  return { ...cell, margin, same: ofSame!, boundary: ofBoundary!, harm: ofHarm ?? null };
}

interface Scenario {
  readonly planted: Planted;
  tallyDraw(stats: MetricStats): void;
  finish(): Tally;
}

function makeScenario(metric: string, planted: Planted, margin: number): Scenario {
  const policies = {
    guard: policyOf(metric, "guard", { absolute: margin }),
    prove: policyOf(metric, "prove", { absolute: margin }),
    byDefault: policyOf(metric, "prove", null),
  };
  const tally = emptyTally(planted.d);
  const moments = { sum: 0, squares: 0, errors: 0 };
  return {
    planted,
    tallyDraw(stats) {
      tally.draws += 1;
      if (resultOf(stats, policies.guard) === "fail") tally.blocked += 1;
      if (resultOf(stats, policies.prove) === "pass") tally.proved += 1;
      if (resultOf(stats, policies.byDefault) === "pass") tally.provedByDefault += 1;
      if (stats.status === "ok") {
        tallyInterval(tally, stats, planted.delta);
        moments.sum += stats.delta!;
        moments.squares += stats.delta! ** 2;
        moments.errors += stats.se!;
      } else if (stats.status === "too_few") tally.tooFew += 1;
    },
    finish: () => ({ ...tally, ...spreadOf(moments, tally.judged) }),
  };
}

function policyOf(name: string, mode: Mode, margin: MetricPolicy["margin"]): Policy {
  const rule: MetricPolicy = {
    gated: true,
    proved: mode === "prove",
    margin,
    min: null,
    max: null,
    maxRegression: null,
    direction: null,
  };
  return {
    mode,
    strict: false,
    onInconclusive: "warn",
    floorMode: "point",
    metrics: new Map([[name, rule]]),
    headline: name,
  };
}

function resultOf(stats: MetricStats, policy: Policy): string {
  return judge([stats], policy).decision.result;
}

function emptyTally(d: number): Tally {
  const counts = { draws: 0, judged: 0, tooFew: 0, blocked: 0, proved: 0, provedByDefault: 0 };
  return { d, ...counts, covered: 0, worse: 0, better: 0, spread: 0, reported: 0 };
}

function tallyInterval(tally: Tally, { interval, direction }: MetricStats, delta: number): void {
  tally.judged += 1;
  const isHigher = direction === "higher";
  if (delta < interval!.low) tally[isHigher ? "worse" : "better"] += 1;
  else if (delta > interval!.high) tally[isHigher ? "better" : "worse"] += 1;
  else tally.covered += 1;
}

function spreadOf(moments: { sum: number; squares: number; errors: number }, n: number) {
  if (n < 2) return { spread: 0, reported: 0 };
  const variance = (moments.squares - moments.sum ** 2 / n) / (n - 1);
  return { spread: Math.sqrt(Math.max(0, variance)), reported: moments.errors / n };
}
