import { type AlarmKind, alarmKinds } from "../config/alarm-kinds.ts";
import {
  type AlarmEvent,
  type AlarmState,
  type MonitorState,
  type Series,
  stateLimits,
} from "../record/monitor-state.ts";

export const quiet: AlarmState = {
  open: false,
  since: null,
  closedAt: null,
  muted: false,
  causes: [],
  issue: null,
  url: null,
  events: [],
  told: 0,
};

/** An issue that was closed so long ago is a matter of its own: a new one is opened. */
export const reopenWithinMs = 14 * 24 * 3_600_000;

export interface AlarmClock {
  readonly now: number;
  readonly coolDownMs: number;
}

/** Every kind's alarm after the series have moved. It opens when one of its series is in alarm, widens when another one
 *  joins, and recovers when none is left; within the cool-down after a recovery it stays closed. Pure. */
export function judgeAlarms(
  before: MonitorState["alarms"],
  series: readonly Series[],
  clock: AlarmClock,
): MonitorState["alarms"] {
  const after = alarmKinds.map((kind): [AlarmKind, AlarmState] => {
    const causes = series.filter((each) => each.kind === kind && each.inAlarm).map(({ name }) => name);
    return [kind, judge(before[kind] ?? quiet, causes.slice(0, 100), clock)];
  });
  return Object.fromEntries(after.filter(([, alarm]) => alarm !== quiet));
}

function judge(alarm: AlarmState, causes: string[], { now, coolDownMs }: AlarmClock): AlarmState {
  const at = new Date(now).toISOString();
  if (!alarm.open) {
    if (causes.length === 0 || isCooling(alarm, now, coolDownMs)) return alarm;
    const again = alarm.closedAt !== null && now - Date.parse(alarm.closedAt) <= reopenWithinMs;
    const opened = { ...alarm, open: true, since: at, causes, muted: false };
    const fresh = again ? opened : { ...opened, issue: null, url: null };
    return withEvent(fresh, { at, what: again ? "reopened" : "opened", note: causes.join(", ") });
  }
  if (causes.length === 0) {
    const closed = { ...alarm, open: false, closedAt: at, causes, muted: false };
    return withEvent(closed, { at, what: "recovered", note: alarm.causes.join(", ") });
  }
  const joined = causes.filter((name) => !alarm.causes.includes(name));
  if (joined.length === 0) return { ...alarm, causes };
  return withEvent({ ...alarm, causes }, { at, what: "widened", note: joined.join(", ") });
}

function isCooling({ closedAt }: AlarmState, now: number, coolDownMs: number): boolean {
  return closedAt !== null && now - Date.parse(closedAt) < coolDownMs;
}

/** A person closed the issue while the alarm was on. */
export function mute(alarm: AlarmState, at: string): AlarmState {
  if (alarm.muted) return alarm;
  return withEvent({ ...alarm, muted: true }, { at, what: "muted", note: "the issue was closed by hand" });
}

function withEvent(alarm: AlarmState, event: AlarmEvent): AlarmState {
  const note = event.note.length > 300 ? `${event.note.slice(0, 299)}…` : event.note;
  const events = [...alarm.events, { ...event, note }];
  const gone = Math.max(0, events.length - stateLimits.events);
  return { ...alarm, events: events.slice(gone), told: Math.max(0, alarm.told - gone) };
}
