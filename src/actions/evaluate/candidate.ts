import type { ModelConfig } from "../../core/config/schema.ts";
import { sha256 } from "../../core/digest.ts";
import type { Side } from "../../core/evaluation/side.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import type { RunRecord } from "../../core/record/run.ts";
import type { SliceColumns } from "../../core/slices/cut.ts";
import { declaredSlices, parseSliceLines } from "../../core/slices/declared.ts";
import { isNoEvidence, type NoEvidence } from "../../core/table/evidence.ts";
import { roles } from "../../core/table/synonyms.ts";
import { findRunRecord } from "../../core/train/find-run-record.ts";
import { UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { type Reading, readRows, readScalars } from "./evidence.ts";
import type { EvaluateInputs } from "./inputs.ts";
import type { EvaluatePorts } from "./ports.ts";

/** The candidate's files as read, and what the record says of them. */
export interface Candidate {
  readonly side: Side | NoEvidence;
  readonly source: string;
  readonly predictionsDigest: string | null;
  /** The training record that the predictions are bound to. */
  readonly trained: RunRecord | null;
}

/** Inputs first, then the configuration, then what is built in. */
export function chooseReading(inputs: EvaluateInputs, config: ModelConfig | undefined): Reading {
  const asked = roles.flatMap((role) => (inputs[role] === null ? [] : [[role, inputs[role]] as const]));
  const positive = inputs.positive ?? config?.evaluate.positive;
  return {
    format: inputs.format,
    columns: { ...config?.evaluate.columns, ...Object.fromEntries(asked) },
    task: inputs.task ?? config?.evaluate.task ?? "auto",
    proba: inputs.proba ?? config?.evaluate.columns.proba ?? null,
    positive: positive === undefined || positive === null ? null : String(positive),
    threshold: config?.evaluate.threshold ?? 0.5,
    divisions: { slices: chooseSlices(inputs, config), fairness: config?.evaluate.fairness ?? [] },
  };
}

/** What is declared, and what the configuration lets gate. */
function chooseSlices({ slices }: EvaluateInputs, config: ModelConfig | undefined): SliceColumns[] {
  const declared = slices === null ? (config?.evaluate.slices ?? []) : parseSliceLines(slices);
  return declaredSlices([...declared, ...(config?.["gate-slices"] ?? [])]);
}

export async function readCandidate(
  inputs: EvaluateInputs,
  model: string,
  reading: Reading,
  ports: EvaluatePorts,
): Promise<Candidate> {
  const trained = findRunRecord(await ports.records.readAll(), model, inputs.leg);
  const path =
    inputs.predictions ?? (inputs.metricsFile === null ? trained?.predictions?.path : null) ?? null;
  if (path === null && inputs.metricsFile === null) throw nothingNamed();
  const rows = path === null ? null : ports.open(path);
  const numbers = inputs.metricsFile === null ? null : ports.open(inputs.metricsFile);
  if (rows !== null) ports.rows?.expect(await rows.size());
  const digest = rows === null ? null : await digestOf(rows);
  return {
    side: await readSide(rows, numbers, reading),
    source: (rows ?? numbers)!.name,
    predictionsDigest: digest,
    trained: trained !== null && digest !== null && trained.predictions?.digest === digest ? trained : null,
  };
}

async function readSide(
  rows: ByteSource | null,
  numbers: ByteSource | null,
  reading: Reading,
): Promise<Side | NoEvidence> {
  const scored = rows === null ? null : await readRows(rows, reading);
  if (scored !== null && isNoEvidence(scored)) return scored;
  const scalars = numbers === null ? null : await readScalars(numbers);
  if (scalars !== null && isNoEvidence(scalars)) return scalars;
  return { scored, scalars };
}

/** What the record says of the model file: from the training record that wrote these very predictions. */
export function modelOf({ trained }: Candidate): EvaluationRecord["candidate"]["model"] {
  if (trained?.modelFile === null || trained === null) return null;
  const { digest, bytes, path } = trained.modelFile;
  return { digest, bytes, where: path };
}

async function digestOf(source: ByteSource): Promise<string> {
  return sha256(await source.slice(0, await source.size()));
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
