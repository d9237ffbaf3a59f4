import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Job, runJobs } from "../../calibrate/jobs.ts";
import type { CellResult } from "../../calibrate/simulate/run-cell.ts";
import { makeStore } from "../../calibrate/store.ts";

const folder = mkdtempSync(path.join(tmpdir(), "calibrate-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("cells run in a worker thread, and a second run finds them", async () => {
  const jobs: Job[] = ["mae", "wape"].map((metric) => ({
    kind: "cell",
    of: { family: "regression", metric, n: 50, structure: "iid" },
    draws: 5,
  }));
  const told: string[] = [];
  const run = () =>
    runJobs(jobs, {
      store: makeStore(folder, ["calibrate/simulate"]),
      workers: 1,
      tell: (done, all, { of }) => told.push(`${done}/${all} ${"metric" in of ? of.metric : ""}`),
    });
  const first = await run();
  expect((first as CellResult[]).map(({ metric, same }) => [metric, same.draws])).toEqual([
    ["mae", 5],
    ["wape", 5],
  ]);
  expect(await run()).toEqual(first);
  expect(told).toEqual(["1/2 mae", "2/2 wape"]);
});
