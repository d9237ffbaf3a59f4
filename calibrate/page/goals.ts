import { families, nameOfCell } from "../simulate/cells.ts";
import { judgeCell, leastCoverage } from "../simulate/judge-cell.ts";
import type { CellResult } from "../simulate/run-cell.ts";
import { percent } from "./sections.ts";

type Goal = "false blocks" | "caught" | "false proofs" | "coverage";

const told: Readonly<Record<Goal, string>> = {
  "false blocks": "guard blocks an unchanged candidate at most α + 3 standard errors of the time",
  caught: "guard blocks a loss of the margin and 3.3 standard errors in 90 % of test sets",
  "false proofs": "prove passes a loss of the margin at most α + 3 standard errors of the time",
  coverage: "the 90 % interval holds the truth in 88 %, for each of the candidates",
};

/** Cells that may be `too_few`, of all. */
const mostTooFew = 0.05;

/** Each goal as one counted sentence. */
export function renderGoals(results: readonly CellResult[]): string[] {
  const cells = results.map((result) => ({ result, verdict: judgeCell(result) }));
  const judged = cells.filter(({ verdict }) => verdict.status !== "too few");
  const goals = Object.entries(told).map(([goal, text]) => {
    const asked = judged.filter(({ verdict }) => goal !== "caught" || verdict.caught !== null);
    const met = asked.filter(({ verdict }) => !verdict.misses.includes(goal)).length;
    return `- ${met} of ${asked.length} cells: ${text}.${goal === "coverage" ? tellChance(results) : ""}`;
  });
  const few = cells.filter(({ verdict }) => verdict.status === "too few").map(({ result }) => result);
  return [...goals, tellTooFew(few, cells.length)];
}

/** A share of few test sets strays; below the goal by three of its standard errors it has not strayed. */
function tellChance(results: readonly CellResult[]): string {
  const low = results.flatMap(({ same, boundary, harm }) =>
    [same, boundary, ...(harm ? [harm] : [])].filter(({ covered, judged, draws }) => {
      const share = covered / judged;
      return judged >= draws / 20 && share < leastCoverage;
    }),
  );
  const far = low.filter(({ covered, judged }) => {
    const share = covered / judged;
    return share + 3 * Math.sqrt((leastCoverage * (1 - leastCoverage)) / judged) < leastCoverage;
  });
  return ` Of the ${low.length} candidates below it, ${far.length} are so by more than 3 standard errors of the share itself.`;
}

function tellTooFew(few: readonly CellResult[], all: number): string {
  const headline = few.filter(({ family, metric, n }) => n >= 500 && families[family]!.metrics[0] === metric);
  const named = headline.length === 0 ? "none of them" : `of them ${headline.map(nameOfCell).join(", ")}`;
  const share = few.length / all;
  const goal = share <= mostTooFew ? "the goal is 5 %" : "more than the goal of 5 %";
  return `- ${few.length} of ${all} cells (${percent(share)} %, ${goal}) are \`too_few\`: ${named} is a headline metric at n ≥ 500.`;
}
