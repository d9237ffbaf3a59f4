import type { CanaryRecord, ShadowRecord } from "../../../core/record/canary.ts";
import type { Journal } from "../../../ports/target.ts";
import type { Change } from "../carry-out.ts";
import type { DeployPorts } from "../ports.ts";
import type { Situation } from "../situation.ts";
import { replayShadow } from "./shadow.ts";
import type { Trial } from "./trial.ts";
import { walkSteps } from "./walk.ts";

/** What is known of a trial by now; written on while it goes, so that what was seen outlives a failure. */
export interface Tried {
  shadow: ShadowRecord | null;
  canary: CanaryRecord | null;
  /** 1: a loss was shown; 4: it could not be excluded; 3: it was broken off. null: it goes on. */
  stopped: { readonly why: string; readonly exit: 1 | 3 | 4 } | null;
}

export interface TrialSetting {
  readonly ports: DeployPorts;
  readonly situation: Situation;
  readonly change: Change;
  readonly journal: Journal;
}

/** Tries the new model beside the old one: recorded requests before it has traffic, then shares of the traffic. Leaves
 *  the traffic as the last step had it: what follows gives the new model all of it, or none.
 *  @throws Error when the target fails */
export async function tryOut(setting: TrialSetting, trial: Trial, tried: Tried): Promise<void> {
  if (trial.shadow !== null) {
    tried.shadow = await replayShadow(setting, trial.shadow);
    const { refused } = tried.shadow;
    if (refused !== null) {
      tried.stopped = { why: `the shadow was not passed: ${refused}`, exit: 1 };
      return;
    }
  }
  if (trial.canary !== null) await walkSteps(setting, trial.canary, tried);
}
