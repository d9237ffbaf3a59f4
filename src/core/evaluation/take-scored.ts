import { takeOutputs } from "../compare/judged-rows.ts";
import { recode, takeRowsAnew } from "../slices/take-slice.ts";
import type { Scored } from "../table/evidence.ts";
import { takeIds } from "../table/ids.ts";
import { labelTexts } from "../table/score.ts";

/** Some rows of a side, in the order given. */
export function takeScored(scored: Scored, chosen: Uint32Array): Scored {
  const rows = takeRowsAnew(scored.rows, chosen);
  const codes = Int32Array.from(chosen);
  const { group } = scored.rows;
  const present = group === null ? [] : recode(codes.map((row) => group[row]!)).present;
  const { sliceColumns, features } = scored;
  return {
    ...scored,
    rows,
    outputs: takeOutputs(scored.outputs, chosen),
    ids: scored.ids && takeIds(scored.ids, codes),
    groupNames: present.map((code) => scored.groupNames[code]!),
    ...(sliceColumns
      ? {
          sliceColumns: sliceColumns.map((column) => ({
            ...column,
            codes: codes.map((row) => column.codes[row]!),
          })),
        }
      : {}),
    ...(features
      ? {
          features: features.map((each) => ({
            ...each,
            codes: Uint8Array.from(codes, (row) => each.codes[row]!),
          })),
        }
      : {}),
    labelText: labelTexts(rows.label, rows.classes),
  };
}
