import { UserError } from "../../errors.ts";
import { canonicalJson, sha256 } from "../digest.ts";
import { type RunRecord, runRecordSchema } from "../record/run.ts";

export type UnsealedRun = Omit<RunRecord, "schema" | "id">;

/** Name of a run record in the hand-over folder. */
export const runFileName = "run.json";

/** Gives a run record its schema and its id, the sha256 of everything else in it. */
export function sealRun(content: UnsealedRun): RunRecord {
  const body = { schema: "evenhand/run/v1" as const, ...content };
  return runRecordSchema.parse({ ...body, id: sha256(canonicalJson(body)) });
}

/** Reads a stored run record. Throws UserError `record-invalid` when it is not JSON, is of another major
 *  version, does not fit the schema, or does not have the id that its content gives. */
export function parseRun(text: string, source: string): RunRecord {
  const value = parseJson(text, source);
  const { schema, tool } = (value ?? {}) as { schema?: unknown; tool?: { version?: unknown } };
  if (schema !== "evenhand/run/v1") {
    const writer =
      typeof tool?.version === "string" ? `; evenhand ${tool.version.slice(0, 40)} wrote it` : "";
    throw invalid(`${source}: schema ${JSON.stringify(schema ?? null)} is not evenhand/run/v1${writer}`);
  }
  const parsed = runRecordSchema.safeParse(value);
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

function invalid(message: string, cause?: unknown): UserError {
  const hint = "run train again, so that the record is written anew";
  return new UserError({ code: "record-invalid", message, hint }, cause);
}
