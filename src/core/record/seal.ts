import { type EvaluationRecord, evaluationSchema } from "./evaluation.ts";
import { parseSealed, type SealedKind, seal } from "./sealed.ts";

export type UnsealedEvaluation = Omit<EvaluationRecord, "schema" | "id">;

const schema = "evenhand/evaluation/v1";
const evaluation: SealedKind<EvaluationRecord> = { schema, shape: evaluationSchema, verb: "evaluate" };

/** Gives a record its schema and its id, the sha256 of everything else in it. */
export function sealEvaluation(content: UnsealedEvaluation): EvaluationRecord {
  return seal(evaluation, { schema, ...content });
}

/** Reads a stored evaluation; throws as parseSealed does. */
export function parseEvaluation(text: string, source: string): EvaluationRecord {
  return parseSealed(evaluation, text, source);
}
