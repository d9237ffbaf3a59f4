import type { Served } from "../../../../src/core/record/deployment.ts";
import type { Target } from "../../../../src/ports/target.ts";

export interface MemoryTarget extends Target {
  serving: Served;
  applied: string[];
  /** What the next apply does wrong. */
  fault: "none" | "before" | "after" | "wrong" | "stuck";
  canTell: boolean;
}

/** A target that lives in a variable. */
export function makeMemoryTarget(): MemoryTarget {
  const target: MemoryTarget = {
    name: "command",
    serving: { digest: null, version: null },
    applied: [],
    fault: "none",
    canTell: true,
    plan: async ({ digest }) => [`put \`${digest}\` in place`],
    async apply({ digest, version }, _before, journal) {
      await journal("put", "in place");
      if (target.fault === "before") throw new Error("the target said no");
      target.applied.push(digest ?? version ?? "nothing");
      target.serving = { digest: target.fault === "wrong" ? `sha256:${"9".repeat(64)}` : digest, version };
      if (target.fault === "after") throw new Error("it does not become healthy");
      return { version: null, url: "https://models.example.com" };
    },
    readBack: async () => (target.canTell ? target.serving : null),
    async restore(before, _failed, journal) {
      await journal("put-back", "the one before");
      if (target.fault === "stuck" || before === null) throw new Error("it cannot be put back");
      target.serving = { digest: before.digest, version: before.version };
    },
  };
  return target;
}
