import { renderTable } from "../../bench/bench.ts";
import { families, nameOfCell } from "../simulate/cells.ts";
import { type CellVerdict, judgeCell } from "../simulate/judge-cell.ts";
import type { CellResult } from "../simulate/run-cell.ts";
import { percent } from "./sections.ts";

/** All cells, and those that miss a goal by name.
 *  @param results of any cells, in the order of the table */
export function renderSimulation(results: readonly CellResult[]): string {
  const judged = results.map((result) => ({ result, verdict: judgeCell(result) }));
  const of = (status: CellVerdict["status"]) => judged.filter(({ verdict }) => verdict.status === status);
  const missed = of("missed");
  const unreached = judged.filter(
    ({ result, verdict }) => result.harm === null && verdict.status !== "too few",
  ).length;
  const draws = Math.min(...results.map(({ same }) => same.draws));
  return [
    `${results.length} cells of ${draws} draws for each of three candidates: ${of("met").length} meet every goal, ${of("too few").length} are`,
    `\`too_few\` by the minimum counts, ${missed.length} miss one (${percent(missed.length / results.length)} %). In ${unreached} cells no model of the population is bad enough for`,
    "a loss of the margin and 3.3 standard errors; there the second number is –.",
    "",
    ...(missed.length === 0 ? [] : ["Missed:", "", ...missed.map(renderMiss), ""]),
    ...Object.keys(families).flatMap((family) => renderFamily(family, judged)),
  ].join("\n");
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
    const cells = own.filter(({ result }) => `${result.metric}, ${result.structure}` === key);
    const at = (n: number) => cells.find(({ result }) => result.n === n);
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
