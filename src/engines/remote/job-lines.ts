import { makeOutputLines } from "../local/output-lines.ts";
import { makeTail } from "../local/tail.ts";

/** What a job said about its own end. */
export type Word =
  | { readonly said: "ready"; readonly exitCode: number; readonly bytes: number; readonly sha256: string }
  | { readonly said: "refused"; readonly exitCode: number; readonly reason: string };

export interface JobLines {
  write(bytes: Uint8Array): void;
  /** A whole line, without its break. */
  line(text: string): void;
  end(): void;
  /** null until the job has said it. */
  word(): Word | null;
  /** Base64 that the job printed for us, when its outputs come by its log. */
  payload(): string;
  tail(): string[];
}

/** Parts what a job prints for a person from what its wrapper prints for us.
 *  @param token what begins the latter; a command may not have ended its last line before it */
export function makeJobLines(token: string, onLine: (line: string) => void): JobLines {
  const tail = makeTail();
  const payload: string[] = [];
  let word: Word | null = null;
  let held = false;
  const pass = (line: string, replaced: boolean) => {
    const at = line.indexOf(token);
    if (at === -1) {
      // The wrapper sends an empty line ahead of its own.
      if (held) show("", false);
      held = line === "" && !replaced;
      if (!held) show(line, replaced);
      return;
    }
    const said = line.slice(at + token.length);
    const read = said.startsWith("+") ? null : readWord(said.trim());
    // Ray prints the call of the wrapper, with the token in it.
    if (!said.startsWith("+") && read === null) return show(line, replaced);
    held = false;
    if (at > 0) show(line.slice(0, at), replaced);
    if (read === null) payload.push(said.slice(1).trim());
    else word = read;
  };
  const show = (line: string, replaced: boolean) => {
    tail.push(line, replaced);
    onLine(line);
  };
  const lines = makeOutputLines(pass);
  return {
    write: (bytes) => lines.write(bytes),
    line: (text) => pass(text, false),
    end: () => lines.end(),
    word: () => word,
    payload: () => payload.join(""),
    tail: () => tail.lines(),
  };
}

function readWord(said: string): Word | null {
  const [, code, bytes, sha256] = /^ready (\d{1,3}) (\d{1,15}) ([0-9a-f]{64})$/.exec(said) ?? [];
  if (sha256 !== undefined) return { said: "ready", exitCode: Number(code), bytes: Number(bytes), sha256 };
  const [, exit, reason] = /^refused (\d{1,3}) (.*)$/.exec(said) ?? [];
  return reason === undefined ? null : { said: "refused", exitCode: Number(exit), reason };
}
