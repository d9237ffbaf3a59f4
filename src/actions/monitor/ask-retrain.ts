import { parseDuration } from "../../core/deploy/rules.ts";
import { planRetrain } from "../../core/monitor/retrain.ts";
import type { MonitorState } from "../../core/record/monitor-state.ts";
import type { MonitoringRecord } from "../../core/record/monitoring.ts";
import { UserError } from "../../errors.ts";
import { canDoWithout } from "../../stories/do-without.ts";
import type { MonitorInputs } from "./inputs.ts";
import type { MonitorPorts } from "./ports.ts";
import type { MonitorSettings } from "./settings.ts";

interface Ask {
  readonly settings: MonitorSettings;
  readonly inputs: MonitorInputs;
  readonly ports: MonitorPorts;
}

/** Asks for the training that an open alarm wants. It is written down before it is asked for: a run that is cut off in
 *  between asks once too few, never once too often. */
export async function askRetrain(
  state: MonitorState,
  { settings, inputs, ports }: Ask,
): Promise<MonitoringRecord["retrain"]> {
  const rule = settings.watch.retrain;
  if (rule === undefined || !inputs.retrain) return null;
  refuseNoTarget(rule);
  const now = ports.clock.now();
  const plan = planRetrain(
    state,
    { on: rule.on, coolDownMs: parseDuration(rule["cool-down"])!, most: rule.most },
    now,
  );
  if (plan === null) return null;
  const { dispatcher, memory, host } = ports;
  if (!plan.ask || dispatcher === null) {
    const what = dispatcher === null ? "not asked for: there is no token" : plan.what;
    return { asked: false, what, run: null };
  }
  try {
    const ref = await dispatcher.defaultBranch();
    const at = new Date(now).toISOString();
    await memory.update(settings.model, inputs.leg, (before) => ({
      ...(before ?? state),
      dispatched: [...(before ?? state).dispatched, at].slice(-200),
    }));
    const payload = { model: settings.model, environment: settings.environment, reason: "alarm" };
    const run = await dispatcher.dispatch({
      workflow: rule.workflow ?? null,
      event: rule.event ?? null,
      ref,
      payload,
    });
    return { asked: true, what: plan.what, run };
  } catch (thrown) {
    if (!canDoWithout(thrown)) throw thrown;
    host.annotate("warning", `no training was asked for: ${thrown.message}`, { title: "monitor" });
    return { asked: false, what: `not asked for: ${thrown.message}`, run: null };
  }
}

function refuseNoTarget({
  workflow,
  event,
}: {
  workflow?: string | undefined;
  event?: string | undefined;
}): void {
  if ((workflow === undefined) !== (event === undefined)) return;
  throw new UserError({
    code: "config-invalid",
    message: "`monitor.retrain` names neither a `workflow` nor an `event`, or both",
    hint: "for example `retrain: {workflow: train.yml}`",
  });
}
