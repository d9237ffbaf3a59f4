import { alarmKinds } from "../../core/config/monitor-schema.ts";
import { chartsOf } from "../../core/monitor/charts.ts";
import type { Reference } from "../../core/monitor/reference.ts";
import { kindTitles } from "../../core/monitor/words.ts";
import type { MonitorState } from "../../core/record/monitor-state.ts";
import type { MonitoringRecord, Probe, WindowRecord } from "../../core/record/monitoring.ts";
import type { RunContext } from "../../ports/host.ts";
import type { MonitorInputs } from "./inputs.ts";
import type { Measures } from "./look.ts";
import type { MonitorPorts } from "./ports.ts";
import type { MonitorSettings } from "./settings.ts";

export type MonitoringDraft = Omit<MonitoringRecord, "schema" | "id">;

export interface Outcome {
  readonly settings: MonitorSettings;
  readonly inputs: MonitorInputs;
  readonly reference: Reference;
  readonly measures: Measures;
  readonly windows: readonly WindowRecord[];
  readonly probe: Probe | null;
}

export async function draftRecord(
  outcome: Outcome,
  state: MonitorState,
  ports: MonitorPorts,
): Promise<MonitoringDraft> {
  const { settings, inputs, reference, measures, windows, probe } = outcome;
  const { context } = ports.host;
  const { after, "false-alarms": budget } = settings.watch.alarm;
  return {
    model: settings.model,
    leg: inputs.leg,
    tool: { name: "evenhand", version: ports.version },
    createdAt: new Date(ports.clock.now()).toISOString(),
    run: context.onRunner ? runOf(context) : null,
    commit: (await ports.commits.head()) ?? context.sha,
    environment: settings.environment,
    windowSeconds: settings.windowMs / 1000,
    reference: {
      source: reference.source,
      digest: reference.digest,
      commit: reference.commit,
      entry: reference.entry,
      dataRows: measures.yardstick.inputs?.rows ?? null,
      predictionRows: reference.scored?.rows.n ?? null,
      notes: [...reference.notes],
    },
    rule: { after, budget, level: measures.look.level, families: measures.families },
    windows: [...windows],
    probe,
    charts: chartsOf(state.series),
    alarms: alarmsOf(state),
    retrain: null,
    notes: [...notesOf(outcome)],
    decision: decide(outcome, state),
  };
}

export function alarmsOf({ alarms }: MonitorState): MonitoringRecord["alarms"] {
  return alarmKinds.flatMap((kind) => {
    const alarm = alarms[kind];
    if (alarm === undefined) return [];
    const { closedAt: _closed, told: _told, ...shown } = alarm;
    return [{ kind, ...shown }];
  });
}

function notesOf({ settings, measures }: Outcome): string[] {
  const { yardstick, look } = measures;
  const estimated = yardstick.estimated === null && settings.source !== null && yardstick.scored !== null;
  return [
    ...(estimated
      ? [
          "performance is not estimated without labels: that needs a binary model whose scores are probabilities",
        ]
      : []),
    ...(settings.labels !== null && look.columns.id === undefined
      ? ["labels cannot be joined: no `id` column is named under `evaluate: columns`"]
      : []),
    ...(yardstick.estimated?.calibration
      ? [
          "scores are read as probabilities through a calibration on the released rows, which lowers their error there",
        ]
      : []),
  ];
}

/** Open alarms fail; nothing to compare with is no baseline; windows of which nothing could be judged are no evidence,
 *  which is never green. */
function decide(
  { settings, reference, windows, probe }: Outcome,
  state: MonitorState,
): MonitoringRecord["decision"] {
  const open = alarmsOf(state).filter((alarm) => alarm.open);
  const reasons = open.map(
    ({ kind, causes, since }) =>
      `${kindTitles[kind]} on ${causes.slice(0, 5).join(", ")} since ${since?.slice(0, 10)}`,
  );
  const warnings = windows.flatMap(warningsOf);
  if (open.length > 0) return { result: "fail", reasons, warnings };
  if (settings.source !== null && reference.source === "none")
    return { result: "no-baseline", reasons: [...reference.notes], warnings };
  const judged = windows.some(
    ({ drift, realised, estimated }) =>
      drift.some(({ status }) => status === "assessed") ||
      [...realised, ...estimated].some(({ status }) => status === "ok"),
  );
  if (windows.length > 0 && !judged) {
    const why = windows.map(
      ({ start, rows }) =>
        `the window of ${start.slice(0, 10)} cannot be judged: ${rows === null ? "nothing arrived" : `${rows} rows are too few, or no column is compared`}`,
    );
    if (probe === null) return { result: "no-evidence", reasons: why, warnings };
    return { result: "pass", reasons: [], warnings: [...why, ...warnings] };
  }
  return { result: "pass", reasons: [], warnings };
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

function runOf({
  repository,
  workflow,
  runId,
  attempt,
  event,
  serverUrl,
}: RunContext): MonitoringRecord["run"] {
  const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
  return { repository, workflow, id: runId, attempt, event, url };
}
