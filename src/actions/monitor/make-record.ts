import { chartsOf } from "../../core/monitor/charts.ts";
import type { Reference } from "../../core/monitor/reference.ts";
import type { MonitorState } from "../../core/record/monitor-state.ts";
import type { MonitoringRecord, Probe, WindowRecord } from "../../core/record/monitoring.ts";
import type { RunContext } from "../../ports/host.ts";
import type { Notifier } from "../../ports/notifier.ts";
import { alarmsOf, decide } from "./decide.ts";
import type { MonitorInputs } from "./inputs.ts";
import type { Measures } from "./look.ts";
import type { ObservedNumbers } from "./numbers.ts";
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
  readonly numbers: ObservedNumbers;
  /** null: no webhook is told. */
  readonly notifier: Notifier | null;
}

export async function draftRecord(
  outcome: Outcome,
  state: MonitorState,
  ports: MonitorPorts,
): Promise<MonitoringDraft> {
  const { settings, inputs, reference, measures, windows, probe, numbers } = outcome;
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
    ...(numbers.windows.length === 0 ? {} : { numbers: [...numbers.windows] }),
    charts: chartsOf(state.series),
    ...errorRateOf(state),
    alarms: alarmsOf(state),
    retrain: null,
    notes: [...notesOf(outcome)],
    decision: decide(outcome, state),
  };
}

function errorRateOf({ errors }: MonitorState): Pick<MonitoringRecord, "errorRate"> {
  if (errors === undefined || errors.adwin.width === 0) return {};
  const { width, total } = errors.adwin;
  return { errorRate: { rows: width, rate: total / width, changes: errors.changes } };
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
