import { findMetric } from "../src/core/metrics/index.ts";
import type { Job } from "./jobs.ts";
import { powerCells } from "./power/power-cells.ts";
import { cells, families } from "./simulate/cells.ts";

/** Test sets of a job: of the dear ones, a bootstrap of 5,000 rows and a gate of 20,000, a quarter. */
export function drawsOf(job: Job, draws: number): number {
  const isDear = job.kind === "power" ? job.of.n > 5000 : job.of.n >= 5000 && isResampled(job.of.metric);
  return isDear ? draws / 4 : draws;
}

/** Every cell and every gate, in the order in which they are run: quick ones first and, of equals, headline metrics. */
export function planJobs(draws: number): readonly Job[] {
  const jobs: Job[] = [
    ...cells.map((of) => ({ kind: "cell" as const, of, draws })),
    ...powerCells.map((of) => ({ kind: "power" as const, of, draws })),
  ].map((job) => ({ ...job, draws: drawsOf(job, draws) }));
  return jobs.sort((a, b) => costOf(a) - costOf(b));
}

/** About how many rows are looked at in a test set, times the test sets; then the place of the metric in its family. */
function costOf(job: Job): number {
  if (job.kind === "power") return 4 * job.of.n * job.of.gate.length * job.draws;
  const { family, metric, n } = job.of;
  const place = families[family]!.metrics.indexOf(metric) / 1000;
  // Of several classes each has a curve of its own, and planting asks for those of the whole population.
  const curves = family === "multiclass" && metric === "roc_auc" ? 8 : 1;
  return 3 * n * curves * (isResampled(metric) ? 25 : 1) * job.draws + place;
}

/** Judged by 400 replicates. */
function isResampled(metric: string): boolean {
  return findMetric(metric)!.method === "bootstrap";
}
