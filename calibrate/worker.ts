import { parentPort } from "node:worker_threads";
import type { Job } from "./jobs.ts";
import type { Population } from "./population/population.ts";
import { runPower } from "./power/run-power.ts";
import { populationOf } from "./simulate/cells.ts";
import { runCell } from "./simulate/run-cell.ts";

let known: { readonly key: string; readonly population: Population } | null = null;

/** The last population is kept: jobs that share one follow one another. */
function populationFor(job: Job): Population {
  const { family, structure } = job.of;
  const key = `${family} ${structure}`;
  if (known?.key !== key) known = { key, population: populationOf({ family, structure }) };
  return known.population;
}

parentPort?.on("message", (job: Job) => {
  const population = populationFor(job);
  const result =
    job.kind === "cell" ? runCell(population, job.of, job.draws) : runPower(population, job.of, job.draws);
  parentPort!.postMessage(result);
});
