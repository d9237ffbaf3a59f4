import { mkdir, mkdtemp, open, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { JobFiles } from "../../ports/work-files.ts";

const maxMetricBytes = 16 << 20;

/** Makes a private folder with everything the EVENHAND_ variables of one job name.
 *  @param temporary a folder that outlives the step: outputs may lie in it */
export async function makeJobFiles(temporary: string, params: unknown): Promise<JobFiles> {
  const folder = await mkdtemp(path.join(temporary, "evenhand-job-"));
  const paramsFile = path.join(folder, "params.json");
  const metricsFile = path.join(folder, "metrics.jsonl");
  const outputFolder = path.join(folder, "output");
  const checkpointFolder = path.join(folder, "checkpoints");
  await mkdir(outputFolder);
  await mkdir(checkpointFolder);
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
      const gone = keepOutput ? [paramsFile, metricsFile, checkpointFolder] : [folder];
      for (const one of gone) await rm(one, { recursive: true, force: true });
    },
  };
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
