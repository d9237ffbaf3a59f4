import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { makeWorkspace, spawnTrain } from "../../actions/train/spawn-train.ts";
import { recordIn } from "../../actions/train/tuning-workspace.ts";

const script = `
lr=$(sed -n 's/.*"lr": *\\([0-9]*\\).*/\\1/p' "$EVENHAND_PARAMS")
echo "model of $lr" > "$EVENHAND_OUTPUT/model"
echo "{\\"loss\\": $lr}" >> "$EVENHAND_METRICS"
echo "job $EVENHAND_JOB tried $lr"
`;

/** Tunes one parameter over three values on an engine, two trials at once, as action-train does it, and expects the best.
 *  @returns the names of the jobs that said they ran */
export async function tuneElsewhere(
  engine: string,
  options: object,
  environment: Readonly<Record<string, string>>,
): Promise<Set<string>> {
  const workspace = makeWorkspace();
  const model = { lr: { values: [3, 1, 2] } };
  const tune = { sampler: "grid", minimize: "loss", space: model };
  const train = {
    command: "bash train.sh",
    inputs: ["train.sh"],
    outputs: { model: "$EVENHAND_OUTPUT/model" },
    tune,
  };
  writeFileSync(path.join(workspace, "evenhand.yml"), JSON.stringify({ models: { default: { train } } }));
  writeFileSync(path.join(workspace, "train.sh"), script);
  const run = spawnTrain(
    { engine, "engine-options": JSON.stringify(options), "max-parallel": "2" },
    { GITHUB_RUN_ID: String(Date.now()), ...environment },
    workspace,
  );
  expect((await run.ended).code, `${run.stdout()}${run.stderr()}`).toBe(0);
  const { tuning, params, metrics } = recordIn(workspace);
  expect(tuning).toMatchObject({ sampler: "grid", best: 1 });
  expect(tuning?.trials.map(({ value }) => value)).toEqual([3, 1, 2]);
  expect([params["lr"], metrics["loss"]]).toEqual([1, 1]);
  return new Set(run.stdout().match(/evenhand-[0-9a-f]{12}-\d+(?= tried)/g));
}
