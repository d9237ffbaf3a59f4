import { type DelimitedText, isBlank } from "./cell-scan.ts";

export interface Cells extends DelimitedText {
  readonly ascii: boolean;
}

/** Text of bytes[start, end). */
export function decodeText(bytes: Uint8Array, start: number, end: number, ascii: boolean): string {
  if (ascii && end - start <= 2 && end > start) {
    return end - start === 1
      ? String.fromCharCode(bytes[start]!)
      : String.fromCharCode(bytes[start]!, bytes[start + 1]!);
  }
  const view = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.toString(ascii ? "latin1" : "utf8", start, end);
}

/** First byte of a cell after its padding. */
export function paddedStart(cells: DelimitedText, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(cells.bytes[at], cells.delimiter)) at++;
  return at;
}

/** One past the last byte of a cell before its padding. */
export function paddedEnd(cells: DelimitedText, start: number, end: number): number {
  let at = end;
  while (at > start && (isBlank(cells.bytes[at - 1], cells.delimiter) || cells.bytes[at - 1] === 13)) at--;
  return at;
}

/** A cell as a person reads it: padding and quotes removed, doubled quotes single. */
export function cellText(cells: Cells, start: number, end: number): string {
  const from = paddedStart(cells, start, end);
  const to = paddedEnd(cells, from, end);
  if (cells.bytes[from] !== 34 || from === to) return decodeText(cells.bytes, from, to, cells.ascii);
  const inner = decodeText(cells.bytes, from + 1, to - 1, cells.ascii);
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
}
