import type { Scalars, Side } from "../../core/evaluation/side.ts";
import type { RunPlan } from "../../core/events/plan.ts";
import type { BaselineProvenance } from "../../core/record/evaluation.ts";
import { parseEvaluation } from "../../core/record/seal.ts";
import { evalSetDigest } from "../../core/table/receipt.ts";
import { unpackPredictions } from "../../core/table/stored.ts";
import { errorMessage } from "../../errors.ts";
import { predictionsFile, readStoredPredictions } from "../../formats/stored/predictions.ts";
import { baseAskOf } from "../../stories/find-base.ts";
import { type ResolvedBaseline, resolveBaseline } from "../../stories/resolve-baseline.ts";
import { type Reading, readBaselineFile } from "./evidence.ts";
import type { EvaluateInputs } from "./inputs.ts";
import type { EvaluatePorts } from "./ports.ts";

export interface Baseline {
  /** null: there is nothing to compare with. */
  readonly side: Side | null;
  readonly provenance: BaselineProvenance;
}

const none: BaselineProvenance = {
  status: "none",
  sha: null,
  source: "none",
  distance: null,
  ageDays: null,
  rows: null,
  base: null,
  looked: [],
};

/** What the candidate is compared with: a path, the base commit's artifact, or nothing.
 *  The base commit is found in every case on a runner, because the rules are read there. */
export async function findBaseline(
  ask: { inputs: EvaluateInputs; model: string; plan: RunPlan; reading: Reading; kind: "rows" | "scalars" },
  ports: EvaluatePorts,
): Promise<Baseline> {
  const { inputs } = ask;
  const resolved = ports.host.context.onRunner
    ? await resolve(ask, ports)
    : { provenance: none, files: null };
  if (inputs.baseline.kind === "path") {
    const side = await readBaselineFile(ports.open(inputs.baseline.path), ask.reading, ask.kind);
    const found = { ...none, base: resolved.provenance.base, status: "found", source: "path" } as const;
    return { side, provenance: { ...found, rows: side.scored?.rows.n ?? null } };
  }
  if (inputs.baseline.kind === "none") {
    const looked = [{ where: "nowhere", result: "`baseline: none` was asked for" }];
    return { side: null, provenance: { ...none, base: resolved.provenance.base, looked } };
  }
  if (resolved.files === null) return { side: null, provenance: lookedHere(resolved.provenance, ports) };
  return readStored(resolved, inputs.leg);
}

async function resolve(
  { inputs, model, plan }: { inputs: EvaluateInputs; model: string; plan: RunPlan },
  { host, commits, artifacts, runs, clock }: EvaluatePorts,
): Promise<ResolvedBaseline> {
  const { context } = host;
  return resolveBaseline(
    { commits, artifacts: inputs.baseline.kind === "auto" ? artifacts : null, runs, clock },
    { ...baseAskOf(plan, context), model, leg: inputs.leg, runId: context.runId },
  );
}

/** Rows when they were kept, single numbers from the record itself. */
function readStored({ provenance, files }: ResolvedBaseline, leg: string): Baseline {
  try {
    const source = `the baseline of ${provenance.sha?.slice(0, 7)}`;
    const text = new TextDecoder().decode(files!.get("evaluation.json"));
    const record = parseEvaluation(text, `${source} (${leg})`);
    const kept = files!.get(predictionsFile);
    const scored = kept === undefined ? null : unpackPredictions(readStoredPredictions(kept, source), source);
    if (scored !== null && evalSetDigest(scored) !== record.receipt.evalSet)
      throw new Error(`${predictionsFile} holds other rows than evaluation.json was made of`);
    const scalars: Scalars = new Map(record.metrics.map((metric) => [metric.name, metric.candidate]));
    return { side: { scored, scalars }, provenance };
  } catch (error) {
    const looked = [...provenance.looked, { where: "its files", result: errorMessage(error) }];
    return { side: null, provenance: { ...none, status: "unusable", base: provenance.base, looked } };
  }
}

function lookedHere(provenance: BaselineProvenance, { host }: EvaluatePorts): BaselineProvenance {
  if (host.context.onRunner) return provenance;
  return { ...provenance, looked: [{ where: "this machine", result: "no `--baseline` was given" }] };
}
