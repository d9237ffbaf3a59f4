import type { TargetName } from "../core/config/deploy-schema.ts";
import type { Clock } from "../ports/clock.ts";
import type { ModelShelf } from "../ports/model-content.ts";
import type { ModelReleases } from "../ports/model-releases.ts";
import type { OutputFence } from "../ports/output-fence.ts";
import type { Target } from "../ports/target.ts";
import { commandOptions, makeCommandTarget } from "./command.ts";
import { githubReleaseOptions, makeGithubReleaseTarget } from "./github-release.ts";
import { huggingfaceOptions, makeHuggingfaceTarget } from "./huggingface/huggingface.ts";
import { kserveOptions, makeKserveTarget } from "./kubernetes/kserve.ts";
import { kubernetesOptions, makeKubernetesTarget } from "./kubernetes/kubernetes.ts";
import { makeMlflowTarget, mlflowOptions } from "./mlflow.ts";
import { makeOciTarget, ociOptions } from "./oci/oci.ts";
import { parseOptions, type RawOptions } from "./options.ts";
import { makeRayServeTarget, rayServeOptions } from "./ray/ray-serve.ts";
import { makeS3Target, s3Options } from "./s3/s3.ts";
import { withSmoke } from "./smoke.ts";

export interface TargetWorld {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fence: OutputFence;
  /** The working directory, absolute. */
  readonly folder: string;
  readonly warn: (sentence: string) => void;
  /** Where models lie that are not in the working directory; null: nowhere. */
  readonly shelf: ModelShelf | null;
  /** Releases of this repository; left out: there is none. */
  readonly releases?: ModelReleases;
}

export interface TargetAsk {
  readonly target: TargetName;
  readonly options: RawOptions;
  readonly model: string;
  readonly environment: string;
  readonly smoke?: string | null;
  readonly endpoint?: string | null;
  /** Milliseconds that one step may take. */
  readonly timeout: number;
}

const schemas = {
  command: commandOptions,
  mlflow: mlflowOptions,
  oci: ociOptions,
  s3: s3Options,
  kubernetes: kubernetesOptions,
  kserve: kserveOptions,
  "ray-serve": rayServeOptions,
  huggingface: huggingfaceOptions,
  "github-release": githubReleaseOptions,
} as const;

/** Options of a target as they would be read, without touching it.
 *  @throws UserError `config-invalid` with every problem */
export function checkOptions(target: TargetName, options: RawOptions): void {
  parseOptions(target, schemas[target], options);
}

const oneRequest = 30_000;

/** Each target by its name in evenhand.yml: adding one is its file and a line here. */
const makers: Record<TargetName, (world: TargetWorld, ask: TargetAsk) => Target> = {
  command: (world, { options, timeout }) => makeCommandTarget(options, { ...world, timeoutMs: timeout }),
  mlflow: ({ env, ...world }, { options, model, timeout }) => {
    const text = (name: string) => (env[name] ?? "").trim() || null;
    return makeMlflowTarget(options, model, {
      ...world,
      uri: text("MLFLOW_TRACKING_URI"),
      token: text("MLFLOW_TRACKING_TOKEN"),
      username: text("MLFLOW_TRACKING_USERNAME"),
      password: text("MLFLOW_TRACKING_PASSWORD"),
      timeoutMs: Math.min(timeout, oneRequest),
    });
  },
  oci: (world, { options, environment, timeout }) =>
    makeOciTarget(options, environment, {
      ...world,
      timeoutMs: Math.min(timeout, oneRequest),
      buildMs: timeout,
    }),
  s3: (world, { options, timeout, ...place }) =>
    makeS3Target(options, place, {
      ...world,
      timeoutMs: Math.min(timeout, oneRequest),
      transferMs: timeout,
    }),
  kubernetes: (world, { options, timeout }) =>
    makeKubernetesTarget(options, { ...world, timeoutMs: timeout }),
  kserve: (world, { options, timeout }) => makeKserveTarget(options, { ...world, timeoutMs: timeout }),
  "ray-serve": (world, { options, timeout }) => makeRayServeTarget(options, { ...world, timeoutMs: timeout }),
  "github-release": (world, { options, ...place }) =>
    makeGithubReleaseTarget(options, place, { ...world, releases: world.releases ?? null }),
  huggingface: (world, { options, environment, timeout }) =>
    makeHuggingfaceTarget(options, environment, {
      ...world,
      timeoutMs: Math.min(timeout, oneRequest),
      transferMs: timeout,
    }),
};

export function makeTarget(world: TargetWorld): (ask: TargetAsk) => Target {
  return (ask) =>
    withSmoke(
      makers[ask.target](world, ask),
      {
        smoke: ask.smoke ?? null,
        endpoint: ask.endpoint ?? null,
        answersItself: ask.target === "command" || ask.target === "kserve",
      },
      { ...world, timeoutMs: ask.timeout },
    );
}
