import { parseSealed, type SealedKind, seal } from "../record/sealed.ts";
import { planSchema, type SweepPlan, type TrialRecord, trialRecordSchema } from "../record/tuning.ts";

/** Name of a trial's record in its folder and its artifact. */
export const trialFileName = "trial.json";
export const planFileName = "plan.json";

const trial: SealedKind<TrialRecord> = {
  schema: "evenhand/trial/v1",
  shape: trialRecordSchema,
  verb: "train",
};
const plan: SealedKind<SweepPlan> = {
  schema: "evenhand/plan/v1",
  shape: planSchema,
  verb: "train with mode: plan",
};

export function sealTrial(content: Omit<TrialRecord, "schema" | "id">): TrialRecord {
  return seal(trial, { schema: "evenhand/trial/v1", ...content });
}

/** Reads a stored trial; throws as parseSealed does. */
export function parseTrial(text: string, source: string): TrialRecord {
  return parseSealed(trial, text, source);
}

export function sealPlan(content: Omit<SweepPlan, "schema" | "id">): SweepPlan {
  return seal(plan, { schema: "evenhand/plan/v1", ...content });
}

/** Reads a stored plan; throws as parseSealed does. */
export function parsePlan(text: string, source: string): SweepPlan {
  return parseSealed(plan, text, source);
}
