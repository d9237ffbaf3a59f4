import type { Config } from "../../core/config/schema.ts";
import type { Side } from "../../core/evaluation/side.ts";
import type { RunPlan } from "../../core/events/plan.ts";
import { isEnterpriseServer } from "../../core/handover/server.ts";
import type { BaselineProvenance } from "../../core/record/evaluation.ts";
import type { Training } from "../../core/record/training.ts";
import type { Scored } from "../../core/table/evidence.ts";
import type { BaselineStart } from "../../stories/baseline/ask.ts";
import { noProvenance } from "../../stories/baseline/finding.ts";
import { tellDenied } from "../../stories/do-without.ts";
import { baseAskOf, findBase } from "../../stories/find-base.ts";
import { type ResolvedBaseline, resolveBaseline } from "../../stories/resolve-baseline.ts";
import { type BaselineAsk, type Reading, readBaselineFile, readingOfBaseline } from "./evidence.ts";
import type { EvaluateInputs } from "./inputs.ts";
import type { EvaluatePorts } from "./ports.ts";
import { rerunAskOf } from "./rerun.ts";
import { sideOf } from "./stored-side.ts";

export interface Baseline {
  /** null: there is nothing to compare with. */
  readonly side: Side | null;
  readonly provenance: BaselineProvenance;
  /** What its model was trained from, when its record tells. */
  readonly training?: Training | undefined;
}

export interface BaselineCase extends BaselineAsk {
  readonly inputs: EvaluateInputs;
  readonly model: string;
  readonly plan: RunPlan;
  /** Name of the candidate's file. */
  readonly source: string;
  /** The configuration on disk, which names the candidate's files. */
  readonly config: Config | null;
  /** Digest of the candidate's rows; null without rows. */
  evalSet(): Promise<string | null>;
}

/** What the candidate is compared with: a path, a commit's result, what production serves, or nothing.
 *  The base commit is found in every case on a runner, because the rules are read there. */
export async function findBaseline(ask: BaselineCase, ports: EvaluatePorts): Promise<Baseline> {
  const { inputs, plan } = ask;
  const { context } = ports.host;
  const { baseline } = inputs;
  if (baseline.kind === "path" || baseline.kind === "none") {
    const base = context.onRunner ? await findBase(ports.commits, baseAskOf(plan, context)) : null;
    if (baseline.kind === "none") {
      const looked = [{ where: "nowhere", result: "`baseline: none` was asked for" }];
      return { side: null, provenance: noProvenance(base, looked) };
    }
    const { path } = baseline;
    const sources = ask.kind === "rows" ? [ports.open(path)] : await ports.openAll(path);
    const side = await readBaselineFile(sources, ask);
    const rows = side.scored?.rows.n ?? null;
    return { side, provenance: { ...noProvenance(base, []), status: "found", source: "path", rows } };
  }
  if (!context.onRunner) {
    const looked = [{ where: "this machine", result: unfoundHere[baseline.kind] }];
    return { side: null, provenance: noProvenance(null, looked) };
  }
  return sideOf(await resolve(ask, baseline, ports), inputs.leg, ask.kind);
}

/** At a terminal nothing is asked of GitHub. */
const unfoundHere = {
  auto: "no `--baseline` was given",
  production: "what is deployed is known to a runner only; name a file under `--baseline`",
  ref: "results of other commits are found by a runner only; name a file under `--baseline`",
} as const;

/** A large baseline is read in another thread while the candidate is read in this one; null: not that. */
export function readAhead(
  inputs: EvaluateInputs,
  reading: Reading,
  { rows, open }: EvaluatePorts,
): Promise<Scored | null> | null {
  if (rows === undefined || inputs.baseline.kind !== "path" || inputs.predictions === null) return null;
  return rows.read(open(inputs.baseline.path), readingOfBaseline(reading));
}

async function resolve(
  ask: BaselineCase,
  choice: BaselineStart,
  ports: EvaluatePorts,
): Promise<ResolvedBaseline> {
  const { inputs, model, plan, evalSet } = ask;
  const { context } = ports.host;
  const isReleased = choice.kind === "auto" && plan.against.kind === "production";
  return resolveBaseline(tellDenied(ports, ports.host, "evaluate"), {
    ...baseAskOf(plan, context),
    model,
    leg: inputs.leg,
    runId: context.runId,
    start: isReleased ? { kind: "production-first" } : choice,
    enterprise: isEnterpriseServer(context.serverUrl),
    waitMilliseconds: inputs.waitForBaseline * 1000,
    rerun: await rerunAskOf(ask, ports),
    evalSet,
  });
}
