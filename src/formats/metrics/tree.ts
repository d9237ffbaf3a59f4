import { UserError } from "../../errors.ts";

/** What a metrics file holds: objects as Maps, so that no key is special. Numbers that JSON cannot hold, and
 *  null, are null. */
export type MetricTree = Map<string, MetricTree> | MetricTree[] | string | number | boolean | null;

export const mostDepth = 64;

/** `metrics.json: line 3, column 7: …`. */
export function malformedMetrics(
  file: string,
  place: { line: number; column: number },
  say: string,
  hint = 'write named numbers, such as {"accuracy": 0.93}',
): UserError {
  return new UserError({
    code: "file-malformed",
    message: `${file}: line ${place.line}, column ${place.column}: ${say}`,
    hint,
    file,
    ...place,
  });
}

/** An object's key; undefined when it is no object or has no such key. */
export function at(tree: MetricTree | undefined, ...keys: readonly string[]): MetricTree | undefined {
  return keys.reduce<MetricTree | undefined>(
    (inner, key) => (inner instanceof Map ? inner.get(key) : undefined),
    tree,
  );
}

/** An object, or an empty one in place of anything else. */
export function mapAt(tree: MetricTree | undefined, ...keys: readonly string[]): Map<string, MetricTree> {
  const found = at(tree, ...keys);
  return found instanceof Map ? found : new Map();
}

/** A list, or an empty one in place of anything else. */
export function listAt(tree: MetricTree | undefined, ...keys: readonly string[]): MetricTree[] {
  const found = at(tree, ...keys);
  return Array.isArray(found) ? found : [];
}

/** A text, or "" in place of anything else. */
export function textAt(tree: MetricTree | undefined, ...keys: readonly string[]): string {
  const found = at(tree, ...keys);
  return typeof found === "string" ? found : "";
}
