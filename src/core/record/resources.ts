import { z } from "zod";

const bytes = z.int().nonnegative();

export const gpuUseSchema = z.strictObject({
  /** Devices that answered. */
  count: z.int().positive(),
  /** Per cent of the time, over the devices and the looks. */
  meanUtilization: z.number().min(0).max(100),
  /** Of all devices together, by whatever process. */
  peakMemoryBytes: bytes,
});
export type GpuUse = z.infer<typeof gpuUseSchema>;

/** What a command and all that it started have used; memory is sampled each second, and what processes share is counted
 *  for each of them. */
export const resourceUseSchema = z.strictObject({
  processorSeconds: z.number().nonnegative(),
  /** null: the command ended before it was looked at. */
  peakMemoryBytes: bytes.nullable(),
  meanMemoryBytes: bytes.nullable(),
  gpu: gpuUseSchema.optional(),
});
export type ResourceUse = z.infer<typeof resourceUseSchema>;
