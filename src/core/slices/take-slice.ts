import { takeOutputs, takeRows } from "../compare/judged-rows.ts";
import { rememberPart } from "../metrics/score-groups.ts";
import type { Outputs, PairedView, Rows } from "../table/scored.ts";

/** Some rows of a view, in the order given; class codes keep their meaning, groups and units are counted anew. */
export function takeSlice(view: PairedView, chosen: Uint32Array): PairedView {
  const { rows, candidate, baseline } = view;
  return {
    rows: takeRowsAnew(rows, chosen),
    candidate: takeRanked(candidate, chosen),
    baseline: baseline && takeRanked(baseline, chosen),
    id: (row) => view.id(chosen[row]!),
  };
}

/** The order of scores on the whole is that of a slice: nothing is sorted again. */
function takeRanked(outputs: Outputs, chosen: Uint32Array): Outputs {
  const taken = takeOutputs(outputs, chosen);
  if (taken.score && outputs.score) rememberPart(taken.score, { whole: outputs.score, rows: chosen });
  return taken;
}

/** Only the groups and units that have a row here, so that a small slice of many groups stays small. */
export function takeRowsAnew(rows: Rows, chosen: Uint32Array): Rows {
  const taken = takeRows(rows, chosen);
  const groups = taken.group && recode(taken.group);
  const parts = taken.parts && recode(taken.parts.codes);
  return {
    ...taken,
    group: groups?.codes ?? null,
    groups: groups?.present.length ?? chosen.length,
    ...(parts
      ? { parts: { codes: parts.codes, names: parts.present.map((code) => rows.parts!.names[code]!) } }
      : {}),
  };
}

/** Codes counted anew as they appear, and the old code of each. */
export function recode(all: Int32Array): { codes: Int32Array; present: number[] } {
  const codeOf = new Map<number, number>();
  const codes = all.map((old) => {
    const known = codeOf.get(old);
    if (known !== undefined) return known;
    codeOf.set(old, codeOf.size);
    return codeOf.size - 1;
  });
  return { codes, present: [...codeOf.keys()] };
}
