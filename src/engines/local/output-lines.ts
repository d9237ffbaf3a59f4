import { StringDecoder } from "node:string_decoder";

/** Longest line that is passed on whole, in characters; also what keeps memory small without line breaks. */
export const maxLineLength = 16_384;

export interface OutputLines {
  write(bytes: Uint8Array): void;
  /** Passes on what is left after the last line break. */
  end(): void;
}

/** Cuts a stream of UTF-8 into lines at \n, \r\n and \r. `replaced` is true for a line that ended in a bare \r,
 *  as progress bars write them: on a terminal the next line overwrites it. */
export function makeOutputLines(onLine: (line: string, replaced: boolean) => void): OutputLines {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const take = (text: string) => {
    rest += text;
    let start = 0;
    // A \r at the very end may be half of a \r\n: it waits for the next bytes.
    for (const found of rest.matchAll(/\r\n|\n|\r(?!$)/g)) {
      passPieces(rest.slice(start, found.index), found[0] === "\r");
      start = found.index + found[0].length;
    }
    rest = rest.slice(start);
    while (rest.length > maxLineLength) {
      const at = pieceEnd(rest, 0);
      onLine(rest.slice(0, at), false);
      rest = rest.slice(at);
    }
  };
  const passPieces = (line: string, replaced: boolean) => {
    let start = 0;
    while (line.length - start > maxLineLength) {
      const at = pieceEnd(line, start);
      onLine(line.slice(start, at), false);
      start = at;
    }
    onLine(line.slice(start), replaced);
  };
  return {
    write: (bytes) => take(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))),
    end: () => {
      take(decoder.end());
      if (rest !== "") onLine(rest.replace(/\r$/, ""), false);
      rest = "";
    },
  };
}

/** Where a piece of a long line ends: never between the two halves of a character. */
function pieceEnd(line: string, start: number): number {
  const at = start + maxLineLength;
  const unit = line.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}
