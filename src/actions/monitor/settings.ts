import { chooseModel, modelIn } from "../../core/config/choose-model.ts";
import {
  type MonitorConfig,
  monitorConfigSchema,
  type WebhookConfig,
} from "../../core/config/monitor-schema.ts";
import { parseConfig } from "../../core/config/parse.ts";
import type { Config, ModelConfig } from "../../core/config/schema.ts";
import { parseShare } from "../../core/data/expectation.ts";
import { parseDuration } from "../../core/deploy/rules.ts";
import { type AlarmRule, parseBudget, parseRule } from "../../core/monitor/alarm-rule.ts";
import { isDated } from "../../core/monitor/windows.ts";
import { UserError } from "../../errors.ts";
import type { MonitorInputs } from "./inputs.ts";
import type { MonitorPorts } from "./ports.ts";

/** What a run works on: inputs first, then the configuration. Durations in milliseconds. */
export interface MonitorSettings {
  readonly model: string;
  readonly config: Config | null;
  readonly own: ModelConfig | undefined;
  readonly watch: MonitorConfig;
  readonly environment: string;
  readonly windowMs: number;
  readonly source: string | null;
  /** Whether every window has rows of its own; else the source is one window, as it is now. */
  readonly dated: boolean;
  readonly labels: string | null;
  readonly endpoint: string | null;
  readonly rule: AlarmRule;
  /** False alarms a quarter. */
  readonly budget: number;
  readonly coolDownMs: number;
  readonly staleAfterMs: number;
  readonly labelRule: { readonly share: number; readonly withinMs: number };
  readonly webhook: WebhookConfig | null;
}

const hour = 3_600_000;
const day = 24 * hour;

export async function readSettings(
  inputs: MonitorInputs,
  ports: Pick<MonitorPorts, "readText">,
): Promise<MonitorSettings> {
  const text = await ports.readText(inputs.config);
  const config = text === null ? null : parseConfig(text, inputs.config);
  const model = chooseModel(config, inputs.model);
  const own = modelIn(config, model);
  const watch = own?.monitor ?? monitorConfigSchema.parse({});
  const windowMs = inputs.window ?? parseDuration(watch.window)!;
  if (windowMs % hour !== 0) throw oddWindow();
  const source = inputs.source ?? watch.source ?? null;
  const endpoint = inputs.endpoint ?? watch.endpoint ?? null;
  if (source === null && endpoint === null && watch.numbers === undefined) throw nothingToWatch();
  const named = inputs.webhook === null ? watch.webhook : { ...watch.webhook, env: inputs.webhook };
  const stale = watch.alarm["stale-after"];
  return {
    ...{ model, config, own, watch, windowMs, source, endpoint },
    environment: inputs.environment ?? watch.environment,
    dated: source !== null && isDated(source),
    labels: inputs.labels ?? watch.labels ?? null,
    rule: parseRule(watch.alarm.after),
    budget: parseBudget(watch.alarm["false-alarms"]),
    coolDownMs: parseDuration(watch.alarm["cool-down"])!,
    staleAfterMs:
      inputs.staleAfter ?? (stale === undefined ? Math.max(2 * windowMs, 2 * day) : parseDuration(stale)!),
    labelRule: { share: parseShare(watch["labels-share"]), withinMs: parseDuration(watch["labels-within"])! },
    webhook: named === undefined ? null : { kind: "auto", ...named },
  };
}

function oddWindow(): UserError {
  return new UserError({
    code: "input-invalid",
    message: "the input `window` is not a number of whole hours",
    hint: "for example `window: 6h`, or `window: 1d`",
    input: "window",
  });
}

function nothingToWatch(): UserError {
  return new UserError({
    code: "input-invalid",
    message: "neither `source` nor `endpoint` nor `numbers` is named: there is nothing to watch",
    hint: "for example `source: prod/{date}.csv`, here or under `monitor:` in evenhand.yml",
    input: "source",
  });
}
