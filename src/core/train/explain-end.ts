import { spellDuration } from "./input-types.ts";
import type { JobEnd } from "./job-end.ts";

/** Why a command's end is a failure, in one sentence; null when it succeeded. */
export function explainEnd(end: JobEnd, timeoutSeconds: number): string | null {
  switch (end.how) {
    case "not-started":
      return `the command could not be started: ${end.reason}`;
    case "lost":
      return `the command was lost and what it had started was ended: ${end.reason}`;
    case "stopped":
      return "the command was ended because this step was told to stop";
    case "timeout":
      return `the command was ended after its timeout of ${spellDuration(timeoutSeconds)}`;
    case "exited":
      if (end.exitCode === 0) return null;
      return end.exitCode === null
        ? `the command was ended by ${end.signal ?? "a signal"}${memoryHint(end.signal === "SIGKILL")}`
        : `the command ended with exit code ${end.exitCode}${meaningOf(end.exitCode)}`;
  }
}

function meaningOf(exitCode: number): string {
  if (exitCode === 127) return ": bash did not find a program";
  if (exitCode === 126) return ": bash found a program that it may not execute";
  return memoryHint(exitCode === 128 + 9);
}

function memoryHint(killed: boolean): string {
  return killed ? ": it was killed, which often means that memory ran out" : "";
}
