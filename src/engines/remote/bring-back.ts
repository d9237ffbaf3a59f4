import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { errorMessage } from "../../errors.ts";
import type { Cargo, Job, JobEnd } from "../../ports/engine.ts";
import { makeLocalEngine } from "../local/engine.ts";
import type { JobLines, Word } from "./job-lines.ts";
import { layOut } from "./lay-out.ts";

export type Ended = Omit<JobEnd, "durationSeconds" | "tail">;

/** A job's end by its own word, once its outputs are here and are those that it sent; `lost` when they are not.
 *  @param fetch gets the bytes of the hand-over */
export async function bringBack(
  word: Word,
  job: Job,
  cargo: Cargo,
  fetch: (word: Extract<Word, { said: "ready" }>) => Promise<Buffer>,
): Promise<Ended> {
  const exited: Ended = { how: "exited", exitCode: word.exitCode, signal: null, leftBehind: 0, reason: "" };
  if (word.said === "refused")
    return word.exitCode === 0 ? lost(`its outputs stayed there: ${word.reason}`) : exited;
  try {
    await layOut(await fetch(word), word, job.directory, cargo);
    return exited;
  } catch (thrown) {
    // Of a command that failed the end matters more than what it left.
    return word.exitCode === 0 ? lost(`its outputs did not come back: ${errorMessage(thrown)}`) : exited;
  }
}

export function lost(reason: string): Ended {
  return { how: "lost", exitCode: null, signal: null, leftBehind: 0, reason };
}

export function endedBy(how: "timeout" | "stopped" | "not-started", reason = ""): Ended {
  return { how, exitCode: null, signal: null, leftBehind: 0, reason };
}

/** Runs the user's `fetch` here, which puts the job's $EVENHAND_BUNDLE back. */
export async function fetchByCommand(
  command: string,
  job: Job,
  cargo: Cargo,
  onLine: (line: string) => void,
): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), "evenhand-fetch-"));
  const bundle = path.join(folder, "outputs.tar.gz");
  try {
    const environment = { ...job.environment, EVENHAND_BUNDLE: bundle };
    await runFetch(command, { ...job, environment }, cargo, onLine);
    if (!(await stat(bundle).catch(() => null))?.isFile())
      throw new Error("`fetch` wrote no $EVENHAND_BUNDLE");
    return await readFile(bundle);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the user's `fetch` here. Throws Error when it fails. */
export async function runFetch(
  command: string,
  job: Job,
  { name }: Cargo,
  onLine: (line: string) => void,
): Promise<void> {
  const environment = { ...job.environment, EVENHAND_JOB: name };
  const end = await makeLocalEngine().run({ ...job, command, environment }, onLine);
  if (end.exitCode !== 0) throw new Error(`\`fetch\` ended with exit code ${end.exitCode ?? end.how}`);
}

/** Shell of the wrapper that runs the user's `upload` there. */
export function uploadShell(upload: string, quote: (text: string) => string): string {
  return `EVENHAND_BUNDLE=$pack EVENHAND_JOB=$job sh -c ${quote(upload)} || refuse "\\\`upload\\\` failed"`;
}

export function jobEnd(ended: Ended, startedAt: number, lines: JobLines): JobEnd {
  const durationSeconds = Math.round(performance.now() - startedAt) / 1000;
  return { ...ended, durationSeconds, tail: lines.tail() };
}
