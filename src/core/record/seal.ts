import { UserError } from "../../errors.ts";
import { canonicalJson, sha256 } from "../digest.ts";
import { type EvaluationRecord, evaluationSchema } from "./evaluation.ts";

export type UnsealedEvaluation = Omit<EvaluationRecord, "schema" | "id">;

/** Gives a record its schema and its id, the sha256 of everything else in it. */
export function sealEvaluation(content: UnsealedEvaluation): EvaluationRecord {
  const body = { schema: "evenhand/evaluation/v1" as const, ...content };
  return evaluationSchema.parse({ ...body, id: sha256(canonicalJson(body)) });
}

/** Reads a stored record. Throws UserError `record-invalid` when it is not JSON, was written by a release with
 *  another major version, does not match its schema, or does not have the id that its content gives. */
export function parseEvaluation(text: string, source: string): EvaluationRecord {
  const value = parseJson(text, source);
  const schema = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
  if (schema !== "evenhand/evaluation/v1") throw wrongSchema(value, schema, source);
  const parsed = evaluationSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalid(`${source}: ${issue?.path.join(".") || "the record"}: ${issue?.message ?? "does not fit"}`);
  }
  const { id, ...rest } = parsed.data;
  if (id !== sha256(canonicalJson(rest))) {
    throw invalid(`${source}: the record was changed after it was written (its id does not fit its content)`);
  }
  return parsed.data;
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(`${source}: not a JSON record`, cause);
  }
}

function wrongSchema(value: unknown, schema: unknown, source: string): UserError {
  const writer = toolVersionOf(value);
  return invalid(
    `${source}: schema ${JSON.stringify(schema ?? null)} is not evenhand/evaluation/v1` +
      (writer === null ? "" : `; it was written by evenhand ${writer}`),
  );
}

function toolVersionOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("tool" in value)) return null;
  const tool = value.tool;
  if (typeof tool !== "object" || tool === null || !("version" in tool)) return null;
  return typeof tool.version === "string" ? tool.version.slice(0, 40) : null;
}

function invalid(message: string, cause?: unknown): UserError {
  return new UserError(
    { code: "record-invalid", message, hint: "run evaluate again, so that the record is written anew" },
    cause,
  );
}
