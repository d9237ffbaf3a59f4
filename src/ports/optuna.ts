import type { Goal } from "../core/tune/plan.ts";
import type { Params, Space } from "../core/tune/space.ts";

/** A study of the user's own Optuna, by its program. */
export interface Study {
  /** null: the environment's OPTUNA_STORAGE. */
  readonly storage: string | null;
  readonly name: string;
  readonly direction: Goal["direction"];
}

export interface AskedTrial {
  /** In the study. */
  readonly number: number;
  readonly params: Params;
}

/** Optuna's ask and tell. Each throws UserError with Optuna's own words when the program cannot be had or refuses. */
export interface Optuna {
  /** Makes the study unless it is there. */
  create(study: Study): Promise<void>;
  ask(study: Study, space: Space): Promise<AskedTrial>;
  /** @param value null: the trial failed */
  tell(study: Study, trial: number, value: number | null): Promise<void>;
}
