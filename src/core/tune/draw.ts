import { sha256 } from "../digest.ts";
import { type Axis, axesOf, type Params, type Space, stepValue, type Value } from "./space.ts";

/** Number k of the sets of parameters of a space. Each value follows from the key, the trial and the name alone: the
 *  same file gives the same sets, a larger `trials` keeps those that were tried, and no clock has a say.
 *  @param key text that tells one tuning from another
 *  @example drawParams("a", {lr: {low: 0.001, high: 0.1, log: true}}, 0) // {lr: 0.00161…} */
export function drawParams(key: string, space: Space, trial: number): Params {
  const drawn = axesOf(space).map(([name, axis]): [string, Value] => [
    name,
    valueAt(axis, uniform(`${key}\n${trial}\n${name}`)),
  ]);
  return Object.fromEntries(drawn);
}

/** A number in [0, 1) of 52 bits, from the sha256 of a text. */
function uniform(text: string): number {
  const hex = sha256(text).slice("sha256:".length);
  return Number.parseInt(hex.slice(0, 13), 16) / 2 ** 52;
}

/** The value below which a share `u` in [0, 1) of an axis lies. */
export function valueAt(axis: Axis, u: number): Value {
  switch (axis.kind) {
    case "values":
      return axis.values[Math.floor(u * axis.values.length)]!;
    case "steps":
      return stepValue(axis, Math.floor(u * axis.count));
    case "numbers": {
      const { low, high, log } = axis;
      const value = log ? Math.exp(between(Math.log(low), Math.log(high), u)) : between(low, high, u);
      return Math.min(high, Math.max(low, value));
    }
    case "log-int": {
      // Half a unit beyond each end, so that the ends are as likely as their width in the logarithm says.
      const value = Math.exp(between(Math.log(axis.low - 0.5), Math.log(axis.high + 0.5), u));
      return Math.min(axis.high, Math.max(axis.low, Math.round(value)));
    }
  }
}

function between(low: number, high: number, u: number): number {
  return low + u * (high - low);
}
