import { parentPort } from "node:worker_threads";
import type { Job } from "./jobs.ts";
import type { Population } from "./population/population.ts";
import { runPower } from "./power/run-power.ts";
import { populationOf } from "./simulate/cells.ts";
import { runCell } from "./simulate/run-cell.ts";

const known = new Map<string, Population>();

function populationFor(job: Job): Population {
  const { family, structure } = job.of;
  const key = `${family} ${structure}`;
  const population = known.get(key) ?? populationOf({ family, structure });
  known.set(key, population);
  return population;
}

parentPort?.on("message", (job: Job) => {
  const population = populationFor(job);
  const result =
    job.kind === "cell" ? runCell(population, job.of, job.draws) : runPower(population, job.of, job.draws);
  parentPort!.postMessage(result);
});
