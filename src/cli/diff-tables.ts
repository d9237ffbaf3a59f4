import { evaluate } from "../actions/evaluate/evaluate.ts";
import { parseEvaluateInputs } from "../actions/evaluate/inputs.ts";
import { rowsOfRecord } from "../core/diff/rows-of-record.ts";
import type { EvaluationRecord } from "../core/record/evaluation.ts";
import { plural } from "../core/table/wording.ts";
import type { Host } from "../ports/host.ts";
import { placeOf, wire } from "../wiring.ts";
import type { CommandEnd } from "./commands.ts";
import { renderDiff } from "./diff.ts";
import type { Flags } from "./flags.ts";

interface TablesAsk {
  readonly a: string;
  readonly b: string;
  readonly flags: Flags;
  readonly host: Host;
}

/** Two prediction tables: the comparison that evaluate makes, without a configuration, a gate or a trace on disk. */
export async function diffTables({ a, b, flags, host }: TablesAsk): Promise<CommandEnd> {
  const inputs = parseEvaluateInputs({
    ...flags.inputs,
    predictions: b,
    baseline: a,
    config: "",
    "keep-predictions": "off",
  });
  const ports = await wire(placeOf(host, process.env, inputs));
  const nothingKept = { ...ports.records, readAll: async () => [], write: async () => {} };
  const unconfigured = { ...ports, artifacts: null, readText: async () => null, records: nothingKept };
  const { record } = await evaluate(inputs, unconfigured);
  if (flags.output === "json") return { exit: 0, text: `${JSON.stringify(record, null, 2)}\n` };
  const diff = { a, b, of: "rows", rows: rowsOfRecord(record), notes: notesOf(record) } as const;
  return { exit: record.decision.result === "no-evidence" ? 4 : 0, text: renderDiff(diff, flags.output) };
}

function notesOf({ decision, differs, flips, notes, candidate }: EvaluationRecord): string[] {
  const reasons = decision.result === "no-evidence" ? decision.reasons.map((reason) => reason.text) : [];
  const changed =
    flips === null
      ? []
      : [`of ${plural(candidate.rows, "row")}, ${flips.fixed} were fixed and ${flips.broken} broken`];
  return [...reasons, ...differs, ...changed, ...notes];
}
