import { lookOfAncestors } from "../../core/baseline/choose-baseline.ts";
import { entriesOnChain, likeEntries } from "../../core/baseline/choose-entry.ts";
import { historyRef } from "../../core/baseline/history-policy.ts";
import type { HistoryEntry } from "../../core/record/history.ts";
import { shortSha } from "../../core/short-sha.ts";
import { errorMessage } from "../../errors.ts";
import type { Finding } from "./finding.ts";
import { listArtifacts } from "./from-artifacts.ts";
import { findInProduction } from "./from-production.ts";
import { listReleased, openReleased, type ReleaseStep } from "./from-releases.ts";
import { rebuild } from "./rebuild.ts";
import { lookOf, type Rerun } from "./rerun.ts";
import { rescore } from "./rescore.ts";
import { consider, openInOrder, type Search } from "./search.ts";
import { waitForRuns } from "./wait.ts";

/** One way to a baseline; null: not this way, and `looked` says why. */
export type Step = (search: Search) => Promise<Finding | null>;

/** The record that a run of the commit itself left as an artifact. */
export const exactRecord: Step = async (search) => {
  const steps = search.listing.steps.filter(({ distance }) => distance === 0);
  const where = `base commit ${shortSha(search.chain[0]!)}`;
  if (search.listing.isKnown)
    search.looked.push({ where, result: steps.length > 0 ? "has a record" : "no record" });
  return openInOrder(search, steps);
};

/** A run of the commit that is still going on may leave it yet. */
export const waitedRecord: Step = async (search) => {
  if (search.fallback !== null) return null;
  const look = await waitForRuns(search, async () => {
    search.listing = await listArtifacts(search.ports, search.ask, search.chain);
    return search.listing.steps.some(({ distance }) => distance === 0);
  });
  if (look === null) return null;
  search.looked.push(look);
  return openInOrder(
    search,
    search.listing.steps.filter(({ distance }) => distance === 0),
  );
};

/** Its line in the history, which outlives artifacts. */
export const exactEntry: Step = async (search) => {
  if (search.fallback !== null) return null;
  const where = `history refs/${historyRef(search.ask.model)}`;
  const entries = await entriesOf(search);
  if (entries === null) return null;
  if (typeof entries === "string") {
    search.looked.push({ where, result: entries });
    return null;
  }
  const [exact] = entriesOnChain(entries, search.chain.slice(0, 1), search.ask.leg);
  if (exact !== undefined) return consider(search, findingOf(exact.entry, 0), where);
  search.looked.push({ where, result: `no line of ${shortSha(search.chain[0]!)}` });
  return null;
};

/** A record attached to a release whose tag is this commit. */
export const releasedRecord: Step = async (search) => {
  if (search.fallback !== null) return null;
  const listed = await releasedOf(search);
  if (listed === null) return null;
  const exact = Array.isArray(listed) ? listed.find(({ distance }) => distance === 0) : undefined;
  if (exact !== undefined) return takeReleased(search, exact);
  const none = `no release of ${shortSha(search.chain[0]!)} has a record`;
  search.looked.push({ where: "release assets", result: typeof listed === "string" ? listed : none });
  return null;
};

/** The model of what was found scores the candidate's rows by its own command. */
export const rescored: Step = async (search) => {
  const finding = search.fallback;
  if (finding === null || search.rescored.has(finding.sha)) return null;
  search.rescored.add(finding.sha);
  const outcome = await rescore(await rerunOf(search, finding.sha), finding);
  search.looked.push(lookOf(`scoring the model of ${shortSha(finding.sha)} again`, outcome));
  if (typeof outcome === "string") return null;
  return { ...finding, source: "re-scored", createdAt: null, content: { kind: "rows", scored: outcome } };
};

/** The base's model, trained anew. */
export const rebuilt: Step = async (search) => {
  const sha = search.chain[0]!;
  const where = `training ${shortSha(sha)} again`;
  const rerun = search.ask.rerun ?? null;
  if (rerun === null) return null;
  if (!rerun.rebuild) {
    search.looked.push({ where, result: "not asked for (`rebuild: true`)" });
    return null;
  }
  const outcome = await rebuild(await rerunOf(search, sha));
  search.looked.push(lookOf(where, outcome));
  if (typeof outcome === "string") return null;
  return { sha, source: "rebuilt", distance: 0, createdAt: null, content: { kind: "rows", scored: outcome } };
};

/** The nearest ancestor with a record: an artifact, a line of the history, a release's asset. When the commit itself has a
 *  record of another evaluation set, its ancestors have an older one. */
