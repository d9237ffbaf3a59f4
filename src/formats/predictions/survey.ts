import { isAscii, isUtf8 } from "node:buffer";
import { type FileBytes, malformedLine, refusedFile } from "./malformed.ts";

export interface Survey {
  /** No byte above 127: cells may be decoded byte by byte. */
  readonly ascii: boolean;
}

/** A look at the bytes before any cell is looked for. Throws UserError on a zero byte, on text that is
 *  not UTF-8 and on carriage returns as the only line ends. */
export function surveyBytes(file: FileBytes): Survey {
  const { bytes } = file;
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    const hint = "write the file again as UTF-8 text";
    throw malformedLine(file, zero, " holds a zero byte: the file is damaged or not text", hint);
  }
  if (!bytes.includes(10) && bytes.subarray(0, -1).includes(13)) {
    const hint = "end lines with a line feed";
    throw refusedFile(file.name, "file-malformed", "ends its lines with carriage returns alone", hint);
  }
  const ascii = isAscii(bytes);
  if (!ascii && !isUtf8(bytes)) refuseBadLine(file);
  return { ascii };
}

/** A line feed is never part of a longer character, so whole lines are decoded. */
function refuseBadLine(file: FileBytes): void {
  const { bytes } = file;
  for (let start = 0; start < bytes.length; ) {
    const end = lineEnd(bytes, start);
    if (!isUtf8(bytes.subarray(start, end))) {
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

/** Line feeds among bytes, those inside quotes included. */
export function countLineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}
