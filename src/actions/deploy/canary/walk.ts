import { type BothNumbers, type Counted, countStep } from "../../../core/canary/counts.ts";
import { judgeStep } from "../../../core/canary/judge.ts";
import { kayentaLevel } from "../../../core/canary/kayenta.ts";
import { type CanaryPlan, comparedOf } from "../../../core/canary/plan.ts";
import { levelsOf } from "../../../core/canary/sequential.ts";
import type { CanaryLook, CanaryRecord } from "../../../core/record/canary.ts";
import type { StopWatch } from "../../../ports/stop-watch.ts";
import { readNumbers, sourceOf } from "./numbers.ts";
import type { TrialSetting, Tried } from "./try-out.ts";

interface Walk extends TrialSetting {
  readonly plan: CanaryPlan;
  readonly watch: StopWatch;
  readonly looks: CanaryLook[];
}

/** Walks the steps of traffic; each is looked at until it is promoted or its looks are used up. */
export async function walkSteps(setting: TrialSetting, plan: CanaryPlan, tried: Tried): Promise<void> {
  const looks: CanaryLook[] = [];
  const about = describeJudge(plan);
  const note = (ending: CanaryRecord["ending"], why: string) => {
    tried.canary = { ending, why: why.slice(0, 500), ...about, looks };
  };
  note("interrupted", "it did not come to an end");
  const walk: Walk = { ...setting, plan, watch: setting.ports.watchStop(), looks };
  for (const [at, percent] of plan.steps.entries()) {
    const last = await walkStep(walk, at + 1, percent);
    if (last === null) {
      // The watch stays: whoever asked to end asks once more soon, and the old model is put back first.
      note("interrupted", "the run was cancelled");
      tried.stopped = { why: `the run was cancelled at ${percent} % of traffic`, exit: 3 };
      return;
    }
    if (last.decision !== "promote") {
      walk.watch.release();
      const isLoss = last.decision === "abort";
      note(isLoss ? "aborted" : "inconclusive", last.why);
      const how = isLoss ? "the canary was aborted" : "the canary was inconclusive";
      tried.stopped = { why: `${how} at ${percent} % of traffic: ${last.why}`, exit: isLoss ? 1 : 4 };
      return;
    }
  }
  walk.watch.release();
  const why =
    plan.score === undefined
      ? "a loss beyond any margin is excluded at every step"
      : `the score was at least ${plan.score.pass} at every step`;
  note("promoted", why);
}

function describeJudge(plan: CanaryPlan): Pick<CanaryRecord, "level" | "abortLevel" | "judge"> {
  if (plan.score !== undefined) return { level: kayentaLevel, judge: "kayenta" };
  const { promote, abort } = levelsOf(plan.steps.length, comparedOf(plan));
  return { level: promote, abortLevel: abort };
}

/** The look that ended the step; null: the run was asked to end. */
async function walkStep(walk: Walk, step: number, asked: number): Promise<CanaryLook | null> {
  const { ports, situation, change, journal, plan, watch } = walk;
  const { percent } = await situation.target.split!(asked, change.wanted, situation.before, journal);
  if (await watch.wait(plan.warmUp)) return null;
  const since = ports.clock.now();
  const source = sourceOf(walk, plan, since);
  const begun = plan.totals ? await readNumbers(walk, { plan, source, since }) : null;
  const earlier: Counted[] = [];
  for (let look = 1; ; look++) {
    const isLost = typeof begun === "string";
    if (!isLost && (await watch.wait(plan.every))) return null;
    const counted = isLost ? begun : countNow(plan, await readNumbers(walk, { plan, source, since }), begun);
    const isLast = look === plan.looks || isLost;
    const at = new Date(ports.clock.now()).toISOString();
    const seen = judgeStep(plan, { step, percent, isLast, at }, counted, earlier);
    if (typeof counted !== "string") earlier.push(counted);
    walk.looks.push(seen);
    await journal("look", `${describeShare(percent)} of traffic: ${seen.decision}; ${seen.why}`);
    if (seen.decision !== "wait") return seen;
  }
}

function countNow(plan: CanaryPlan, now: BothNumbers | string, begun: BothNumbers | null): Counted | string {
  return typeof now === "string" ? now : countStep(plan, now, begun);
}

function describeShare(percent: number): string {
  return `${Math.round(percent * 10) / 10} %`;
}
