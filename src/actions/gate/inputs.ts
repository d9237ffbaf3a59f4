import type { InputValues } from "../../core/inputs/definition.ts";
import { evaluateInputs, evaluateOutputs } from "../../core/inputs/evaluate.ts";
import { legOf } from "../../core/inputs/every-action.ts";
import { parseInputs } from "../../core/inputs/parse.ts";
import { reportInputs, reportOutputs } from "../../core/inputs/report.ts";
import { UserError } from "../../errors.ts";

/** The root action evaluates and reports in one step: it has the inputs of both. */
export const gateInputs = { ...evaluateInputs, ...reportInputs } as const;
export const gateOutputs = { ...evaluateOutputs, ...reportOutputs } as const;

/** Typed inputs of evaluate and of report together. */
export type GateInputs = Omit<InputValues<typeof gateInputs>, "leg" | "matrix"> & { leg: string };

/** @throws UserError `input-invalid` that lists every problem. */
export function parseGateInputs(raw: Readonly<Record<string, string>>): GateInputs {
  const { matrix, ...values } = parseInputs(gateInputs, raw);
  if (values.shard !== null) throw refuseShard();
  return { ...values, leg: legOf(values.leg, matrix) };
}

/** A shard has no verdict, so there would be nothing to report. */
function refuseShard(): UserError {
  return new UserError({
    code: "input-invalid",
    message: "`shard` is given to the action that reports a verdict, and a shard has none",
    hint: "run the shards with `action-evaluate`, and `merge` them here",
    input: "shard",
  });
}
