import type { InputValues } from "../../core/inputs/definition.ts";
import { legOf } from "../../core/inputs/every-action.ts";
import { parseInputs } from "../../core/inputs/parse.ts";
import { reportInputs, reportOutputs } from "../../core/inputs/report.ts";

export { reportInputs, reportOutputs };

/** Typed inputs of report; `leg` is always a name. */
export type ReportInputs = Omit<InputValues<typeof reportInputs>, "leg" | "matrix"> & { leg: string };

/** @throws UserError `input-invalid` that lists every problem. */
export function parseReportInputs(raw: Readonly<Record<string, string>>): ReportInputs {
  const { matrix, ...values } = parseInputs(reportInputs, raw);
  return { ...values, leg: legOf(values.leg, matrix) };
}
