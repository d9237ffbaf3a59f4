import { collaborationInputs, collaborationOutputs } from "../../core/inputs/collaboration.ts";
import type { InputValues } from "../../core/inputs/definition.ts";
import { legOf } from "../../core/inputs/every-action.ts";
import { parseInputs } from "../../core/inputs/parse.ts";
import { reportInputs, reportOutputs } from "../../core/inputs/report.ts";

export { reportInputs, reportOutputs };

/** What the action takes beside a report's own inputs: it can write more than a report. */
export const reportActionInputs = { ...reportInputs, ...collaborationInputs } as const;
export const reportActionOutputs = { ...reportOutputs, ...collaborationOutputs } as const;
export type ReportActionInputs = InputValues<typeof reportActionInputs>;

/** Typed inputs of report; `leg` is always a name. */
export type ReportInputs = Omit<InputValues<typeof reportInputs>, "leg" | "matrix"> & { leg: string };

/** @throws UserError `input-invalid` that lists every problem. */
export function parseReportInputs(raw: Readonly<Record<string, string>>): ReportInputs {
  const { matrix, ...values } = parseInputs(reportInputs, raw);
  return { ...values, leg: legOf(values.leg, matrix) };
}

/** @throws UserError `input-invalid` that lists every problem. */
export function parseReportActionInputs(raw: Readonly<Record<string, string>>): ReportActionInputs {
  return parseInputs(reportActionInputs, raw);
}

/** A report's own inputs among those of the action, whose defaults a runner gives for each. */
export function withoutCollaboration(raw: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !(name in collaborationInputs)));
}
