import { type FileBytes, malformedLine, refusedFile } from "./malformed.ts";

export interface Survey {
  /** Line feeds in the file, those inside quotes included. */
  readonly lineFeeds: number;
  /** No byte above 127: cells may be decoded byte by byte. */
  readonly ascii: boolean;
}

/** One pass over the bytes before any cell is looked for. Throws UserError on a zero byte, on text that is
 *  not UTF-8 and on carriage returns as the only line ends. */
export function surveyBytes(file: FileBytes): Survey {
  const { bytes } = file;
  const { lineFeeds, seen } = countBytes(bytes);
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    const hint = "write the file again as UTF-8 text";
    throw malformedLine(file, zero, " holds a zero byte: the file is damaged or not text", hint);
  }
  if (lineFeeds === 0 && bytes.subarray(0, -1).includes(13)) {
    const hint = "end lines with a line feed";
    throw refusedFile(file.name, "file-malformed", "ends its lines with carriage returns alone", hint);
  }
  const ascii = seen < 128;
  if (!ascii) refuseBadUtf8(file);
  return { lineFeeds, ascii };
}

/** Four bytes at a time: line feeds counted, and every bit that any byte has. */
function countBytes(bytes: Uint8Array): { lineFeeds: number; seen: number } {
  const aligned = Math.min(bytes.length, -bytes.byteOffset & 3);
  const quads = (bytes.length - aligned) >>> 2;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + aligned, quads);
  let lineFeeds = 0;
  let seen = 0;
  for (let k = 0; k < quads; k++) {
    const word = words[k]!;
    seen |= word;
    // A byte is zero after the mark is taken out: the classic carry trick tells whether any is.
    const without = word ^ 0x0a0a0a0a;
    if ((((without - 0x01010101) & ~without & 0x80808080) | 0) === 0) continue;
    for (let shift = 0; shift < 32; shift += 8) if (((word >>> shift) & 255) === 10) lineFeeds++;
  }
  for (const at of [...range(0, aligned), ...range(aligned + 4 * quads, bytes.length)]) {
    seen |= bytes[at]!;
    if (bytes[at] === 10) lineFeeds++;
  }
  return { lineFeeds, seen: seen & 0x80808080 ? 128 : 0 };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

const blockBytes = 1 << 20;

/** A line feed is never part of a longer character, so whole lines are decoded: in large blocks first, then
 *  line by line in the block that fails. */
function refuseBadUtf8(file: FileBytes): void {
  const { bytes } = file;
  for (let start = 0; start < bytes.length; ) {
    const end = lineEnd(bytes, Math.min(bytes.length, start + blockBytes));
    if (!isUtf8(bytes.subarray(start, end))) refuseBadLine(file, start, end);
    start = end;
  }
}

function refuseBadLine(file: FileBytes, from: number, to: number): void {
  for (let start = from; start < to; ) {
    const end = lineEnd(file.bytes, start);
    if (!isUtf8(file.bytes.subarray(start, end))) {
      const hint = 'save it as UTF-8 (pandas: to_csv(..., encoding="utf-8"))';
      throw malformedLine(file, start, " is not valid UTF-8", hint);
    }
    start = end;
  }
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const lineFeed = bytes.indexOf(10, from);
  return lineFeed === -1 ? bytes.length : lineFeed + 1;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
