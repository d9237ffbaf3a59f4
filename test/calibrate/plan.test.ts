import { expect, test } from "vitest";
import { planJobs } from "../../calibrate/plan.ts";
import { powerCells } from "../../calibrate/power/power-cells.ts";
import { cells, nameOfCell } from "../../calibrate/simulate/cells.ts";

const jobs = planJobs(2000);
const named = jobs.map((job) =>
  job.kind === "cell" ? nameOfCell(job.of) : `power ${job.of.family} ${job.of.n}`,
);

test("every cell and every gate is run once", () => {
  expect(named.length).toBe(cells.length + powerCells.length);
  expect(new Set(named).size).toBe(named.length);
});

test("all get 2,000 test sets but the dear ones, which get a quarter", () => {
  const quarter = jobs.filter(({ draws }) => draws === 500);
  expect(jobs.every(({ draws }) => draws === 2000 || draws === 500)).toBe(true);
  const of = quarter.map(({ kind, of: { n } }) => `${kind} ${n}`);
  expect(new Set(of)).toEqual(new Set(["cell 5000", "power 20000"]));
  expect(of.filter((each) => each === "cell 5000").length).toBe(14);
});

test("small test sets come first, and of equals the headline metric", () => {
  const at = (name: string) => named.indexOf(name);
  expect(at("binary/iid/roc_auc/50")).toBeLessThan(at("binary/iid/brier/50"));
  expect(at("binary/iid/brier/50")).toBeLessThan(at("binary/iid/roc_auc/500"));
  expect(at("binary/iid/roc_auc/5000")).toBeLessThan(at("binary/iid/f1/5000"));
  expect(at("binary/iid/f1/5000")).toBeLessThan(at("binary/iid/ece/500"));
  expect(named.at(-1)).toMatch(/5000$/);
});
