/**
 * `npm run calibrate`: holds metrics against reference functions, verdicts against known truths and the gate against
 * what people do by hand, and writes docs/calibration.md. Hours, on one core; a run that was stopped goes on where it was.
 *
 *     npm run calibrate -- [reference] [simulate] [power] [--quick] [--only binary/iid] [--workers 1]
 *
 * `--quick` draws a tenth and `--only` a part of the cells: both print and write nothing. `--workers 0` runs nothing, and
 * writes what was run before.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { type Job, type Result, runJobs } from "../calibrate/jobs.ts";
import { renderPower } from "../calibrate/page/power-section.ts";
import { renderReference } from "../calibrate/page/reference-section.ts";
import { renewSections } from "../calibrate/page/sections.ts";
import { renderSimulation } from "../calibrate/page/simulation-section.ts";
import { planJobs } from "../calibrate/plan.ts";
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
const known = ["reference", "simulate", "power"];
const unknown = positionals.find((name) => !known.includes(name));
if (unknown !== undefined || !/^\d\d?$/.test(flags.workers)) {
  console.error(`parts are ${known.join(", ")}, and --workers is a number`);
  process.exit(2);
}
const isWhole = !flags.quick && flags.only === "";
const draws = flags.quick ? 200 : 2000;
const asked = new Set(positionals.length > 0 ? positionals : known);

if (asked.has("reference")) publish("reference", await reference());
const jobs = planJobs(draws).filter(isAsked);
const found = jobs.length === 0 ? [] : await run(jobs);
if (asked.has("simulate")) publish("simulate", simulate());
if (asked.has("power")) publish("power", power());

async function reference(): Promise<string> {
  const results = await holdAgainst(flags.quick ? 40 : 450, cache);
  return keep("reference", results, renderReference(results));
}

function isAsked({ kind, of }: Job): boolean {
  const name = kind === "cell" ? nameOfCell(of) : `${of.family}/${of.structure}`;
  return asked.has(kind === "cell" ? "simulate" : "power") && name.startsWith(flags.only);
}

function simulate(): string {
  const results = cells.flatMap((cell) => resultOf("cell", cell) ?? []) as CellResult[];
  return keep("simulation", results, renderSimulation(results));
}

function power(): string {
  const results = powerCells.flatMap((cell) => resultOf("power", cell) ?? []) as PowerResult[];
  return keep("power", results, renderPower(results));
}

function resultOf(kind: Job["kind"], of: Job["of"]): Result | null {
  return found[jobs.findIndex((job) => job.kind === kind && job.of === of)] ?? null;
}

function publish(name: string, section: string): void {
  if (!isWhole) console.log(section);
  else writeFileSync(page, renewSections(readFileSync(page, "utf8"), { [name]: section }));
}

function run(jobs: readonly Job[]): Promise<(Result | null)[]> {
  const store = makeStore(path.join(cache, "cells"), [
    "calibrate/population",
    "calibrate/simulate",
    "calibrate/power",
  ]);
  const started = Date.now();
  return runJobs(jobs, {
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
