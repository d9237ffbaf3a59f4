import { expect, it } from "vitest";
import { evaluate } from "../../src/actions/evaluate/evaluate.ts";
import { parseEvaluateInputs } from "../../src/actions/evaluate/inputs.ts";
import type { EvaluatePorts } from "../../src/actions/evaluate/ports.ts";
import { withManifest } from "../../src/core/handover/manifest.ts";
import { sealEvaluation } from "../../src/core/record/seal.ts";
import { makeCommits } from "../../src/github/commits.ts";
import { makeGit } from "../../src/github/git-program.ts";
import { type LocalHistory, makeLocalHistory } from "../../src/github/local-history.ts";
import type { RemoteHistory } from "../../src/github/remote-history.ts";
import type { ArtifactRef } from "../../src/ports/artifacts.ts";
import type { RecordFiles } from "../../src/ports/records.ts";
import { evaluationRecord } from "../core/baseline/evaluation-record.ts";
import { artifactRef, makeArtifactShelf } from "../core/baseline/shelf.ts";
import {
  bestCommonAncestors,
  type Dag,
  type GitHistories,
  lineFrom,
  numbersFrom,
  type Planned,
  randomDag,
  writeHistories,
} from "./random-histories.ts";

const histories = 300;
const name = "evenhand-evaluation-default-default";

/** What a whole clone knows is what GitHub would answer. */
function asRemote(whole: LocalHistory): RemoteHistory {
  return {
    ...whole,
    mergeBase: (a, b) => whole.mergeBase(a, b),
    readFile: async () => "strict: true\n",
  };
}

interface Shelved {
  readonly ref: ArtifactRef;
  readonly commit: number;
  readonly isGood: boolean;
}

/** Artifacts on random commits: good ones, and each kind that must be passed over. */
function shelve(dag: Dag, shas: readonly string[], below: (n: number) => number): Shelved[] {
  return Array.from({ length: below(Math.max(2, dag.length / 2)) }, (_, index) => {
    const commit = below(dag.length);
    const kind = below(8);
    const ref = artifactRef({
      ...{ id: index + 1, name, headSha: shas[commit]!, runId: kind === 1 ? 900 : 100 + index },
      ...{ expired: kind === 2, sameRepository: kind !== 3 },
    });
    return { ref, commit, isGood: kind === 0 || kind >= 4 };
  });
}

function filesOf(sha: string): Map<string, Uint8Array> {
  const { schema: _, id: __, ...rest } = evaluationRecord({ tested: sha, model: "default" });
  const content = new TextEncoder().encode(JSON.stringify(sealEvaluation({ ...rest, task: "scalars" })));
  return withManifest(new Map([["evaluation.json", content]]));
}

/** The nearest good artifact on the first-parent line, the newest of its commit. */
function nearest(
  dag: Dag,
  base: number,
  shelved: readonly Shelved[],
): { commit: number; distance: number } | null {
  for (const [distance, commit] of lineFrom(dag, base).slice(0, 51).entries())
    if (shelved.some((one) => one.isGood && one.commit === commit)) return { commit, distance };
  return null;
}

function portsOf(
  place: string,
  whole: LocalHistory,
  shelved: readonly Shelved[],
  facts: { sha: string; baseBranch: string },
) {
  const written: RecordFiles[] = [];
  const context = {
    ...{ repository: "acme/digits", workflow: "model", runId: 900, attempt: 1, event: "pull_request" },
    ...{ actor: "", sha: facts.sha, ref: "refs/pull/1/merge", serverUrl: "https://github.com" },
    ...{ workspace: place, onRunner: true },
    payload: {
      pull_request: {
        ...{ number: 1, base: { ref: facts.baseBranch } },
        head: { sha: facts.sha, repo: { full_name: "acme/digits" } },
      },
    },
  };
  const ports: EvaluatePorts = {
    host: { context, info() {}, annotate() {}, setOutput: async () => {}, summarize: async () => {} },
    clock: { now: () => Date.UTC(2026, 10, 22), sleep: async () => {} },
    commits: makeCommits(makeLocalHistory(makeGit(place, process.env)), asRemote(whole)),
    folderInRepository: async () => "",
    records: {
      write: async (record) => void written.push(record),
      readAll: async () => written,
      pathOf: () => "",
    },
    artifacts: {
      ...makeArtifactShelf(shelved.map(({ ref }) => [ref, filesOf(ref.headSha!)])),
      upload: async () => ({ id: 1, url: "", digest: "" }),
    },
    runs: null,
    shards: { write: async () => "" },
    version: "0.1.0",
    open: (file) => memory(file, '{"accuracy": 0.9}'),
    openAll: async (file) => [memory(file, '{"accuracy": 0.9}')],
    readText: async () => null,
  };
  return ports;
}

function memory(file: string, text: string): ReturnType<EvaluatePorts["open"]> {
  const bytes = new TextEncoder().encode(text);
  return {
    name: file,
    size: async () => bytes.length,
    head: async (count) => bytes.slice(0, count),
    slice: async (start, end) => bytes.slice(start, end),
    async *stream() {
      yield bytes;
    },
  };
}

interface Scene {
  readonly planned: readonly (Planned & { readonly head: number; readonly below: (n: number) => number })[];
  readonly git: GitHistories;
  readonly whole: LocalHistory;
}

/** A pull request between two random commits of a history, looked at from a checkout of random depth. */
async function play({ planned, git, whole }: Scene, which: number): Promise<"found" | "none"> {
  const { dag, main, head, below } = planned[which]!;
  const shas = git.shas[which]!;
  const place = git.clone(which, head, [1, 2, 5, null][below(4)]!);
  const shelved = shelve(dag, shas, below);
  const ports = portsOf(place, whole, shelved, { sha: shas[head]!, baseBranch: `main-${which}` });
  const inputs = parseEvaluateInputs({ "metrics-file": "metrics.json", strict: "true" });
  const { record, exit } = await evaluate(inputs, ports);
  const bases = bestCommonAncestors(dag, main, head);
  const base = shas.indexOf(record.baseline.base?.sha ?? "");
  expect(bases).toContain(base);
  const wanted = nearest(dag, base, shelved);
  expect(record.baseline).toMatchObject(
    wanted === null
      ? { status: "none", sha: null, distance: null }
      : { status: "found", sha: shas[wanted.commit], distance: wanted.distance, source: "artifact" },
  );
  if (wanted !== null) return "found";
  expect(record.decision).toMatchObject({ result: "no-baseline", strict: true });
  expect(exit).toBe(4);
  return "none";
}

it(`names the baseline that a search by definition finds, and is never green without one, in ${histories} random git histories [threat 34, 58]`, async () => {
  const planned = Array.from({ length: histories }, (_, seed) => {
    const below = numbersFrom(seed + 1);
    const dag = randomDag(below);
    return { dag, main: below(dag.length), head: below(dag.length), below };
  });
  const git = writeHistories(planned);
  try {
    const scene = { planned, git, whole: makeLocalHistory(makeGit(git.whole, process.env)) };
    const seen = { found: 0, none: 0 };
    for (const which of planned.keys()) {
      try {
        seen[await play(scene, which)]++;
      } catch (error) {
        throw new Error(`history ${which}`, { cause: error });
      }
    }
    expect(Math.min(seen.found, seen.none)).toBeGreaterThan(histories / 10);
  } finally {
    git.remove();
  }
}, 900_000);
