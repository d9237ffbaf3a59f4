import type { DataRecord, Drift, Finding } from "../record/data.ts";
import { type Block, renderBlocks } from "../report/block.ts";
import { text } from "../report/encode.ts";
import { becauseOf, dataBlocks } from "../report/section/data.ts";
import { countOf, plural } from "../table/wording.ts";
import { spellFinding } from "./judge-data.ts";

/** Data in one line, without a word that the data chose: for a step's output. */
export function describeData({ model, decision, findings, tables, verified }: DataRecord): string {
  const count = (severity: Finding["severity"]) =>
    findings.filter((each) => each.severity === severity).length;
  const rows = Object.entries(tables).map(([role, table]) => `${role} ${plural(table.rows, "row")}`);
  const checked = verified.map(({ files, kind }) => `${plural(files, "file")} of ${kind}`);
  const found = `${plural(count("error"), "error")}, ${plural(count("warn"), "warning")}`;
  return `data of ${model}: ${decision.result}, ${found} (${[...rows, ...checked].join(", ") || "nothing"})`;
}

/** Data for the job summary. */
export function renderData(record: DataRecord): string {
  const head: Block = { kind: "text", text: `### ${text(describeData(record))}` };
  return renderBlocks([head, ...dataBlocks(record, 40)]);
}

/** Data for a terminal: one finding a line, worst first. */
export function renderDataText(record: DataRecord): string {
  const { findings, notes, baseline, drift } = record;
  const told = findings.map((finding) => `  ${marks[finding.severity]} ${spellFinding(finding)}`);
  const assessed = Object.entries(drift).map(([role, table]) => `  drift of ${role}: ${driftInWords(table)}`);
  const against = baseline.status === "found" ? [] : ["  compared with nothing: there is no baseline"];
  return [
    describeData(record),
    ...told,
    ...assessed,
    ...against,
    ...notes.map((note) => `  note: ${note}`),
    "",
  ].join("\n");
}

/** No column that could be assessed is not the absence of drift. */
function driftInWords({ columns, drifted }: Drift): string {
  const assessed = columns.filter(({ status }) => status === "assessed");
  if (assessed.length === 0) return `not assessed${becauseOf(columns)}`;
  const moved = columns.filter(({ level }) => level !== "none");
  return `${drifted ? "yes" : "no"}, ${countOf(moved.length)} of ${plural(assessed.length, "assessed column")} moved`;
}

const marks = { error: "✖", warn: "▲", info: "·" } as const;
