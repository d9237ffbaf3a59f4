import { compareMetrics } from "../../src/core/compare/compare-metrics.ts";
import type { MetricStats } from "../../src/core/record/evaluation.ts";
import { condense } from "../population/condense.ts";
import type { Population } from "../population/population.ts";
import { takeTestSet } from "../population/take-units.ts";
import { type Cell, nameOfCell } from "./cells.ts";
import type { Planted } from "./plant.ts";

const compared = ["candidate", "baseline", "delta", "se", "df", "pHarm", "pGain", "status"] as const;

/**
 * Holds the shorter form of a question (condense.ts) against the question itself, on one test set.
 * @throws Error when a bit of the answers differs
 */
export function requireSameAnswers(
  whole: Population,
  cell: Cell,
  { planted, units }: { planted: readonly Planted[]; units: Uint32Array },
): void {
  const form = condense(whole, cell.metric);
  if (form.population === whole) return;
  const short = takeTestSet(form.population, units, cell.structure);
  const long = takeTestSet(whole, units, cell.structure);
  for (const { candidate, damage } of planted) {
    const ours = form.compare(short.view(candidate));
    const theirs = compareMetrics(long.view(whole.candidate(damage)), [cell.metric])[0]!;
    const differs =
      compared.find((key) => !Object.is(ours[key], theirs[key])) ?? differsInInterval(ours, theirs);
    if (differs) throw new Error(`${nameOfCell(cell)}: the shorter form has another ${differs}`);
  }
}

function differsInInterval({ interval: one }: MetricStats, { interval: other }: MetricStats): string | null {
  return one?.low === other?.low && one?.high === other?.high ? null : "interval";
}
