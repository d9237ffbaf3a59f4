import { compareMetrics } from "../../src/core/compare/compare-metrics.ts";
import { choosePolicy } from "../../src/core/gate/choose-policy.ts";
import { judge } from "../../src/core/gate/judge.ts";
import { better } from "../../src/core/gate/orientation.ts";
import { factsOfRows } from "../../src/core/gate/policy-facts.ts";
import type { MetricStats } from "../../src/core/record/evaluation.ts";
import type { PairedView } from "../../src/core/table/scored.ts";
import type { Population } from "../population/population.ts";
import { drawUnits, takeUnits } from "../population/take-units.ts";
import { makeRandom } from "../random.ts";
import { plantLoss } from "../simulate/plant.ts";
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
export function runPower(population: Population, cell: PowerCell, draws: number): PowerResult {
  const asked = { family: cell.family, metric: cell.headline, n: cell.n, structure: cell.structure };
  const found = losses.flatMap((loss) => {
    const planted = plantLoss(population, asked, loss);
    if (planted === null) return [];
    const random = makeRandom(`power ${cell.family} ${cell.n} ${loss}`);
    const blocks = emptyBlocks();
    for (let draw = 0; draw < draws; draw++) {
      const units = drawUnits(population, cell.n, random);
      const view = takeUnits(population, { candidate: planted.candidate, units, structure: cell.structure });
      tallyRules(blocks, view, cell.gate);
    }
    return [{ ...blocks, loss, d: planted.d }];
  });
  return { ...cell, found };
}

function emptyBlocks(): Blocks {
  return { draws: 0, guard: 0, anyDecrease: 0, beyondOnePercent: 0, saidUnsure: 0 };
}

function tallyRules(blocks: Blocks, view: PairedView, gate: readonly string[]): void {
  const stats = compareMetrics(view, gate);
  const policy = choosePolicy(factsOfRows(view.rows, view.candidate, gate), null, "model");
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
