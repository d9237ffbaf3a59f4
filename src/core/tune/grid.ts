import { type Axis, axesOf, type Params, type Space, stepValue, type Value } from "./space.ts";

/** How many points a grid has; Infinity where a dimension has no steps. */
export function gridSize(space: Space): number {
  return axesOf(space).reduce((size, [, axis]) => size * pointsOf(axis), 1);
}

/** Dimensions that a grid cannot walk through: numbers without `step`, `int` or `values`. */
export function unwalkable(space: Space): string[] {
  return axesOf(space).flatMap(([name, axis]) => (pointsOf(axis) === Number.POSITIVE_INFINITY ? [name] : []));
}

function pointsOf(axis: Axis): number {
  if (axis.kind === "values") return axis.values.length;
  if (axis.kind === "steps") return axis.count;
  return axis.kind === "log-int" ? axis.high - axis.low + 1 : Number.POSITIVE_INFINITY;
}

/** Point k of the grid, k from 0; the last dimension changes fastest, as in nested loops. */
export function gridPoint(space: Space, k: number): Params {
  let left = k;
  const chosen: [string, Value][] = [];
  for (const [name, axis] of axesOf(space).reverse()) {
    const points = pointsOf(axis);
    chosen.unshift([name, pointAt(axis, left % points)]);
    left = Math.floor(left / points);
  }
  return Object.fromEntries(chosen);
}

function pointAt(axis: Axis, k: number): Value {
  if (axis.kind === "values") return axis.values[k]!;
  return stepValue({ low: axis.low, step: axis.kind === "steps" ? axis.step : 1 }, k);
}
