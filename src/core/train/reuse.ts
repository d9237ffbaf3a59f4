import type { ReusedFrom } from "../record/reused-from.ts";
import type { OutputDigest, RunRecord } from "../record/run.ts";
import type { DeclaredOutput } from "./judge-outputs.ts";
import { sealRun } from "./run-record.ts";

/** What is of this run, in a record of an earlier one's result. */
export type Present = Pick<RunRecord, "createdAt" | "run" | "commit" | "tool">;

/** The earlier record as this run's: its numbers and outputs, with the name of the run that made them. */
export function reuseRecord(earlier: RunRecord, present: Present): RunRecord {
  const { schema: _schema, id, ...content } = earlier;
  const { commit, run, createdAt } = earlier;
  const from = earlier.reusedFrom ?? { id, commit, url: run?.url ?? null, createdAt };
  const stages = earlier.stages?.map((stage) => ({ ...stage, result: "unchanged" as const }));
  return sealRun({ ...content, ...present, ...(stages === undefined ? {} : { stages }), reusedFrom: from });
}

/** Why outputs are not those of a record; null when all are the same, byte by byte. */
export function outputsDiffer(
  declared: readonly DeclaredOutput[],
  recorded: Readonly<Record<string, OutputDigest>>,
  found: Readonly<Record<string, string>>,
): string | null {
  if (declared.length !== Object.keys(recorded).length) return "other outputs were declared";
  for (const { name, path } of declared) {
    if (recorded[name]?.path !== path) return `output ${name} was declared with another path`;
    if (recorded[name].digest !== found[name]) return `output ${name}: ${path} is not what was recorded`;
  }
  return null;
}

/** Since when nothing has changed, without anything but a commit and a day.
 *  @example sinceOf(from) // "nothing has changed since commit 0a1b2c3 of 2026-01-02" */
export function sinceOf({ commit, createdAt }: Pick<ReusedFrom, "commit" | "createdAt">): string {
  const day = createdAt.slice(0, 10);
  const made = commit === null ? `the run of ${day}` : `commit ${commit.slice(0, 7)} of ${day}`;
  return `nothing has changed since ${made}`;
}