export const ancestor: Step = async (search) => {
  if (search.fallback?.content.kind === "record") return null;
  const [lines, listed] = [await entriesOf(search), await releasedOf(search)];
  if (!search.listing.isKnown && lines === null) return null;
  const artifacts = search.listing.steps.filter(isBehind);
  const entries = Array.isArray(lines)
    ? entriesOnChain(lines, search.chain, search.ask.leg).filter(isBehind)
    : [];
  const released = Array.isArray(listed) ? listed.filter(isBehind) : [];
  const all = [...artifacts, ...entries, ...released].map(({ distance }) => distance);
  const distances = [...new Set(all)].sort((a, b) => a - b);
  const nearest = distances[0] === undefined ? null : search.chain[distances[0]]!;
  search.looked.push(
    lookOfAncestors(search.chain, nearest === null ? null : { sha: nearest, distance: distances[0]! }),
  );
  for (const distance of distances) {
    const isThere = (one: { distance: number }) => one.distance === distance;
    const found =
      (await openInOrder(search, artifacts.filter(isThere))) ??
      (await takeEntry(search, entries.find(isThere)?.entry, distance)) ??
      (await takeReleased(search, released.find(isThere)));
    if (found !== null) return found;
  }
  return null;
};

function isBehind({ distance }: { distance: number }): boolean {
  return distance > 0;
}

async function takeReleased(search: Search, step: ReleaseStep | undefined): Promise<Finding | null> {
  if (step === undefined) return null;
  const where = `asset of release ${step.tag}`;
  const found = await openReleased(search.ports, search.ask, step);
  if (typeof found !== "string") return consider(search, found, where);
  search.isBroken = true;
  search.looked.push({ where, result: found });
  return null;
}

/** Asked once a search. */
function releasedOf(search: Search): Promise<ReleaseStep[] | string | null> {
  search.released ??= listReleased(search.ports, search.ask, search.chain);
  return search.released;
}

async function takeEntry(
  search: Search,
  entry: HistoryEntry | undefined,
  distance: number,
): Promise<Finding | null> {
  if (entry === undefined) return null;
  return consider(search, findingOf(entry, distance), `history line of ${shortSha(entry.sha)}`);
}

/** The newest result of any accepted commit with the candidate's evaluation set. */
export const sameReceipt: Step = async (search) => {
  const where = "history with the same evaluation set";
  const entries = await entriesOf(search);
  if (entries === null) return null;
  if (typeof entries === "string") {
    search.looked.push({ where, result: entries });
    return null;
  }
  const evalSet = (await search.ask.evalSet?.()) ?? null;
  const like = likeEntries(entries, { leg: search.ask.leg, evalSet });
  if (evalSet === null && like[0] !== undefined)
    return consider(search, findingOf(like[0], distanceOf(search, like[0].sha)), where);
  const shas = new Set(like.map(({ sha }) => sha));
  const steps = search.listing.usable
    .filter(({ headSha }) => headSha !== null && shas.has(headSha))
    .map((artifact) => ({ artifact, sha: artifact.headSha!, distance: 0 }));
  search.looked.push({ where, result: `${like.length} lines, ${steps.length} with an artifact` });
  const found = await openInOrder(search, steps.slice(0, 2));
  return found === null ? null : { ...found, distance: distanceOf(search, found.sha) };
};

/** What production serves. */
export const production: Step = async (search) => {
  const found = await findInProduction(search.ports, search.ask, search.chain);
  if (found === null) return null;
  if (typeof found !== "string") return consider(search, found, "production (ledger)");
  search.looked.push({ where: "production (ledger)", result: found });
  return null;
};

function distanceOf({ chain }: Search, sha: string): number | null {
  const distance = chain.indexOf(sha);
  return distance < 0 ? null : distance;
}

/** The lines of the history; text: why there are none; null: nobody to ask. */
async function entriesOf({ ports, ask }: Search): Promise<HistoryEntry[] | string | null> {
  if (ports.history === null || ports.history === undefined) return null;
  try {
    const lines = await ports.history.read(ask.model);
    return lines === null ? "there is none yet" : [...lines.entries];
  } catch (error) {
    return `not readable: ${errorMessage(error)}`;
  }
}

function findingOf(entry: HistoryEntry, distance: number | null): Finding {
  const content = { kind: "entry", entry } as const;
  return { sha: entry.sha, source: "history", distance, createdAt: entry.createdAt, content };
}

async function rerunOf({ ports, ask }: Search, sha: string): Promise<Rerun> {
  const evalSet = (await ask.evalSet?.()) ?? null;
  return { ports, rerun: ask.rerun ?? null, sha, model: ask.model, evalSet };
}
