import { evaluationFile } from "../../core/deploy/evidence.ts";
import { nameServed } from "../../core/deploy/interrupted.ts";
import type { JudgedModel } from "../../core/deploy/judge.ts";
import { entriesOf, originOf } from "../../core/deploy/ledger.ts";
import type { Problem } from "../../core/deploy/problem.ts";
import type { BoundEvidence } from "../../core/record/deployment.ts";
import { parseEvaluation } from "../../core/record/seal.ts";
import { unpackPredictions } from "../../core/table/stored.ts";
import { errorMessage } from "../../errors.ts";
import { predictionsFile, readStoredPredictions } from "../../formats/stored/predictions.ts";
import { readBoundFiles } from "../../stories/bound-evidence.ts";
import type { DeployPorts } from "./ports.ts";
import type { Situation } from "./situation.ts";

export type Production =
  /** null: nothing that Evenhand deployed has ever served here. */
  { readonly model: JudgedModel | null } | { readonly problem: Problem };

/** What serves now with the predictions it was deployed on: from the ledger's own copy, else from the artifact. */
export async function readProduction(ports: DeployPorts, situation: Situation): Promise<Production> {
  const { before, entries, place } = situation;
  const own = entriesOf(entries, place);
  const origin = before === null ? null : originOf(own, before);
  if (origin?.evidence != null) return readEvidence(ports, origin.evidence);
  const hasHistory = own.some(({ phase, outcome }) => phase === "finished" && outcome !== "failed");
  const servesNothing = before === null || (before.digest === null && before.version === null);
  if (!hasHistory || servesNothing || situation.rules.mode === "guard") return { model: null };
  return refuse(
    `production serves ${nameServed(before)}, about which the ledger knows nothing: go back by \`rollback: true\`, or allow it by \`mode: guard\` in the policy`,
  );
}

async function readEvidence(ports: DeployPorts, evidence: BoundEvidence): Promise<Production> {
  const files = await readBoundFiles(ports, evidence);
  const record = files?.get(evaluationFile);
  const predictions = files?.get(predictionsFile);
  const where = `run ${evidence.runId}`;
  if (record === undefined || predictions === undefined) {
    return refuse(
      `the predictions of what production serves (${where}) are not in the ledger, and their artifact is gone`,
    );
  }
  try {
    const parsed = parseEvaluation(
      new TextDecoder().decode(record),
      `production's ${evaluationFile} (${where})`,
    );
    if (parsed.id !== evidence.record)
      return refuse(`production's evaluation (${where}) is not the one in the ledger`);
    const source = `production's ${predictionsFile} (${where})`;
    return {
      model: {
        record: parsed,
        scored: unpackPredictions(readStoredPredictions(predictions, source), source),
      },
    };
  } catch (thrown) {
    return refuse(errorMessage(thrown));
  }
}

function refuse(text: string): Production {
  return { problem: { code: "not-proved", text } };
}
