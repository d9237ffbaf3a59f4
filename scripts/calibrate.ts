/**
 * `npm run calibrate`: holds metrics against reference functions, verdicts against known truths and the gate against
 * what people do by hand, and writes docs/calibration.md. Hours, on one core; a run that was stopped goes on where it was.
 *
 *     npm run calibrate -- [reference] [simulate] [power] [--quick] [--only binary/iid] [--workers 1]
 *
 * `--quick` draws a tenth and `--only` a part of the cells: both print and write nothing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { type Job, runJobs } from "../calibrate/jobs.ts";
import { renderPower } from "../calibrate/page/power-section.ts";
import { renderReference } from "../calibrate/page/reference-section.ts";
import { renewSections } from "../calibrate/page/sections.ts";
import { renderSimulation } from "../calibrate/page/simulation-section.ts";
import { powerCells } from "../calibrate/power/power-cells.ts";
import type { PowerResult } from "../calibrate/power/run-power.ts";
import { holdAgainst } from "../calibrate/reference/hold-against.ts";
import { cells, nameOfCell } from "../calibrate/simulate/cells.ts";
import type { CellResult } from "../calibrate/simulate/run-cell.ts";
import { makeStore } from "../calibrate/store.ts";

const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, ".cache", "calibrate");
const page = path.join(root, "docs", "calibration.md");

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    workers: { type: "string", default: "1" },
  },
});
const parts: Readonly<Record<string, () => Promise<string>>> = { reference, simulate, power };
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined || !/^[1-9]\d?$/.test(flags.workers)) {
  console.error(`parts are ${Object.keys(parts).join(", ")}, and --workers is a number from 1`);
  process.exit(2);
}
const isWhole = !flags.quick && flags.only === "";
const draws = flags.quick ? 200 : 2000;

for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const section = await parts[name]!();
  if (!isWhole) console.log(section);
  else writeFileSync(page, renewSections(readFileSync(page, "utf8"), { [name]: section }));
}

async function reference(): Promise<string> {
  const results = await holdAgainst(flags.quick ? 40 : 450, cache);
  return keep("reference", results, renderReference(results));
}

async function simulate(): Promise<string> {
  const asked = cells.filter((cell) => nameOfCell(cell).startsWith(flags.only));
  const results = await run<CellResult>(asked.map((of) => ({ kind: "cell", of, draws })));
  return keep("simulation", results, renderSimulation(results));
}

async function power(): Promise<string> {
  const asked = powerCells.filter(({ family, structure }) => `${family}/${structure}`.startsWith(flags.only));
  const results = await run<PowerResult>(asked.map((of) => ({ kind: "power", of, draws })));
  return keep("power", results, renderPower(results));
}

function run<T>(jobs: readonly Job[]): Promise<T[]> {
  const store = makeStore(path.join(cache, "cells"), [
    "calibrate/population",
    "calibrate/simulate",
    "calibrate/power",
  ]);
  const started = Date.now();
  return runJobs<T>(jobs, {
    store,
    workers: Number(flags.workers),
    tell(done, all, { of }) {
      const minutes = ((Date.now() - started) / 60_000).toFixed(1);
      const name = "metric" in of ? nameOfCell(of) : `power ${of.family} ${of.n}`;
      console.error(`${done}/${all} after ${minutes} min: ${name}`);
    },
  });
}

/** Numbers beside the page, so that it can be checked and drawn again. */
function keep(name: string, results: unknown, section: string): string {
  const file = path.join(root, "calibrate", "results", `${name}.json`);
  if (isWhole) writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
  return section;
}
