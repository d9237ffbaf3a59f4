import { quote } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";
import type { MetricTree } from "./tree.ts";

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const notNumber = /^[+-]?(?:nan|\.nan|\.?inf(?:inity)?)$/i;

/** Every number of a tree under its dotted name, in the order of the file. Numbers written as text count;
 *  text, booleans and lists are counted and passed over. Throws UserError when the tree is no object or one
 *  dotted name is reached on two ways. */
export function flattenMetrics(
  file: string,
  tree: MetricTree,
): { values: Map<string, number | null>; skipped: number } {
  const found = { values: new Map<string, number | null>(), skipped: 0 };
  if (tree === null) return found;
  if (!(tree instanceof Map)) {
    const kind = Array.isArray(tree) ? "a list" : "a single value";
    throw refusal(file, `holds ${kind} where named numbers are expected`);
  }
  walk(file, tree, "", found);
  return found;
}

function walk(
  file: string,
  tree: Map<string, MetricTree>,
  prefix: string,
  found: { values: Map<string, number | null>; skipped: number },
): void {
  for (const [key, inner] of tree) {
    const name = prefix + key;
    if (inner instanceof Map) {
      walk(file, inner, `${name}.`, found);
      continue;
    }
    const value = numberOf(inner);
    if (value === undefined) found.skipped++;
    else if (found.values.has(name)) throw refusal(file, `gives two values for ${quote(name)}`);
    else found.values.set(name, value);
  }
}

/** undefined: not a metric at all. */
function numberOf(value: Exclude<MetricTree, Map<string, MetricTree>>): number | null | undefined {
  if (value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (notNumber.test(text)) return null;
  return decimal.test(text) ? numberOf(Number(text)) : undefined;
}

function refusal(file: string, say: string): UserError {
  return new UserError({
    code: "file-malformed",
    message: `${file} ${say}`,
    hint: 'write named numbers, each name once, such as {"accuracy": 0.93}',
    file,
  });
}
