import { z } from "zod";
import { nameSchema, runSchema } from "./evaluation.ts";
import { mostRuns, runLimits } from "./limits.ts";
import { resourceUseSchema } from "./resources.ts";
import { reusedFromSchema } from "./reused-from.ts";
import { stageRowsSchema } from "./stages.ts";
import { tuningSchema } from "./tuning.ts";

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const count = z.int().nonnegative();
/** As the user wrote it, with forward slashes; a leading `$EVENHAND_OUTPUT/` stays unexpanded. */
const path = z.string().min(1).max(runLimits.pathLength);
/** Of a metric, parameter or output, dots included. */
const key = z.string().min(1).max(200);
const text = z.string().max(runLimits.commandLength);

export const fileDigestSchema = z.strictObject({ path, digest, bytes: count });
export type FileDigest = z.infer<typeof fileDigestSchema>;

/** `files` is there when the output is a folder: how many files its digest covers. */
export const outputDigestSchema = z.strictObject({ ...fileDigestSchema.shape, files: count.optional() });
export type OutputDigest = z.infer<typeof outputDigestSchema>;

export const modelSafetySchema = z.strictObject({ safe: z.boolean(), why: z.string().max(200) });

export const modelFileSchema = z.strictObject({
  ...outputDigestSchema.shape,
  /** A word of the model formats list, told by bytes. */
  format: z.string().max(40),
  note: z.string().max(300),
  /** Where it lies, when it is not the file at `path`: digest and bytes are then those that the training told. */
  uri: path.optional(),
  /** Whether loading it can run code that it brings; what is not known is unsafe. */
  safety: modelSafetySchema.optional(),
});
export type ModelFile = z.infer<typeof modelFileSchema>;

/** Facts about the machine; never the value of an environment variable. */
export const environmentSchema = z.strictObject({
  os: z.string().max(100),
  arch: z.string().max(40),
  cpus: count,
  /** The model of the processor, on which times depend. */
  cpu: z.string().max(100).optional(),
  node: z.string().max(40),
  /** Files that pin packages, found in the working directory (requirements.txt, uv.lock, …). */
  lockFiles: z.array(fileDigestSchema).max(100),
});
export type EnvironmentFacts = z.infer<typeof environmentSchema>;

const named = <T extends z.ZodType>(value: T) =>
  z.record(key, value).refine((map) => Object.keys(map).length <= runLimits.names, {
    message: `holds more than ${runLimits.names} names`,
  });

/** seeds: independent trainings; splits: trainings on parts of the same data, drawn anew each time. */
export const repeatsSchema = z.strictObject({
  kind: z.enum(["seeds", "splits"]),
  /** Of splits: test rows divided by training rows. */
  ratio: z.number().positive().optional(),
  /** `name` is the seed or the split. */
  runs: z.array(z.strictObject({ name: z.string().max(200), metrics: named(z.number()) })).max(mostRuns),
  /** Standard deviation (n − 1) of each metric over the runs. */
  spread: named(z.number().nonnegative()).optional(),
});

/** What a training run leaves behind, written only after the command succeeded and its outputs were checked. */
export const runRecordSchema = z.strictObject({
  schema: z.literal("evenhand/run/v1"),
  /** sha256 of this record without the field. */
  id: digest,
  model: nameSchema,
  leg: nameSchema,
  tool: z.strictObject({ name: z.literal("evenhand"), version: z.string() }),
  createdAt: z.iso.datetime(),
  run: runSchema.nullable(),
  /** The checked-out commit; null outside a repository. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(),
  /** Text for bash, or an argument list. */
  command: z.union([text, z.array(text).max(runLimits.names)]),
  /** Dotted name → leaf of the parameter file. */
  params: named(z.union([z.number(), z.string().max(runLimits.textLength), z.boolean(), z.null()])),
  inputs: z.array(fileDigestSchema).max(runLimits.files),
  environment: environmentSchema,
  /** Where the command ran, when it was not this machine: the environment is then that of the machine that waited. */
  engine: z.string().max(40).optional(),
  durationSeconds: z.number().nonnegative(),
  outputs: named(outputDigestSchema),
  /** The output called `model`; null when none is declared. */
  modelFile: modelFileSchema.nullable(),
  /** The output called `predictions`. */
  predictions: fileDigestSchema.nullable(),
  metrics: named(z.number()),
  exitCode: z.int(),
  seed: z.int(),
  /** Metrics of each run when the training was repeated. */
  repeats: repeatsSchema.optional(),
  stages: stageRowsSchema.optional(),
  resources: resourceUseSchema.optional(),
  /** Of the training, as estimated from what an hour of the machine costs, in the user's currency. `seconds` is there when
   *  the training was several runs: of all of them together, as is the total. */
  cost: z
    .strictObject({
      perHour: z.number().nonnegative(),
      total: z.number().nonnegative(),
      seconds: z.number().nonnegative().optional(),
    })
    .optional(),
  /** Digest of all that the result is taken to depend on, by which a later run finds this record. */
  skipKey: digest.optional(),
  reusedFrom: reusedFromSchema.optional(),
  /** The trials that the parameters were chosen by. */
  tuning: tuningSchema.optional(),
  /** What a reader should know: metrics that were not numbers, processes that had to be ended. */
  notes: z.array(z.string().max(500)).max(runLimits.notes),
});
export type RunRecord = z.infer<typeof runRecordSchema>;
