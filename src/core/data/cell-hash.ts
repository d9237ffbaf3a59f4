/** Two 32-bit hashes of one cell; equal cells of any two files have equal hashes. */
export interface CellHash {
  low: number;
  high: number;
}

/** Of a cell without a value: distinct from every text and number. */
export const missingHash: Readonly<CellHash> = { low: 0x5bd1e995, high: 0x2545f491 };

/** Finalizer of MurmurHash3 (Austin Appleby, public domain): every bit of the input moves every bit of the output. */
export function mixBits(word: number): number {
  let bits = word ^ (word >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** Of a number, by the two halves of its double; −0 counts as 0, so that `-0.0` and `0` are one value. */
export function hashWords(low: number, high: number, into: CellHash): void {
  into.low = mixBits(low ^ Math.imul(high, 0x9e3779b1));
  into.high = mixBits(Math.imul(low, 0x7feb352d) ^ high ^ 0x68e31da4);
}

/** Of a text in Unicode normal form C: letters that look alike and are spelled in two ways are one value. */
export function hashText(text: string): CellHash {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return hashWide(text.normalize("NFC"));
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995) + 1;
  }
  return { low: mixBits(low), high: mixBits(high) };
}

function hashWide(text: string): CellHash {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995) + 1;
  }
  return { low: mixBits(low), high: mixBits(high) };
}

/** 52 bits as one number, which a double holds exactly. Two different rows among a million share them with a
 *  probability of about 1 in 9,000; every rule that uses them asks for several rows. */
export function joinHash(low: number, high: number): number {
  return (low >>> 0) * 2 ** 20 + (high >>> 12);
}
