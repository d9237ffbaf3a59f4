import { hashWords } from "../digest.ts";
import { type HashProgram, resultAt, startHashProgram } from "./hash-program.ts";
import type { IdHashes } from "./hashed-ids.ts";
import type { IdList } from "./ids.ts";

/** Messages that are hashed at once. */
const lanes = 4;
/** Bytes that fit into one block beside the mark of their end and their number. */
const mostBytes = 55;
const blockWords = 16;

let known: HashProgram | null | undefined;

/** hashWords of every id, in row order. Short ids are hashed four at once, which takes a third of the time. */
export function hashEach(ids: IdList): IdHashes {
  const { length, starts } = ids;
  const hashes = { high: new Uint32Array(length), low: new Uint32Array(length) };
  if (known === undefined) known = startHashProgram();
  const waiting: number[] = [];
  for (let row = 0; row < length; row++) {
    if (known === null || starts[row + 1]! - starts[row]! > mostBytes) {
      hashAlone(ids, row, hashes);
      continue;
    }
    waiting.push(row);
    if (waiting.length < lanes) continue;
    hashTogether(known, ids, { rows: waiting, hashes });
    waiting.length = 0;
  }
  for (const row of waiting) hashAlone(ids, row, hashes);
  return hashes;
}

function hashAlone({ bytes, starts }: IdList, row: number, hashes: IdHashes): void {
  const [high, low] = hashWords(bytes.subarray(starts[row]!, starts[row + 1]!));
  hashes.high[row] = high;
  hashes.low[row] = low;
}

function hashTogether(
  program: HashProgram,
  ids: IdList,
  { rows, hashes }: { rows: readonly number[]; hashes: IdHashes },
): void {
  const { words } = program;
  words.fill(0, 0, lanes * blockWords);
  for (let lane = 0; lane < lanes; lane++) layOut(program, lane, ids, rows[lane]!);
  program.run();
  for (let lane = 0; lane < lanes; lane++) {
    hashes.high[rows[lane]!] = words[resultAt / 4 + lane]!;
    hashes.low[rows[lane]!] = words[resultAt / 4 + lanes + lane]!;
  }
}

/** The bytes of an id, the mark of their end and their number of bits, in words whose highest byte comes first. */
function layOut(program: HashProgram, lane: number, { bytes, starts }: IdList, row: number): void {
  const from = starts[row]!;
  const size = starts[row + 1]! - from;
  const block = program.bytes;
  for (let k = 0; k < size; k++) block[placeOf(k, lane)] = bytes[from + k]!;
  block[placeOf(size, lane)] = 0x80;
  program.words[lanes * (blockWords - 1) + lane] = 8 * size;
}

function placeOf(byte: number, lane: number): number {
  return ((byte >> 2) << 4) + (lane << 2) + 3 - (byte & 3);
}
