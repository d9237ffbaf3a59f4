import { readYaml } from "./read-yaml.ts";

/** Where the rules of metrics are written in a configuration, 1-based, as `<model>/<metric>` → line. A metric without a
 *  rule of its own is at its model's `gate`, or where the model begins; what is not configured at all is left out.
 *  @param asked model and metric pairs */
export function gateLines(
  text: string,
  asked: readonly { readonly model: string; readonly metric: string }[],
): Record<string, number> {
  const file = readYaml(text);
  const models = (file.value as { models?: unknown } | null)?.models;
  if (typeof models !== "object" || models === null) return {};
  const known = asked.filter(({ model }) => Object.hasOwn(models, model));
  return Object.fromEntries(
    known.map(({ model, metric }) => [
      `${model}/${metric}`,
      file.place(["models", model, "gate", metric]).line,
    ]),
  );
}
