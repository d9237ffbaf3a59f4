import { UserError, type UserErrorCode } from "../../errors.ts";

/** Someone's file in memory, with the name its sentences start with. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Lines of the file that stand before these bytes, where they are a part of it. */
  readonly linesBefore?: number;
}

const lineFeed = 10;

/** 1-based line of a byte offset. O(offset): for messages only. */
export function lineAt({ bytes, linesBefore = 0 }: FileBytes, offset: number): number {
  let line = 1 + linesBefore;
  for (let at = bytes.indexOf(lineFeed); at !== -1 && at < offset; at = bytes.indexOf(lineFeed, at + 1))
    line++;
  return line;
}

/** Lines of many byte offsets, ascending. O(bytes). */
export function linesAt({ bytes, linesBefore = 0 }: FileBytes, offsets: Iterable<number>): Uint32Array {
  const lines: number[] = [];
  let line = 1 + linesBefore;
  let next = bytes.indexOf(lineFeed);
  for (const offset of offsets) {
    while (next !== -1 && next < offset) {
      line++;
      next = bytes.indexOf(lineFeed, next + 1);
    }
    lines.push(line);
  }
  return Uint32Array.from(lines);
}

/** A line that cannot be read: `preds.csv: line 7 has 5 cells, …`. `say` continues "line N". */
export function malformedLine(file: FileBytes, offset: number, say: string, hint: string): UserError {
  const line = lineAt(file, offset);
  const message = `${file.name}: line ${line}${say}`;
  return new UserError({ code: "file-malformed", message, hint, file: file.name, line });
}

/** A file that is something else altogether. */
export function refusedFile(name: string, code: UserErrorCode, say: string, hint: string): UserError {
  return new UserError({ code, message: `${name} ${say}`, hint, file: name });
}
