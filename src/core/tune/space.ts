import type { Dimension, TuneConfig } from "../config/tune-schema.ts";

export type Value = number | string | boolean;
/** One set of parameters by dotted name. */
export type Params = Readonly<Record<string, Value>>;
export type Space = TuneConfig["space"];

/** A dimension that can be drawn from: no key of it contradicts another. */
export type Axis =
  | { readonly kind: "values"; readonly values: readonly Value[] }
  /** Evenly spaced: low, low + step, … up to the greatest at most high. */
  | { readonly kind: "steps"; readonly low: number; readonly step: number; readonly count: number }
  | { readonly kind: "numbers"; readonly low: number; readonly high: number; readonly log: boolean }
  /** Whole numbers, drawn evenly over the logarithm. */
  | { readonly kind: "log-int"; readonly low: number; readonly high: number };

/** How a dimension is drawn from, or what is wrong with it as the end of a sentence. */
export function readAxis(dimension: Dimension): Axis | { readonly wrong: string; readonly fix: string } {
  const { low, high, log = false, step, int = false, values } = dimension;
  if (values !== undefined) {
    const others = Object.entries(dimension).filter(
      ([key, value]) => key !== "values" && value !== undefined,
    );
    if (others.length > 0)
      return wrong(`has \`values\` and \`${others[0]![0]}\``, "keep either the list or the bounds");
    const twice = values.find((value, at) => values.indexOf(value) !== at);
    if (twice !== undefined) return wrong(`names ${JSON.stringify(twice)} twice`, "name each value once");
    return { kind: "values", values };
  }
  if (low === undefined || high === undefined)
    return wrong("has no `low` and `high`", "for example `{low: 0.001, high: 0.1}` or `{values: [16, 32]}`");
  if (low >= high) return wrong(`has low ${low}, which is not below high ${high}`, "swap them");
  if (log && low <= 0) return wrong(`has \`log\` and low ${low}`, "a logarithm needs a `low` above 0");
  if (log && step !== undefined) return wrong("has `log` and `step`", "keep one of them");
  const isWhole = Number.isSafeInteger(low) && Number.isSafeInteger(high);
  if (int && (!isWhole || !Number.isInteger(step ?? 1)))
    return wrong("has `int` and a bound or step that is not whole", "write whole numbers");
  if (int && log) return { kind: "log-int", low, high };
  if (!int && step === undefined) return { kind: "numbers", low, high, log };
  const width = step ?? 1;
  const count = Math.floor((high - low) / width + 1e-9) + 1;
  if (count < 2) return wrong(`has a step of ${width}, which is wider than its bounds`, "make it smaller");
  return { kind: "steps", low, step: width, count };
}

function wrong(what: string, fix: string) {
  return { wrong: what, fix };
}

/** Axes of a space that `tuneProblems` found nothing wrong with, in the order of the file. */
export function axesOf(space: Space): [string, Axis][] {
  return Object.entries(space).map(([name, dimension]) => {
    const axis = readAxis(dimension);
    if ("wrong" in axis) throw new Error(`${name} ${axis.wrong}`);
    return [name, axis];
  });
}

/** The k-th value of evenly spaced ones, without the dust of adding up: 0.1 · 3 is 0.3. */
export function stepValue({ low, step }: { low: number; step: number }, k: number): number {
  return Number((low + k * step).toPrecision(14));
}
