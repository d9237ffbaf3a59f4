import { blankStats } from "../compare/blank-stats.ts";
import { lastPart } from "../compare/guardrail.ts";
import type { MetricStats } from "../record/evaluation.ts";
import type { Side } from "./side.ts";

/** Answers that another model (or another prompt) scored are another measurement: what was scored so is not compared.
 *  A baseline from a file says nothing of its judge, and is taken at its word.
 *  @param named judge-scored metrics beside those whose name begins with `score_` */
export function holdJudges(
  stats: readonly MetricStats[],
  sides: { candidate: Side; baseline: Side | null },
  named: readonly string[],
): readonly MetricStats[] {
  const theirs = sides.baseline?.surroundings;
  if (theirs === undefined) return stats;
  const ours = sides.candidate.surroundings?.judge ?? null;
  if (ours === theirs.judge) return stats;
  const note = `scored by ${ours ?? "a judge that is not named"}, the baseline by ${theirs.judge ?? "a judge that is not named"}`;
  return stats.map((each) => {
    if (each.delta === null || !isJudged(each.name, named)) return each;
    const { name, direction, unit, n, candidate, baseline, noise } = each;
    const kept = { unit, n, candidate, baseline, ...(noise === undefined ? {} : { noise }) };
    return { ...blankStats(name, direction), ...kept, method: each.method, status: "not_comparable", note };
  });
}

function isJudged(name: string, named: readonly string[]): boolean {
  return named.includes(name) || lastPart(name).startsWith("score_");
}
