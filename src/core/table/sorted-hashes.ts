import type { IdHashes } from "./hashed-ids.ts";

const buckets = 1 << 16;

/** Hashed ids in ascending order, and the tag that each had. */
export interface SortedHashes<T extends Tags = Tags> extends IdHashes {
  readonly tag: T;
}

/** One number a hash, in bytes where they suffice. */
export type Tags = Uint8Array | Uint32Array;

/** Sorts hashes: by their first 16 bits into buckets, then the few of a bucket by comparison. Words and tags move
 *  together, so that what follows reads memory in order. O(n) for hashes. */
export function sortHashes<T extends Tags>({ high, low }: IdHashes, tags: T): SortedHashes<T> {
  const n = high.length;
  const next = new Uint32Array(buckets + 1);
  for (let row = 0; row < n; row++) next[(high[row]! >>> 16) + 1]! += 1;
  for (let bucket = 0; bucket < buckets; bucket++) next[bucket + 1]! += next[bucket]!;
  const starts = next.slice();
  const tag = (tags instanceof Uint8Array ? new Uint8Array(n) : new Uint32Array(n)) as T;
  const sorted = { high: new Uint32Array(n), low: new Uint32Array(n), tag };
  for (let row = 0; row < n; row++) {
    const bucket = high[row]! >>> 16;
    const to = next[bucket]!;
    next[bucket] = to + 1;
    sorted.high[to] = high[row]!;
    sorted.low[to] = low[row]!;
    sorted.tag[to] = tags[row]!;
  }
  for (let bucket = 0; bucket < buckets; bucket++) sortBucket(sorted, starts[bucket]!, starts[bucket + 1]!);
  return sorted;
}

function sortBucket({ high, low, tag }: SortedHashes, from: number, end: number): void {
  for (let k = from + 1; k < end; k++) {
    const top = high[k]!;
    const bottom = low[k]!;
    const moved = tag[k]!;
    let to = k;
    while (to > from && (high[to - 1]! > top || (high[to - 1] === top && low[to - 1]! > bottom))) {
      high[to] = high[to - 1]!;
      low[to] = low[to - 1]!;
      tag[to] = tag[to - 1]!;
      to--;
    }
    high[to] = top;
    low[to] = bottom;
    tag[to] = moved;
  }
}
