import { quote } from "../../core/table/wording.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { numberOf, refusal } from "./findings.ts";
import { parseJson } from "./json.ts";
import { readText } from "./open.ts";
import type { MetricTree } from "./tree.ts";

const hint = 'write earlier values, oldest first: {"val_loss": [0.41, 0.40, 0.42]}';

/** Earlier values of single numbers by dotted name, oldest first: a JSON object of lists. What is not a finite number is
 *  left out of its list.
 *  @throws UserError when the file is no such object */
export async function readHistory(source: ByteSource): Promise<Map<string, number[]>> {
  const tree = parseJson(source.name, await readText(source));
  if (!(tree instanceof Map)) throw refusal(source.name, "holds no lists of earlier values by name", hint);
  const histories = new Map<string, number[]>();
  readLists(source.name, tree, "", histories);
  if (histories.size === 0) throw refusal(source.name, "holds no lists of earlier values", hint);
  return histories;
}

function readLists(
  file: string,
  tree: Map<string, MetricTree>,
  prefix: string,
  histories: Map<string, number[]>,
): void {
  for (const [key, inner] of tree) {
    const name = prefix + key;
    if (inner instanceof Map) readLists(file, inner, `${name}.`, histories);
    if (!Array.isArray(inner)) continue;
    if (histories.has(name)) throw refusal(file, `gives two histories for ${quote(name)}`, hint);
    const numbers = inner.map(numberOf).filter((value) => typeof value === "number");
    histories.set(name, numbers);
  }
}
