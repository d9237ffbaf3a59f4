import { z } from "zod";

/** The run that made what a record tells, when nothing had changed since. */
export const reusedFromSchema = z.strictObject({
  /** Of that run's record. */
  id: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(),
  /** Of that run; null at a terminal. */
  url: z.string().max(500).nullable(),
  createdAt: z.iso.datetime(),
});
export type ReusedFrom = z.infer<typeof reusedFromSchema>;
