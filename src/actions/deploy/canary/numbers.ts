import type { BothNumbers } from "../../../core/canary/counts.ts";
import type { CanaryPlan } from "../../../core/canary/plan.ts";
import { type Asked, fillQuestion, questionsOf } from "../../../core/canary/questions.ts";
import { errorMessage, UserError } from "../../../errors.ts";
import type { MetricSource } from "../../../ports/metric-source.ts";
import type { TrialSetting } from "./try-out.ts";

/** Where a step's numbers come from.
 *  @param since when its counting began */
export function sourceOf(setting: TrialSetting, plan: CanaryPlan, since: number): MetricSource {
  const { ports, situation, change } = setting;
  const asked = askedOf(setting, "canary", since);
  return ports.makeNumbers({
    source: plan.source,
    at: plan.at === null ? null : fillQuestion(plan.at, asked),
    variables: {
      EVENHAND_CANARY: change.wanted.digest ?? "",
      EVENHAND_STABLE: situation.before?.digest ?? "",
      EVENHAND_MODEL: asked.model,
      EVENHAND_ENVIRONMENT: asked.environment,
      EVENHAND_SINCE: String(Math.floor(since / 1000)),
    },
  });
}

export interface Step {
  readonly plan: CanaryPlan;
  readonly source: MetricSource;
  readonly since: number;
}

/** Every number of both versions at this moment; a sentence where the source does not tell: that is no reason to abort,
 *  and none to go on. */
export async function readNumbers(
  setting: TrialSetting,
  { plan, source, since }: Step,
): Promise<BothNumbers | string> {
  const questions = questionsOf(plan);
  const arms = ["canary", "stable"] as const;
  const queries = arms.flatMap((arm) => {
    const asked = askedOf(setting, arm, since);
    return questions.map(({ template }) => fillQuestion(template, asked));
  });
  try {
    const numbers = await source.read(queries, setting.ports.clock.now());
    const [canary, stable] = arms.map(
      (_, at) => new Map(questions.map(({ key }, n) => [key, numbers[at * questions.length + n] ?? null])),
    );
    return { canary: canary!, stable: stable! };
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    return `no numbers from ${source.name}: ${errorMessage(thrown)}`;
  }
}

function askedOf({ ports, situation, change }: TrialSetting, arm: Asked["arm"], since: number): Asked {
  const { model, environment } = situation.place;
  const digest = arm === "canary" ? change.wanted.digest : (situation.before?.digest ?? null);
  return { arm, digest, model, environment, since, now: ports.clock.now() };
}
