import type { Config } from "../config/schema.ts";

/** Raw inputs of train with what the configuration says filled in where an input is empty; the model is named.
 *  Values keep the spelling of inputs, so that one parser checks both. */
export function fillFromConfig(
  raw: Readonly<Record<string, string>>,
  config: Config | null,
  model: string,
): Record<string, string> {
  const train = config?.models[model]?.train;
  const configured = {
    command: typeof train?.command === "object" ? JSON.stringify(train.command) : train?.command,
    inputs: train?.inputs?.join("\n"),
    outputs:
      train?.outputs &&
      Object.entries(train.outputs)
        .map((pair) => pair.join("="))
        .join("\n"),
    params: train?.params,
    checkpoints: train?.checkpoints,
    "checkpoint-interval": train?.["checkpoint-interval"],
    timeout: train?.timeout,
    "unsafe-model": train?.["unsafe-model"],
    "cost-per-hour": train?.["cost-per-hour"]?.toString(),
    "environment-allow": train?.["environment-allow"]?.join("\n"),
    seeds: train?.seeds === undefined ? undefined : JSON.stringify(train.seeds),
    engine: train?.engine,
    // JSON is YAML.
    "engine-options": train?.["engine-options"] && JSON.stringify(train["engine-options"]),
  };
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value.trim() !== ""));
  const filled = Object.entries(configured).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(filled), ...given, model };
}
