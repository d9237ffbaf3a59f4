import { z } from "zod";
import { UserError } from "../../errors.ts";
import { commonOptions, readOptions, refuseHalf } from "../remote/options.ts";

const quantities = z.record(z.string(), z.union([z.string(), z.number()]));

const schema = z.strictObject({
  ...commonOptions,
  /** Of the container; needed unless a manifest names one. */
  image: z.string().min(1).optional(),
  /** A file with a Job, or with a resource of another kind that runs a training to its end. */
  manifest: z.string().min(1).optional(),
  namespace: z.string().min(1).optional(),
  context: z.string().min(1).optional(),
  resources: z.strictObject({ requests: quantities.optional(), limits: quantities.optional() }).optional(),
  "service-account": z.string().optional(),
  "node-selector": z.record(z.string(), z.string()).optional(),
  tolerations: z.array(z.looseObject({})).optional(),
  "image-pull-secrets": z.array(z.string()).optional(),
  /** Secrets of the namespace whose keys become variables. */
  secrets: z.array(z.string()).default([]),
  /** Of the image, to run in; a fresh folder when absent. */
  directory: z.string().startsWith("/").optional(),
  /** Seconds that a finished job stays. */
  keep: z.int().nonnegative().default(3600),
  /** Which pods' logs are followed, for a manifest whose pods do not get our label. */
  "log-selector": z.string().min(1).optional(),
});
export type KubernetesEngineOptions = z.infer<typeof schema>;

/** Throws UserError. */
export function readKubernetesOptions(text: string): KubernetesEngineOptions {
  const options = readOptions("kubernetes", text, schema);
  // A container of a manifest with a command of its own hands nothing over by itself.
  if (options.manifest === undefined) refuseHalf(options);
  if ((options.image === undefined) === (options.manifest === undefined)) {
    throw new UserError({
      code: "input-invalid",
      message: "`engine-options` of the engine kubernetes names neither or both of `image` and `manifest`",
      hint: "for example `{image: python:3.12-slim}`; a manifest names its image itself",
      input: "engine-options",
    });
  }
  return options;
}
