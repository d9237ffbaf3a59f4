import type { Scored } from "../../core/table/evidence.ts";
import { fetchModel } from "./fetch-model.ts";
import { type Finding, modelFileOf } from "./finding.ts";
import { atCommit, predict, type Rerun, whyNoPredict } from "./rerun.ts";

/** Scores the candidate's evaluation set with the model of an earlier result, by that commit's own command: what is left
 *  when the evaluation set has changed. Why it cannot be done is the end of a sentence. */
export async function rescore(rerun: Rerun, finding: Finding): Promise<Scored | string> {
  const file = modelFileOf(finding);
  if (file === null) return "its record names no model file (action-train records it)";
  return atCommit(rerun, async (bench) => {
    const refused = whyNoPredict(bench.rules, bench.rerun, rerun.sha);
    if (refused !== null) return refused;
    const job = await bench.files.prepare({});
    try {
      const model = await fetchModel(
        rerun.ports.artifacts,
        { model: rerun.model, file },
        { worktree: bench.worktree, files: bench.files, job },
      );
      return typeof model === "string" ? model : await predict(bench, model.path, job);
    } finally {
      await job.discard(false);
    }
  });
}
