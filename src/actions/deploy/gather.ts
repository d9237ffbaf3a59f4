import { shortDigest } from "../../core/deploy/binding.ts";
import { type Asked, matchDigest } from "../../core/deploy/choose.ts";
import { evaluationFile, judgeEvidence } from "../../core/deploy/evidence.ts";
import type { EvidenceSet, Setting } from "../../core/deploy/evidence-set.ts";
import type { JudgedModel } from "../../core/deploy/judge.ts";
import type { Problem } from "../../core/deploy/problem.ts";
import { artifactName } from "../../core/handover/names.ts";
import type { BoundEvidence } from "../../core/record/deployment.ts";
import { unpackPredictions } from "../../core/table/stored.ts";
import { errorMessage } from "../../errors.ts";
import { predictionsFile, readStoredPredictions } from "../../formats/stored/predictions.ts";
import type { ArtifactRef } from "../../ports/artifacts.ts";
import { readAttestations } from "./attestations.ts";
import type { DeployPorts } from "./ports.ts";
import { download, listAll } from "./stored-artifacts.ts";

export interface Evidence extends JudgedModel {
  readonly digest: string;
  readonly bound: BoundEvidence;
  /** evaluation.json and predictions.json.gz, as they were checked. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export type Gathered =
  | { readonly evidence: Evidence }
  | { readonly problems: readonly Problem[]; readonly digest: string | null; readonly looked: number };

/** Evaluations of one run, or of one commit, and no other; null: of any. */
export interface Only {
  readonly runId: number | null;
  readonly commit: string | null;
}

/** Newest artifacts that are opened before giving up; each costs about four requests. */
const mostOpened = 20;

interface Tried {
  readonly set: EvidenceSet;
  readonly verdict: ReturnType<typeof judgeEvidence>;
}

/** Looks for evidence of what was asked for, newest first; what is refused comes with its reasons. */
export async function gatherEvidence(
  ports: DeployPorts,
  setting: Setting,
  asked: Asked,
  { runId, commit }: Only,
): Promise<Gathered> {
  const name = artifactName("evaluation", setting.model, setting.leg);
  const listed = (await listAll(ports, name)).filter(
    (one) => (runId === null || one.runId === runId) && (commit === null || one.headSha === commit),
  );
  if (listed.length === 0 && commit !== null)
    return none(
      `no run has stored an evaluation of the released commit \`${commit.slice(0, 7)}\`: evaluate it on a push, or name the model by \`digest\``,
    );
  const tried: Tried[] = [];
  for (const artifact of listed.slice(0, mostOpened)) {
    const one = await judgeOne(ports, setting, await readSet(ports, artifact));
    tried.push(one);
    const { verdict } = one;
    if (verdict.accepted && asked.latest) break;
    // A digest in full names one model: the first evidence that holds is enough.
    if (verdict.accepted && !asked.latest && verdict.digest === asked.prefix) break;
  }
  return asked.latest ? latestOf(tried, name) : chosenOf(tried, asked.prefix, name);
}

/** Data and attestations are asked for where the policy wants them, the latter by the digest that the record names. */
async function judgeOne(ports: DeployPorts, setting: Setting, bare: EvidenceSet): Promise<Tried> {
  const { attested } = setting.rules;
  const set = setting.rules.data ? { ...bare, data: await readData(ports, setting, bare) } : bare;
  const verdict = judgeEvidence(setting, set);
  if (attested === null || verdict.digest === null) return { set, verdict };
  const attestations = await readAttestations(ports, {
    attested,
    model: setting.model,
    digest: verdict.digest,
  });
  const whole = { ...set, attestations };
  return { set: whole, verdict: judgeEvidence(setting, whole) };
}

/** Of the newest attempt of the run; a matrix over models may check its data once. */
async function readData(ports: DeployPorts, { model, leg }: Setting, { run }: EvidenceSet) {
  if (run === null) return null;
  for (const one of new Set([leg, "default"])) {
    const listed = await listAll(ports, artifactName("data", model, one));
    const own = listed.find(({ runId }) => runId === run.id);
    if (own !== undefined) return download(ports, own);
  }
  return null;
}

function latestOf(tried: readonly Tried[], name: string): Gathered {
  const accepted = tried.find(({ verdict }) => verdict.accepted);
  if (accepted !== undefined) return accept(accepted);
  const [newest] = tried;
  if (newest === undefined) return none(`no run has stored an evaluation, there is no artifact \`${name}\``);
  return { ...refusalOf(newest), looked: tried.length };
}

function chosenOf(tried: readonly Tried[], prefix: string, name: string): Gathered {
  const digests = tried.flatMap(({ verdict }) => verdict.digest ?? []);
  const match = matchDigest(prefix, digests);
  if (match === null) {
    return none(
      `no evaluation of \`${shortDigest(prefix)}\` is among the newest ${tried.length} artifacts \`${name}\``,
      tried.length,
    );
  }
  if (typeof match !== "string") {
    const text = `\`${prefix}\` fits ${match.length} models: ${match.map((one) => `\`${one}\``).join(", ")}`;
    return { problems: [{ code: "ambiguous-digest", text }], digest: null, looked: tried.length };
  }
  const own = tried.filter(({ verdict }) => verdict.digest === match);
  const accepted = own.find(({ verdict }) => verdict.accepted);
  return accepted === undefined ? { ...refusalOf(own[0]!), looked: own.length } : accept(accepted);
}

function refusalOf({ verdict }: Tried): { problems: readonly Problem[]; digest: string | null } {
  return verdict.accepted ? { problems: [], digest: verdict.digest } : verdict;
}

function none(text: string, looked = 0): Gathered {
  return { problems: [{ code: "no-artifact", text }], digest: null, looked };
}

function accept({ set, verdict }: Tried): Gathered {
  if (!verdict.accepted) throw new Error("only accepted evidence is bound");
  const { artifact, run } = set;
  const content = typeof set.files === "string" ? new Map<string, Uint8Array>() : set.files;
  const files = new Map([evaluationFile, predictionsFile].map((file) => [file, content.get(file)!] as const));
  try {
    const source = `${artifact.name} of run ${run!.id}, ${predictionsFile}`;
    const scored = unpackPredictions(readStoredPredictions(files.get(predictionsFile)!, source), source);
    const bound = {
      record: verdict.record.id,
      commit: run!.headSha,
      runId: run!.id,
      artifactId: artifact.id,
      artifact: artifact.name,
      url: run!.url,
      kept: {},
    };
    return { evidence: { digest: verdict.digest, record: verdict.record, scored, bound, files } };
  } catch (thrown) {
    return {
      problems: [{ code: "tampered", text: errorMessage(thrown) }],
      digest: verdict.digest,
      looked: 1,
    };
  }
}

async function readSet(ports: DeployPorts, artifact: ArtifactRef): Promise<EvidenceSet> {
  const run = artifact.runId === null ? null : await ports.facts.run(artifact.runId);
  const branch = run?.headBranch == null ? null : await ports.facts.branch(run.headBranch);
  const onBranch = run === null || branch === null ? null : await isOnBranch(ports, run.headSha, branch.sha);
  return { artifact, run, branch, onBranch, files: await download(ports, artifact) };
}

async function isOnBranch(ports: DeployPorts, sha: string, tip: string): Promise<boolean | null> {
  if (sha === tip) return true;
  const base = await ports.commits.mergeBase(sha, tip);
  return base === null ? null : base === sha;
}
