import { z } from "zod";

export const mostStages = 50;

/** A stage of a pipeline, in a record. */
export const stageRowSchema = z.strictObject({
  name: z.string().max(100),
  /** ran: its command was run; unchanged: its outputs lay here; cached: they came from the cache. */
  result: z.enum(["ran", "unchanged", "cached"]),
  /** Of its command, when it was run last; null: not known. */
  seconds: z.number().nonnegative().nullable(),
});
export type StageRow = z.infer<typeof stageRowSchema>;
export const stageRowsSchema = z.array(stageRowSchema).max(mostStages);
