import { UserError, type UserErrorCode } from "../../errors.ts";

/** Someone's file in memory, with the name its sentences start with. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const lineFeed = 10;

/** 1-based line of a byte offset. O(offset): for messages only. */
export function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(lineFeed); at !== -1 && at < offset; at = bytes.indexOf(lineFeed, at + 1))
    line++;
  return line;
}

/** A line that cannot be read: `preds.csv: line 7 has 5 cells, …`. `say` continues "line N". */
export function malformedLine(file: FileBytes, offset: number, say: string, hint: string): UserError {
  const line = lineAt(file.bytes, offset);
  const message = `${file.name}: line ${line}${say}`;
  return new UserError({ code: "file-malformed", message, hint, file: file.name, line });
}

/** A file that is something else altogether. */
export function refusedFile(name: string, code: UserErrorCode, say: string, hint: string): UserError {
  return new UserError({ code, message: `${name} ${say}`, hint, file: name });
}
