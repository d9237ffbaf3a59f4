import { configSchema } from "../../../src/core/config/schema.ts";
import { measure } from "../../../src/core/evaluation/measure.ts";
import { choosePolicy } from "../../../src/core/gate/choose-policy.ts";
import { judge } from "../../../src/core/gate/judge.ts";
import type { Policy } from "../../../src/core/gate/policy.ts";
import { declaredSlices } from "../../../src/core/slices/declared.ts";
import { scoredOf } from "../table/csv.ts";

/** A row of the evaluation set with what either model makes of it. */
export interface Row {
  readonly country: string;
  readonly channel: string;
  readonly label: number;
  readonly base: number;
  readonly candidate: number;
}

/** `n` rows of one country of which either model has the given shares right. */
export function rowsOf(country: string, n: number, base: number, candidate: number): Row[] {
  return Array.from({ length: n }, (_row, k) => {
    const label = k % 2;
    const right = (share: number) => ((k * 37) % 100) / 100 < share;
    const said = (share: number) => (right(share) ? label : 1 - label);
    const channel = k % 4 < 2 ? "web" : "app";
    return { country, channel, label, base: said(base), candidate: said(candidate) };
  });
}

export async function sidesOf(rows: readonly Row[], slices: readonly string[] = ["country", "channel"]) {
  const file = (side: "base" | "candidate") =>
    `id,label,prediction,country,channel\n${rows
      .map((row, k) => `r${k},${row.label},${row[side]},${row.country},${row.channel}`)
      .join("\n")}\n`;
  return {
    candidate: { scored: await scoredOf(file("candidate"), { task: "binary", slices }), scalars: null },
    baseline: { scored: await scoredOf(file("base"), { task: "binary" }), scalars: null },
  };
}

/** Measured and judged with accuracy as the one gate. */
export async function judgedOf(
  rows: readonly Row[],
  declared: readonly (string | string[])[] = ["country"],
  more: Partial<Policy> = {},
) {
  const gate = { gate: { accuracy: { margin: 0.01 } } };
  const measured = measure(await sidesOf(rows), null, gate, {
    slices: declaredSlices(declared),
    fairness: [],
  });
  const config = configSchema.parse({ models: { m: gate } });
  return {
    measured,
    ...judge(measured.stats, { ...choosePolicy(measured.facts, config, "m"), ...more }, measured.slices),
  };
}
