import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { RunRecord } from "../../../src/core/record/run.ts";
import { parseRun } from "../../../src/core/train/run-record.ts";
import { type Standin, startStandin } from "../../../standin/index.ts";
import { makeWorkspace, spawnTrain, type TrainProcess } from "./spawn-train.ts";

// Several processes one after the other, on machines that may be busy.
vi.setConfig({ testTimeout: 180_000 });

let standin: Standin;
let main: string;
let runId = 100;
let workspace: string;

beforeAll(async () => {
  standin = await startStandin();
  main = await standin.commit();
});
afterAll(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
});
beforeEach(() => {
  runId += 10;
  workspace = makeWorkspace();
  put("train.py", `# ${runId}`);
  put("data.csv", "a,b\n1,2\n");
});

function put(name: string, content: string): void {
  mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
  writeFileSync(path.join(workspace, name), content);
}

/** The command says that it ran by a line in a file of its own. */
const command =
  "cat train.py data.csv > model.bin; mkdir -p parts; echo a > parts/a; echo ran >> ../ran-$(basename $PWD)";
const inputs = { command, inputs: "train.py\ndata.csv", outputs: "model=model.bin\nparts=parts" };

const also: string = `${command}; true`;

function timesRun(): number {
  const file = path.join(path.dirname(workspace), `ran-${path.basename(workspace)}`);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").length - 1 : 0;
}

type Inputs = Record<string, string>;
const changes: [string, () => void, Inputs, Inputs?][] = [
  ["a file that it reads", () => put("data.csv", "a,b\n1,3\n"), {}],
  ["a file that only the command names", () => put("train.py", "# other"), { inputs: "data.csv" }],
  ["a lock file", () => put("requirements.txt", "numpy==2.0.0"), {}],
  ["the command", () => undefined, {}, { command: also }],
];

interface Where {
  event?: string;
  ref?: string;
  pull?: number;
  more?: Record<string, string>;
  id?: number;
}

async function run(given: Record<string, string> = {}, where: Where = {}): Promise<TrainProcess> {
  const id = where.id ?? runId;
  const context =
    where.pull === undefined
      ? { runId: id, event: where.event ?? "push", sha: main, ref: where.ref ?? "refs/heads/main" }
      : standin.pullRequestRun(where.pull, id);
  const env = standin.env({ ...context, workspace });
  const train = spawnTrain({ ...inputs, ...given }, { ...env, ...where.more }, workspace);
  await train.ended;
  return train;
}

/** As on another machine: what is checked out stays, what a run has made is gone. */
function cleanMachine(): void {
  for (const name of [".evenhand", "model.bin", "parts"]) {
    rmSync(path.join(workspace, name), { recursive: true, force: true });
  }
}

function record(): RunRecord {
  const file = path.join(workspace, ".evenhand/default/default/run.json");
  return parseRun(readFileSync(file, "utf8"), file);
}

describe("a training that nothing has changed for", () => {
  it("is not run again on another machine: its outputs come from the cache, compared by digest", async () => {
    await run();
    const first = record();
    cleanMachine();
    const again = await run({}, { id: runId + 1 });
    expect(await again.ended).toEqual({ code: 0, signal: null });
    expect(timesRun()).toBe(1);
    expect(again.outputs()).toMatch(/skipped<<\S+\ntrue\n/);
    expect(readFileSync(path.join(workspace, "model.bin"), "utf8")).toBe(`# ${runId}a,b\n1,2\n`);
    const second = record();
    expect(second.reusedFrom).toEqual({
      id: first.id,
      commit: main,
      url: first.run?.url,
      createdAt: first.createdAt,
    });
    expect(second.run?.id).toBe(runId + 1);
    expect(second.outputs).toEqual(first.outputs);
    expect(existsSync(path.join(workspace, ".evenhand-cache"))).toBe(false);
  });

  it("is found in the folder first, without a request to the cache", async () => {
    await run();
    const mark = standin.mark();
    await run();
    expect(timesRun()).toBe(1);
    expect(standin.requestsSince(mark).filter(({ path: asked }) => asked.includes("CacheService"))).toEqual(
      [],
    );
  });

  it.each(changes)("is run again when %s changes", async (_, change, given, then = {}) => {
    await run(given);
    change();
    const again = await run({ ...given, ...then });
    expect(timesRun()).toBe(2);
    expect(again.outputs()).toMatch(/skipped<<\S+\nfalse\n/);
  });

  it("is run again when a variable that counts has another value, and not for any other", async () => {
    const given = { "environment-allow": "FLAVOUR" };
    await run(given, { more: { FLAVOUR: "one", OTHER: "1" } });
    await run(given, { more: { FLAVOUR: "one", OTHER: "2" } });
    expect(timesRun()).toBe(1);
    await run(given, { more: { FLAVOUR: "two" } });
    expect(timesRun()).toBe(2);
  });

  it("is run again when it is asked to be, or when no inputs are declared", async () => {
    await run();
    await run({ "skip-unchanged": "false" });
    expect(timesRun()).toBe(2);
    await run({ inputs: "" });
    await run({ inputs: "" });
    expect(timesRun()).toBe(4);
  });

  it("is run again when an output here was changed and the cache has none", async () => {
    await run({}, { more: { ACTIONS_RESULTS_URL: "" } });
    put("model.bin", "changed by hand");
    await run({}, { more: { ACTIONS_RESULTS_URL: "" } });
    expect(timesRun()).toBe(2);
  });
});

it("takes no result from a folder that another run has left, or that came with the checkout [threat 4]", async () => {
  const more = { ACTIONS_RESULTS_URL: "" };
  await run({}, { more });
  await run({}, { more, id: runId + 1 });
  expect(timesRun()).toBe(2);
});

describe("what one run may know of another's cache", () => {
  it("leaves what a pull request has cached out of the default branch's sight, and not the other way round", async () => {
    await standin.commit({ branch: "feature", files: { "x.txt": "x" } });
    const pull = await standin.addPullRequest({ head: "feature" });
    await run({}, { pull, id: runId + 1 });
    cleanMachine();
    await run();
    expect(timesRun()).toBe(2);
    cleanMachine();
    await run({}, { ref: "refs/heads/other", id: runId + 2 });
    expect(timesRun()).toBe(2);
  });
});

describe("a cache that is broken", () => {
  it.each([
    ["does not answer", { kind: "drop-before" }],
    [
      "answers with an error",
      { kind: "status", status: 403, body: { code: "permission_denied", msg: "cache read denied: x" } },
    ],
  ] as const)("and %s costs a training, nothing else", async (_, fault) => {
    standin.faults.add({ method: "POST", path: /CacheService/, times: 10, ...fault });
    const train = await run();
    standin.faults.clear();
    expect(await train.ended).toEqual({ code: 0, signal: null });
    expect(timesRun()).toBe(1);
    expect(train.stdout()).toContain("::notice title=train::the result was not cached");
  });

  it("and gives a cut archive is answered by training", async () => {
    await run();
    cleanMachine();
    standin.faults.add({
      method: "GET",
      path: /\/blob\//,
      times: 5,
      kind: "status",
      status: 404,
      body: "gone",
    });
    const train = await run();
    standin.faults.clear();
    expect(await train.ended).toEqual({ code: 0, signal: null });
    expect(timesRun()).toBe(2);
  });
});
