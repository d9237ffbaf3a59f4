import { sha256Pieces } from "../digest.ts";
import { argsort } from "../stats/argsort.ts";
import type { Scored } from "./evidence.ts";
import { hashedIds } from "./hashed-ids.ts";

const linesAPiece = 4096;

/** sha256 over one line a row, `<hashed id>\t<label as a JSON text>\t<weight>`, sorted by hashed id: the same
 *  for any order of rows, and for ids in clear or hashed. Without ids the row number (from 0) stands for the
 *  id; without weights every weight is 1. O(n). */
export function evalSetDigest(scored: Scored): string {
  const keys = hashedIds(scored);
  const { n } = scored.rows;
  const order = keys === null ? null : sortedOrder(keys);
  const ending = lineEndings(scored);
  return sha256Pieces(
    (function* () {
      const parts = new Array<string>(2 * linesAPiece);
      for (let start = 0; start < n; start += linesAPiece) {
        const lines = Math.min(n - start, linesAPiece);
        parts.length = 2 * lines;
        for (let k = 0; k < lines; k++) {
          const row = order === null ? start + k : order[start + k]!;
          parts[2 * k] = keys === null ? String(row) : keys[row]!;
          parts[2 * k + 1] = ending(row);
        }
        yield parts.join("");
      }
    })(),
  );
}

/** What follows the id on a row's line; one string a class when there are classes and no weights. */
function lineEndings({ rows, labelText }: Scored): (row: number) => string {
  const { label, weight, classes } = rows;
  const endings = classes.map((name) => `\t${JSON.stringify(name)}\t1\n`);
  if (weight === null && endings.length > 0) return (row) => endings[label[row]!]!;
  return (row) => `\t${JSON.stringify(labelText(row))}\t${weight?.[row] ?? 1}\n`;
}

/** Row numbers in ascending order of 16-digit hexadecimal keys. The first 52 bits sort exactly as a number;
 *  the few keys that share them are put in order by text. */
function sortedOrder(keys: readonly string[]): Uint32Array {
  const front = Float64Array.from(keys, (key) => Number.parseInt(key.slice(0, 13), 16));
  const order = argsort(front);
  for (let k = 1; k < order.length; k++) {
    const row = order[k]!;
    let to = k;
    while (to > 0 && front[order[to - 1]!] === front[row] && keys[order[to - 1]!]! > keys[row]!) {
      order[to] = order[to - 1]!;
      to--;
    }
    order[to] = row;
  }
  return order;
}
