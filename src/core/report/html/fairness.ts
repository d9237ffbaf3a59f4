import type { EvaluationRecord } from "../../record/evaluation.ts";
import type { Fairness } from "../../record/fairness.ts";
import { count } from "../number.ts";
import { fairnessFinding, gapFigures, isChange, number } from "../section/fairness.ts";
import { h, type Markup } from "./markup.ts";
import { note, type Place, section, sub, wide } from "./parts.ts";

const mostGroups = 200;

/** Gaps between groups with their intervals, and the rates they come from. */
export function fairnessSection({ fairness = [] }: EvaluationRecord, place: Place): Markup | null {
  if (fairness.length === 0) return null;
  return section(place, "fairness", "Fairness", [
    sub(`${fairnessFinding(fairness)}. Intervals hold 90 %; gaps do not gate.`),
    ...fairness.flatMap((each) => [
      wide(place, `Gaps by ${each.column}`, gapTable(each)),
      wide(place, `Groups of ${each.column}`, groupTable(each)),
      each.groups.length > mostGroups ? note(`${mostGroups} of ${count(each.groups.length)} groups.`) : null,
    ]),
  ]);
}

function gapTable(fairness: Fairness): Markup {
  const { column, gaps } = fairness;
  if (!isChange(fairness)) return ownGapTable(fairness);
  const rows = gaps.map((gap) => {
    const { name, baseline, candidate, own, delta, change, word } = gapFigures(gap);
    return h`<tr><th scope="row"><code>${name}</code></th><td class="n">${baseline} → <b>${candidate}</b></td><td class="n">${own}</td><td class="n b">${delta}</td><td class="n">${change}</td><td>${word}</td></tr>\n`;
  });
  return h`<table><thead><tr><th scope="col">gap by <code>${column}</code></th><th scope="col" class="n">base → candidate</th><th scope="col" class="n">90 % of the gap</th><th scope="col" class="n">change</th><th scope="col" class="n">90 % of the change</th><th scope="col">finding</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function ownGapTable({ column, gaps }: Fairness): Markup {
  const rows = gaps.map((gap) => {
    const { name, candidate, own, word } = gapFigures(gap);
    return h`<tr><th scope="row"><code>${name}</code></th><td class="n b">${candidate}</td><td class="n">${own}</td><td>${word}</td></tr>\n`;
  });
  return h`<table><thead><tr><th scope="col">gap by <code>${column}</code></th><th scope="col" class="n">candidate</th><th scope="col" class="n">90 % of the gap</th><th scope="col">finding</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function groupTable({ column, groups }: Fairness): Markup {
  const rows = groups.slice(0, mostGroups).map(({ name, n, excluded, candidate }) => {
    const out = excluded === null ? "" : `left out: ${excluded}`;
    return h`<tr><th scope="row"><code>${name === "" ? "(empty)" : name}</code></th><td class="n">${number(candidate.selection)}</td><td class="n">${number(candidate.truePositive)}</td><td class="n">${number(candidate.falsePositive)}</td><td class="n">${count(n)}</td><td>${out}</td></tr>\n`;
  });
  return h`<table><thead><tr><th scope="col"><code>${column}</code></th><th scope="col" class="n">predicted positive</th><th scope="col" class="n">true positive rate</th><th scope="col" class="n">false positive rate</th><th scope="col" class="n">rows</th><th scope="col">part in the gaps</th></tr></thead><tbody>${rows}</tbody></table>`;
}
