import { renderTable } from "../../bench/bench.ts";
import { type Cell, cells, families, nameOfCell } from "../simulate/cells.ts";
import { type CellVerdict, judgeCell } from "../simulate/judge-cell.ts";
import type { CellResult } from "../simulate/run-cell.ts";
import { renderGoals } from "./goals.ts";
import { percent } from "./sections.ts";

/** The goals, the cells that miss one by name, and all cells.
 *  @param results of any cells, in the order of the table */
export function renderSimulation(results: readonly CellResult[]): string {
  if (results.length === 0) return "Not run yet.";
  const judged = results.map((result) => ({ result, verdict: judgeCell(result) }));
  const of = (status: CellVerdict["status"]) => judged.filter(({ verdict }) => verdict.status === status);
  const missed = of("missed");
  const unreached = judged.filter(
    ({ result, verdict }) => result.harm === null && verdict.status !== "too few",
  ).length;
  return [
    `${tellRun(results)} ${of("met").length} cells meet every goal, ${missed.length} miss one or more, ${of("too few").length} are \`too_few\` by the minimum counts.`,
    `In ${unreached} cells no model of the population is bad enough for a loss of the margin and 3.3 standard errors; there the second number is –.`,
    "",
    ...renderGoals(results),
    "",
    ...(missed.length === 0 ? [] : ["Missed:", "", ...missed.map(renderMiss), ""]),
    ...Object.keys(families).flatMap((family) => renderFamily(family, judged)),
  ].join("\n");
}

/** How many cells were run with how many test sets, and which were not. */
function tellRun(results: readonly CellResult[]): string {
  const most = Math.max(...results.map(({ same }) => same.draws));
  const fewer = results.filter(({ same }) => same.draws < most);
  const run = new Set(results.map(nameOfCell));
  const left = cells.filter((cell) => !run.has(nameOfCell(cell)));
  const sets = (draws: number) => `${draws.toLocaleString("en")} test sets for each of three candidates`;
  return [
    `${results.length} of ${cells.length} cells were run, with ${sets(most)}`,
    ...(fewer.length === 0
      ? []
      : [`; ${fewer.length} of them, bootstraps of 5,000 rows, with ${fewer[0]!.same.draws}`]),
    ...(left.length === 0 ? [] : [`. Not run: ${tellLeft(left)}`]),
    ".",
  ].join("");
}

/** By metric: "ece (n = 500, 5000)". */
function tellLeft(left: readonly Cell[]): string {
  const sizes = new Map<string, Set<number>>();
  for (const { metric, n } of left) sizes.set(metric, (sizes.get(metric) ?? new Set()).add(n));
  return Array.from(
    sizes,
    ([metric, of]) => `${metric} (n = ${[...of].sort((x, y) => x - y).join(", ")})`,
  ).join(", ");
}

interface Judged {
  readonly result: CellResult;
  readonly verdict: CellVerdict;
}

function renderMiss({ result, verdict }: Judged): string {
  return `- ${nameOfCell(result)}: ${verdict.misses.join(", ")} (${numbersOf(verdict)})`;
}

function renderFamily(family: string, all: readonly Judged[]): string[] {
  const own = all.filter(({ result }) => result.family === family);
  if (own.length === 0) return [];
  const sizes = [...new Set(own.map(({ result }) => result.n))];
  const keys = [...new Set(own.map(({ result }) => `${result.metric}, ${result.structure}`))];
  const rows = keys.map((key) => {
    const ofKey = own.filter(({ result }) => `${result.metric}, ${result.structure}` === key);
    const at = (n: number) => ofKey.find(({ result }) => result.n === n);
    return { [family]: key, ...Object.fromEntries(sizes.map((n) => [`n = ${n}`, renderCell(at(n))])) };
  });
  return [renderTable(rows), ""];
}

function renderCell(cell: Judged | undefined): string {
  if (cell === undefined) return "";
  const { verdict } = cell;
  if (verdict.status === "too few") return "too few";
  const numbers = numbersOf(verdict);
  return verdict.status === "missed" ? `**${numbers}**` : numbers;
}

/** Blocked without a change · caught · proved at the margin · coverage, in per cent. */
function numbersOf({ falseBlocks, caught, falseProofs, coverage }: CellVerdict): string {
  return [falseBlocks, caught, falseProofs, coverage].map(percent).join(" · ");
}
