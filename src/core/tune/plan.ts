import type { TuneConfig } from "../config/tune-schema.ts";
import { canonicalJson, sha256 } from "../digest.ts";
import { drawParams } from "./draw.ts";
import { gridPoint, gridSize } from "./grid.ts";
import type { Params } from "./space.ts";

export interface Goal {
  readonly metric: string;
  readonly direction: "minimize" | "maximize";
}

/** What a tuning looks for. */
export function goalOf({ minimize, maximize }: TuneConfig): Goal {
  return minimize === undefined
    ? { metric: maximize ?? "", direction: "maximize" }
    : { metric: minimize, direction: "minimize" };
}

/** How many trials a tuning has. */
export function trialCount(tune: TuneConfig): number {
  return tune.sampler === "grid" ? gridSize(tune.space) : (tune.trials ?? 0);
}

/** The sets of parameters that are known before any is tried, by trial number; null for Optuna, which is asked.
 *  Draws follow from the space and `seed` alone. */
export function plannedParams(tune: TuneConfig): Params[] | null {
  const { sampler, space, seed } = tune;
  if (sampler === "optuna") return null;
  const key = sha256(canonicalJson({ space, seed }));
  return Array.from({ length: trialCount(tune) }, (_, trial) =>
    sampler === "grid" ? gridPoint(space, trial) : drawParams(key, space, trial),
  );
}

/** What a trial's result depends on, beside its own parameters. */
export interface TrialGround {
  readonly command: string | readonly string[];
  /** The parameter file's content. */
  readonly params: unknown;
  /** Path and digest of each file that the training reads, and of those that pin packages. */
  readonly files: readonly { readonly path: string; readonly digest: string }[];
  readonly outputs: readonly { readonly name: string; readonly path: string }[];
  /** Stands for the code where no inputs are declared; null otherwise. */
  readonly commit: string | null;
  readonly seed: number;
}

/** Digest of a tuning and of what its trials depend on: a stored trial counts only under the same one. The number of
 *  trials is no part of it, so that more can be added. */
export function planDigest(tune: TuneConfig, ground: TrialGround): string {
  const { trials: _, ...rest } = tune;
  const files = ground.files.map(({ path, digest }) => ({ path, digest }));
  return sha256(canonicalJson({ tune: rest, ...ground, files }));
}
