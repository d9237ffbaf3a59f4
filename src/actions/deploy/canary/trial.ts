import { type CanaryPlan, planCanary } from "../../../core/canary/plan.ts";
import { splitting } from "../../../core/canary/problems.ts";
import type { ShadowConfig, Strategy } from "../../../core/config/canary-schema.ts";
import type { DeployConfig } from "../../../core/config/deploy-schema.ts";
import type { Problem } from "../../../core/deploy/problem.ts";
import { UserError } from "../../../errors.ts";
import type { DeployInputs } from "../inputs.ts";
import type { Situation } from "../situation.ts";

/** How a new model is tried before it serves everybody. */
export interface Trial {
  readonly shadow: ShadowConfig | null;
  readonly canary: CanaryPlan | null;
}

export interface TrialChoice {
  /** null: it serves at once. */
  readonly trial: Trial | null;
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** What the policy asks to be tried. A model where nothing served is compared with nothing.
 *  @throws UserError for an input that asks for less than the policy, or a target that cannot divide traffic */
export function chooseTrial(inputs: DeployInputs, situation: Situation): TrialChoice {
  const { place, config, before, target } = situation;
  const rules = config?.models[place.model];
  const described = rules?.deploy?.[place.environment];
  const strategy = chooseStrategy(inputs.strategy, described);
  const shadow = described?.shadow ?? null;
  if (strategy === "all-at-once" && shadow === null) return { trial: null, notes: [], problems: [] };
  if (before !== null && before.digest === null && before.version === null) {
    const note = "Nothing served here before, so that there is nothing to compare with: it serves at once.";
    return { trial: null, notes: [note], problems: [] };
  }
  if (strategy === "all-at-once") return { trial: { shadow, canary: null }, notes: [], problems: [] };
  if (before?.digest == null) return { trial: null, notes: [], problems: [unknownBefore] };
  if (target.split === undefined) throw cannotSplit(target.name);
  const canary = planCanary(described!.canary!, rules?.gate ?? {});
  return { trial: { shadow, canary }, notes: [], problems: [] };
}

function chooseStrategy(asked: Strategy | null, described: DeployConfig | undefined): Strategy {
  const policy = described?.strategy ?? (described?.canary === undefined ? "all-at-once" : "canary");
  if (asked === null || asked === policy) return policy;
  if (asked === "canary" && described?.canary !== undefined) return asked;
  throw new UserError({
    code: "input-invalid",
    input: "strategy",
    message:
      asked === "canary"
        ? "the input `strategy` is canary, and the configuration of the default branch has no `canary` that says how"
        : "the input `strategy` is all-at-once, and the configuration of the default branch asks for a canary",
    hint: "remove the input, or change the configuration by a pull request",
  });
}

const unknownBefore: Problem = {
  code: "not-proved",
  text: "it is not known by its digest which model serves, and a canary compares with that: go back by `rollback: true` first, or let the policy say `strategy: all-at-once` once",
};

function cannotSplit(target: string): UserError {
  return new UserError({
    code: "config-invalid",
    message: `target ${target} cannot divide traffic as it is configured, and the strategy is canary`,
    hint:
      target === "command"
        ? "add the option `canary-command`, which gives EVENHAND_TRAFFIC per cent of the traffic to EVENHAND_DIGEST"
        : `${splitting.join(", ")} can (a StatefulSet cannot); or let \`command\` call what divides your traffic`,
  });
}

/** What would be tried, as sentences. */
export function trialSteps({ shadow, canary }: Trial): string[] {
  const shares = canary?.steps.map((step) => `${step} %`).join(", ");
  return [
    ...(shadow === null ? [] : [`replay \`${shadow.requests}\` against the old and the new model`]),
    ...(canary === null
      ? []
      : [
          `give it ${shares} of the traffic, with at most ${canary.looks} looks at each step`,
          "go back by itself when a loss is shown, or none is excluded in time",
        ]),
  ];
}
