import { compareMetrics } from "../../src/core/compare/compare-metrics.ts";
import { choosePolicy } from "../../src/core/gate/choose-policy.ts";
import { judge } from "../../src/core/gate/judge.ts";
import { better } from "../../src/core/gate/orientation.ts";
import type { Policy } from "../../src/core/gate/policy.ts";
import { factsOfRows } from "../../src/core/gate/policy-facts.ts";
import type { MetricStats } from "../../src/core/record/evaluation.ts";
import type { PairedView } from "../../src/core/table/scored.ts";
import { condense } from "../population/condense.ts";
import type { Population } from "../population/population.ts";
import { drawUnits, takeTestSet } from "../population/take-units.ts";
import { makeRandom } from "../random.ts";
import { plantLoss } from "../simulate/plant.ts";
import { requireSameAnswers } from "../simulate/same-answers.ts";
import { losses, type PowerCell } from "./power-cells.ts";

/** How many test sets each rule blocked. */
export interface Blocks {
  draws: number;
  /** Ours: the default gate in guard mode. */
  guard: number;
  /** A metric of the gate is lower (of an error: higher) than the base's. */
  anyDecrease: number;
  /** A metric of the gate is worse by more than 1 % of the base's value. */
  beyondOnePercent: number;
  /** Ours passed, and said of some metric that the test set is too small to tell. */
  saidUnsure: number;
}

export interface PowerResult extends PowerCell {
  /** One for each of `losses`, with the true loss of the headline metric; null: no model of the population is that bad. */
  readonly found: readonly (Blocks & { readonly loss: number; readonly d: number })[];
}

/** The same test sets under three rules. */
export function runPower(whole: Population, cell: PowerCell, draws: number): PowerResult {
  const { family, structure, n, headline, gate } = cell;
  const { population, compare } = condense(whole, headline);
  const { task } = whole.rows;
  const compareAll =
    gate.length === 1
      ? (view: PairedView) => [compare(view)]
      : (view: PairedView) => compareMetrics(view, gate);
  const asked = { family, metric: headline, n, structure };
  const planted = losses.flatMap((loss) => {
    const found = plantLoss(whole, asked, loss);
    return found === null ? [] : [{ loss, ...found, blocks: emptyBlocks() }];
  });
  const random = makeRandom(`power ${family} ${n}`);
  for (let draw = 0; draw < draws; draw++) {
    const units = drawUnits(population, n, random);
    if (draw === 0) requireSameAnswers(whole, asked, { planted, units });
    const set = takeTestSet(population, units, structure);
    for (const { candidate, blocks } of planted) {
      const view = set.view(candidate);
      const facts = factsOfRows({ ...view.rows, task }, candidate, gate);
      tallyRules(blocks, compareAll(view), choosePolicy(facts, null, "model"));
    }
  }
  return { ...cell, found: planted.map(({ blocks, loss, d }) => ({ ...blocks, loss, d })) };
}

function emptyBlocks(): Blocks {
  return { draws: 0, guard: 0, anyDecrease: 0, beyondOnePercent: 0, saidUnsure: 0 };
}

function tallyRules(blocks: Blocks, stats: readonly MetricStats[], policy: Policy): void {
  const { metrics, decision } = judge(stats, policy);
  blocks.draws += 1;
  if (decision.result === "fail") blocks.guard += 1;
  else if (metrics.some(({ verdict }) => verdict === "inconclusive")) blocks.saidUnsure += 1;
  if (stats.some((each) => gainOf(each) < 0)) blocks.anyDecrease += 1;
  if (stats.some((each) => gainOf(each) < -0.01 * Math.abs(each.baseline ?? 0))) blocks.beyondOnePercent += 1;
}

function gainOf({ direction, delta }: MetricStats): number {
  return better(direction, delta ?? 0);
}
