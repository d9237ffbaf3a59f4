import { execFileSync } from "node:child_process";
import type { Standin } from "../../../standin/index.ts";
import { makeRig, type Rig, rules } from "../../attack/rig.ts";
import { csvOf, dice } from "../../core/data/tables.ts";
import type { Launcher } from "../launch.ts";
import { type Ended, type How, hasCode, isNamed, lastLines, type Play, unless } from "./play.ts";

const asked = { model: "fraud", predictions: "preds.csv" };

/** A pull request whose model is worse: every verdict is red. */
async function openRig(launcher: Launcher): Promise<Rig> {
  const rig = await makeRig({}, { launcher });
  rig.github.setPermissions({
    contents: "write",
    actions: "read",
    "pull-requests": "write",
    checks: "write",
  });
  return rig;
}

/** Red by its numbers. */
function judge(end: Ended): How {
  if (hasCode(end.log)) return "wrong";
  if (end.exit === 1 && end.outputs["result"] === "fail") return "done";
  if (isNamed(end)) return "named";
  return end.exit === 0 && end.outputs["result"] === "no-baseline" ? "without" : "wrong";
}

const isRed = ({ exit, outputs }: Ended): boolean => exit === 1 && outputs["result"] === "fail";

/** Nothing twice: one comment, one check of the run, one artifact of a name. */
function twice({ github, runId }: Rig): string[] {
  const comments = github.state.comments.filter(({ body }) => body.includes("evenhand:report"));
  const checks = github.state.checks.filter((check) => JSON.stringify(check).includes(`/runs/${runId}`));
  const names = github.state.artifacts.filter((one) => one.runId === runId).map(({ name }) => name);
  return [
    ...unless(comments.length <= 1, `${comments.length} comments`),
    ...unless(checks.length <= 1, `${checks.length} checks of one run`),
    ...unless(new Set(names).size === names.length, `artifacts ${names.join(", ")}`),
  ];
}

async function removeComments(github: Standin): Promise<void> {
  for (const { id } of github.state.comments) github.removeComment(id);
}

export async function openEvaluate(launcher: Launcher): Promise<Play> {
  const rig = await openRig(launcher);
  return {
    ...{ name: "evaluate", github: rig.github, judge, post: null, close: rig.close },
    prepare: async () => rig.newRun(),
    run: () => rig.step("evaluate", asked),
    async next() {
      const before = twice(rig);
      rig.newRun();
      const end = await rig.step("evaluate", asked);
      return [...before, ...unless(isRed(end), `exit ${end.exit}: ${lastLines(end.log)}`), ...twice(rig)];
    },
  };
}

export async function openReport(launcher: Launcher): Promise<Play> {
  const rig = await openRig(launcher);
  return {
    ...{ name: "report", github: rig.github, judge, post: null, close: rig.close },
    async prepare() {
      await removeComments(rig.github);
      rig.newRun();
      await rig.step("evaluate", asked);
    },
    run: () => rig.step("report"),
    async next() {
      const end = await rig.step("report");
      const mine = rig.github.state.comments.filter(({ body }) => body.includes("evenhand:report"));
      const said = unless(mine.length === 1, `${mine.length} comments`);
      return [...said, ...unless(isRed(end), `exit ${end.exit}: ${lastLines(end.log)}`), ...twice(rig)];
    },
  };
}

/** The root action: evaluate and report in one. */
export async function openGate(launcher: Launcher): Promise<Play> {
  const rig = await openRig(launcher);
  return {
    ...{ name: "root", github: rig.github, judge, post: null, close: rig.close },
    async prepare() {
      await removeComments(rig.github);
      rig.newRun();
    },
    run: () => rig.step("gate", asked),
    async next() {
      const before = twice(rig);
      rig.newRun();
      const end = await rig.step("gate", asked);
      const mine = rig.github.state.comments.filter(({ body }) => body.includes("evenhand:report"));
      const said = unless(mine.length === 1, `${mine.length} comments`);
      return [
        ...before,
        ...said,
        ...unless(isRed(end), `exit ${end.exit}: ${lastLines(end.log)}`),
        ...twice(rig),
      ];
    },
  };
}

/** A test table with rows of the training table in it: an error each time. */
export async function openData(launcher: Launcher): Promise<Play> {
  const tables = makeTables();
  const rig = await makeRig({}, { launcher, onMain: { "evenhand.yml": rules } });
  const inputs = { model: "fraud", train: "train.csv", test: "test.csv", columns: "label=y" };
  const begin = () => {
    rig.newRun();
    rig.write("train.csv", tables.train);
    rig.write("test.csv", tables.leaking);
  };
  return {
    ...{ name: "data", github: rig.github, judge, post: null, close: rig.close },
    prepare: async () => begin(),
    run: () => rig.step("data", inputs),
    async next() {
      const before = twice(rig);
      begin();
      const end = await rig.step("data", inputs);
      return [...before, ...unless(isRed(end), `exit ${end.exit}: ${lastLines(end.log)}`), ...twice(rig)];
    },
  };
}

function makeTables(): { train: string; leaking: string } {
  const random = dice(7);
  const rows = (count: number) => Array.from({ length: count }, () => [random(), random(), random()]);
  const [train, test] = [rows(400), rows(100)];
  const csv = (all: number[][]) =>
    csvOf({ a: all.map(([a]) => a), b: all.map(([, b]) => b), y: all.map(([, , y]) => (y! > 0.5 ? 1 : 0)) });
  return { train: csv(train), leaking: csv([...test, ...train.slice(0, 60)]) };
}

/** Of a bare repository. */
export function gitShow(folder: string, name: string): string {
  return execFileSync("git", ["-C", folder, "show", name], { encoding: "utf8" });
}
