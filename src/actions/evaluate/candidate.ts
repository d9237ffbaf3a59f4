import { discoverSchema, type ModelConfig } from "../../core/config/schema.ts";
import { sha256 } from "../../core/digest.ts";
import type { DiscoverAsked } from "../../core/discovery/feature.ts";
import { hardwareOf } from "../../core/evaluation/run-scalars.ts";
import type { Side } from "../../core/evaluation/side.ts";
import { judgeText } from "../../core/evaluation/stored-side.ts";
import { isTableFormat } from "../../core/inputs/formats.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import type { RunRecord } from "../../core/record/run.ts";
import type { SliceColumns } from "../../core/slices/cut.ts";
import { declaredSlices, parseSliceLines } from "../../core/slices/declared.ts";
import { isNoEvidence, type NoEvidence, type Scored } from "../../core/table/evidence.ts";
import { roles } from "../../core/table/synonyms.ts";
import { quote } from "../../core/table/wording.ts";
import { findRunRecord } from "../../core/train/find-run-record.ts";
import { UserError } from "../../errors.ts";
import { digestOf } from "../../formats/file-digest.ts";
import { readRows } from "../../formats/predictions/read-rows.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import type { Reading } from "./evidence.ts";
import type { EvaluateInputs } from "./inputs.ts";
import { isOutputOf, readNumbers, reportsNumbers } from "./numbers.ts";
import type { EvaluatePorts } from "./ports.ts";

/** The candidate's files as read, and what the record says of them. */
export interface Candidate {
  readonly side: Side | NoEvidence;
  readonly source: string;
  /** sha256 of the predictions' file, which something else may be working out still. */
  readonly predictionsDigest: Promise<string | null>;
  /** The training record that the predictions are bound to. */
  readonly trained: RunRecord | null;
  /** Who scored its answers, as configured. */
  readonly judge: Reading["judge"];
  /** How its numbers were read, for the reader of the report. */
  readonly notes: readonly string[];
}

/** Inputs first, then the configuration, then what is built in. */
export function chooseReading(inputs: EvaluateInputs, config: ModelConfig | undefined): Reading {
  const asked = roles.flatMap((role) => (inputs[role] === null ? [] : [[role, inputs[role]] as const]));
  const columns = { ...config?.evaluate.columns, ...Object.fromEntries(asked) };
  const positive = inputs.positive ?? config?.evaluate.positive;
  const divisions = {
    slices: withHorizon(chooseSlices(inputs, config), columns.horizon),
    fairness: config?.evaluate.fairness ?? [],
    discover: chooseDiscovery(config),
  };
  refuseSensitive([...divisions.slices.flat(), ...divisions.fairness], config);
  refuseSensitive(divisions.discover?.columns ?? [], config);
  return {
    format: isTableFormat(inputs.format) ? inputs.format : "auto",
    metricsFormat: isTableFormat(inputs.format) ? "auto" : inputs.format,
    judge: chooseJudge(config),
    columns,
    task: inputs.task ?? config?.evaluate.task ?? "auto",
    proba: inputs.proba ?? config?.evaluate.columns.proba ?? null,
    positive: positive === undefined || positive === null ? null : String(positive),
    threshold: config?.evaluate.threshold ?? 0.5,
    slices: divisions.slices.flat(),
    fairness: divisions.fairness,
    discover: divisions.discover,
    divisions,
  };
}

function chooseJudge(config: ModelConfig | undefined): Reading["judge"] {
  const { model, prompt } = config?.evaluate.judge ?? {};
  if (model === undefined) return null;
  return { model, prompt: prompt === undefined ? null : sha256(prompt) };
}

/** The values of a column that divides the rows stand in the record and in the report. */
function refuseSensitive(columns: readonly string[], config: ModelConfig | undefined): void {
  const sensitive = columns.find((name) => config?.data?.sensitive.includes(name));
  if (sensitive === undefined) return;
  throw new UserError({
    code: "config-invalid",
    message: `rows are to be divided by ${quote(sensitive)}, which \`data.sensitive\` keeps out of records and reports`,
    hint: "divide by another column, such as a coarser one that may be shown, or take this one off `data.sensitive`",
    input: "slices",
  });
}

