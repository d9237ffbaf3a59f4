import { tmpdir } from "node:os";
import path from "node:path";
import { UserError } from "../../errors.ts";
import { makeApprovals } from "../../github/approvals.ts";
import { makeArtifacts } from "../../github/artifacts.ts";
import { makeAttestations } from "../../github/attestation/attestations.ts";
import type { GitHub } from "../../github/client.ts";
import { makeDeployments } from "../../github/deployments.ts";
import { makeEvidenceFacts } from "../../github/evidence.ts";
import { makeGit } from "../../github/git-program.ts";
import { makeIdentity } from "../../github/identity.ts";
import { makeLeases } from "../../github/leases.ts";
import { makeLedger } from "../../github/ledger.ts";
import { makeLedgerRef } from "../../github/ledger-ref.ts";
import { findFolder } from "../../github/local-history.ts";
import { makeModelReleases } from "../../github/model-releases.ts";
import { makeRemoteHistory } from "../../github/remote-history.ts";
import { makeClock } from "../../host/clock.ts";
import { makeFence } from "../../host/fence.ts";
import { makeRecordFolder } from "../../host/record-folder.ts";
import { runAction } from "../../host/run-action.ts";
import { readActionInputs } from "../../host/run-context.ts";
import { makeRunnerHost } from "../../host/runner.ts";
import { keepForEnd } from "../../host/step-state.ts";
import { makeStopWatch } from "../../host/stop-watch.ts";
import { makeNumbers } from "../../sources/numbers/index.ts";
import { makeModelShelf } from "../../stories/model-shelf.ts";
import { commandEnvironment, runCommand } from "../../targets/command-run.ts";
import { makeTarget } from "../../targets/index.ts";
import { makeReplay } from "../../targets/replay.ts";
import { version } from "../../version.ts";
import { connect, type Place, placeOf } from "../../wiring.ts";
import { deploy } from "./deploy.ts";
import { parseDeployInputs } from "./inputs.ts";
import type { DeployPorts } from "./ports.ts";

const secretNames = [
  "MLFLOW_TRACKING_TOKEN",
  "MLFLOW_TRACKING_PASSWORD",
  "REGISTRY_PASSWORD",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "HF_TOKEN",
  "PROMETHEUS_TOKEN",
  "PROMETHEUS_PASSWORD",
];

/** Enters the action on a runner. */
export function run(env = process.env): Promise<void> {
  const host = makeRunnerHost(env, { secrets: secretNames.flatMap((name) => env[name] ?? []) });
  const story = async () => {
    const inputs = parseDeployInputs(readActionInputs(env), host.context.event === "issue_comment");
    const place = placeOf(host, env, { ...inputs, retentionDays: null });
    const github = await connect(place, makeClock());
    if (github === null) throw noGitHub();
    return deploy(inputs, wireDeploy(github, place));
  };
  return runAction(story, () => ({ host }));
}

function wireDeploy(github: GitHub, { host, env, directory, records, token }: Place): DeployPorts {
  const { runId, attempt, serverUrl } = host.context;
  const { clock } = github;
  const tempFolder = env["RUNNER_TEMP"] || tmpdir();
  const fence = makeFence((chunk) => void process.stdout.write(chunk));
  const warn = (text: string) => host.annotate("warning", text);
  const artifacts = makeArtifacts(github, { runId, attempt, serverUrl, tempFolder, retentionDays: null });
  const shelf = makeModelShelf(artifacts);
  const ref = makeLedgerRef(github);
  return {
    host,
    clock,
    version,
    artifacts,
    // A checkout of the dispatch can lag behind the default branch: policy and history are asked of GitHub.
    commits: makeRemoteHistory(github),
    folderInRepository: () => findFolder(makeGit(directory, env)),
    facts: makeEvidenceFacts(github),
    ledger: makeLedger(github, ref),
    leases: makeLeases({
      ...{ github, ref },
      remember: (at, id) => keepForEnd(env, "lease", { place: at, id }),
    }),
    attestations: makeAttestations(github),
    approvals: makeApprovals(github, makeIdentity(github, token ?? "")),
    deployments: makeDeployments(github, { serverUrl, attempt }),
    records: makeRecordFolder(path.resolve(records)),
    makeTarget: makeTarget({
      ...{ clock, env, fence, folder: directory, warn, shelf },
      releases: makeModelReleases(github),
    }),
    makeNumbers: makeNumbers({ clock, env, folder: directory, run: answerOf(env, directory) }),
    replay: makeReplay({ clock, timeoutMs: 30_000, folder: directory }),
    watchStop: makeStopWatch,
  };
}

/** What a command prints that tells numbers; the action's inputs and tokens are kept from it. */
function answerOf(env: Place["env"], folder: string) {
  return async (command: string, variables: Readonly<Record<string, string>>): Promise<string> => {
    const all = { ...commandEnvironment(env), ...variables };
    const end = await runCommand({
      ...{ command, env: all, folder, timeoutMs: 60_000, say: null, stopOnSignal: true },
    });
    if (end.code === 0 && !end.timedOut) return end.stdout;
    throw new Error(`it ended with code ${end.code ?? "none"}: ${end.tail.slice(-500)}`);
  };
}

function noGitHub(): UserError {
  return new UserError({
    code: "input-invalid",
    input: "github-token",
    message: "github-token is empty, and evidence and ledger are kept at GitHub",
    hint: "leave the input out, so that it is the token of the job",
  });
}
