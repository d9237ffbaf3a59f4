import { sha256Pieces } from "../digest.ts";
import type { Scored } from "./evidence.ts";
import { hashesOfIds } from "./hashed-ids.ts";
import { writeHex } from "./hex.ts";
import { type SortedHashes, sortHashes, type Tags } from "./sorted-hashes.ts";

const linesAPiece = 4096;
const hashBytes = 16;

/** sha256 over one line a row, `<hashed id>\t<label as a JSON text>\t<weight>`, sorted by hashed id: the same
 *  for any order of rows, and for ids in clear or hashed. Without ids the row number (from 0) stands for the
 *  id; without weights every weight is 1. O(n). */
export function evalSetDigest(scored: Scored): string {
  const hashes = hashesOfIds(scored);
  const { tags, endings } = lineEndings(scored);
  return sha256Pieces(
    hashes === null ? numberedLines(tags, endings) : hashedLines(sortHashes(hashes, tags), endings),
  );
}

/** What follows the id on the line of a row, by the row's tag. */
type Ending = (tag: number) => Uint8Array;

function* hashedLines({ high, low, tag }: SortedHashes, ending: Ending): Generator<Uint8Array> {
  let piece = new Uint8Array(32 * linesAPiece);
  let at = 0;
  for (let k = 0; k < tag.length; k++) {
    const rest = ending(tag[k]!);
    if (at + hashBytes + rest.length > piece.length) {
      yield piece.subarray(0, at);
      piece = new Uint8Array(Math.max(piece.length, hashBytes + rest.length));
      at = 0;
    }
    writeHex(high[k]!, piece, at);
    writeHex(low[k]!, piece, at + 8);
    at += hashBytes;
    for (let byte = 0; byte < rest.length; byte++) piece[at + byte] = rest[byte]!;
    at += rest.length;
  }
  yield piece.subarray(0, at);
}

function* numberedLines(tags: Tags, ending: Ending): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let row = 0; row < tags.length; row++) {
    yield encoder.encode(String(row));
    yield ending(tags[row]!);
  }
}

/** One text a class, its code the tag, when there are classes and no weights; else one a row. */
function lineEndings({ rows, labelText }: Scored): { tags: Tags; endings: Ending } {
  const { label, weight, classes, n } = rows;
  const encoder = new TextEncoder();
  if (weight === null && classes.length > 0) {
    const texts = classes.map((name) => encoder.encode(`\t${JSON.stringify(name)}\t1\n`));
    const tags = classes.length <= 256 ? new Uint8Array(label) : new Uint32Array(label);
    return { tags, endings: (code) => texts[code]! };
  }
  const tags = new Uint32Array(n);
  for (let row = 0; row < n; row++) tags[row] = row;
  const endings: Ending = (row) =>
    encoder.encode(`\t${JSON.stringify(labelText(row))}\t${weight?.[row] ?? 1}\n`);
  return { tags, endings };
}
