import type { InputValues } from "../../core/inputs/definition.ts";
import { evaluateInputs, evaluateOutputs } from "../../core/inputs/evaluate.ts";
import { legOf } from "../../core/inputs/every-action.ts";
import { parseInputs } from "../../core/inputs/parse.ts";
import { reportInputs, reportOutputs } from "../../core/inputs/report.ts";

/** The root action evaluates and reports in one step: it has the inputs of both. */
export const gateInputs = { ...evaluateInputs, ...reportInputs } as const;
export const gateOutputs = { ...evaluateOutputs, ...reportOutputs } as const;

/** Typed inputs of evaluate and of report together. */
export type GateInputs = Omit<InputValues<typeof gateInputs>, "leg" | "matrix"> & { leg: string };

/** @throws UserError `input-invalid` that lists every problem. */
export function parseGateInputs(raw: Readonly<Record<string, string>>): GateInputs {
  const { matrix, ...values } = parseInputs(gateInputs, raw);
  return { ...values, leg: legOf(values.leg, matrix) };
}
