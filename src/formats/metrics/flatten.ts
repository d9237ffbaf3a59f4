import { type Findings, makeFindings, putTree, refusal } from "./findings.ts";
import type { MetricTree } from "./tree.ts";

/** Every number of a tree under its dotted name, in the order of the file. Numbers written as text count;
 *  text, booleans and lists are counted and passed over. Throws UserError when the tree is no object or one
 *  dotted name is reached on two ways. */
export function flattenMetrics(file: string, tree: MetricTree): Findings {
  const found = makeFindings();
  if (tree === null) return found;
  if (!(tree instanceof Map)) {
    const kind = Array.isArray(tree) ? "a list" : "a single value";
    throw refusal(file, `holds ${kind} where named numbers are expected`);
  }
  putTree(found, file, tree);
  return found;
}
