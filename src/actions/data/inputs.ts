import { dataInputs, dataOutputs } from "../../core/inputs/data.ts";
import type { InputValues } from "../../core/inputs/definition.ts";
import { legOf } from "../../core/inputs/every-action.ts";
import { parseInputs } from "../../core/inputs/parse.ts";

export { dataInputs, dataOutputs };

/** Typed inputs of data; `leg` is always a name. */
export type DataInputs = Omit<InputValues<typeof dataInputs>, "leg" | "matrix"> & { leg: string };

/** @throws UserError `input-invalid` that lists every problem. */
export function parseDataInputs(raw: Readonly<Record<string, string>>): DataInputs {
  const { matrix, ...values } = parseInputs(dataInputs, raw);
  return { ...values, leg: legOf(values.leg, matrix) };
}
