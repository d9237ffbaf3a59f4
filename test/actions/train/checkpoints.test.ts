import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { parseRun } from "../../../src/core/train/run-record.ts";
import { type Standin, startStandin } from "../../../standin/index.ts";
import { untilSome } from "../../engines/living.ts";
import { makeWorkspace, spawnTrain, type TrainProcess } from "./spawn-train.ts";

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
beforeEach(() => {
  workspace = makeWorkspace();
  writeFileSync(path.join(workspace, "data.csv"), `a,b\n1,${Math.random()}\n`);
  writeFileSync(path.join(workspace, "train.sh"), script);
});

/** Counts to STOP, one step a checkpoint; says where it began; at HANG it waits for ever. */
const script = `
n=0; [ -f "$EVENHAND_CHECKPOINTS/step" ] && n=$(cat "$EVENHAND_CHECKPOINTS/step")
echo "began at $n"
while [ $n -lt 8 ]; do
  n=$((n + 1)); echo $n > "$EVENHAND_CHECKPOINTS/step.new"; mv "$EVENHAND_CHECKPOINTS/step.new" "$EVENHAND_CHECKPOINTS/step"
  if [ $n = "$FAIL_AT" ]; then exit 1; fi
  if [ $n = "$HANG_AT" ]; then sleep 300; fi
  sleep "\${EACH:-0}"
done
echo $n > model.bin
`;
const inputs = {
  command: "bash train.sh",
  inputs: "data.csv",
  outputs: "model=model.bin",
  checkpoints: "checkpoints",
};

function start(
  attempt: number,
  more: Record<string, string>,
  given: Record<string, string> = {},
): TrainProcess {
  const context = { runId: 7, attempt, event: "push", sha: main, ref: "refs/heads/main" };
  return spawnTrain(
    { ...inputs, ...given },
    { ...standin.env({ ...context, workspace }), ...more },
    workspace,
  );
}

/** As the runner does it whatever happened to the step: another process with the step's state. */
async function end(train: TrainProcess, attempt: number): Promise<TrainProcess> {
  const state = train.state();
  const context = { runId: 7, attempt, event: "push", sha: main, ref: "refs/heads/main" };
  const post = spawnTrain({}, { ...standin.env({ ...context, workspace }), ...state }, workspace, "post");
  expect(await post.ended).toEqual({ code: 0, signal: null });
  return post;
}

function cleanMachine(): void {
  for (const name of [".evenhand", "model.bin", "checkpoints"]) {
    rmSync(path.join(workspace, name), { recursive: true, force: true });
  }
}

async function untilStep(step: number): Promise<void> {
  const file = path.join(workspace, "checkpoints/step");
  for (let i = 0; i < 2000 && !(existsSync(file) && Number(readFileSync(file, "utf8")) >= step); i++)
    await sleep(50);
}

it("resumes on another machine where a killed attempt was, and trains from there to the end", async () => {
  const first = start(1, { HANG_AT: "5" });
  await untilStep(5);
  first.child.kill("SIGKILL");
  await first.ended;
  const post = await end(first, 1);
  expect(post.stdout()).toContain("1 files of checkpoints (2 B) are saved for the next attempt");
  cleanMachine();

  const second = start(2, {});
  expect(await second.ended).toEqual({ code: 0, signal: null });
  expect(second.stdout()).toContain("began at 5");
  const file = path.join(workspace, ".evenhand/default/default/run.json");
  expect(parseRun(readFileSync(file, "utf8"), file).notes).toEqual([
    "resumed from the checkpoints of run 7, attempt 1",
  ]);
  expect((await end(second, 2)).stdout()).not.toContain("are saved");
});

it("resumes where a machine that vanished was last saved, though no end of its step ran", async () => {
  const first = start(1, { HANG_AT: "5" }, { "checkpoint-interval": "1s" });
  await untilStep(5);
  await untilSome(() => first.stdout().match(/are saved for the next attempt/g) ?? [], 60_000);
  first.child.kill("SIGKILL");
  await first.ended;
  cleanMachine();
  const second = start(2, {});
  expect(await second.ended).toEqual({ code: 0, signal: null });
  expect(second.stdout()).toMatch(/^began at [1-5]$/m);
});

it("does not resume from what was saved on the way to a success", async () => {
  const first = start(1, { EACH: "0.4" }, { "checkpoint-interval": "1s" });
  expect((await first.ended).code).toBe(0);
  expect(first.stdout()).toContain("are saved for the next attempt");
  cleanMachine();
  const second = start(2, {}, { "skip-unchanged": "false" });
  expect((await second.ended).code).toBe(0);
  expect(second.stdout()).toContain("began at 0");
  expect(second.stdout()).not.toContain("::notice");
});

it("saves nothing on the way where the command runs elsewhere, and says so", async () => {
  const train = start(1, {}, { "checkpoint-interval": "1m", engine: "ray" });
  expect((await train.ended).code).toBe(2);
  expect(train.stdout()).toContain("`checkpoint-interval` stores what lies on this machine");
});

it.each([
  ["failed", { FAIL_AT: "3" }, {}],
  ["took too long", { HANG_AT: "4" }, { timeout: "6s" }],
])("resumes after an attempt that %s", async (_, more, given) => {
  const first = start(1, more, given);
  expect((await first.ended).code).toBe(3);
  const step = readFileSync(path.join(workspace, "checkpoints/step"), "utf8").trim();
  await end(first, 1);
  cleanMachine();
  const second = start(2, {}, {});
  await second.ended;
  expect(second.stdout()).toContain(`began at ${step}`);
});

it("resumes where the files still lie, and never with the checkpoints of other data", async () => {
  const first = start(1, { FAIL_AT: "3" });
  await first.ended;
  const second = start(1, { FAIL_AT: "6" });
  await second.ended;
  expect(second.stdout()).toContain("began at 3");
  writeFileSync(path.join(workspace, "data.csv"), "a,b\n9,9\n");
  const third = start(1, {});
  await third.ended;
  expect(third.stdout()).toContain("began at 0");
  expect(third.stdout()).toContain("of a training with other code, data or settings: removed");
});

it("leaves files alone that were there before, and says so", async () => {
  mkdirSync(path.join(workspace, "checkpoints"));
  writeFileSync(path.join(workspace, "checkpoints/step"), "2");
  const train = start(1, { FAIL_AT: "6" });
  await train.ended;
  expect(train.stdout()).toContain("began at 2");
  expect(train.stdout()).toContain("holds files that no training has left");
  expect(readdirSync(path.join(workspace, "checkpoints"))).toEqual(["step"]);
  expect((await end(train, 1)).stdout()).not.toContain("are saved");
});

it("refuses a folder that holds the working directory", async () => {
  const train = start(1, {}, { checkpoints: "." });
  expect((await train.ended).code).toBe(2);
  expect(train.stdout()).toContain("`checkpoints` is ., which holds the working directory");
});

it("does nothing at the end of a step that never began", async () => {
  const post = spawnTrain({}, {}, workspace, "post");
  expect(await post.ended).toEqual({ code: 0, signal: null });
  expect(post.stdout()).toBe("");
});
