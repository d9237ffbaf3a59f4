import { arch, availableParallelism, cpus, release, type } from "node:os";
import type { EnvironmentFacts } from "../../core/record/run.ts";

/** What a record says about the machine; nothing that tells whose it is. */
export function readMachine(): Omit<EnvironmentFacts, "lockFiles"> {
  const cpu = cpus()[0]?.model.trim().slice(0, 100);
  return {
    os: `${type()} ${release()}`,
    arch: arch(),
    cpus: availableParallelism(),
    ...(cpu ? { cpu } : {}),
    node: process.version,
  };
}
