import type { Config } from "../config/schema.ts";
import { measure } from "../evaluation/measure.ts";
import type { Side } from "../evaluation/side.ts";
import { scalarsOfRecord, surroundingsOfRecord } from "../evaluation/stored-side.ts";
import { choosePolicy } from "../gate/choose-policy.ts";
import { judge } from "../gate/judge.ts";
import type { Decision, EvaluationRecord, MetricRecord } from "../record/evaluation.ts";
import type { Mode } from "../record/words.ts";
import type { Scored } from "../table/evidence.ts";
import type { Problem } from "./problem.ts";
import { problem } from "./provenance.ts";

/** A model as its evaluation left it. */
export interface JudgedModel {
  readonly record: EvaluationRecord;
  readonly scored: Scored;
}

export interface DeployJudgement {
  readonly metrics: readonly MetricRecord[];
  readonly decision: Decision;
  /** Rows compared on both sides; null: nothing to compare with. */
  readonly rows: number | null;
  /** The policy sets a floor or a ceiling for a metric that there is. */
  readonly hasFloors: boolean;
  /** What the reader of the summary needs; the first deployment says that only floors were held. */
  readonly notes: readonly string[];
  /** Empty: may be deployed. */
  readonly problems: readonly Problem[];
}

/** Judges a candidate against what production serves, row by row, as the environment's mode asks.
 *  @param production null: nothing that Evenhand knows has ever served here, so floors alone decide */
export function judgeDeployment(
  candidate: JudgedModel,
  production: JudgedModel | null,
  config: Config | null,
  mode: Mode,
): DeployJudgement {
  const { model } = candidate.record;
  const rules = config?.models[model];
  const sides = { candidate: sideOf(candidate), baseline: production === null ? null : sideOf(production) };
  const measured = measure(sides, rules?.evaluate.metrics ?? null, rules);
  // With nothing to compare with there is nothing to prove: floors decide, and the notes say so.
  const asked = production === null ? "guard" : mode;
  const policy = choosePolicy(measured.facts, config, model, asked === "prove" ? { mode: asked } : {});
  // Stored rows keep no slice columns: slices gate against the base commit, in the evidence.
  const judged = judge(measured.stats, { ...policy, mode: asked, gateSlices: [] });
  const compared = production !== null && measured.differs.length === 0;
  const hasFloors = [...judged.metrics, ...judged.guardrails].some(
    ({ floor }) => floor !== null && (floor.min !== null || floor.max !== null),
  );
  return {
    ...judged,
    rows: compared ? candidate.scored.rows.n : null,
    hasFloors,
    notes: noteWhy(production !== null, compared, measured.differs, hasFloors),
    problems: [
      ...agreementProblems(candidate.record, judged.metrics),
      ...decisionProblems(judged.decision, production !== null, measured.differs),
    ],
  };
}

/** Rows as they were stored, single numbers as the record has them. */
function sideOf({ record, scored }: JudgedModel): Side {
  return {
    scored,
    scalars: scalarsOfRecord(record, false),
    surroundings: surroundingsOfRecord(record),
  };
}

/** The stored predictions must give the record's own numbers: they were not exchanged afterwards. */
function agreementProblems(record: EvaluationRecord, judged: readonly MetricRecord[]): Problem[] {
  const now = new Map(judged.map(({ name, candidate }) => [name, candidate]));
  const other = record.metrics.find(({ name, candidate }) => {
    const value = now.get(name);
    if (value === undefined || value === null || candidate === null) return false;
    return Math.abs(value - candidate) > 1e-9 * Math.max(1, Math.abs(candidate));
  });
  if (other === undefined) return [];
  const text = `the stored predictions give ${other.name} ${now.get(other.name)}, the record says ${other.candidate}`;
  return [problem("tampered", text)];
}

function decisionProblems(decision: Decision, hasProduction: boolean, differs: readonly string[]): Problem[] {
  const first = decision.reasons[0]?.text;
  if (decision.result === "fail")
    return [problem("failing", `against production: ${first ?? "the gate says no"}`)];
  if (decision.result === "no-evidence") {
    return [problem("not-proved", `against production: ${first ?? "the candidate cannot be judged"}`)];
  }
  if (decision.result === "pass" || !hasProduction) return [];
  if (decision.mode === "guard" && !decision.strict) return [];
  const why = differs[0] ?? first ?? "nothing is comparable";
  return [problem("not-proved", `the candidate cannot be compared with what production serves: ${why}`)];
}

function noteWhy(known: boolean, compared: boolean, differs: readonly string[], floors: boolean): string[] {
  if (compared) return [];
  const held = floors
    ? "only the floors were held"
    : "and no floors are set, so its numbers were held against nothing";
  if (!known) return [`First deployment of this model here: there is nothing to compare with, ${held}.`];
  return [`Not compared with production, as mode guard allows (${differs[0] ?? "no common rows"}): ${held}.`];
}
