import type { RunRecord } from "../../core/record/run.ts";
import type { JobEnd } from "../../ports/engine.ts";
import type { Outputs } from "./collect-outputs.ts";
import type { TrainInputs } from "./inputs.ts";
import type { TrainPorts } from "./ports.ts";
import { sayFailure, saySuccess } from "./say.ts";
import type { TrainEnd } from "./train-end.ts";
import { uploadModel } from "./upload-model.ts";

/** Hands over a finished training: the model as an artifact, the record for the next step. */
export async function finishTraining(
  record: RunRecord,
  outputs: Outputs,
  inputs: TrainInputs,
  ports: TrainPorts,
): Promise<TrainEnd> {
  const artifact = await uploadModel(outputs.model, inputs, ports);
  await saySuccess(record, { outputs, artifact }, ports);
  return { exit: 0, record };
}

/** Says why there is no result; earlier records stay as they are. */
export async function failTraining(
  reasons: readonly string[],
  { exitCode, tail }: Pick<JobEnd, "exitCode" | "tail">,
  { host }: TrainPorts,
): Promise<TrainEnd> {
  await sayFailure(reasons, tail, host);
  return { exit: 3, exitCode, reasons, tail };
}
