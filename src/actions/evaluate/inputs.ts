import type { InputValues } from "../../core/inputs/definition.ts";
import { evaluateInputs, evaluateOutputs } from "../../core/inputs/evaluate.ts";
import { legOf } from "../../core/inputs/every-action.ts";
import { parseInputs } from "../../core/inputs/parse.ts";

export { evaluateInputs, evaluateOutputs };

/** Typed inputs of evaluate; `leg` is always a name. */
export type EvaluateInputs = Omit<InputValues<typeof evaluateInputs>, "leg" | "matrix"> & { leg: string };

/** @throws UserError `input-invalid` that lists every problem. */
export function parseEvaluateInputs(raw: Readonly<Record<string, string>>): EvaluateInputs {
  const { matrix, ...values } = parseInputs(evaluateInputs, raw);
  return { ...values, leg: legOf(values.leg, matrix) };
}
