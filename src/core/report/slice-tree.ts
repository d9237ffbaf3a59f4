import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";
import { spanOf } from "./axis.ts";
import { gatedMetricsOf } from "./case.ts";
import { type FoundRow, foundRows } from "./section/discovered.ts";
import { wordOf } from "./verdict-words.ts";

/** A place in the tree: all rows, a column that divides them, a slice, or a slice that was found. */
export interface Branch {
  readonly name: string;
  /** null: a name that only gathers what is below it. */
  readonly metric: MetricRecord | null;
  readonly found: FoundRow | null;
  /** The worst first. */
  readonly children: readonly Branch[];
}

type Slice = EvaluationRecord["slices"][number];

/** All rows, divided by each declared column; pairs of columns stand below the slice of their first column; slices that
 *  were found stand apart. One metric: the first gated one that slices have. null: no slice at all. */
export function sliceTree(record: EvaluationRecord): Branch | null {
  const metric = metricOf(record);
  const declared = metric === null ? [] : columnBranches(record.slices, metric.name, []);
  const found = foundRows(record).map((row): Branch => ({ ...leaf(row.name), found: row }));
  const children = [
    ...declared,
    ...(found.length === 0 ? [] : [{ ...leaf("found, nobody named them"), children: found }]),
  ];
  return children.length === 0 ? null : { ...leaf("all rows"), metric, children };
}

function leaf(name: string): Branch {
  return { name, metric: null, found: null, children: [] };
}

function metricOf(record: EvaluationRecord): MetricRecord | null {
  const names = new Set(record.slices.flatMap(({ metrics }) => metrics.map(({ name }) => name)));
  const ordered = [...gatedMetricsOf(record), ...record.metrics];
  return ordered.find(({ name }) => names.has(name)) ?? null;
}

/** The slices that add one column to those above, by that column. */
function columnBranches(
  slices: readonly Slice[],
  metric: string,
  above: readonly [string, string][],
): Branch[] {
  const inside = slices.filter(({ slice }) => {
    const parts = Object.entries(slice);
    return (
      parts.length > above.length && above.every(([column, value], at) => same(parts[at], [column, value]))
    );
  });
  const byColumn = Map.groupBy(inside, ({ slice }) => Object.keys(slice)[above.length]!);
  return [...byColumn].map(([column, own]) => {
    const byValue = Map.groupBy(own, ({ slice }) => slice[column]!);
    const values = [...byValue].map(([value, below]) =>
      valueBranch(below, metric, [...above, [column, value]]),
    );
    return { ...leaf(`by ${column}`), children: values.sort(worseFirst) };
  });
}

function valueBranch(slices: readonly Slice[], metric: string, path: readonly [string, string][]): Branch {
  const [column, value] = path.at(-1)!;
  const own = slices.find(({ slice }) => Object.keys(slice).length === path.length);
  return {
    ...leaf(`${column} = ${value === "" ? "(empty)" : value}`),
    metric: own?.metrics.find(({ name }) => name === metric) ?? null,
    children: columnBranches(slices, metric, path),
  };
}

function same(one: readonly [string, string] | undefined, other: readonly [string, string]): boolean {
  return one?.[0] === other[0] && one[1] === other[1];
}

function worseFirst(a: Branch, b: Branch): number {
  const rank = ({ metric }: Branch) => (metric === null ? 9 : wordOf(metric).rank);
  const change = ({ metric }: Branch) => (metric === null ? 0 : (spanOf(metric)?.point ?? 0));
  return rank(a) - rank(b) || change(a) - change(b);
}
