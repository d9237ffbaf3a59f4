import { z } from "zod";
import { reusedFromSchema } from "./reused-from.ts";
import { stageRowsSchema } from "./stages.ts";
import { tuningSummarySchema } from "./tuning.ts";

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const text = z.string().max(300);

/** At most so many of each: what a report can show, and a diff of two commits needs. */
export const trainingLimits = { params: 200, files: 200, changes: 200 } as const;

const fileSchema = z.strictObject({ path: text, digest, bytes: z.int().nonnegative() });

/** What the candidate was trained from, as far as a later comparison needs it: the run record in short. */
export const trainingSchema = z.strictObject({
  params: z.record(text, z.union([z.number(), text, z.boolean(), z.null()])),
  inputs: z.array(fileSchema).max(trainingLimits.files).describe("files that the training reads"),
  lockFiles: z.array(fileSchema).max(trainingLimits.files).describe("files that pin packages"),
  complete: z.boolean().describe("false: there were more parameters or files than are kept here"),
  command: digest,
  seed: z.int(),
  machine: text.describe("operating system, architecture and number of processors"),
  seconds: z.number().nonnegative(),
  modelBytes: z.int().nonnegative().nullable(),
  modelSafety: z
    .strictObject({ safe: z.boolean(), why: z.string().max(200) })
    .optional()
    .describe("whether loading the model can run code that it brings; what is not known is unsafe"),
  stages: stageRowsSchema.optional().describe("the stages of its pipeline, and which were run"),
  reusedFrom: reusedFromSchema
    .optional()
    .describe("the run that trained it, when nothing had changed since and it was not trained anew"),
  seeds: z.int().min(2).optional().describe("how many seeds it was trained with, when more than one"),
  tuning: tuningSummarySchema.optional().describe("the trials that the parameters were chosen by, in short"),
});
export type Training = z.infer<typeof trainingSchema>;

/** One thing that differs between how the two sides were made. */
export const changeSchema = z.strictObject({
  kind: z.enum(["param", "input", "dependency", "command", "seed", "machine"]),
  name: text,
  baseline: text.nullable().describe("null: it was not there"),
  candidate: text.nullable().describe("null: it is not there any more"),
});
export type Change = z.infer<typeof changeSchema>;

/** What each side cost; a timing is one machine's, and never gates by itself. */
export const costSchema = z.strictObject({
  name: z.enum(["training time", "model file"]),
  unit: z.enum(["seconds", "bytes"]),
  baseline: z.number().nonnegative().nullable(),
  candidate: z.number().nonnegative(),
});
export type Cost = z.infer<typeof costSchema>;
