import type { GpuUse, ResourceUse } from "../record/resources.ts";

/** Several commands one after the other: times add up, the highest peak counts, means are weighed by duration. */
export function joinUse(uses: readonly { use: ResourceUse; seconds: number }[]): ResourceUse | null {
  const [first] = uses;
  if (first === undefined) return null;
  if (uses.length === 1) return first.use;
  const peaks = uses.flatMap(({ use }) => use.peakMemoryBytes ?? []);
  const means = uses.filter(({ use }) => use.meanMemoryBytes !== null);
  const seconds = means.reduce((sum, one) => sum + one.seconds, 0);
  const gpus = uses.flatMap(({ use, seconds }) => (use.gpu === undefined ? [] : [{ gpu: use.gpu, seconds }]));
  return {
    processorSeconds: uses.reduce((sum, { use }) => sum + use.processorSeconds, 0),
    peakMemoryBytes: peaks.length === 0 ? null : Math.max(...peaks),
    meanMemoryBytes:
      seconds === 0
        ? null
        : Math.round(
            means.reduce((sum, one) => sum + (one.use.meanMemoryBytes ?? 0) * one.seconds, 0) / seconds,
          ),
    ...(gpus.length === 0 ? {} : { gpu: joinGpus(gpus) }),
  };
}

function joinGpus(gpus: readonly { gpu: GpuUse; seconds: number }[]): GpuUse {
  const seconds = gpus.reduce((sum, one) => sum + one.seconds, 0) || 1;
  return {
    count: Math.max(...gpus.map(({ gpu }) => gpu.count)),
    meanUtilization: gpus.reduce((sum, one) => sum + one.gpu.meanUtilization * one.seconds, 0) / seconds,
    peakMemoryBytes: Math.max(...gpus.map(({ gpu }) => gpu.peakMemoryBytes)),
  };
}

/** One device of one look. */
export interface GpuReading {
  readonly utilization: number;
  readonly memoryBytes: number;
}

/** Reads what `nvidia-smi --query-gpu=utilization.gpu,memory.used --format=csv,noheader,nounits` prints: a line a
 *  device, per cent and MiB. Devices that do not tell (`[N/A]`) are left out. */
export function parseGpuReadings(text: string): GpuReading[] {
  return text.split("\n").flatMap((line) => {
    const [utilization = Number.NaN, mebibytes = Number.NaN] = line
      .split(",")
      .map((cell) => Number(cell.trim() || "x"));
    if (!(utilization >= 0 && utilization <= 100) || !(mebibytes >= 0)) return [];
    return [{ utilization, memoryBytes: Math.round(mebibytes * 2 ** 20) }];
  });
}

/** Looks one after the other as one use; null when no device answered. */
export function summarizeGpus(looks: readonly (readonly GpuReading[])[]): GpuUse | null {
  const all = looks.flat();
  if (all.length === 0) return null;
  const memory = looks.map((devices) => devices.reduce((sum, device) => sum + device.memoryBytes, 0));
  return {
    count: Math.max(...looks.map((devices) => devices.length)),
    meanUtilization: all.reduce((sum, device) => sum + device.utilization, 0) / all.length,
    peakMemoryBytes: Math.max(...memory),
  };
}
