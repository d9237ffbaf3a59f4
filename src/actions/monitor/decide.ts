import { alarmKinds } from "../../core/config/alarm-kinds.ts";
import { parseShare } from "../../core/data/expectation.ts";
import { kindTitles } from "../../core/monitor/words.ts";
import type { MonitorState } from "../../core/record/monitor-state.ts";
import type { MonitoringRecord, WindowNumbers, WindowRecord } from "../../core/record/monitoring.ts";
import type { Outcome } from "./make-record.ts";

type Decision = MonitoringRecord["decision"];

/** Open alarms fail; what could not be asked or judged is no evidence, which is never green; nothing to compare with is
 *  no baseline. A single window beyond is a warning: an alarm needs more of them. */
export function decide(outcome: Outcome, state: MonitorState): Decision {
  const { settings, reference, windows, numbers } = outcome;
  const warnings = [
    ...windows.flatMap(warningsOf),
    ...numbers.windows.flatMap(overOf),
    ...failuresOf(outcome),
  ];
  const open = alarmsOf(state).filter((alarm) => alarm.open);
  if (open.length > 0) return { result: "fail", reasons: open.map(reasonOf), warnings };
  const unknown = unknownOf(outcome);
  if (unknown.length > 0) return { result: "no-evidence", reasons: unknown, warnings };
  if (settings.source !== null && reference.source === "none")
    return { result: "no-baseline", reasons: [...reference.notes], warnings };
  const isAnyJudged = windows.some(isJudged);
  const silent = isAnyJudged
    ? silentOf(numbers.windows)
    : [...windows.map(whyNotJudged), ...silentOf(numbers.windows)];
  if (silent.length > 0 && !isAnyJudged && !isElsewhere(outcome))
    return { result: "no-evidence", reasons: silent, warnings };
  return { result: "pass", reasons: [], warnings: [...silent, ...warnings] };
}

export function alarmsOf({ alarms }: MonitorState): MonitoringRecord["alarms"] {
  return alarmKinds.flatMap((kind) => {
    const alarm = alarms[kind];
    if (alarm === undefined) return [];
    const { closedAt: _closed, told: _told, ...shown } = alarm;
    return [{ kind, ...shown }];
  });
}

function reasonOf({ kind, causes, since }: MonitoringRecord["alarms"][number]): string {
  return `${kindTitles[kind]} on ${causes.slice(0, 5).join(", ")} since ${since?.slice(0, 10)}`;
}

/** What did not answer at all. An endpoint that answers no request is no noise that a second look would smooth; where
 *  nothing else is compared, neither is one that fails more often than it may. */
function unknownOf(outcome: Outcome): string[] {
  const { probe, numbers, reference } = outcome;
  const isDead = probe !== null && probe.failed === probe.requests;
  const isAlone = reference.source === "none";
  return [
    ...(isDead || isAlone ? failuresOf(outcome) : []),
    ...(numbers.problem === null ? [] : [numbers.problem]),
  ];
}

function failuresOf({ probe, settings }: Outcome): string[] {
  if (probe === null || probe.failed <= parseShare(settings.watch.probe["error-rate"]) * probe.requests)
    return [];
  const [first] = probe.failures;
  return [
    `the endpoint failed ${probe.failed} of ${probe.requests} requests${first === undefined ? "" : `: ${first}`}`,
  ];
}

function isElsewhere({ probe, numbers }: Outcome): boolean {
  return probe !== null || numbers.windows.some(({ values }) => values.some(({ value }) => value !== null));
}

function isJudged({ drift, realised, estimated }: WindowRecord): boolean {
  return (
    drift.some(({ status }) => status === "assessed") ||
    [...realised, ...estimated].some(({ status }) => status === "ok")
  );
}

function whyNotJudged({ start, rows }: WindowRecord): string {
  const why = rows === null ? "nothing arrived" : `${rows} rows are too few, or no column is compared`;
  return `the window of ${start.slice(0, 10)} cannot be judged: ${why}`;
}

/** Numbers that the newest window does not have. */
function silentOf(windows: readonly WindowNumbers[]): string[] {
  const newest = windows.at(-1);
  return (newest?.values ?? [])
    .filter(({ value }) => value === null)
    .map(({ name }) => `\`${name}\` has no number in the window of ${newest!.start.slice(0, 10)}`);
}

function overOf({ start, values }: WindowNumbers): string[] {
  const over = values.filter(({ place }) => place === "beyond").map(({ name }) => `\`${name}\``);
  return over.length === 0 ? [] : [`${start.slice(0, 10)}: ${over.join(", ")} is beyond its limit`];
}

function warningsOf({ start, findings, drift, realised }: WindowRecord): string[] {
  const day = start.slice(0, 10);
  const errors = findings.filter(({ severity }) => severity === "error").slice(0, 3);
  const moved = drift.filter(({ place }) => place === "beyond").map(({ column }) => `\`${column}\``);
  const worse = realised.filter(({ place }) => place === "beyond").map(({ name }) => `\`${name}\``);
  return [
    ...errors.map(({ message, column }) => `${day}: ${column === null ? "" : `\`${column}\` `}${message}`),
    ...(moved.length === 0 ? [] : [`${day}: ${moved.slice(0, 10).join(", ")} moved`]),
    ...(worse.length === 0 ? [] : [`${day}: ${worse.join(", ")} is worse than the gate allows`]),
  ];
}
