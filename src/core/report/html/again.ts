import type { EvaluationRecord } from "../../record/evaluation.ts";
import { shortSha } from "../../short-sha.ts";
import { visible } from "../encode.ts";

const roles = ["id", "label", "prediction", "score", "weight", "group"] as const;

/** Shell lines that repeat an evaluation of rows; empty when there were none. Names that a shell would read
 *  are quoted.
 *  @example againLines(record)[1] // "evenhand evaluate --predictions out/predictions.csv --baseline base.csv \\" */
export function againLines(record: EvaluationRecord): string[] {
  if (record.task === "scalars" || record.candidate.rows === 0) return [];
  const flags = roles.flatMap((role) => {
    const column = record.columns[role];
    return column === undefined ? [] : [`--${role} ${quoted(column)}`];
  });
  const positive = record.positive === null ? [] : [`--positive ${quoted(record.positive)}`];
  const command = `evenhand evaluate --predictions ${quoted(record.candidate.source)} --baseline base.csv`;
  const columns = [...flags, ...positive].join(" ");
  const checkout = record.candidate.sha === null ? [] : [`git checkout ${shortSha(record.candidate.sha)}`];
  return columns === "" ? [...checkout, command] : [...checkout, `${command} \\`, `  ${columns}`];
}

/** One word for a POSIX shell. */
function quoted(word: string): string {
  const shown = visible(word, 200);
  return /^[\w./@%+=:,-]+$/.test(shown) && !shown.startsWith("-")
    ? shown
    : `'${shown.replaceAll("'", `'\\''`)}'`;
}
