import type { EvaluationRecord } from "../../record/evaluation.ts";
import type { Fairness, FairnessGap } from "../../record/fairness.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { code } from "../encode.ts";
import { count, counted, plain, signed } from "../number.ts";

const decimals = 4;

/** What the change of a gap says for itself: an interval that holds 0 says nothing. */
export function changeOf({ interval }: FairnessGap): "wider" | "narrower" | null {
  if (interval === null) return null;
  if (interval.low > 0) return "wider";
  return interval.high < 0 ? "narrower" : null;
}

/** Whether there are gaps of a baseline beside the candidate's. */
export function isChange({ groups }: Fairness): boolean {
  return groups.some(({ baseline }) => baseline !== null);
}

/** How many gaps opened, over all columns. */
export function fairnessFinding(fairness: readonly Fairness[]): string {
  const gaps = fairness.flatMap((each) => each.gaps);
  if (!fairness.some(isChange)) return "gaps of the candidate alone, nothing is compared";
  const tally = (change: string) => gaps.filter((gap) => changeOf(gap) === change).length;
  const said = (["wider", "narrower"] as const).filter((change) => tally(change) > 0);
  if (said.length === 0) return "no gap changed beyond its noise";
  return said.map((change) => `${counted(tally(change), "gap")} ${change}`).join(", ");
}

/** The figures of a gap as every surface prints them. */
export function gapFigures(gap: FairnessGap) {
  const range = (ends: FairnessGap["interval"], print: typeof plain) =>
    ends === null ? "—" : `${print(ends.low, decimals)} to ${print(ends.high, decimals)}`;
  return {
    name: gap.name,
    candidate: number(gap.candidate),
    own: range(gap.candidateInterval, plain),
    baseline: number(gap.baseline),
    delta: gap.delta === null ? "—" : signed(gap.delta, decimals),
    change: range(gap.interval, signed),
    word: changeOf(gap) ?? gap.note,
  };
}

export function number(value: number | null): string {
  return value === null ? "—" : plain(value, decimals);
}

/** Rates of the groups and the gaps between them, a table of each for every column. */
export function fairnessFold({ fairness = [] }: EvaluationRecord, most = 8): Block[] {
  if (fairness.length === 0) return [];
  const inside = fairness.flatMap((each) => [
    gapTable(each),
    groupTable(each, most),
    ...groupsNote(each, most),
  ]);
  return [
    fold(`<b>Fairness</b>: ${fairnessFinding(fairness)}`, [
      ...inside,
      paragraph("<sub>Gaps are shown with 90 % intervals and do not gate.</sub>"),
    ]),
  ];
}

function gapTable(fairness: Fairness): Block {
  const { column, gaps } = fairness;
  if (!isChange(fairness)) return ownGapTable(fairness);
  const cells = gaps.map((gap) => {
    const { name, candidate, own, baseline, delta, change, word } = gapFigures(gap);
    return [code(name), `${baseline} → ${candidate}`, own, delta, change, word];
  });
  const heads = [`gap by ${code(column)}`, "base → candidate", "90 % of the gap", "Δ", "90 % of Δ", ""];
  return table(heads, "lrrrrl", cells);
}

function ownGapTable({ column, gaps }: Fairness): Block {
  const cells = gaps.map((gap) => {
    const { name, candidate, own, word } = gapFigures(gap);
    return [code(name), candidate, own, word];
  });
  return table([`gap by ${code(column)}`, "candidate", "90 % of the gap", ""], "lrrl", cells);
}

function groupTable({ column, groups }: Fairness, most: number): Block {
  const cells = groups
    .slice(0, most)
    .map(({ name, n, excluded, candidate }) => [
      code(name === "" ? "(empty)" : name, 60),
      number(candidate.selection),
      number(candidate.truePositive),
      number(candidate.falsePositive),
      count(n),
      excluded === null ? "" : `left out: ${excluded}`,
    ]);
  const heads = [code(column), "predicted positive", "true positive rate", "false positive rate", "rows", ""];
  return table(heads, "lrrrrl", cells);
}

function groupsNote({ groups }: Fairness, most: number): Block[] {
  if (groups.length <= most) return [];
  return [paragraph(`<sub>${count(most)} of ${counted(groups.length, "group")}.</sub>`)];
}
