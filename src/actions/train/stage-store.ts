import type { OutputDigest, RunRecord } from "../../core/record/run.ts";
import type { StageRow } from "../../core/record/stages.ts";
import { outputsDiffer } from "../../core/train/reuse.ts";
import { archiveKey, archivePrefix } from "../../core/train/skip-key.ts";
import {
  type KeptStage,
  keptStageSchema,
  keptStagesSchema,
  outputsOfStage,
  type Stage,
  stagesFileName,
} from "../../core/train/stages.ts";
import { errorMessage } from "../../errors.ts";
import type { JobFiles } from "../../ports/work-files.ts";
import { packOutputs, placeOutputs, whyNotKept } from "./packed-outputs.ts";
import type { TrainPorts } from "./ports.ts";

/** Which stages' results a run may take, and where it leaves its own. */
export interface StageStore {
  find(stage: Stage, key: string): Promise<{ kept: KeptStage; result: StageRow["result"] } | null>;
  keep(stage: Stage, kept: KeptStage): Promise<void>;
}

/** @param reuse false: every stage is run, and its result kept */
export async function openStageStore(
  { model, leg }: Pick<RunRecord, "model" | "leg">,
  { job, reuse }: { readonly job: JobFiles; readonly reuse: boolean },
  ports: TrainPorts,
): Promise<StageStore> {
  const known = reuse ? await readKept(model, leg, ports) : {};
  return {
    async find(stage, key) {
      if (!reuse) return null;
      const here = known[stage.name];
      if (
        here?.key === key &&
        here.run === ports.host.context.runId &&
        (await lieHere(stage, here.outputs, job, ports))
      )
        return { kept: here, result: "unchanged" };
      const kept = await fromArchive({ stage, key, model, job }, ports).catch((error) => {
        notice(`the cached stage ${stage.name} was not taken: ${errorMessage(error)}`, ports);
        return null;
      });
      if (kept === null) return null;
      await remember(stage, { ...kept, run: ports.host.context.runId });
      return { kept, result: "cached" };
    },
    async keep(stage, kept) {
      await remember(stage, kept);
      if (reuse) await toArchive({ stage, kept, model, job }, ports);
    },
  };

  async function remember(stage: Stage, kept: KeptStage): Promise<void> {
    known[stage.name] = kept;
    const content = new TextEncoder().encode(`${JSON.stringify(known, null, 2)}\n`);
    await ports.records.write({ model, leg, files: new Map([[stagesFileName, content]]) });
  }
}

/** What was remembered wrongly is as good as nothing. */
async function readKept(
  model: string,
  leg: string,
  { records }: TrainPorts,
): Promise<Record<string, KeptStage>> {
  try {
    const files = (await records.readAll()).find((one) => one.model === model && one.leg === leg)?.files;
    const text = new TextDecoder().decode(files?.get(stagesFileName) ?? new Uint8Array());
    return keptStagesSchema.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The digests of a stage's outputs as they lie here; those that are not there have none. */
export async function digestStage(
  stage: Stage,
  job: JobFiles,
  ports: TrainPorts,
): Promise<Record<string, OutputDigest>> {
  const digests: Record<string, OutputDigest> = {};
  for (const { name, path } of outputsOfStage(stage)) {
    const { digest, bytes, kind, files, state } = await ports.files.findOutput(path, job);
    if (state.state !== "present") continue;
    digests[name] = { path, digest, bytes, ...(kind === "folder" ? { files: files.length } : {}) };
  }
  return digests;
}

async function lieHere(
  stage: Stage,
  recorded: KeptStage["outputs"],
  job: JobFiles,
  ports: TrainPorts,
): Promise<boolean> {
  const found = Object.entries(await digestStage(stage, job, ports)).map(([name, { digest }]) => [
    name,
    digest,
  ]);
  return outputsDiffer(outputsOfStage(stage), recorded, Object.fromEntries(found)) === null;
}

interface Found {
  readonly stage: Stage;
  readonly key: string;
  readonly model: string;
  readonly job: JobFiles;
}

async function fromArchive({ stage, key, model, job }: Found, ports: TrainPorts): Promise<KeptStage | null> {
  const prefix = archivePrefix("stage", model, key);
  const archive = (await ports.archives?.restore(prefix)) ?? null;
  if (archive === null) return null;
  try {
    const text = (await ports.keptFiles.readText(archive.folder, stagesFileName)) ?? "";
    if (archiveKey(prefix, text) !== archive.key)
      throw new Error("its record is not the one that its key names");
    const kept = keptStageSchema.parse(JSON.parse(text));
    if (kept.key !== key) throw new Error("it is of another stage");
    const target = { inputs: { outputs: outputsOfStage(stage) }, job };
    const problem = await placeOutputs(archive.folder, kept.outputs, target, ports);
    if (problem !== null) throw new Error(problem);
    return kept;
  } finally {
    await archive.discard();
  }
}

async function toArchive(
  { stage, kept, model, job }: Omit<Found, "key"> & { readonly kept: KeptStage },
  ports: TrainPorts,
): Promise<void> {
  if (ports.archives === null || whyNotKept(kept.outputs, stage.outputs) !== null) return;
  const text = `${JSON.stringify(kept)}\n`;
  const prefix = archivePrefix("stage", model, kept.key);
  try {
    await ports.archives.save(prefix, archiveKey(prefix, text), async (folder) => {
      await packOutputs(folder, outputsOfStage(stage), job, ports);
      await ports.keptFiles.writeText(folder, stagesFileName, text);
    });
  } catch (error) {
    notice(`the stage ${stage.name} was not cached: ${errorMessage(error)}`, ports);
  }
}

function notice(text: string, { host }: TrainPorts): void {
  host.annotate("notice", text, { title: "train" });
}
