import type { EnvironmentFacts } from "../record/run.ts";

/** Operating system and architecture, without the release of the kernel.
 *  @example platformOf({ os: "Linux 6.8.0", arch: "x64" }) // "Linux x64" */
export function platformOf({ os, arch }: Pick<EnvironmentFacts, "os" | "arch">): string {
  return `${os.split(" ")[0] ?? os} ${arch}`;
}
