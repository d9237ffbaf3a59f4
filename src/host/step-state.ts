import { appendFile } from "node:fs/promises";
import type { Environment } from "./run-context.ts";

/** What a step leaves for its own end, which the runner runs as another process.
 *  @param name a plain word */
export async function keepForEnd(env: Environment, name: string, value: unknown): Promise<void> {
  if (!env["GITHUB_STATE"]) return;
  const { saveState } = await import("@actions/core");
  saveState(name, JSON.stringify(value));
}

/** What the step left; null when it left nothing, or nothing that can be read. */
export function readAtEnd(env: Environment, name: string): unknown {
  try {
    return JSON.parse(env[`STATE_${name}`] ?? "null");
  } catch {
    return null;
  }
}

const jobsName = "evenhand_jobs";

/** Jobs elsewhere that the post step has to end when the main step could not. */
export interface StepState {
  /** Null in the main step; in the post step what the main step left, [] when it ended in order. */
  readonly left: readonly string[] | null;
  /** Written at once, before the job is submitted. */
  begin(job: string): Promise<void>;
  end(job: string): Promise<void>;
}

/** By the file that the runner reads when a step ends, however it ends. */
export function makeStepState(env: Environment): StepState {
  const before = env[`STATE_${jobsName}`];
  const running = new Set<string>();
  let writing = Promise.resolve();
  const write = () => {
    const file = env["GITHUB_STATE"];
    if (!file) return Promise.resolve();
    // Of several values of one name the last counts. A name is of letters, digits and dashes.
    const line = `${jobsName}=${[...running].join(",")}\n`;
    writing = writing.then(() => appendFile(file, line));
    return writing;
  };
  return {
    left: before === undefined ? null : before.split(",").filter((job) => job !== ""),
    begin: (job) => {
      running.add(job);
      return write();
    },
    end: (job) => {
      running.delete(job);
      return write();
    },
  };
}
