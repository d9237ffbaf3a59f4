import { better } from "../../gate/orientation.ts";
import type { EvaluationRecord, MetricRecord } from "../../record/evaluation.ts";
import { sliceName } from "../../slices/slice-name.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { code } from "../encode.ts";
import { figuresOf } from "../figures.ts";
import { count, counted } from "../number.ts";

/** One slice and metric of a candidate that is compared with nothing. */
export interface SliceValue {
  readonly name: string;
  readonly metric: string;
  readonly value: string;
  /** The same metric on all rows. */
  readonly whole: string;
  /** What the limit of the whole set would say here, "" without one. */
  readonly limit: string;
  readonly rows: string;
}

/** Every slice and metric with a value, the farthest below the whole set first. */
export function sliceValues({ slices, metrics }: EvaluationRecord): SliceValue[] {
  const cells = slices.flatMap(({ slice, metrics: own }) =>
    own.flatMap((metric) => {
      const whole = metrics.find((each) => each.name === metric.name);
      return whole === undefined ? [] : [{ name: sliceName(slice), metric, whole }];
    }),
  );
  const shortfall = ({ metric, whole }: (typeof cells)[number]) =>
    metric.candidate === null || whole.candidate === null
      ? -Infinity
      : -better(metric.direction, metric.candidate - whole.candidate) / (Math.abs(whole.candidate) || 1);
  return cells
    .toSorted((a, b) => shortfall(b) - shortfall(a) || 0)
    .map(({ name, metric, whole }) => ({
      name,
      metric: metric.name,
      value: figuresOf(metric).candidate,
      whole: figuresOf(whole).candidate,
      limit: limitOf(metric),
      rows: count(metric.n),
    }));
}

/** A limit is asked of the whole set, so that outside it is a remark and no verdict. */
function limitOf({ floor, candidate }: MetricRecord): string {
  if (floor === null || floor.held === null || candidate === null) return "";
  if (floor.held) return "within it";
  return floor.min !== null && candidate < floor.min ? `below ${floor.min}` : `above ${floor.max}`;
}

export const sliceValuesRule =
  "Nothing is compared, so slices have values and no verdict; the limit is the whole set's and does not gate here.";

/** How many slices there are, and how many values lie outside the limit of the whole set. */
export function sliceValuesFinding(values: readonly SliceValue[], { slices }: EvaluationRecord): string {
  const outside = values.filter(({ limit }) => limit !== "" && limit !== "within it").length;
  const said = counted(slices.length, "slice");
  return outside === 0 ? said : `${said}, ${counted(outside, "value")} outside a limit of the whole set`;
}

export function sliceValuesFold(record: EvaluationRecord, most = 8): Block[] {
  const values = sliceValues(record);
  if (values.length === 0) return [];
  const cells = values
    .slice(0, most)
    .map(({ name, metric, value, whole, limit, rows }) => [
      code(name),
      code(metric),
      value,
      whole,
      limit,
      rows,
    ]);
  const rest = values.length > most ? `The ${most} lowest of ${count(values.length)}. ` : "";
  return [
    fold(`<b>Slices</b>: ${sliceValuesFinding(values, record)}`, [
      table(["slice", "metric", "candidate", "all rows", "limit", "rows"], "llrrlr", cells),
      paragraph(`<sub>${rest}${sliceValuesRule}</sub>`),
    ]),
  ];
}
