import { lstat, mkdir, mkdtemp, open, readdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { JobFiles, JobPlaces } from "../../ports/work-files.ts";

const maxMetricBytes = 16 << 20;

/** Makes a private folder with everything the EVENHAND_ variables of one job name.
 *  @param temporary a folder that outlives the step: outputs may lie in it */
export async function makeJobFiles(
  temporary: string,
  params: unknown,
  { folder, checkpoints }: JobPlaces = {},
): Promise<JobFiles> {
  await removeLeftovers(temporary);
  folder ??= await mkdtemp(path.join(temporary, "evenhand-job-"));
  const paramsFile = path.join(folder, "params.json");
  const metricsFile = path.join(folder, "metrics.jsonl");
  const outputFolder = path.join(folder, "output");
  const ownCheckpoints = path.join(folder, "checkpoints");
  const checkpointFolder = checkpoints ?? ownCheckpoints;
  await mkdir(outputFolder);
  await mkdir(checkpointFolder, { recursive: true });
  await writeFile(paramsFile, `${JSON.stringify(params ?? {}, null, 2)}\n`);
  await writeFile(metricsFile, "");
  return {
    paramsFile,
    metricsFile,
    outputFolder,
    checkpointFolder,
    // Of a file just written, since the clock that stamps files runs a little behind the clock of the day.
    startedAt: (await stat(metricsFile)).mtimeMs,
    readMetricLines: () => readEnd(metricsFile),
    discard: async (keepOutput) => {
      const gone = keepOutput ? [paramsFile, metricsFile, ownCheckpoints] : [folder];
      for (const one of gone) await rm(one, { recursive: true, force: true });
    },
  };
}

/** The longest that a job may take is 20 days: what is older was left behind on a machine that is kept. */
const leftAfterMilliseconds = 21 * 86_400_000;

async function removeLeftovers(temporary: string): Promise<void> {
  for (const name of await readdir(temporary).catch(() => [])) {
    if (!/^evenhand-(?:job|upload)-[A-Za-z0-9]{6}$/.test(name)) continue;
    const full = path.join(temporary, name);
    const found = await lstat(full).catch(() => null);
    const old = found?.isDirectory() && Date.now() - found.mtimeMs > leftAfterMilliseconds;
    // Another user's cannot be removed, and need not be.
    if (old) await rm(full, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function readEnd(full: string): Promise<string> {
  const file = await open(full).catch(() => null);
  if (file === null) return "";
  try {
    const { size } = await file.stat();
    const length = Math.min(size, maxMetricBytes);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}
