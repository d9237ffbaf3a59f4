import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { RunRecord } from "../../../src/core/record/run.ts";
import { parseRun } from "../../../src/core/train/run-record.ts";
import { type Standin, startStandin } from "../../../standin/index.ts";
import { makeWorkspace, spawnTrain } from "./spawn-train.ts";

// Several processes one after the other, on machines that may be busy.
vi.setConfig({ testTimeout: 180_000 });

let standin: Standin;
let main: string;
let workspace: string;

beforeAll(async () => {
  standin = await startStandin();
  main = await standin.commit();
});
afterAll(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
});

const config = `
models:
  digits:
    train:
      outputs: {model: out/model.txt}
      stages:
        - {name: features, command: "mkdir -p work; tr a-z A-Z < raw.txt > work/features.txt; echo '{\\"rows\\": 1}' >> $EVENHAND_METRICS", inputs: [raw.txt], outputs: [work]}
        - {name: fit, command: "bash fit.sh", inputs: [work/features.txt, settings.txt], outputs: [out/model.txt]}
`;

beforeEach(() => {
  workspace = makeWorkspace();
  put("evenhand.yml", config);
  put("raw.txt", `data ${Math.random()}\n`);
  put("settings.txt", "one\n");
  put(
    "fit.sh",
    "mkdir -p out; cat work/features.txt settings.txt > out/model.txt; echo '{\"auc\": 0.9}' >> $EVENHAND_METRICS",
  );
});

function put(name: string, content: string): void {
  mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
  writeFileSync(path.join(workspace, name), content);
}

async function run(): Promise<{ code: number | null; log: string; record: RunRecord | null }> {
  const context = { runId: 7, event: "push", sha: main, ref: "refs/heads/main" };
  const train = spawnTrain({}, standin.env({ ...context, workspace }), workspace);
  const { code } = await train.ended;
  const file = path.join(workspace, ".evenhand/digits/default/run.json");
  return {
    code,
    log: train.stdout(),
    record: existsSync(file) ? parseRun(readFileSync(file, "utf8"), file) : null,
  };
}

const resultsOf = (record: RunRecord | null) =>
  record?.stages?.map(({ name, result }) => `${name} ${result}`);

it("runs stages in order, and later only those for which something has changed", async () => {
  const first = await run();
  expect(first.code).toBe(0);
  expect(resultsOf(first.record)).toEqual(["features ran", "fit ran"]);
  expect(first.record?.metrics).toEqual({ rows: 1, auc: 0.9 });

  put("settings.txt", "two\n");
  const second = await run();
  expect(resultsOf(second.record)).toEqual(["features unchanged", "fit ran"]);
  expect(second.record?.metrics).toEqual({ rows: 1, auc: 0.9 });
  expect(readFileSync(path.join(workspace, "out/model.txt"), "utf8")).toMatch(/^DATA 0\.\d+\ntwo\n$/);

  const third = await run();
  expect(third.record?.reusedFrom).toBeDefined();
  expect(resultsOf(third.record)).toEqual(["features unchanged", "fit unchanged"]);
});

it("takes a stage from the cache on another machine, when a later one has changed", async () => {
  await run();
  for (const name of [".evenhand", "work", "out"])
    rmSync(path.join(workspace, name), { recursive: true, force: true });
  put("settings.txt", "two\n");
  const again = await run();
  expect(resultsOf(again.record)).toEqual(["features cached", "fit ran"]);
  expect(readFileSync(path.join(workspace, "out/model.txt"), "utf8")).toMatch(/^DATA 0\.\d+\ntwo\n$/);
});

it("runs a stage again whose output was changed by hand, and what follows from it", async () => {
  await run();
  put("work/features.txt", "changed by hand\n");
  put("settings.txt", "two\n");
  const { record } = await run();
  expect(resultsOf(record)?.[0]).toMatch(/^features (ran|cached)$/);
  expect(readFileSync(path.join(workspace, "out/model.txt"), "utf8")).toMatch(/^DATA /);
});

it("keeps the stages that succeeded when a later one fails, and names the one that failed", async () => {
  put("fit.sh", "exit 4");
  const failed = await run();
  expect(failed.code).toBe(3);
  expect(failed.log).toContain("stage fit: the command ended with exit code 4");
  put("fit.sh", "mkdir -p out; cp work/features.txt out/model.txt");
  expect(resultsOf((await run()).record)).toEqual(["features unchanged", "fit ran"]);
});

it("fails when a stage does not write what it says", async () => {
  put("fit.sh", "true");
  const failed = await run();
  expect(failed.code).toBe(3);
  expect(failed.log).toContain("stage fit: out/model.txt was not written");
});
