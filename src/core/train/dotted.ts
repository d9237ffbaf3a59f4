import { runLimits } from "../record/limits.ts";

export type Leaf = number | string | boolean | null;

const maxDepth = 32;

/** A name that can be a key of a record: 1 to 200 characters, none a control, not a prototype's. */
export function isPlainName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  return /^[^\u0000-\u001f\u007f]{1,200}$/u.test(name) && !/(?:^|\.)__proto__(?:\.|$)/.test(name);
}

/** Leaves of nested maps and lists by dotted name: `{model: {lr: 0.1}, layers: [64, 8]}` gives `model.lr`,
 *  `layers.0`, `layers.1`. Numbers that JSON cannot hold become text; long text is cut; what lies deeper than 32
 *  levels or beyond the size of a record is left out. Never throws. */
export function flatten(value: unknown): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  walk(value, [], leaves);
  return leaves;
}

function walk(value: unknown, path: readonly string[], leaves: Map<string, Leaf>): void {
  if (leaves.size >= runLimits.names || path.length > maxDepth) return;
  if (value !== null && typeof value === "object" && !(value instanceof Date)) {
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key], leaves);
    return;
  }
  const name = path.join(".");
  if (isPlainName(name)) leaves.set(name, leafOf(value));
}

function leafOf(value: unknown): Leaf {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  return String(value instanceof Date ? value.toISOString() : value).slice(0, runLimits.textLength);
}
