import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { parseRun } from "../../src/core/train/run-record.ts";
import { makeWorkspace, spawnTrain, type TrainProcess } from "../actions/train/spawn-train.ts";
import { untilSome } from "../engines/living.ts";

const program = process.env["EVENHAND_OPTUNA"] ?? "";
const storage = "sqlite:///study.db";

function workspaceWith(trials: number, more = ""): string {
  const workspace = makeWorkspace();
  const tune = [
    `{sampler: optuna, trials: ${trials}, maximize: score, optuna: {storage: "${storage}", program: ${program}},`,
    "space: {lr: {low: 0.0001, high: 0.1, log: true}, depth: {low: 2, high: 8, int: true, step: 2},",
    "share: {low: 0, high: 1, step: 0.25}, act: {values: [relu, 2, true]}}}",
  ].join(" ");
  const command = `bash train.sh`;
  const config = `models:\n  m:\n    train:\n      command: ${command}\n      inputs: [train.sh]\n      tune: ${tune}\n`;
  writeFileSync(path.join(workspace, "evenhand.yml"), config);
  const score = '{\\"score\\": -1e-7$EVENHAND_TRIAL}';
  writeFileSync(path.join(workspace, "train.sh"), `${more}\necho "${score}" >> "$EVENHAND_METRICS"\n`);
  return workspace;
}

interface StudyTrial {
  readonly number: number;
  readonly state: string;
  readonly value: number | null;
  readonly params: Record<string, unknown>;
}

/** What Optuna itself says of its study. */
function studyOf(workspace: string): StudyTrial[] {
  const args = ["trials", "--storage", storage, "--study-name", "m", "--format", "json"];
  const answer = execFileSync(program, args, {
    cwd: workspace,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(answer) as StudyTrial[];
}

const recordIn = (workspace: string) =>
  parseRun(readFileSync(path.join(workspace, ".evenhand/m/default/run.json"), "utf8"), "run.json");

function trialsIn(workspace: string): string[] {
  const runs = path.join(workspace, ".evenhand/m/default/runs");
  if (!existsSync(runs)) return [];
  return readdirSync(runs, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith("trial.json"),
  );
}

async function ended(train: TrainProcess): Promise<void> {
  expect((await train.ended).code, train.stdout()).toBe(0);
}

describe("a tuning by a real Optuna", () => {
  it("asks for every set of parameters, and tells every value, small and negative ones too", async () => {
    const workspace = workspaceWith(3);
    await ended(spawnTrain({}, {}, workspace));
    const { tuning } = recordIn(workspace);
    const study = studyOf(workspace);
    expect(study.map(({ state }) => state)).toEqual(["COMPLETE", "COMPLETE", "COMPLETE"]);
    expect(study.map(({ value }) => value)).toEqual([-1e-70, -1e-71, -1e-72]);
    expect(study.map(({ params }) => params)).toEqual(tuning!.trials.map(({ params }) => params));
    expect(tuning).toMatchObject({ sampler: "optuna", direction: "maximize", best: 2 });
  });

  it("that is killed goes on with the same study: nothing is asked twice or left untold", async () => {
    const workspace = workspaceWith(4, "sleep 1");
    const killed = spawnTrain({}, {}, workspace);
    expect(await untilSome(() => (trialsIn(workspace).length >= 2 ? [1] : []), 100_000)).toBe(true);
    killed.child.kill("SIGKILL");
    await killed.ended;
    await ended(spawnTrain({}, {}, workspace));
    const study = studyOf(workspace);
    expect(study.map(({ state }) => state)).toEqual(Array(study.length).fill("COMPLETE"));
    expect(study).toHaveLength(4);
    expect(recordIn(workspace).tuning!.trials).toHaveLength(4);
  });

  it("tells a trial that fails, and asks for another the next time", async () => {
    const workspace = workspaceWith(2, '[ "$EVENHAND_TRIAL" != 1 ] || [ -e mended ] || exit 3');
    await ended(spawnTrain({}, {}, workspace));
    expect(studyOf(workspace).map(({ state }) => state)).toEqual(["COMPLETE", "FAIL"]);
    writeFileSync(path.join(workspace, "mended"), "");
    await ended(spawnTrain({}, {}, workspace));
    expect(studyOf(workspace).map(({ state }) => state)).toEqual(["COMPLETE", "FAIL", "COMPLETE"]);
  });

  it("that is not there is a wrong input, with Optuna's own words where it speaks", async () => {
    const workspace = workspaceWith(2);
    const config = path.join(workspace, "evenhand.yml");
    const text = readFileSync(config, "utf8");
    writeFileSync(config, text.replace(program, "no-such-optuna"));
    const none = spawnTrain({}, {}, workspace);
    expect((await none.ended).code).toBe(2);
    expect(none.stdout()).toContain("there is no program no-such-optuna");
    writeFileSync(config, text.replace(storage, "sqlite:////no/such/folder/x.db"));
    const refused = spawnTrain({}, {}, workspace);
    expect((await refused.ended).code).toBe(2);
    expect(refused.stdout()).toMatch(/optuna create-study failed: .*unable to open database file/);
  });
});
