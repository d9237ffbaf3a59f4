import { type ChildProcess, execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseLedger } from "../../../../src/core/deploy/ledger.ts";
import type { DeploymentEntry } from "../../../../src/core/record/deployment.ts";
import { type DeployEnd, type DeployScene, policy } from "./deploy-scene.ts";

/** A deployment that takes a moment, and notes when two are at it at once. */
export const watchedPolicy = policy
  .replace(
    `echo "$EVENHAND_DIGEST" > current`,
    `mkdir busy || echo "$GITHUB_RUN_ID" >> overlaps; sleep 0.3; echo "$EVENHAND_DIGEST" > current; echo "$GITHUB_RUN_ID" >> applied; rmdir busy`,
  )
  .replace("target: command", "mode: guard\n        target: command");

export interface BurstRun extends DeployEnd {
  readonly runId: number;
  readonly outcome: string;
}

export interface Burst {
  readonly ends: readonly BurstRun[];
  /** Times that two touched the target at once. */
  readonly overlaps: number;
  /** Runs that touched it, in order. */
  readonly applied: readonly number[];
  /** Models, of the oldest run first. */
  readonly digests: readonly string[];
}

/** So many runs at the same moment, each with a model of its own. */
export async function runBurst(scene: DeployScene, count: number): Promise<Burst> {
  await scene.standin.commit({ files: { "evenhand.yml": watchedPolicy } });
  const digests: string[] = [];
  for (let index = 0; index < count; index++)
    digests.push(await scene.addEvaluation(`model ${index}`, 0.3 + 0.02 * index));
  const ends = await Promise.all(
    digests.map(async (digest, index) => {
      const runId = 7001 + index;
      const end = await scene.run({ runId, inputs: { digest, timeout: "10m" } });
      const outcome = /^outcome<<(\S+)\n(.*)\n\1$/m.exec(end.outputs)?.[2] ?? "";
      return { ...end, runId, outcome };
    }),
  );
  return {
    ends,
    digests,
    overlaps: linesOf(scene, "overlaps").length,
    applied: linesOf(scene, "applied").map(Number),
  };
}

function linesOf({ folder }: DeployScene, name: string): string[] {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
}

/** Kills a process when its so many-th request of a kind has come: that request is neither done nor answered. */
export function killAtRequest(
  scene: DeployScene,
  child: ChildProcess,
  request: { readonly nth: number; readonly method?: string; readonly path?: RegExp },
): void {
  const fault = scene.standin.faults.add({ kind: "hang", ...request });
  const timer = setInterval(() => {
    if (fault.hits === 0 && child.exitCode === null) return;
    clearInterval(timer);
    child.kill("SIGKILL");
    scene.standin.faults.clear();
  }, 5);
}

export function readLines({ standin }: DeployScene): DeploymentEntry[] {
  return parseLedger(show(standin.gitFolder, "ledger.jsonl"), "ledger");
}

/** Each lease as its file says. */
export function readLeases({ standin }: DeployScene): unknown[] {
  const names = git(standin.gitFolder, "ls-tree", "--name-only", "-r", "refs/evenhand/ledger");
  const files = names.split("\n").filter((name) => name.startsWith("leases/"));
  return files.map((name) => JSON.parse(show(standin.gitFolder, name)));
}

function show(folder: string, name: string): string {
  return git(folder, "show", `refs/evenhand/ledger:${name}`);
}

function git(folder: string, ...args: string[]): string {
  return execFileSync("git", ["-C", folder, ...args], { encoding: "utf8" });
}
