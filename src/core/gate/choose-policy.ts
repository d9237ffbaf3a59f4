import { UserError } from "../../errors.ts";
import { isGuardrail } from "../compare/guardrail.ts";
import type { Config, ModelConfig } from "../config/schema.ts";
import type { Mode } from "../record/words.ts";
import { declaredSlices } from "../slices/declared.ts";
import { defaultGate } from "./default-gate.ts";
import type { Amount, MetricPolicy, Policy } from "./policy.ts";
import type { PolicyFacts } from "./policy-facts.ts";

/** What inputs ask for on top of the configuration; null and undefined: nothing. */
export interface Tighten {
  readonly mode?: Mode | null | undefined;
  readonly strict?: boolean | null | undefined;
}

/** The rules a model is judged by. Nothing configured: the default metrics gate. `gate:` configured: exactly those.
 *  @throws UserError `input-invalid` when an input asks for less than the configuration does. */
export function choosePolicy(
  facts: PolicyFacts,
  config: Config | null,
  model: string,
  tighten: Tighten = {},
): Policy {
  const models = config?.models ?? {};
  const rules = Object.hasOwn(models, model) ? models[model] : undefined;
  const configured = configuredPolicy(facts, rules, config?.strict ?? false);
  refuseLoosening(configured, tighten);
  return tightenPolicy(configured, tighten);
}

/** The same policy, never looser: guard → prove, lenient → strict. */
export function tightenPolicy(policy: Policy, { mode, strict }: Tighten): Policy {
  const tighter = mode === "prove" ? "prove" : policy.mode;
  const isProved = [...policy.metrics.values()].some((metric) => metric.proved);
  return {
    ...policy,
    mode: tighter,
    strict: policy.strict || strict === true,
    metrics: tighter === "prove" && !isProved ? proveHeadline(policy) : policy.metrics,
  };
}

function configuredPolicy(facts: PolicyFacts, rules: ModelConfig | undefined, strict: boolean): Policy {
  const defaults = defaultGate(facts);
  const proved = new Set(rules?.prove ?? []);
  const gate = rules?.gate ?? Object.fromEntries([...defaults, ...proved].map((name) => [name, {}]));
  const names = Object.keys(gate);
  const headline =
    defaults.slice(0, 1).find((name) => names.includes(name)) ??
    names.find((name) => facts.available.includes(name) && !isGuardrail(name)) ??
    names.find((name) => facts.available.includes(name)) ??
    names[0] ??
    null;
  return {
    mode: rules?.mode ?? "guard",
    strict,
    onInconclusive: rules?.["on-inconclusive"] ?? "warn",
    floorMode: rules?.["floor-mode"] ?? "point",
    metrics: new Map(names.map((name) => [name, metricPolicy(gate[name]!, proved.has(name))])),
    headline,
    ...refusedModel(facts, rules),
    ...(rules?.["gate-slices"] === undefined ? {} : { gateSlices: declaredSlices(rules["gate-slices"]) }),
  };
}

function refusedModel({ modelSafety }: PolicyFacts, rules: ModelConfig | undefined) {
  if (rules?.train?.["unsafe-model"] !== "fail" || modelSafety === undefined || modelSafety.safe) return {};
  return { refusedModel: modelSafety.why };
}

function metricPolicy(rule: NonNullable<ModelConfig["gate"]>[string], proved: boolean): MetricPolicy {
  return {
    gated: true,
    proved,
    margin: parseAmount(rule.margin),
    min: rule.min ?? null,
    max: rule.max ?? null,
    maxRegression: parseAmount(rule["max-regression"]),
    direction: rule.direction ?? null,
  };
}

/** `0.005` is absolute, `"1%"` is of the base. */
function parseAmount(amount: number | string | undefined): Amount | null {
  if (amount === undefined) return null;
  return typeof amount === "number"
    ? { absolute: amount }
    : { ofBase: Number(amount.replace("%", "").trim()) / 100 };
}

function proveHeadline({ metrics, headline }: Policy): Policy["metrics"] {
  const first = headline === null ? undefined : metrics.get(headline);
  if (headline === null || first === undefined) return metrics;
  return new Map(metrics).set(headline, { ...first, proved: true });
}

function refuseLoosening(configured: Policy, { mode, strict }: Tighten): void {
  if (mode === "guard" && configured.mode === "prove") throw looser("mode", "guard", "prove");
  if (strict === false && configured.strict) throw looser("strict", "false", "true");
}

function looser(input: string, asked: string, configured: string): UserError {
  return new UserError({
    code: "input-invalid",
    message: `the input \`${input}: ${asked}\` is looser than \`${input}: ${configured}\` in the configuration of the base commit`,
    hint: `remove the input, or change \`${input}\` in evenhand.yml in a pull request of its own`,
    input,
  });
}
