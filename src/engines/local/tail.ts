const maxLines = 100;
const maxBytes = 16_384;

export interface Tail {
  push(line: string, replaced: boolean): void;
  lines(): string[];
}

/** Keeps the last lines of an output, at most 100 and 16 KiB of UTF-8; a line that was overwritten on the terminal
 *  is kept only until the next. */
export function makeTail(): Tail {
  let kept: { text: string; bytes: number; replaced: boolean }[] = [];
  let bytes = 0;
  return {
    push(line, replaced) {
      if (kept.at(-1)?.replaced === true) bytes -= kept.pop()?.bytes ?? 0;
      const text = lastBytes(line, maxBytes);
      const size = Buffer.byteLength(text) + 1;
      kept.push({ text, bytes: size, replaced });
      bytes += size;
      while (kept.length > maxLines || (bytes > maxBytes + 1 && kept.length > 1)) {
        bytes -= kept[0]?.bytes ?? 0;
        kept = kept.slice(1);
      }
    },
    lines: () => kept.map((line) => line.text),
  };
}

function lastBytes(line: string, limit: number): string {
  if (Buffer.byteLength(line) <= limit) return line;
  const cut = Buffer.from(line).subarray(-limit);
  // Skips the rest of a character that the cut went through.
  let start = 0;
  while (start < 4 && ((cut[start] ?? 0) & 0xc0) === 0x80) start++;
  return cut.subarray(start).toString("utf8");
}
