import type { BaseCommit } from "../core/baseline/base-commit.ts";
import { farthestAncestor, type Look } from "../core/baseline/choose-baseline.ts";
import type { BaselineProvenance } from "../core/record/evaluation.ts";
import { UserError } from "../errors.ts";
import type { BaselineAsk, BaselinePorts } from "./baseline/ask.ts";
import { type BaselineContent, type Finding, noProvenance, provenanceOf } from "./baseline/finding.ts";
import { listArtifacts } from "./baseline/from-artifacts.ts";
import type { Search } from "./baseline/search.ts";
import * as steps from "./baseline/steps.ts";
import { findBase } from "./find-base.ts";

export interface ResolvedBaseline {
  readonly provenance: BaselineProvenance;
  /** What it is made of; null when there is no baseline. */
  readonly content: BaselineContent | null;
}

/** The order in which a baseline is looked for; the first that can be held against the candidate is taken. */
const order: readonly steps.Step[] = [
  steps.exactRecord,
  steps.waitedRecord,
  steps.exactEntry,
  steps.releasedRecord,
  steps.rescored,
  steps.rebuilt,
  steps.ancestor,
  steps.rescored,
  steps.sameReceipt,
  steps.production,
];

/** Finds what a candidate is compared with, and tells where it was looked. A way that leads nowhere is named with its
 *  reason and the next one is tried; what cannot be held against the candidate is taken only when nothing else is found.
 *  @throws UserError when the input names a commit that does not exist; Error when the world broke (the listing failed) */
export async function resolveBaseline(ports: BaselinePorts, ask: BaselineAsk): Promise<ResolvedBaseline> {
  const base = await findBase(ports.commits, ask);
  const start = ask.start ?? { kind: "auto" };
  const asked = start.kind === "ref" ? { ref: start.ref, sha: await commitOf(start.ref, ports) } : null;
  const from = asked?.sha ?? base?.sha ?? null;
  if (from === null && start.kind === "auto")
    return nothing(null, [{ where: "base commit", result: whyNoBase(ask) }]);
  const search = await begin(ports, ask, { base, from });
  const found = await follow(search, start.kind);
  if (found === null)
    return nothing(base, search.looked, search.isBroken ? "unusable" : "none", asked ?? undefined);
  const provenance = provenanceOf(found, { base, looked: search.looked, now: ports.clock.now() });
  return { provenance: { ...provenance, ...(asked && { asked }) }, content: found.content };
}

async function begin(
  ports: BaselinePorts,
  ask: BaselineAsk,
  { base, from }: { base: BaseCommit | null; from: string | null },
): Promise<Search> {
  const chain = from === null ? [] : await chainOf(ports, from);
  const isListed = ask.start?.kind !== "production" && from !== null;
  const nowhere = { steps: [], usable: [], isKnown: false, look: { where: "", result: "" } };
  const listing = isListed ? await listArtifacts(ports, ask, chain) : nowhere;
  return {
    ports,
    ask,
    base,
    chain,
    listing,
    released: null,
    looked: isListed ? [listing.look] : [],
    opened: 0,
    passed: 0,
    isBroken: false,
    fallback: null,
    rescored: new Set(),
  };
}

async function chainOf({ commits }: BaselinePorts, from: string): Promise<readonly string[]> {
  const walked = await commits.firstParents(from, farthestAncestor);
  return walked[0] === from ? walked : [from, ...walked];
}

async function follow(search: Search, kind: string): Promise<Finding | null> {
  if (kind === "production" || kind === "production-first") {
    const served = await steps.production(search);
    if (served !== null) return served;
    if (kind === "production") return (await steps.rescored(search)) ?? search.fallback;
  }
  if (search.chain.length === 0) return search.fallback;
  for (const step of order) {
    if (kind === "production-first" && step === steps.production) continue;
    const found = await step(search);
    if (found !== null) return found;
  }
  return search.fallback;
}

async function commitOf(ref: string, { commits }: BaselinePorts): Promise<string> {
  const sha = await commits.resolve(ref);
  if (sha !== null) return sha;
  throw new UserError({
    code: "input-invalid",
    message: `\`baseline\` names ${JSON.stringify(ref)}, and there is no such commit, branch or tag`,
    hint: "check its spelling; a file is named by its path, without `ref:`",
    input: "baseline",
  });
}

function whyNoBase(ask: BaselineAsk): string {
  if (ask.event === "merge_group") return "the event names no base commit";
  if (ask.pullRequestHead !== null)
    return `no common commit with ${ask.baseBranch ?? "the base branch"} was found`;
  return "the judged commit has no known parent";
}

function nothing(
  base: BaseCommit | null,
  looked: readonly Look[],
  status: "none" | "unusable" = "none",
  asked?: BaselineProvenance["asked"],
): ResolvedBaseline {
  const provenance = noProvenance(base, looked, status);
  return { provenance: asked === undefined ? provenance : { ...provenance, asked }, content: null };
}
