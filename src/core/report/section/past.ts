import { better } from "../../gate/orientation.ts";
import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import type { Past } from "../../record/past.ts";
import type { Result } from "../../record/words.ts";
import { shortSha } from "../../short-sha.ts";
import { type Block, paragraph, table } from "../block.ts";
import { gatedOf } from "../case.ts";
import { code } from "../encode.ts";
import { decimalsOf } from "../figures.ts";
import { lineChart } from "../mermaid.ts";
import { count, counted, plain } from "../number.ts";
import { sparkline } from "../sparkline.ts";

const mostMetrics = 3;
const mostRows = 10;
/** Names of commits do not fit below more points. */
const mostPlaces = 9;

/** A metric over the accepted commits that have a value of it, oldest first. */
export interface Course {
  readonly metric: MetricRecord;
  readonly points: readonly { readonly past: Past; readonly value: number }[];
}

/** The metrics that a course can be drawn of, those that gate first; empty without a past. */
export function coursesOf(record: EvaluationRecord, most = mostMetrics): Course[] {
  const { past = [], metrics } = record;
  const ordered = [...new Set([...gatedOf(record), ...metrics])];
  return ordered
    .filter((metric) => metric.history === undefined)
    .map((metric) => ({
      metric,
      points: past.flatMap((one) => {
        const value = Object.hasOwn(one.values, metric.name) ? one.values[metric.name] : undefined;
        return value === undefined ? [] : [{ past: one, value }];
      }),
    }))
    .filter(({ points }) => points.length >= 2)
    .slice(0, most);
}

export const resultWords: Record<Result, string> = {
  pass: "✔\u00a0pass",
  fail: "✖\u00a0fail",
  "no-baseline": "∅\u00a0no\u00a0baseline",
  "no-evidence": "∅\u00a0no\u00a0evidence",
};

export const pastRule =
  "Accepted commits with the same evaluation set, from the history of this model. They decide nothing: the base does.";

/** Where this result stands among the earlier ones. */
export function pastFinding({ metric, points }: Course): string {
  const among = `${counted(points.length, "accepted commit")}`;
  if (metric.candidate === null) return among;
  const now = metric.candidate;
  const gains = points.map(({ value }) => better(metric.direction, now - value));
  if (gains.every((gain) => gain > 0)) return `better than all of ${among}`;
  if (gains.every((gain) => gain < 0)) return `worse than all of ${among}`;
  return `within the range of ${among}`;
}

/** One metric as a chart, then the numbers of all: the newest first.
 *  @param charts false where several models share a page of markdown: two charts a comment are enough */
export function pastBlocks(courses: readonly Course[], charts: boolean): Block[] {
  const [lead] = courses;
  if (lead === undefined) return [];
  return [
    ...(charts ? chartOf(lead) : []),
    tableOf(courses),
    paragraph(`<sub>${pastRule}${moreOf(courses)}</sub>`),
  ];
}

function chartOf({ metric, points: all }: Course): Block[] {
  const points = all.slice(-mostPlaces);
  const own = metric.candidate === null ? [] : [metric.candidate];
  return lineChart({
    title: `${metric.name} over accepted commits${own.length > 0 ? ", then this change" : ""}`,
    places: [...points.map(({ past }) => shortSha(past.sha)), ...(own.length > 0 ? ["this"] : [])],
    axis: metric.name,
    lines: [[...points.map(({ value }) => value), ...own]],
  });
}

function tableOf(courses: readonly Course[]): Block {
  const commits = commitsOf(courses).slice(0, mostRows);
  const printed = ({ metric }: Course, value: number | null | undefined) =>
    value === null || value === undefined ? "—" : plain(value, decimalsOf(metric));
  const rows = commits.map((past) => [
    code(shortSha(past.sha)),
    resultWords[past.result],
    ...courses.map((course) =>
      printed(course, course.points.find(({ past: { sha } }) => sha === past.sha)?.value),
    ),
  ]);
  const own = ["this change", "", ...courses.map((course) => printed(course, course.metric.candidate))];
  return table(
    ["commit", "decided", ...courses.map(({ metric }) => `${code(metric.name)}${arrow(metric)}`)],
    `ll${"r".repeat(courses.length)}`,
    [["oldest → newest", "", ...courses.map(sparkOf)], own, ...rows],
  );
}

function sparkOf({ metric, points }: Course): string {
  const own = metric.candidate === null ? [] : [metric.candidate];
  return code(sparkline([...points.map(({ value }) => value), ...own]));
}

/** Every commit of some courses, the newest first. */
export function commitsOf(courses: readonly Course[]): Past[] {
  const all = new Map(courses.flatMap(({ points }) => points.map(({ past }) => [past.sha, past])));
  return [...all.values()].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

function moreOf(courses: readonly Course[]): string {
  const left = commitsOf(courses).length - mostRows;
  return left > 0 ? ` ${count(left)} older ones are in the bars alone.` : "";
}

function arrow({ direction }: MetricRecord): string {
  return direction === "lower" ? " ↓" : "";
}
