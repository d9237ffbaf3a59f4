import type { MonitorState } from "../../core/record/monitor-state.ts";
import { type MonitoringRecord, sealMonitoring } from "../../core/record/monitoring.ts";
import { UserError } from "../../errors.ts";
import type { Notifier } from "../../ports/notifier.ts";
import { askRetrain } from "./ask-retrain.ts";
import { alarmsOf } from "./decide.ts";
import type { MonitorInputs } from "./inputs.ts";
import { prepareLook } from "./look.ts";
import { draftRecord, type MonitoringDraft, type Outcome } from "./make-record.ts";
import { observeNumbers } from "./numbers.ts";
import { observeWindows } from "./observe.ts";
import type { MonitorPorts } from "./ports.ts";
import { probeEndpoint } from "./probe.ts";
import { findDeployed, readReference } from "./reference.ts";
import { nextState, type Observations, startState } from "./remember.ts";
import { sayCommandFailure, sayMonitoring } from "./say.ts";
import { type MonitorSettings, readSettings } from "./settings.ts";
import { type Told, tellAlarms } from "./tell.ts";

/** How watching ended: a record, or the user's own command failed. */
export type MonitorEnd =
  | { readonly exit: 0 | 1 | 4; readonly record: MonitoringRecord }
  | { readonly exit: 3; readonly record: null };

/** Looks at what production did since the last run, against the records of the model it serves and by the gate's
 *  margins; remembers it, opens and closes alarms, tells people, and may ask for a training.
 *  @throws UserError when an input, the configuration or a file cannot be read */
export async function monitor(inputs: MonitorInputs, ports: MonitorPorts): Promise<MonitorEnd> {
  refuseProposals(ports);
  const settings = await readSettings(inputs, ports);
  const { model } = settings;
  const { leg } = inputs;
  const notifier = notifierOf(settings, ports);
  try {
    const stored = await ports.memory.read(model, leg);
    refuseOtherEnvironment(stored, settings);
    const reference =
      inputs.reference === "deployed"
        ? await findDeployed(settings, leg, ports)
        : await readReference(inputs.reference, { model, leg }, ports);
    const measures = await prepareLook(settings, reference, ports);
    const before = startState(stored, reference);
    const observed = await observeWindows({ settings, measures, ports, before });
    if ("failure" in observed) {
      await sayCommandFailure(observed, ports.host);
      return { exit: 3, record: null };
    }
    const numbers = await observeNumbers(settings, ports, before);
    const probed = await probeEndpoint(settings, ports);
    const observations: Observations = {
      seen: [...observed.flatMap(({ seen }) => seen), ...numbers.seen, ...(probed?.seen ?? [])],
      windows: observed.map(({ window }) => window),
      reference,
      errors: observed.flatMap(({ window, errors }) => (errors ? [{ window: window.start, errors }] : [])),
    };
    const now = ports.clock.now();
    const state = await remember(ports, { model, leg }, (known) =>
      nextState(known, settings, observations, { leg, now }),
    );
    const windows = observed.map(({ record }) => record).slice(-30);
    const probe = probed?.probe ?? null;
    const outcome: Outcome = { settings, inputs, reference, measures, windows, probe, numbers, notifier };
    const record = await conclude(outcome, state, ports);
    await sayMonitoring(record, ports);
    return { record, exit: exitOf(record, inputs) };
  } finally {
    await ports.production.close();
  }
}

/** What follows from the alarms: issues, messages, a training; then the record is whole. */
async function conclude(
  outcome: Outcome,
  state: MonitorState,
  ports: MonitorPorts,
): Promise<MonitoringRecord> {
  const { settings, inputs, notifier } = outcome;
  const draft = await draftRecord(outcome, state, ports);
  const retrain = await askRetrain(state, { settings, inputs, ports });
  const shown = sealMonitoring({ ...draft, retrain });
  const told = await tellAlarms(shown, state, { settings, inputs, notifier, ports });
  const known = await remember(ports, { model: draft.model, leg: draft.leg }, (stored) =>
    withTold(stored ?? state, told),
  );
  const final: MonitoringDraft = { ...draft, retrain, alarms: alarmsOf(known) };
  return sealMonitoring(final);
}

function withTold(state: MonitorState, told: Told): MonitorState {
  const alarms = { ...state.alarms };
  for (const [kind, more] of Object.entries(told)) {
    const key = kind as keyof Told;
    const known = alarms[key];
    if (known === undefined) continue;
    alarms[key] = {
      ...known,
      issue: more.issue,
      url: more.url,
      muted: more.muted,
      events: more.events,
      told: more.told,
    };
  }
  return { ...state, alarms };
}

async function remember(
  { memory }: MonitorPorts,
  { model, leg }: { readonly model: string; readonly leg: string },
  next: (before: MonitorState | null) => MonitorState,
): Promise<MonitorState> {
  return memory.update(model, leg, next);
}

/** Made before anything is looked at: that nobody can be told is to be known before there is an alarm. At a terminal,
 *  where a person sees it anyway, it is a warning. */
function notifierOf({ webhook }: MonitorSettings, { makeNotifier, host }: MonitorPorts): Notifier | null {
  if (webhook === null) return null;
  try {
    return makeNotifier(webhook);
  } catch (thrown) {
    if (host.context.onRunner || !(thrown instanceof UserError)) throw thrown;
    host.annotate("warning", `the webhook is not told: ${thrown.message}`, { title: "monitor" });
    return null;
  }
}

const proposals = new Set([
  "pull_request",
  "pull_request_target",
  "merge_group",
  "issue_comment",
  "workflow_run",
]);

/** A monitor opens issues and asks for trainings by what the checked-out files say: nobody has accepted a proposal's. */
function refuseProposals({ host }: MonitorPorts): void {
  const { event, onRunner } = host.context;
  if (!onRunner || !proposals.has(event)) return;
  throw new UserError({
    code: "event-refused",
    message: `a monitor does not run on ${event}: it opens issues by the configuration that is checked out`,
    hint: 'use `on: {schedule: [{cron: "0 6 * * *"}], workflow_dispatch: {}}`',
  });
}

/** A model's memory is one environment's: another one's windows would count as seen, and none of them be looked at. */
function refuseOtherEnvironment(stored: MonitorState | null, { model, environment }: MonitorSettings): void {
  if (stored === null || stored.environment === environment) return;
  throw new UserError({
    code: "input-invalid",
    message: `the monitor of \`${model}\` remembers windows of \`${stored.environment}\`, and \`environment\` is \`${environment}\``,
    hint: `a model is watched in one environment: name \`${stored.environment}\`, or delete refs/evenhand/monitor/${model} (without a token .evenhand/monitor/${model}) to begin anew`,
    input: "environment",
  });
}

function exitOf({ decision }: MonitoringRecord, { failOn }: MonitorInputs): 0 | 1 | 4 {
  if (decision.result === "no-evidence") return 4;
  return decision.result === "fail" && failOn === "alarm" ? 1 : 0;
}
