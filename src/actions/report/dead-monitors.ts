import { pushedBranch } from "../../core/baseline/history-policy.ts";
import { modelIn } from "../../core/config/choose-model.ts";
import { parseConfig } from "../../core/config/parse.ts";
import { staleSentence } from "../../core/monitor/stale.ts";
import type { EvaluationRecord } from "../../core/record/evaluation.ts";
import type { ReportInputs } from "./inputs.ts";
import type { ReportPorts } from "./ports.ts";

/** On a push, warns of monitors that have been silent for longer than they may: nobody else would notice one that does
 *  not run. Only models that the configuration says are watched are looked at; what cannot be read is left out. */
export async function noteDeadMonitors(
  records: readonly EvaluationRecord[],
  { config: file }: Pick<ReportInputs, "config">,
  { host, hub, clock, readText }: ReportPorts,
): Promise<void> {
  const { event, ref } = host.context;
  if (hub?.monitors === undefined || pushedBranch(event, ref) === null) return;
  const text = await readText(file);
  const config = text === null ? null : parseConfig(text, file);
  for (const { model, leg } of records) {
    if (modelIn(config, model)?.monitor === undefined) continue;
    const state = await hub.monitors.read(model, leg).catch(() => null);
    const sentence = state === null ? null : staleSentence(state, clock.now());
    if (sentence !== null) host.annotate("warning", sentence, { title: "monitor" });
  }
}
