import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outcomeRows } from "../../src/core/gate/outcome.ts";
import { makePredictions, makeWorkspace } from "./bundle.ts";
import { leftBy, makeScene, type Scene, scores } from "./repository-scene.ts";

interface Case {
  readonly what: string;
  readonly verb?: "train";
  readonly predictions?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly result: string | null;
  readonly exit: number;
  /** Of the check run; null: the step writes none. */
  readonly check: string | null;
}

const head = "id,label,score\n";
const rows = (line: (k: number) => string) =>
  head + Array.from({ length: 200 }, (_, k) => `${line(k)}\n`).join("");
const against = { baseline: "base.csv" };
const few = makePredictions(40, 0.85);
const [green, red, grey] = ["success", "failure", "neutral"];

/** Each row of the table of colours (docs/interface.md) at least once. */
const cases: readonly Case[] = [
  { what: "a better model", predictions: scores.better, result: "pass", exit: 0, check: green! },
  {
    ...{ what: "too few rows to tell, in guard mode", predictions: few, inputs: { baseline: "few.csv" } },
    ...{ result: "pass", exit: 0, check: green! },
  },
  { what: "a worse model", predictions: scores.worse, result: "fail", exit: 1, check: red! },
  {
    ...{
      what: "a worse model with `fail-on: never`",
      predictions: scores.worse,
      inputs: { "fail-on": "never" },
    },
    ...{ result: "fail", exit: 0, check: red! },
  },
  {
    ...{ what: "a column that is not there", predictions: scores.main, inputs: { score: "p" } },
    ...{ result: null, exit: 2, check: red! },
  },
  {
    what: "a command that fails",
    verb: "train",
    inputs: { command: "exit 7" },
    result: null,
    exit: 3,
    check: null,
  },
  { what: "no rows", predictions: head, result: "no-evidence", exit: 4, check: red! },
  {
    what: "one class",
    predictions: rows((k) => `r${k},1,0.${k + 1}`),
    result: "no-evidence",
    exit: 4,
    check: red!,
  },
  {
    ...{ what: "an id twice", predictions: `${scores.main}r1,1,0.5\n` },
    ...{ result: "no-evidence", exit: 4, check: red! },
  },
  {
    what: "NaN scores",
    predictions: rows((k) => `r${k},${k % 2},nan`),
    result: "no-evidence",
    exit: 4,
    check: red!,
  },
  {
    ...{ what: "too few rows to prove it", predictions: few, inputs: { baseline: "few.csv", mode: "prove" } },
    ...{ result: "no-evidence", exit: 4, check: red! },
  },
  {
    ...{ what: "no baseline", predictions: scores.main, inputs: { baseline: "none" } },
    ...{ result: "no-baseline", exit: 0, check: grey! },
  },
  {
    ...{
      what: "no baseline, strict",
      predictions: scores.main,
      inputs: { baseline: "none", strict: "true" },
    },
    ...{ result: "no-baseline", exit: 4, check: red! },
  },
];

const files = { "base.csv": scores.main, "few.csv": makePredictions(40, 0.9) };

let scene: Scene;
let runs = 0;
beforeAll(async () => {
  scene = await makeScene();
  await scene.push();
});
afterAll(async () => {
  const { violations, unknownRoutes } = scene.github.state;
  await scene.close();
  expect({ violations, unknownRoutes }).toEqual({ violations: [], unknownRoutes: [] });
});

describe("colour and exit code", () => {
  it("of every row of the table are played below", () => {
    const played = (row: (typeof outcomeRows)[number]) =>
      cases.some(
        (one) =>
          one.result === row.result &&
          one.exit === row.exit &&
          (row.strict === null || (one.inputs?.["strict"] === "true") === row.strict),
      );
    expect(outcomeRows.filter((row) => !played(row)).map(({ when }) => when)).toEqual([]);
  });

  it.each(cases)(
    "of the action: $what is exit $exit",
    async ({ verb, predictions, inputs, ...wanted }) => {
      const pull = await scene.open();
      const job = await scene.startJob({ runId: ++runs, pull: pull.number });
      for (const [name, content] of Object.entries(files)) job.write(name, content);
      if (predictions !== undefined) job.write("predictions.csv", predictions);
      const own = verb === "train" ? { predictions: "", ...inputs } : { ...against, ...inputs };
      const ended = await job.action(verb ?? "gate", own);
      expect(ended.exit, ended.stdout + ended.stderr).toBe(wanted.exit);
      const checks = leftBy(scene.github, pull, runs).checks.map(({ conclusion }) => conclusion);
      expect(checks).toEqual(wanted.check === null ? [] : [wanted.check]);
      if (wanted.result !== null) expect(ended.outputs["result"]).toBe(wanted.result);
    },
    120_000,
  );

  it.each(cases)(
    "of the program: $what is exit $exit",
    async ({ verb, predictions, inputs, ...wanted }) => {
      const workspace = makeWorkspace();
      try {
        for (const [name, content] of Object.entries(files)) workspace.write(name, content);
        if (predictions !== undefined) workspace.write("predictions.csv", predictions);
        const all =
          verb === "train" ? { ...inputs } : { predictions: "predictions.csv", ...against, ...inputs };
        const flags = Object.entries(all).map(([name, value]) =>
          value === "true" ? `--${name}` : `--${name}=${value}`,
        );
        const ended = await workspace.program(verb ?? "evaluate", ...flags, "--json");
        expect(ended.exit, ended.stdout + ended.stderr).toBe(wanted.exit);
        if (wanted.result !== null) expect(JSON.parse(ended.stdout).decision.result).toBe(wanted.result);
      } finally {
        workspace.remove();
      }
    },
    120_000,
  );
});
