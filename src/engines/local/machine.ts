import { arch, availableParallelism, release, type } from "node:os";
import type { EnvironmentFacts } from "../../core/record/run.ts";

/** What a record says about the machine; nothing that tells whose it is. */
export function readMachine(): Omit<EnvironmentFacts, "lockFiles"> {
  return { os: `${type()} ${release()}`, arch: arch(), cpus: availableParallelism(), node: process.version };
}
