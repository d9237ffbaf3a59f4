import type { RunRecord } from "../../core/record/run.ts";
import { platformOf } from "../../core/train/platform.ts";
import { outputsDiffer, reuseRecord } from "../../core/train/reuse.ts";
import { parseRun, runFileName } from "../../core/train/run-record.ts";
import {
  allowedEnvironment,
  archiveKey,
  archivePrefix,
  codeInCommand,
  skipKey,
} from "../../core/train/skip-key.ts";
import { errorMessage } from "../../errors.ts";
import type { JobFiles } from "../../ports/work-files.ts";
import { collectOutputs, type Outputs } from "./collect-outputs.ts";
import type { TrainInputs } from "./inputs.ts";
import { type DoneRun, presentRun } from "./make-run-record.ts";
import { packOutputs, placeOutputs, whyNotKept } from "./packed-outputs.ts";
import type { TrainPorts } from "./ports.ts";

export type Before = Pick<DoneRun, "commit" | "inputs" | "lockFiles"> & { readonly document: unknown };

/** What the result depends on, as one digest. Where no inputs are declared it is not known, and the commit stands for
 *  them: enough for another attempt of it to resume, and never enough to skip. */
export async function keyOf(inputs: TrainInputs, before: Before, ports: TrainPorts): Promise<string> {
  const named = await ports.files.digestPresent(codeInCommand(inputs.command, inputs.outputs ?? []));
  return skipKey({
    model: inputs.model,
    leg: inputs.leg,
    directory: inputs.workingDirectory,
    command: inputs.command,
    inputs: [...before.inputs, ...named],
    lockFiles: before.lockFiles,
    params: before.document,
    environment: allowedEnvironment(inputs.environmentAllow ?? [], ports.environment),
    outputs: inputs.outputs ?? [],
    seed: inputs.seeds[0] ?? 0,
    platform: platformOf(ports.machine),
    more: moreOf(inputs, before),
  });
}

function moreOf({ seeds, tune, engine }: TrainInputs, before: Before): unknown {
  const unknown = isKnown(before) ? {} : { commit: before.commit };
  const several = seeds.length > 1 ? { seeds } : {};
  const elsewhere = engine === "local" ? {} : { engine };
  const more = { ...unknown, ...several, ...elsewhere, ...(tune === null ? {} : { tune }) };
  return Object.keys(more).length === 0 ? null : more;
}

/** Whether what the training reads is declared. */
export function isKnown({ inputs }: Pick<Before, "inputs">): boolean {
  return inputs.length > 0;
}

export interface Asked {
  readonly inputs: TrainInputs;
  readonly key: string | null;
  readonly job: JobFiles;
  readonly commit: string | null;
}

export interface Unchanged {
  readonly record: RunRecord;
  readonly outputs: Outputs;
}

/** The result of an earlier run with the same key: first the record that lies here, then the cache. What does not hold
 *  is said, and trained again; nothing here makes a training fail. */
export async function findUnchanged(asked: Asked, ports: TrainPorts): Promise<Unchanged | null> {
  if (asked.key === null || !asked.inputs.skipUnchanged) return null;
  try {
    return (await fromFolder(asked, asked.key, ports)) ?? (await fromArchive(asked, asked.key, ports));
  } catch (error) {
    notice(`an earlier result could not be reused: ${errorMessage(error)}`, ports);
    return null;
  }
}

async function fromFolder(asked: Asked, key: string, ports: TrainPorts): Promise<Unchanged | null> {
  const { model, leg } = asked.inputs;
  const record = await ownRecord(model, leg, ports);
  if (record?.skipKey !== key) return null;
  // On a runner the folder may have come with the checkout: what this very run has left is its own.
  const { context } = ports.host;
  if (context.onRunner && record.run?.id !== context.runId) return null;
  return accept(record, asked, ports);
}

/** A torn record is as good as none: this run writes another. */
async function ownRecord(model: string, leg: string, { records }: TrainPorts): Promise<RunRecord | null> {
  try {
    const files = (await records.readAll()).find((one) => one.model === model && one.leg === leg)?.files;
    const bytes = files?.get(runFileName);
    return bytes === undefined ? null : parseRun(new TextDecoder().decode(bytes), runFileName);
  } catch {
    return null;
  }
}

async function fromArchive(asked: Asked, key: string, ports: TrainPorts): Promise<Unchanged | null> {
  const { model, leg } = asked.inputs;
  const prefix = archivePrefix("train", model, key);
  const archive = (await ports.archives?.restore(prefix)) ?? null;
  if (archive === null) return null;
  try {
    const text = (await ports.keptFiles.readText(archive.folder, runFileName)) ?? "";
    if (archiveKey(prefix, text) !== archive.key)
      return refuse("its record is not the one that its key names", ports);
    const record = parseRun(text, `${archive.key}/${runFileName}`);
    if (record.skipKey !== key || record.model !== model || record.leg !== leg)
      return refuse("it is of another training", ports);
    const problem = await placeOutputs(archive.folder, record.outputs, asked, ports);
    return problem === null ? await accept(record, asked, ports) : refuse(problem, ports);
  } finally {
    await archive.discard();
  }
}

/** Looks at the outputs where they belong; the record counts when all of them are there, byte by byte. */
async function accept(earlier: RunRecord, asked: Asked, ports: TrainPorts): Promise<Unchanged | null> {
  const declared = asked.inputs.outputs ?? [];
  const outputs = await collectOutputs(declared, { ...asked.job, startedAt: 0 }, ports);
  if ("reasons" in outputs) return null;
  const digests = Object.fromEntries(
    Object.entries(outputs.digests).map(([name, { digest }]) => [name, digest]),
  );
  if (outputsDiffer(declared, earlier.outputs, digests) !== null) return null;
  return { record: reuseRecord(earlier, presentRun(asked.commit, ports)), outputs };
}

/** Keeps a result for later runs; that it could not be kept is one notice. */
export async function keepResult(
  record: RunRecord,
  outputs: Outputs,
  { inputs, job }: Asked,
  ports: TrainPorts,
): Promise<void> {
  const { archives, keptFiles } = ports;
  if (archives === null || record.skipKey === undefined || !inputs.skipUnchanged) return;
  const why = whyNotKept(outputs.digests, outputs.files);
  if (why !== null) return notice(`the result was not cached: ${why}`, ports);
  const text = `${JSON.stringify(record)}\n`;
  const prefix = archivePrefix("train", record.model, record.skipKey);
  try {
    await archives.save(prefix, archiveKey(prefix, text), async (folder) => {
      await packOutputs(folder, inputs.outputs ?? [], job, ports);
      await keptFiles.writeText(folder, runFileName, text);
    });
  } catch (error) {
    notice(`the result was not cached, so that a later run trains again: ${errorMessage(error)}`, ports);
  }
}

function refuse(problem: string, ports: TrainPorts): null {
  notice(`a cached result was not taken, and the training runs: ${problem}`, ports);
  return null;
}

function notice(text: string, { host }: TrainPorts): void {
  host.annotate("notice", text, { title: "train" });
}
