import { modelIn } from "../config/choose-model.ts";
import type { Config, ModelConfig } from "../config/schema.ts";

/** Rules that the head's configuration would change, one sentence each; the base's rules still judge. */
export function policyChanges(base: Config | null, head: Config | null): string[] {
  const models = new Set([...Object.keys(base?.models ?? {}), ...Object.keys(head?.models ?? {})]);
  const strict = change("`strict`", base?.strict ?? false, head?.strict ?? false);
  const perModel = [...models].flatMap((name) =>
    modelChanges(name, modelIn(base, name), modelIn(head, name)),
  );
  return [...strict, ...perModel];
}

function modelChanges(name: string, base: ModelConfig | undefined, head: ModelConfig | undefined): string[] {
  const rules = (model: ModelConfig | undefined) => ({
    mode: model?.mode ?? "guard",
    prove: model?.prove ?? null,
    "on-inconclusive": model?.["on-inconclusive"] ?? "warn",
    "floor-mode": model?.["floor-mode"] ?? "point",
    "gate-slices": model?.["gate-slices"] ?? null,
  });
  const before = rules(base);
  const after = rules(head);
  const keys = Object.keys(before) as (keyof typeof before)[];
  const own = keys.flatMap((key) => change(`\`${name}\` ${key}`, before[key], after[key]));
  return [...own, ...gateChanges(name, base?.gate, head?.gate)];
}

function gateChanges(name: string, base: ModelConfig["gate"], head: ModelConfig["gate"]): string[] {
  const metrics = new Set([...Object.keys(base ?? {}), ...Object.keys(head ?? {})]);
  return [...metrics].flatMap((metric) => {
    const before = base?.[metric];
    const after = head?.[metric];
    const gate = `\`${name}\` gate \`${metric}\``;
    if (before === undefined) return [`${gate} would be added`];
    if (after === undefined) return [`${gate} would be removed`];
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof typeof before)[];
    return keys.flatMap((key) => change(`${gate} ${key}`, before[key] ?? null, after[key] ?? null));
  });
}

function change(what: string, before: unknown, after: unknown): string[] {
  const [old, now] = [JSON.stringify(before), JSON.stringify(after)];
  return old === now ? [] : [`${what}: ${before === null ? "none" : old} → ${after === null ? "none" : now}`];
}
