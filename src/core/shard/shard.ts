import { hashesOfIds, type IdHashes } from "../table/hashed-ids.ts";
import type { IdList } from "../table/ids.ts";

/** One part of several that rows are divided into: `index` from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Shards that one evaluation is divided into. */
export const mostShards = 1000;

/** `3/8` → the third of eight; null for anything else. */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count && shard.count <= mostShards ? shard : null;
}

/** Positions of the rows of a shard, ascending: those whose hashed id, a number of 64 bits, leaves index − 1 when divided
 *  by count. The same id is in the same shard of any file. */
export function rowsOfShard(ids: IdList, shard: Shard): Int32Array {
  const hashes = hashesOfIds({ ids, idKind: "text" })!;
  const rows = new Int32Array(ids.length);
  let found = 0;
  for (let row = 0; row < rows.length; row++) if (isIn(shard, hashes, row)) rows[found++] = row;
  return rows.slice(0, found);
}

function isIn({ index, count }: Shard, { high, low }: IdHashes, row: number): boolean {
  return ((high[row]! % count) * (2 ** 32 % count) + low[row]!) % count === index - 1;
}
