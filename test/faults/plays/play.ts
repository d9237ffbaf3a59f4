import type { Standin } from "../../../standin/index.ts";

export interface Ended {
  readonly exit: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** How a disturbed run ended. `done`: as if nothing had been; `named`: an error that says what; `without`: no baseline was
 *  found, and it says so; `wrong`: anything else, a green that is none among them. */
export type How = "done" | "named" | "without" | "wrong";

/** One action against the stand-in, over and over, in a world where its right end is known. */
export interface Play {
  readonly name: string;
  readonly github: Standin;
  /** Makes a run that can be disturbed. */
  prepare(): Promise<void>;
  run(): Promise<Ended>;
  judge(end: Ended): How;
  /** The step's end, as the runner calls it after a cancel; null: the action has none. */
  post: (() => Promise<Ended>) | null;
  /** The next run, or the same again, undisturbed. @returns what is wrong then: an end that is not right, anything twice,
   *  anything half done */
  next(): Promise<string[]>;
  close(): Promise<void>;
}

/** An annotation and an exit code that is no verdict, without a line of code. */
export function isNamed({ exit, log }: Ended): boolean {
  return (exit === 2 || exit === 3 || exit === 4) && log.includes("::error") && !hasCode(log);
}

export function hasCode(log: string): boolean {
  return /\n\s+at |node:internal|\bdist\/.*:\d+/.test(log);
}

/** Wrong ends in words; an empty list when the test holds. */
export function unless(holds: boolean, say: string): string[] {
  return holds ? [] : [say];
}

export function lastLines(log: string): string {
  return log.trimEnd().split("\n").slice(-4).join(" / ").slice(-500);
}
