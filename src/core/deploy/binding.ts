import { errorMessage } from "../../errors.ts";
import type { EvaluationRecord } from "../record/evaluation.ts";
import { parseRun } from "../train/run-record.ts";
import type { Setting } from "./evidence-set.ts";
import type { Problem } from "./problem.ts";
import { problem } from "./provenance.ts";

/** The record's files, each held against the manifest. */
export type BindingFiles = ReadonlyMap<string, Uint8Array>;

const runFile = "run.json";
const predictionsFile = "predictions.json.gz";

/** Whether numbers, predictions and model file belong together: a digest that nothing ties to the scored
 *  predictions is no evidence about that digest. */
export function bindingProblems(setting: Setting, record: EvaluationRecord, files: BindingFiles): Problem[] {
  const found: Problem[] = [];
  if (!files.has(predictionsFile)) {
    found.push(
      problem(
        "no-predictions",
        "no predictions are stored with the evaluation: `keep-predictions` was `off`",
      ),
    );
  }
  const { model, bound } = record.candidate;
  if (model === null) {
    found.push(
      problem(
        "no-model-digest",
        "the evaluation names no model digest: train with action-train in the same job, or hand its record over",
      ),
    );
    return found;
  }
  if (bound !== "run") {
    found.push(
      problem(
        "not-bound",
        `the model's digest is ${bound === "declared" ? "declared, not taken from a training run" : "bound to nothing"}`,
      ),
    );
  }
  if (setting.digest !== null && model.digest !== setting.digest) {
    found.push(
      problem(
        "other-digest",
        `the evaluation is of \`${shortDigest(model.digest)}\`, asked for is \`${shortDigest(setting.digest)}\``,
      ),
    );
  }
  found.push(...trainingProblems(record, files.get(runFile)));
  return found;
}

/** The training record, where it travels along: its model is the evaluated one, of the same commit. */
function trainingProblems(record: EvaluationRecord, content: Uint8Array | undefined): Problem[] {
  if (content === undefined) return [];
  try {
    const run = parseRun(new TextDecoder().decode(content), runFile);
    if (run.modelFile?.digest !== record.candidate.model?.digest) {
      return [problem("other-digest", "the training record is of another model file than the evaluation")];
    }
    const same =
      run.model === record.model && run.leg === record.leg && run.commit === record.candidate.tested;
    return same ? [] : [problem("other-commit", "the training record is of another commit, model or leg")];
  } catch (thrown) {
    return [problem("tampered", errorMessage(thrown))];
  }
}

export function shortDigest(digest: string): string {
  return digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, "$1");
}
