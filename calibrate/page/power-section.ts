import { renderTable } from "../../bench/bench.ts";
import { powerCells } from "../power/power-cells.ts";
import type { Blocks, PowerResult } from "../power/run-power.ts";
import { percent } from "./sections.ts";

const rules: readonly (readonly [string, (blocks: Blocks) => number])[] = [
  ["evenhand, guard", ({ guard }) => guard],
  ["any decrease", ({ anyDecrease }) => anyDecrease],
  ["beyond 1 %", ({ beyondOnePercent }) => beyondOnePercent],
];

/** False alarms (nothing changed, blocked) and misses (a true loss, not blocked) of three rules, in per cent. */
export function renderPower(results: readonly PowerResult[]): string {
  if (results.length === 0) return "Not run yet.";
  const rows = results.flatMap((result) =>
    rules.map(([rule, blockedBy]) => {
      const at = (loss: number) => result.found.find((each) => each.loss === loss);
      const missed = (loss: number) => {
        const blocks = at(loss);
        if (blocks === undefined) return "–";
        const share = percent((blocks.draws - blockedBy(blocks)) / blocks.draws);
        const isOurs = rule === rules[0]![0];
        return isOurs ? `${share} (${percent(blocks.saidUnsure / blocks.draws)} unsure)` : share;
      };
      const same = at(0)!;
      return {
        gate: `${result.gate.join(", ")}; n = ${result.n}${same.draws < 2000 ? `, ${same.draws} test sets` : ""}`,
        rule,
        "false alarms": percent(blockedBy(same) / same.draws),
        "missed: 1 margin": missed(1),
        "2 margins": missed(2),
        "4 margins": missed(4),
      };
    }),
  );
  const run = new Set(results.map(({ family, n }) => `${family} ${n}`));
  const left = powerCells.filter(({ family, n }) => !run.has(`${family} ${n}`));
  const told = left.map(({ family, n }) => `${family} at n = ${n}`).join(", ");
  return [renderTable(rows), ...(left.length === 0 ? [] : ["", `Not run: ${told}.`])].join("\n");
}
