import { randomUUID } from "node:crypto";

/** A child's output must not be read as workflow commands: while the fence stands, the runner takes every line as text,
 *  until a token that the child cannot know. */
export function fenceLines(output: string, token: string): string {
  const gap = output === "" || output.endsWith("\n") ? "" : "\n";
  return `${openLine(token)}${output}${gap}${closeLine(token)}`;
}

export interface Fence {
  open(): void;
  /** A piece of the child's output, as it comes. */
  write(chunk: string | Uint8Array): void;
  /** Safe to call more than once, and in a `finally`. */
  close(): void;
}

/** The same for output that arrives in pieces.
 *  @param say where the log goes; pieces pass through unchanged */
export function makeFence(say: (chunk: string | Uint8Array) => void, token: string = randomUUID()): Fence {
  let standing = false;
  let atLineStart = true;
  return {
    open() {
      if (standing) return;
      standing = true;
      atLineStart = true;
      say(openLine(token));
    },
    write(chunk) {
      if (chunk.length === 0) return;
      if (!standing) throw new Error("the output fence is not open");
      const last = typeof chunk === "string" ? chunk.charCodeAt(chunk.length - 1) : chunk[chunk.length - 1];
      atLineStart = last === 10;
      say(chunk);
    },
    close() {
      if (!standing) return;
      standing = false;
      say(`${atLineStart ? "" : "\n"}${closeLine(token)}`);
    },
  };
}

function openLine(token: string): string {
  return `::stop-commands::${token}\n`;
}

function closeLine(token: string): string {
  return `::${token}::\n`;
}
