import { globSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeWorkspace, spawnTrain } from "../../actions/train/spawn-train.ts";

/** Its second trial fails in the first attempt of the run, as its job's name says. */
const script = `
lr=$(sed -n 's/.*"lr": *\\([0-9]*\\).*/\\1/p' "$EVENHAND_PARAMS")
case "$lr $EVENHAND_JOB" in "1 "*-1) exit 3 ;; esac
echo "model of $lr" > "$EVENHAND_OUTPUT/model"
echo "{\\"loss\\": $lr}" >> "$EVENHAND_METRICS"
`;

/** A tuning of three trials on Kubernetes, to be started more than once. */
export function makeFailingTuning(options: object, environment: Readonly<Record<string, string>>) {
  const workspace = makeWorkspace();
  const tune = { sampler: "grid", minimize: "loss", space: { lr: { values: [3, 1, 2] } } };
  const outputs = { model: "$EVENHAND_OUTPUT/model" };
  const train = { command: "bash train.sh", inputs: ["train.sh"], outputs, tune };
  writeFileSync(path.join(workspace, "evenhand.yml"), JSON.stringify({ models: { default: { train } } }));
  writeFileSync(path.join(workspace, "train.sh"), script);
  const runId = String(Date.now());
  const start = (attempt: number) =>
    spawnTrain(
      { engine: "kubernetes", "engine-options": JSON.stringify(options), "max-parallel": "2" },
      { GITHUB_RUN_ID: runId, GITHUB_RUN_ATTEMPT: String(attempt), ...environment },
      workspace,
    );
  return { workspace, start };
}

/** The record of a trial, wherever its plan lies. */
export function trialFile(workspace: string, trial: number): string {
  const [file] = globSync(`.evenhand/default/default/runs/*/trial-${trial}/trial.json`, { cwd: workspace });
  if (file === undefined) throw new Error(`trial ${trial} has left no record in ${workspace}`);
  return path.join(workspace, file);
}
