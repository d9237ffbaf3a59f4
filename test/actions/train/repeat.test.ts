import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { livingWith, untilSome } from "../../engines/living.ts";
import { commandsIn } from "./runner-log.ts";
import { makeWorkspace, spawnTrain } from "./spawn-train.ts";
import { recordIn, trainSh, triedIn, tuned, tuningWorkspace } from "./tuning-workspace.ts";

const command = [
  'echo "{\\"loss\\": 0.$((5 + EVENHAND_SEED % 3))}" >> "$EVENHAND_METRICS"',
  'echo "seed $EVENHAND_SEED" | tee "$EVENHAND_OUTPUT/model" > note',
  "echo trained",
].join("; ");
const outputs = "model=$EVENHAND_OUTPUT/model\nnote=note";

describe("a training with seeds", { timeout: 90_000 }, () => {
  it("runs once a seed and leaves one record: means, each run, the first seed's outputs", async () => {
    const train = spawnTrain({ command, outputs, seeds: "[4, 2, 9]" });
    expect(await train.ended).toEqual({ code: 0, signal: null });
    const record = recordIn(train.workspace);
    expect(record.seed).toBe(4);
    expect(record.repeats?.runs).toEqual([
      { name: "4", metrics: { loss: 0.6 } },
      { name: "2", metrics: { loss: 0.7 } },
      { name: "9", metrics: { loss: 0.5 } },
    ]);
    expect(record.metrics["loss"]).toBeCloseTo(0.6, 12);
    expect(record.repeats?.spread?.["loss"]).toBeCloseTo(0.1, 12);
    const model = record.modelFile?.path ?? "";
    expect(model).toBe(".evenhand/default/default/runs/seeds/seed-4/output/model");
    expect(readFileSync(path.join(train.workspace, model), "utf8")).toBe("seed 4\n");
    expect(record.outputs["note"]?.path).toBe("note");
    expect(readFileSync(path.join(train.workspace, "note"), "utf8")).toBe("seed 4\n");
    expect(train.stdout()).toMatch(/^\[seed-4\] trained$/m);
    expect(train.outputs()).toMatch(/metrics<<\S+\n\{"loss":0\.6/);
    expect(commandsIn(train.stdout())).toEqual([]);
  });

  it("costs what all its runs cost, and takes as long as one of them on average", async () => {
    const train = spawnTrain({ command: "sleep 0.2", seeds: "3", "cost-per-hour": "3600" });
    expect((await train.ended).code).toBe(0);
    const { cost, durationSeconds } = recordIn(train.workspace);
    expect(cost?.seconds).toBeGreaterThanOrEqual(0.6);
    expect(cost?.total).toBeCloseTo(cost!.seconds!, 3);
    expect(durationSeconds).toBeCloseTo(cost!.seconds! / 3, 2);
    expect(readFileSync(path.join(train.workspace, "runner-summary"), "utf8")).toMatch(
      /estimated cost [\d.]+ for [\d.]+ s of all runs together/,
    );
  });

  it("again leaves the same record apart from times", async () => {
    const workspace = makeWorkspace();
    const runs: unknown[] = [];
    for (const _ of [1, 2]) {
      await spawnTrain({ command, outputs, seeds: "3" }, {}, workspace).ended;
      const { id, createdAt, durationSeconds, resources, ...rest } = recordIn(workspace);
      runs.push(rest);
    }
    expect(runs[1]).toEqual(runs[0]);
  });

  it("runs so many at once as asked, the lines told apart", async () => {
    // Each waits until the other has begun: one after another they would never end.
    const meet = 'touch "at-$EVENHAND_SEED"; while ! [ -e at-0 -a -e at-1 ]; do sleep 0.05; done; echo met';
    const train = spawnTrain({ command: meet, seeds: "2", "max-parallel": "2", timeout: "20s" });
    expect((await train.ended).code).toBe(0);
    expect(train.stdout()).toMatch(/^\[seed-0\] met$/m);
    expect(train.stdout()).toMatch(/^\[seed-1\] met$/m);
  });

  it("refuses to run side by side what writes to one place", async () => {
    const train = spawnTrain({ command, outputs, seeds: "2", "max-parallel": "2" });
    expect((await train.ended).code).toBe(2);
    expect(train.stdout()).toContain("every run would write the output note to note");
  });

  it("of which one fails is a failure with its last lines, and says where the others are", async () => {
    const failing = `${command}; [ "$EVENHAND_SEED" != 1 ] || { echo ValueError: nan; exit 5; }`;
    const train = spawnTrain({ command: failing, outputs, seeds: "3" });
    expect((await train.ended).code).toBe(3);
    expect(train.stdout()).toContain("seed 1: the command ended with exit code 5");
    expect(train.stdout()).toContain("what the seeds 0 made is kept in ");
    expect(train.stdout()).toContain("ValueError: nan");
    const runs = path.join(train.workspace, ".evenhand/default/default/runs/seeds");
    expect(readFileSync(path.join(runs, "seed-0/output/model"), "utf8")).toBe("seed 0\n");
    expect(existsSync(path.join(runs, "seed-2"))).toBe(false);
    expect(existsSync(path.join(train.workspace, ".evenhand/default/default/run.json"))).toBe(false);
  });

  it("that is cancelled ends all of them together, and starts no other", async () => {
    const mark = randomUUID();
    const stubborn = "echo begun; (trap '' TERM INT; while :; do sleep 1; done) & sleep 300";
    const train = spawnTrain({ command: stubborn, seeds: "4", "max-parallel": "2" }, { TEST_MARK: mark });
    const both = () => ((train.stdout().match(/begun/g) ?? []).length === 2 ? [1] : []);
    expect(await untilSome(both, 20_000)).toBe(true);
    train.child.kill("SIGINT");
    expect((await train.ended).code).toBe(3);
    expect(livingWith(mark)).toEqual([]);
    const runs = readdirSync(path.join(train.workspace, ".evenhand/default/default/runs/seeds"));
    expect(runs.toSorted()).toEqual(["seed-0", "seed-1"]);
  });
});

describe("a tuning", { timeout: 90_000 }, () => {
  const grid = "{sampler: grid, minimize: loss, space: {lr: {values: [6, 3, 1, 5, 2, 4]}}}";

  it("tries each set once and takes the best one's outputs, wherever they were written", async () => {
    const workspace = tuningWorkspace(tuned(grid));
    const train = spawnTrain({ "cost-per-hour": "1" }, {}, workspace);
    expect((await train.ended).code, train.stdout()).toBe(0);
    const record = recordIn(workspace);
    expect(record.tuning).toMatchObject({ sampler: "grid", metric: "loss", direction: "minimize", best: 2 });
    expect(record.tuning?.trials.map(({ value }) => value)).toEqual([6, 3, 1, 5, 2, 4]);
    expect(record.params).toEqual({ lr: 1 });
    expect(record.metrics).toEqual({ loss: 1 });
    const all = record.tuning!.trials.reduce((sum, { seconds }) => sum + seconds, 0);
    expect(record.cost?.seconds).toBeCloseTo(all, 3);
    expect(record.cost?.total).toBeCloseTo(record.cost!.seconds! / 3600, 6);
    expect(readFileSync(path.join(workspace, "out/model"), "utf8")).toBe("model of 1\n");
    expect(triedIn(workspace)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("that is killed after three of six trials goes on with the others alone", async () => {
    const workspace = tuningWorkspace(tuned(grid));
    writeFileSync(path.join(workspace, "slow"), "");
    const killed = spawnTrain({}, {}, workspace);
    const runs = path.join(workspace, ".evenhand/default/default/runs");
    const done = () =>
      existsSync(runs)
        ? readdirSync(runs, { recursive: true }).filter((name) => String(name).endsWith("trial.json"))
        : [];
    expect(await untilSome(() => (done().length >= 3 ? [1] : []), 30_000)).toBe(true);
    killed.child.kill("SIGKILL");
    expect((await killed.ended).signal).toBe("SIGKILL");
    const kept = done().length;
    // Of its own, because what the killed run had begun may still write for a moment.
    const again = spawnTrain({}, { TRIED: "again" }, workspace);
    expect((await again.ended).code, again.stdout()).toBe(0);
    expect(kept).toBeLessThan(6);
    expect(again.stdout()).toContain(`${kept} of 6 trials are there already and count again`);
    expect(triedIn(workspace, "again")).toEqual([0, 1, 2, 3, 4, 5].slice(kept));
    expect(recordIn(workspace).tuning).toMatchObject({ best: 2 });
    expect(readFileSync(path.join(workspace, "out/model"), "utf8")).toBe("model of 1\n");
  });

  it("begins anew when the code that it read is other", async () => {
    const workspace = tuningWorkspace(tuned(grid));
    await spawnTrain({}, {}, workspace).ended;
    writeFileSync(path.join(workspace, "train.sh"), `${trainSh}\n# other`);
    writeFileSync(path.join(workspace, "tried"), "");
    const again = spawnTrain({}, {}, workspace);
    expect((await again.ended).code).toBe(0);
    expect(triedIn(workspace)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("goes on after a trial that fails, tells why, and tries it again the next time", async () => {
    const failing = `${trainSh}\n[ "$lr" != 3 ] || [ -e mended ] || { echo out of memory; exit 7; }`;
    const workspace = tuningWorkspace(tuned(grid), failing);
    const train = spawnTrain({}, {}, workspace);
    expect((await train.ended).code, train.stdout()).toBe(0);
    expect(recordIn(workspace).tuning?.trials[1]).toMatchObject({
      state: "failed",
      note: "the command ended with exit code 7",
    });
    writeFileSync(path.join(workspace, "mended"), "");
    writeFileSync(path.join(workspace, "tried"), "");
    await spawnTrain({}, {}, workspace).ended;
    expect(triedIn(workspace)).toEqual([1]);
  });

  it("of which no trial comes to an end is a failure with the command's last lines", async () => {
    const workspace = tuningWorkspace(tuned(grid), "echo no module named torch; exit 1");
    const train = spawnTrain({}, {}, workspace);
    expect((await train.ended).code).toBe(3);
    expect(train.stdout()).toContain("no trial came to an end with a value of loss");
    expect(train.stdout()).toContain("no module named torch");
  });

  it("that reports another metric than it is tuned by is a failure", async () => {
    const workspace = tuningWorkspace(tuned(grid.replace("loss", "los")));
    const train = spawnTrain({}, {}, workspace);
    expect((await train.ended).code).toBe(3);
    expect(train.stdout()).toContain("no trial reported los");
  });

  it("with seeds trains the best set with the others too", async () => {
    const workspace = tuningWorkspace(tuned(grid, "      seeds: 3\n"));
    const train = spawnTrain({}, {}, workspace);
    expect((await train.ended).code, train.stdout()).toBe(0);
    const record = recordIn(workspace);
    expect(record.repeats?.runs.map(({ name }) => name)).toEqual(["0", "1", "2"]);
    expect(record.params).toEqual({ lr: 1 });
    expect(readFileSync(path.join(workspace, "tried"), "utf8").trim().split("\n")).toHaveLength(8);
  });

  it("by hyperband stops a weak trial by signal, and counts it as stopped", async () => {
    const climbing = [
      'read -r lr < <(grep -o \'"lr": [0-9.]*\' "$EVENHAND_PARAMS" | cut -d" " -f2)',
      "mkdir -p out; echo x > out/model",
      'for step in 1 2 3 4 5 6 7 8; do echo "{\\"step\\": $step, \\"loss\\": $lr}" >> "$EVENHAND_METRICS"; sleep 0.3; done',
      'echo "$EVENHAND_TRIAL whole" >> tried',
    ].join("\n");
    const space = "space: {lr: {low: 1, high: 900, int: true}}";
    const workspace = tuningWorkspace(
      tuned(`{sampler: hyperband, trials: 3, minimize: loss, hyperband: {eta: 2, min: 2, max: 8}, ${space}}`),
      climbing,
    );
    const train = spawnTrain({}, {}, workspace);
    expect((await train.ended).code, train.stdout()).toBe(0);
    const trials = recordIn(workspace).tuning!.trials;
    // One after another: a trial goes on exactly when it is better than all before it.
    const expected = trials.map(({ value }, at) =>
      trials.slice(0, at).every((before) => before.value! > value!) ? "complete" : "stopped",
    );
    expect(trials.map(({ state }) => state)).toEqual(expected);
    expect(expected).toContain("stopped");
    const whole = trials.filter(({ state }) => state === "complete").map(({ trial }) => trial);
    expect(triedIn(workspace)).toEqual(whole);
    const stopped = trials.find(({ state }) => state === "stopped");
    expect(stopped?.note).toMatch(/^stopped early: at step 2 its loss was \d+, and others had better$/);
  }, 60_000);
});
