import { sha256 } from "../../core/digest.ts";
import type { RunRecord } from "../../core/record/run.ts";
import { describeRun, metricsWithin, renderFailure, renderRun } from "../../core/train/describe-run.ts";
import { runFileName } from "../../core/train/run-record.ts";
import type { Host } from "../../ports/host.ts";
import type { Outputs } from "./collect-outputs.ts";
import type { TrainPorts } from "./ports.ts";

const outputBytes = 60_000;
const reasonBytes = 16_384;
const annotatedLines = 10;

/** Writes the record into the hand-over folder, the outputs and the summary. */
export async function saySuccess(
  record: RunRecord,
  { outputs, artifact }: { readonly outputs: Outputs; readonly artifact: string },
  ports: TrainPorts,
): Promise<void> {
  const { model, leg } = record;
  const { host, records } = ports;
  const content = new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
  await records.write({ model, leg, files: new Map([[runFileName, content]]) });
  await setOutputs(host, {
    result: "pass",
    reasons: "[]",
    record: `${records.pathOf(model, leg)}/${runFileName}`,
    "record-digest": sha256(content),
    summary: describeRun(record),
    "model-digest": record.modelFile?.digest ?? "",
    "model-path": outputs.paths.get("model") ?? "",
    "model-artifact": artifact,
    "predictions-path": outputs.paths.get("predictions") ?? "",
    metrics: metricsWithin(record.metrics, outputBytes),
    cost: record.cost === undefined ? "" : String(record.cost.total),
    skipped: String(record.reusedFrom !== undefined),
    "duration-seconds": String(record.durationSeconds),
  });
  // At a terminal the program answers, in the form that was asked for.
  if (!host.context.onRunner) return;
  await host.summarize(`${renderRun(record)}\n`);
  host.info(describeRun(record));
}

/** One annotation with the command's last lines, and more of them in the summary. */
export async function sayFailure(
  reasons: readonly string[],
  tail: readonly string[],
  host: Host,
): Promise<void> {
  const told = JSON.stringify(reasons);
  await setOutputs(host, {
    result: "",
    reasons: told.length * 3 <= reasonBytes ? told : JSON.stringify(reasons.slice(0, 5)),
    summary: reasons[0] ?? "",
  });
  if (host.context.onRunner) await host.summarize(`${renderFailure(reasons, tail)}\n`);
  host.annotate("error", [...reasons, ...tail.slice(-annotatedLines)].join("\n"), { title: "train" });
}

/** A sweep that cannot be judged: no evidence, in one annotation. */
export async function sayNoEvidence(reasons: readonly string[], host: Host): Promise<void> {
  const told = JSON.stringify(reasons);
  await setOutputs(host, {
    result: "no-evidence",
    reasons: told.length * 3 <= reasonBytes ? told : JSON.stringify(reasons.slice(0, 5)),
    summary: reasons[0] ?? "",
  });
  if (host.context.onRunner)
    await host.summarize(`${renderFailure(reasons, [], "the sweep cannot be judged")}\n`);
  host.annotate("error", reasons.join("\n"), { title: "train" });
}

export async function setOutputs(host: Host, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await host.setOutput(name, value);
}
