import { sha256 } from "../../core/digest.ts";
import { worstVerdict } from "../../core/gate/words.ts";
import { withManifest } from "../../core/handover/manifest.ts";
import { artifactName } from "../../core/handover/names.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import type { Verdict } from "../../core/record/words.ts";
import { headline } from "../../core/report/headline.ts";
import { canDoWithout, noteNotUploaded } from "../../stories/do-without.ts";
import type { EvaluatePorts } from "./ports.ts";

export const recordFile = "evaluation.json";
const reasonsLimit = 16 * 1024;

/** The record as it lies in the hand-over folder. */
export function recordBytes(record: EvaluationRecord): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
}

/** Carries the leg's folder to later jobs and runs. Returns the artifact's name; "" when it could not be uploaded. */
export async function uploadRecord(record: EvaluationRecord, ports: EvaluatePorts): Promise<string> {
  if (ports.artifacts === null) return "";
  const name = artifactName("evaluation", record.model, record.leg);
  const folder = (await ports.records.readAll()).find(
    (one) => one.model === record.model && one.leg === record.leg,
  );
  try {
    await ports.artifacts.upload(name, withManifest(folder!.files));
    return name;
  } catch (error) {
    if (!canDoWithout(error)) throw error;
    noteNotUploaded(error, ports.host, "evaluate");
    return "";
  }
}

/** Sets every output of action.yml. */
export async function setOutputs(
  record: EvaluationRecord,
  artifact: string,
  ports: EvaluatePorts,
): Promise<void> {
  const gated = record.metrics.filter((metric) => metric.gated);
  const named = (verdict: Verdict) =>
    JSON.stringify(
      record.metrics.filter((metric) => metric.verdict === verdict).map((metric) => metric.name),
    );
  const headlined = gated[0] ?? record.metrics[0];
  const values: Record<string, string> = {
    result: record.decision.result,
    reasons: reasonsWithin(record),
    record: `${ports.records.pathOf(record.model, record.leg)}/${recordFile}`,
    "record-artifact": artifact,
    "record-digest": sha256(recordBytes(record)),
    summary: headline(record),
    verdict: worstVerdict(gated.map((metric) => metric.verdict)) ?? "",
    improved: named("improved"),
    regressed: named("regressed"),
    inconclusive: named("inconclusive"),
    metrics: JSON.stringify(
      Object.fromEntries(
        [...record.metrics, ...record.guardrails].map(({ name, candidate, baseline, delta, verdict }) => [
          name,
          { candidate, baseline, delta, verdict },
        ]),
      ),
    ),
    "baseline-sha": record.baseline.sha ?? "",
    "baseline-source": record.baseline.source,
    "baseline-distance": record.baseline.distance?.toString() ?? "",
    "model-digest": record.candidate.model?.digest ?? "",
    rows: String(record.candidate.rows),
    mde: headlined?.mde?.toString() ?? "",
  };
  for (const [name, value] of Object.entries(values)) await ports.host.setOutput(name, value);
}

function reasonsWithin({ decision }: EvaluationRecord): string {
  const reasons = [...decision.reasons];
  while (reasons.length > 0 && new TextEncoder().encode(JSON.stringify(reasons)).length > reasonsLimit)
    reasons.pop();
  return JSON.stringify(reasons);
}

/** One line with the numbers; red or yellow when the decision is. */
export function announce(record: EvaluationRecord, { host }: EvaluatePorts): void {
  const { result, strict, reasons, warnings } = record.decision;
  const place = { title: `evenhand: ${record.model}` };
  const red = result === "fail" || result === "no-evidence" || (result === "no-baseline" && strict);
  if (red) host.annotate("error", reasons.map((reason) => reason.text).join("\n") || headline(record), place);
  else host.info(headline(record));
  for (const warning of warnings) host.annotate("warning", warning, place);
}
