import type { Dimension } from "../config/tune-schema.ts";
import type { Params, Space, Value } from "./space.ts";

/** A space in the JSON that `optuna ask --search-space` reads: a distribution by name, as Optuna's
 *  `distribution_to_json` writes one. */
export function optunaSpace(space: Space): Record<string, { name: string; attributes: object }> {
  return Object.fromEntries(Object.entries(space).map(([name, one]) => [name, distributionOf(one)]));
}

function distributionOf({ low, high, log = false, step, int = false, values }: Dimension) {
  if (values !== undefined) return { name: "CategoricalDistribution", attributes: { choices: values } };
  if (int) return { name: "IntDistribution", attributes: { low, high, log, step: step ?? 1 } };
  return { name: "FloatDistribution", attributes: { low, high, log, step: step ?? null } };
}

/** The answer of `optuna ask -f json`; null when it is none, or does not give every parameter of the space. */
export function parseAsked(answer: string, space: Space): { number: number; params: Params } | null {
  let value: unknown;
  try {
    value = JSON.parse(answer);
  } catch {
    return null;
  }
  const { number, params } = (value ?? {}) as { number?: unknown; params?: unknown };
  if (typeof number !== "number" || !Number.isInteger(number) || number < 0) return null;
  if (params === null || typeof params !== "object") return null;
  const given = new Map(Object.entries(params));
  const chosen: [string, Value][] = [];
  for (const name of Object.keys(space)) {
    const one: unknown = given.get(name);
    if (typeof one !== "number" && typeof one !== "string" && typeof one !== "boolean") return null;
    chosen.push([name, one]);
  }
  return { number, params: Object.fromEntries(chosen) };
}
