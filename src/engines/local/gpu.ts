import { execFile } from "node:child_process";
import type { GpuUse } from "../../core/record/resources.ts";
import { type GpuReading, parseGpuReadings, summarizeGpus } from "../../core/train/resource-use.ts";

const query = ["--query-gpu=utilization.gpu,memory.used", "--format=csv,noheader,nounits"];
const everyMilliseconds = 5000;

/** Looks at NVIDIA devices until it is told to end, where `nvidia-smi` answers; one failed look is the last.
 *  @returns ends the watch; null when no device answered */
export function watchGpus(program = "nvidia-smi"): () => GpuUse | null {
  const looks: GpuReading[][] = [];
  let timer: NodeJS.Timeout | null = null;
  let over = false;
  const look = () => {
    execFile(program, query, { timeout: everyMilliseconds, windowsHide: true }, (error, output) => {
      if (error !== null) return;
      looks.push(parseGpuReadings(output));
      if (over) return;
      timer = setTimeout(look, everyMilliseconds);
      timer.unref();
    });
  };
  look();
  return () => {
    over = true;
    if (timer !== null) clearTimeout(timer);
    return summarizeGpus(looks);
  };
}
