import type { Scored } from "../../core/table/evidence.ts";
import { durationType } from "../../core/train/input-types.ts";
import { type DeclaredOutput, judgeOutputs } from "../../core/train/judge-outputs.ts";
import type { FoundOutput, JobFiles } from "../../ports/work-files.ts";
import { atCommit, type Bench, predict, type Rerun, readRows, runCommand, whyNoPredict } from "./rerun.ts";

/** As the input `timeout` of train. */
const defaultTimeout = 6 * 3600;

/** Trains the base's model anew by its own command, and takes the predictions that belong to it: those of its `predict`
 *  command on the candidate's rows, else those that the training wrote. */
export async function rebuild(rerun: Rerun): Promise<Scored | string> {
  return atCommit(rerun, async (bench) => {
    const { train } = bench.rules;
    if (train?.command === undefined)
      return `the configuration at ${rerun.sha.slice(0, 7)} has no \`train.command\``;
    if (train.tune !== undefined)
      return `its parameters were tuned, and the configuration at ${rerun.sha.slice(0, 7)} does not say which were best`;
    const params = train.params === undefined ? {} : await bench.files.readDocument(train.params);
    if (params === null) return `${train.params} does not exist at ${rerun.sha.slice(0, 7)}`;
    const job = await bench.files.prepare(params);
    try {
      const failure = await runCommand(bench, train.command, job, {
        timeout: timeoutOf(train.timeout),
        // Of several seeds the first one's rows are kept, as train does.
        environment: { EVENHAND_SEED: String(typeof train.seeds === "object" ? train.seeds[0] : 0) },
      });
      if (failure !== null) return `its training failed: ${failure}`;
      return await scoredBy(bench, job, rerun.sha);
    } finally {
      await job.discard(false);
    }
  });
}

function timeoutOf(written: string | undefined): number {
  const read = written === undefined ? null : durationType.read(written);
  return read !== null && "value" in read ? read.value : defaultTimeout;
}

async function scoredBy(bench: Bench, job: JobFiles, sha: string): Promise<Scored | string> {
  const declared = Object.entries(bench.rules.train?.outputs ?? {}).map(([name, path]) => ({ name, path }));
  const model = await written(
    bench,
    job,
    declared.filter(({ name }) => name === "model"),
  );
  const canPredict = whyNoPredict(bench.rules, bench.rerun, sha) === null;
  if (canPredict && model !== null && typeof model !== "string") return predict(bench, model.path, job);
  const predictions = await written(
    bench,
    job,
    declared.filter(({ name }) => name === "predictions"),
  );
  if (typeof predictions === "string") return predictions;
  if (predictions === null)
    return "its training declares no output `predictions`, and there is no `predict` command";
  return readRows(bench, bench.workshop, predictions.path);
}

/** A declared output that this run wrote; null: none is declared; text: why it is not there. */
async function written(
  { files }: Bench,
  job: JobFiles,
  declared: readonly DeclaredOutput[],
): Promise<FoundOutput | string | null> {
  const first = declared[0];
  if (first === undefined) return null;
  const found = await files.findOutput(first.path, job);
  return judgeOutputs([first], new Map([[first.name, found.state]]), job.startedAt)[0] ?? found;
}
