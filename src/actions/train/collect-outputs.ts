import { detectFolderFormat } from "../../core/model/folder.ts";
import { detectModelFormat } from "../../core/model/format.ts";
import type { FileDigest, ModelFile, OutputDigest } from "../../core/record/run.ts";
import { type DeclaredOutput, judgeOutputs } from "../../core/train/judge-outputs.ts";
import { mergeMetrics, parseMetricLines, type ReadMetrics } from "../../core/train/metric-lines.ts";
import { isModelPointer, type ModelPointer, parseModelPointer } from "../../core/train/model-pointer.ts";
import { readMetrics } from "../../formats/metrics/read.ts";
import { scanModel } from "../../formats/model/scan.ts";
import type { FoundOutput, JobFiles } from "../../ports/work-files.ts";
import type { TrainPorts } from "./ports.ts";

export interface Outputs {
  readonly digests: Record<string, OutputDigest>;
  readonly modelFile: ModelFile | null;
  readonly predictions: FileDigest | null;
  /** As they lie on disk, by output name. */
  readonly found: ReadonlyMap<string, FoundOutput>;
  /** Absolute paths by output name. */
  readonly paths: ReadonlyMap<string, string>;
  /** Declared paths, and paths within folders. */
  readonly files: readonly string[];
  /** The output called `model`, as it lies on disk; null when none is declared, or it lies elsewhere. */
  readonly model: FoundOutput | null;
}

/** Looks at the declared outputs; reasons when they are not what this run produced. */
export async function collectOutputs(
  declared: readonly DeclaredOutput[],
  job: Pick<JobFiles, "outputFolder" | "startedAt">,
  ports: TrainPorts,
): Promise<{ reasons: string[] } | Outputs> {
  const found = new Map<string, FoundOutput>();
  for (const { name, path } of declared) found.set(name, await ports.files.findOutput(path, job));
  const states = new Map([...found].map(([name, { state }]) => [name, state]));
  const reasons = judgeOutputs(declared, states, job.startedAt);
  const predictions = found.get("predictions");
  if (predictions?.kind === "folder") reasons.push("output predictions: is a folder, not one file");
  const model = reasons.length > 0 ? null : await pointedModel(found.get("model"), ports);
  if (typeof model === "string") reasons.push(`output model: ${model}`);
  if (reasons.length > 0) return { reasons };
  const pointer = typeof model === "string" ? null : model;
  const digests = declared.map(({ name, path }) => [name, digestOf(path, found.get(name))] as const);
  const byName = Object.fromEntries(digests);
  return {
    digests: byName,
    modelFile: await modelFileOf(byName["model"], found.get("model"), { ...ports, pointer }),
    predictions: byName["predictions"] ?? null,
    found,
    paths: new Map([...found].map(([name, { path }]) => [name, path])),
    files: [...declared.map(({ path }) => path), ...[...found.values()].flatMap(({ files }) => files)],
    model: pointer === null ? (found.get("model") ?? null) : null,
  };
}

function digestOf(path: string, found: FoundOutput | undefined): OutputDigest {
  const { digest = "", bytes = 0, files = [], kind = "file" } = found ?? {};
  return { path, digest, bytes, ...(kind === "folder" ? { files: files.length } : {}) };
}

async function modelFileOf(
  digest: OutputDigest | undefined,
  found: FoundOutput | undefined,
  { open, pointer }: Pick<TrainPorts, "open"> & { readonly pointer: ModelPointer | null },
): Promise<ModelFile | null> {
  if (digest === undefined || found === undefined) return null;
  if (pointer !== null) return { path: digest.path, ...pointer, ...notLookedAt };
  const isFolder = found.model === null;
  const format = found.model === null ? detectFolderFormat(found.files) : detectModelFormat(found.model);
  const safety = await scanModel(open(found.path), format, isFolder ? found.files : null);
  return { ...digest, ...format, safety };
}

const notLookedAt = {
  format: "unknown",
  note: "size and digest as the training told them: the model was not downloaded",
  safety: { safe: false, why: "it was not looked at: it stays where its address says" },
};

/** null: the model is the file itself; text: why its address cannot be read. */
async function pointedModel(
  found: FoundOutput | undefined,
  { open }: Pick<TrainPorts, "open">,
): Promise<ModelPointer | string | null> {
  if (found === undefined || found.kind === "folder" || !isModelPointer(found.path)) return null;
  return parseModelPointer(new TextDecoder().decode(await open(found.path).head(mostPointer)));
}

const mostPointer = 10_000;

/** What the command reported, line by line and in the file that is declared as `metrics`; the file wins. */
export async function collectMetrics(
  outputs: Outputs,
  job: JobFiles,
  ports: TrainPorts,
): Promise<ReadMetrics> {
  const lines = parseMetricLines(await job.readMetricLines());
  const declared = outputs.paths.get("metrics");
  if (declared === undefined) return lines;
  return mergeMetrics(lines, (await readMetrics(ports.open(declared))).values);
}
