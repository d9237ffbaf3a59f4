import { checkManifest } from "../handover/manifest.ts";
import { type EvaluationRecord, evaluationSchema } from "../record/evaluation.ts";

export interface StoredRecord {
  readonly record: EvaluationRecord;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Two names can be one when put together: model `a` with leg `b-c`, and model `a-b` with leg `c`. */
export interface OtherRecord {
  readonly other: string;
}

/** An evaluation record from an artifact's files, or a sentence on why it cannot serve as a baseline; a whole record of
 *  another model or leg is no fault of the artifact.
 *  @param sha the commit whose run made the artifact: a record of another commit's content is refused */
export function parseStoredRecord(
  files: ReadonlyMap<string, Uint8Array>,
  expected: { sha: string; model: string; leg: string },
): StoredRecord | OtherRecord | string {
  const checked = checkManifest(files);
  if (!checked.ok) return checked.problem;
  const content = checked.value.get("evaluation.json");
  if (content === undefined) return "evaluation.json is missing";
  const record = parseEvaluation(content);
  if (typeof record === "string") return record;
  if (record.model !== expected.model || record.leg !== expected.leg)
    return { other: `evaluation.json is of model ${record.model}, leg ${record.leg}` };
  const tested = record.candidate.tested;
  if (tested !== null && tested !== expected.sha)
    return `evaluation.json judged commit ${tested.slice(0, 7)}, not ${expected.sha.slice(0, 7)}`;
  return { record, files: checked.value };
}

function parseEvaluation(content: Uint8Array): EvaluationRecord | string {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
  } catch {
    return "evaluation.json is not JSON";
  }
  const parsed = evaluationSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const schema = (json as { schema?: unknown } | null)?.schema;
  const version = typeof schema === "string" ? /^evenhand\/evaluation\/(v\d{1,4})$/.exec(schema)?.[1] : null;
  if (version && version !== "v1")
    return `evaluation.json is version ${version}, written by another release of evenhand`;
  return `evaluation.json is not a valid record at ${parsed.error.issues[0]?.path.join(".") || "its top"}`;
}
