import { argsort } from "../stats/argsort.ts";
import { exactSum } from "../stats/exact-sum.ts";
import { highWord, lowWord, scratch, words } from "../stats/float-words.ts";
import { mixWord, type Seed } from "../stats/poisson-counts.ts";

/** Rows put in an order that depends on what they hold and not on where they stand. */
export interface ContentOrder {
  readonly order: Uint32Array;
  /** Made from all that the rows hold. */
  readonly seed: Seed;
}

interface Hashes {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
}

/** What a comparison reads of each row. */
export interface Content {
  readonly label: Float64Array;
  readonly weight: Float64Array | null;
  readonly group: Int32Array | null;
  /** The columns of either model. */
  readonly sides: readonly [readonly Float64Array[], readonly Float64Array[]];
}

/**
 * Sorts rows by a hash of their cells and of the cells of their group. Rows that tie hold the same, so that it does not
 * matter which of them is drawn. Swapping the models or multiplying the weights changes nothing. O(n·columns).
 */
export function orderByContent({ label, weight, group, sides }: Content): ContentOrder {
  const n = label.length;
  const hashes = startHashes(n);
  mixColumn(hashes, label);
  if (weight !== null) mixColumn(hashes, sharesOf(weight));
  const sums = sides.map((columns) => sumHashes(hashes, columns));
  const inOrder = sums[0]! <= sums[1]! ? sides : [sides[1], sides[0]];
  for (const columns of inOrder) for (const column of columns) mixColumn(hashes, column);
  if (group !== null) mixGroups(hashes, group);
  const { first, second } = hashes;
  const keys = new Float64Array(n);
  for (let row = 0; row < n; row++) keys[row] = first[row]! * 2 ** 21 + (second[row]! >>> 11);
  return { order: argsort(keys), seed: seedOf(hashes) };
}

function startHashes(n: number): Hashes {
  return { first: new Uint32Array(n), second: new Uint32Array(n).fill(0x9e3779b9) };
}

/** Weights over their mean, in single precision: the same for the same weights in another unit. */
function sharesOf(weight: Float64Array): Float64Array {
  const mean = exactSum(weight.length, (row) => weight[row]!) / weight.length;
  return weight.map((value) => Math.fround(value / mean));
}

/** One number of a model's columns beside what is known of the rows; tells which of two models comes first. */
function sumHashes({ first, second }: Hashes, columns: readonly Float64Array[]): number {
  const hashes = { first: first.slice(), second: second.slice() };
  for (const column of columns) mixColumn(hashes, column);
  const { words: pair } = seedOf(hashes);
  return pair[0] * 2 ** 21 + (pair[1] >>> 11);
}

function mixColumn({ first, second }: Hashes, column: Float64Array): void {
  for (let row = 0; row < column.length; row++) {
    scratch[0] = column[row]! + 0;
    const low = words[lowWord]!;
    const high = words[highWord]!;
    first[row] = mixWord(mixWord(first[row]! ^ low) + high);
    second[row] = mixWord(mixWord(second[row]! ^ high) + low);
  }
}

/** A group is known by its rows' hashes, added up so that their order does not matter. */
function mixGroups({ first, second }: Hashes, group: Int32Array): void {
  const codes = group.reduce((most, code) => Math.max(most, code), 0) + 1;
  const firsts = new Uint32Array(codes);
  const seconds = new Uint32Array(codes);
  for (let row = 0; row < group.length; row++) {
    firsts[group[row]!]! += first[row]!;
    seconds[group[row]!]! += second[row]!;
  }
  for (let row = 0; row < group.length; row++) {
    first[row] = mixWord(first[row]! ^ mixWord(firsts[group[row]!]!));
    second[row] = mixWord(second[row]! ^ mixWord(seconds[group[row]!]!));
  }
}

function seedOf({ first, second }: Hashes): Seed {
  const sums = Uint32Array.of(first.length, first.length);
  for (let row = 0; row < first.length; row++) {
    sums[0]! += first[row]!;
    sums[1]! += second[row]!;
  }
  const pair = [mixWord(sums[0]!), mixWord(sums[1]!)] as const;
  return { words: pair, text: pair.map((word) => word.toString(16).padStart(8, "0")).join("") };
}
