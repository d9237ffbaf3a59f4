import { detectFolderFormat } from "../../core/model/folder.ts";
import { detectModelFormat } from "../../core/model/format.ts";
import type { FileDigest, ModelFile, OutputDigest } from "../../core/record/run.ts";
import { type DeclaredOutput, judgeOutputs } from "../../core/train/judge-outputs.ts";
import { mergeMetrics, parseMetricLines, type ReadMetrics } from "../../core/train/metric-lines.ts";
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
  /** The output called `model`, as it lies on disk; null when none is declared. */
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
  if (reasons.length > 0) return { reasons };
  const digests = declared.map(({ name, path }) => [name, digestOf(path, found.get(name))] as const);
  const byName = Object.fromEntries(digests);
  return {
    digests: byName,
    modelFile: await modelFileOf(byName["model"], found.get("model"), ports),
    predictions: byName["predictions"] ?? null,
    found,
    paths: new Map([...found].map(([name, { path }]) => [name, path])),
    files: [...declared.map(({ path }) => path), ...[...found.values()].flatMap(({ files }) => files)],
    model: found.get("model") ?? null,
  };
}

function digestOf(path: string, found: FoundOutput | undefined): OutputDigest {
  const { digest = "", bytes = 0, files = [], kind = "file" } = found ?? {};
  return { path, digest, bytes, ...(kind === "folder" ? { files: files.length } : {}) };
}

async function modelFileOf(
  digest: OutputDigest | undefined,
  found: FoundOutput | undefined,
  { open }: Pick<TrainPorts, "open">,
): Promise<ModelFile | null> {
  if (digest === undefined || found === undefined) return null;
  const isFolder = found.model === null;
  const format = found.model === null ? detectFolderFormat(found.files) : detectModelFormat(found.model);
  const safety = await scanModel(open(found.path), format, isFolder ? found.files : null);
  return { ...digest, ...format, safety };
}

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
