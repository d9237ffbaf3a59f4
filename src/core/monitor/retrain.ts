import { type AlarmKind, alarmKinds } from "../config/alarm-kinds.ts";
import type { MonitorState } from "../record/monitor-state.ts";

export interface RetrainRule {
  readonly on: readonly AlarmKind[];
  readonly coolDownMs: number;
  /** In 90 days. */
  readonly most: number;
}

export interface RetrainPlan {
  readonly ask: boolean;
  /** What is done or why not, for people. */
  readonly what: string;
}

const span = 90 * 86_400_000;

/** Whether a training is asked for now: an alarm of one of the kinds is open and not muted, the last dispatch is long
 *  enough ago, and the cap is not reached. Pure; null: nothing asks for one. */
export function planRetrain(
  { alarms, dispatched }: Pick<MonitorState, "alarms" | "dispatched">,
  { on, coolDownMs, most }: RetrainRule,
  now: number,
): RetrainPlan | null {
  const asking = alarmKinds.filter(
    (kind) => on.includes(kind) && alarms[kind]?.open === true && !alarms[kind].muted,
  );
  if (asking.length === 0) return null;
  const times = dispatched.map((at) => Date.parse(at)).filter((at) => now - at < span);
  const last = Math.max(...times, Number.NEGATIVE_INFINITY);
  if (now - last < coolDownMs) {
    const next = new Date(last + coolDownMs).toISOString().slice(0, 16).replace("T", " ");
    return {
      ask: false,
      what: `asked for already; the next automatic retrain is possible from ${next} UTC, after the cool-down`,
    };
  }
  if (times.length >= most)
    return {
      ask: false,
      what: `not asked for: there were ${times.length} in 90 days, and the cap is ${most}`,
    };
  return {
    ask: true,
    what: `asked for by the alarm of ${asking.join(" and ")}; its model goes through the same gate, and the old one stays when it is worse`,
  };
}
