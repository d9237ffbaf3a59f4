import { lastPart, wordsOf } from "../compare/guardrail.ts";
import { bytes, decimalsFor, minus, plain } from "./number.ts";

const units: readonly [pattern: RegExp, unit: string][] = [
  [/(^|_)ms(_|$)/, "ms"],
  [/(^|_)(seconds?|secs?)(_|$)/, "s"],
  [/(^|_)minutes?(_|$)/, "min"],
  [/(^|_)hours?(_|$)/, "h"],
  [/(^|_)kb(_|$)/, "kB"],
  [/(^|_)mb(_|$)/, "MB"],
  [/(^|_)gb(_|$)/, "GB"],
  [/(^|_)mib(_|$)/, "MiB"],
  [/(^|_)gib(_|$)/, "GiB"],
  [/(^|_)usd(_|$)/, "USD"],
  [/(^|_)eur(_|$)/, "EUR"],
];

/** A value with the unit that its name ends in; a rate has none.
 *  @example quantity("model_bytes", 63_500) // "63.5 kB" */
export function quantity(name: string, value: number): string {
  const words = wordsOf(lastPart(name));
  if (/(^|_)per(_|$)/.test(words)) return figure(value);
  if (/(^|_)bytes(_|$)/.test(words)) return `${value < 0 ? minus : ""}${bytes(Math.abs(value))}`;
  const unit = units.find(([pattern]) => pattern.test(words))?.[1];
  return unit === undefined ? figure(value) : `${figure(value)}\u00a0${unit}`;
}

function figure(value: number): string {
  return plain(value, Number.isInteger(value) ? 0 : Math.min(8, decimalsFor(value, 3)));
}
