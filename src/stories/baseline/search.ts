import type { BaseCommit } from "../../core/baseline/base-commit.ts";
import type { BaselineStep, Look } from "../../core/baseline/choose-baseline.ts";
import { shortSha } from "../../core/short-sha.ts";
import type { BaselineAsk, BaselinePorts } from "./ask.ts";
import { type Finding, whyNotComparable } from "./finding.ts";
import { type Listing, openArtifact } from "./from-artifacts.ts";
import type { ReleaseStep } from "./from-releases.ts";

/** Opened before giving up: a run of broken artifacts must not eat the request budget. */
const mostOpened = 5;
/** Records of other models under the same artifact name that are passed over. */
const mostPassed = 20;

/** One search for a baseline: what was asked, what is known so far, and where it was looked. */
export interface Search {
  readonly ports: BaselinePorts;
  readonly ask: BaselineAsk;
  readonly base: BaseCommit | null;
  /** The commit that is looked for and its first-parent ancestors, nearest first. */
  readonly chain: readonly string[];
  readonly looked: Look[];
  listing: Listing;
  /** Once it was asked for. */
  released: Promise<ReleaseStep[] | string | null> | null;
  opened: number;
  passed: number;
  /** Something was there and could not be read. */
  isBroken: boolean;
  /** The best of what cannot be held against the candidate: taken when nothing else is found, and told. */
  fallback: Finding | null;
  /** Commits whose model was scored again, or could not be. */
  readonly rescored: Set<string>;
}

/** Takes a finding, or says why not and keeps it in case nothing better comes. */
export async function consider(search: Search, finding: Finding, where: string): Promise<Finding | null> {
  const evalSet = (await search.ask.evalSet?.()) ?? null;
  const why = whyNotComparable(finding, evalSet);
  search.looked.push({ where, result: why === null ? "used" : `found, and not comparable: ${why}` });
  if (why === null) return finding;
  search.fallback ??= finding;
  return null;
}

/** Opens artifacts in order until one can be used. */
export async function openInOrder(search: Search, steps: readonly BaselineStep[]): Promise<Finding | null> {
  for (const [index, step] of steps.entries()) {
    if (search.opened >= mostOpened || search.passed >= mostPassed) {
      search.looked.push({ where: `${steps.length - index} more artifacts`, result: "not opened" });
      return null;
    }
    const where = `artifact ${step.artifact.id} of ${shortSha(step.sha)}`;
    const opened = await openArtifact(search.ports, step, search.ask);
    if (typeof opened !== "string" && "other" in opened) {
      search.passed++;
      search.looked.push({ where, result: opened.other });
      continue;
    }
    search.opened++;
    if (typeof opened !== "string") {
      const taken = await consider(search, opened, where);
      if (taken !== null) return taken;
      continue;
    }
    search.isBroken = true;
    search.looked.push({ where, result: opened });
  }
  return null;
}
