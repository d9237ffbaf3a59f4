import type { EvaluationRecord } from "../../record/evaluation.ts";
import { type Block, fold, table } from "../block.ts";
import { sentence } from "../encode.ts";
import { counted } from "../number.ts";

/** Where a baseline was looked for, in order; empty when the base commit itself had one. */
export function searchFold({ baseline }: EvaluationRecord): Block[] {
  if (baseline.looked.length === 0 || (baseline.status === "found" && (baseline.distance ?? 0) === 0))
    return [];
  const places = counted(baseline.looked.length, "place");
  const finding =
    baseline.status === "found" ? `found in the last of ${places}` : `nothing to use in ${places}`;
  const rows = baseline.looked.map(({ where, result }, index) => [
    `${index + 1}`,
    sentence(where),
    sentence(result),
  ]);
  return [
    fold(`<b>Where a baseline was looked for</b>: ${finding}`, [
      table(["", "looked in", "result"], "rll", rows),
    ]),
  ];
}