/** What is declared, and what the configuration lets gate. */
function chooseSlices({ slices }: EvaluateInputs, config: ModelConfig | undefined): SliceColumns[] {
  const declared = slices === null ? (config?.evaluate.slices ?? []) : parseSliceLines(slices);
  return declaredSlices([...declared, ...(config?.["gate-slices"] ?? [])]);
}

/** Forecasts are shown by how many steps ahead they look, whatever else divides them. */
function withHorizon(declared: SliceColumns[], horizon: string | null | undefined): SliceColumns[] {
  return horizon ? declaredSlices([...declared, horizon]) : declared;
}

function chooseDiscovery(config: ModelConfig | undefined): DiscoverAsked | null {
  const asked = config?.evaluate.discover ?? false;
  if (asked === false) return null;
  const { columns, "max-predicates": maxPredicates, "min-rows": minRows } = asked === true ? asIs : asked;
  return {
    columns: columns ?? null,
    maxPredicates,
    minRows: minRows ?? null,
    withheld: config?.data?.sensitive ?? [],
  };
}

/** What `discover: true` means. */
const asIs = discoverSchema.parse({}) as Exclude<ModelConfig["evaluate"]["discover"], boolean>;

export async function readCandidate(
  inputs: EvaluateInputs,
  model: string,
  reading: Reading,
  ports: EvaluatePorts,
): Promise<Candidate> {
  const record = findRunRecord(await ports.records.readAll(), model, inputs.leg);
  const path = inputs.predictions ?? (inputs.metricsFile === null ? record?.predictions?.path : null) ?? null;
  const files = inputs.metricsFile === null ? [] : await ports.openAll(inputs.metricsFile);
  const isReported = path === null && files.length === 0;
  if (isReported && !reportsNumbers(record)) throw nothingNamed();
  const rows = path === null ? null : ports.open(path);
  if (rows !== null) ports.rows?.expect(await rows.size());
  const digesting = rows === null ? Promise.resolve(null) : digestBeside(rows, ports);
  // A file that cannot be read is told by whoever reads its rows.
  digesting.catch(() => {});
  const scored = rows === null ? null : await readRows(rows, reading);
  const isTheirs =
    isReported || (record?.predictions ? record.predictions.digest === (await digesting) : false);
  const trained = isTheirs || (rows === null && (await isOutputOf(record, files))) ? record : null;
  return {
    ...(await addNumbers(scored, { files, trained }, reading)),
    source: (rows ?? files[0])?.name ?? "run.json",
    predictionsDigest: digesting,
    trained,
    judge: reading.judge,
  };
}

async function digestBeside(rows: ByteSource, ports: EvaluatePorts): Promise<string> {
  return (await ports.rows?.digest(rows)) ?? digestOf(rows);
}

/** Rows that were read, with the single numbers beside them and what surrounded both. */
export async function addNumbers(
  scored: Scored | NoEvidence | null,
  { files, trained }: { files: readonly ByteSource[]; trained: RunRecord | null },
  reading: Reading,
): Promise<Pick<Candidate, "side" | "notes">> {
  if (scored !== null && isNoEvidence(scored)) return { side: scored, notes: [] };
  const numbers = await readNumbers(files, trained, { hasRows: scored !== null, reading });
  if (numbers !== null && isNoEvidence(numbers)) return { side: numbers, notes: [] };
  const surroundings = {
    hardware: trained === null ? null : hardwareOf(trained.environment),
    judge: judgeText(reading.judge ?? undefined),
  };
  const side = { scored, scalars: numbers?.scalars ?? null, surroundings };
  return { side, notes: numbers?.notes ?? [] };
}

/** What the record says of the model file: from the training record that wrote these very predictions. */
export function modelOf({ trained }: Candidate): EvaluationRecord["candidate"]["model"] {
  if (trained?.modelFile === null || trained === null) return null;
  const { digest, bytes, path, uri } = trained.modelFile;
  return { digest, bytes, where: uri ?? path };
}

function nothingNamed(): UserError {
  return new UserError({
    code: "input-invalid",
    message:
      "neither `predictions` nor `metrics-file` is given, and no training record of this job names predictions",
    hint: "name the file your training writes, for example `predictions: out/predictions.csv`",
    input: "predictions",
  });
}
