import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { parseMarker } from "./core/report/comment.ts";
import { type FileDigests, makeDigestCache, readEveryFile } from "./engines/local/digest-cache.ts";
import { makeLocalEngine } from "./engines/local/engine.ts";
import { openWorkFiles } from "./engines/local/work-files.ts";
import { UserError } from "./errors.ts";
import { makeArchives } from "./github/archives.ts";
import { makeArtifacts } from "./github/artifacts.ts";
import { makeChecks } from "./github/checks.ts";
import { type GitHub, makeGitHub } from "./github/client.ts";
import { makeComments } from "./github/comments.ts";
import { makeCommits } from "./github/commits.ts";
import { makeConversation } from "./github/conversation.ts";
import { makeEvidenceFacts } from "./github/evidence.ts";
import { makeGit } from "./github/git-program.ts";
import { makeHistory } from "./github/history-ref.ts";
import { makeIdentity } from "./github/identity.ts";
import { makeLedger } from "./github/ledger.ts";
import { findFolder, makeLocalHistory } from "./github/local-history.ts";
import { makeMonitorMemory } from "./github/monitor-ref.ts";
import { makeProxyFetch, wantsProxy } from "./github/proxy-fetch.ts";
import { makePullRequests } from "./github/pull-requests.ts";
import { makeReleases } from "./github/releases.ts";
import { makeRemoteHistory } from "./github/remote-history.ts";
import { makeRuns } from "./github/runs.ts";
import { makeTrees } from "./github/trees.ts";
import { makeWorktrees } from "./github/worktrees.ts";
import { makeClock } from "./host/clock.ts";
import { makeFence } from "./host/fence.ts";
import { makeRecordFolder } from "./host/record-folder.ts";
import { makeShardFolder } from "./host/shard-folder.ts";
import type { Archives } from "./ports/archives.ts";
import type { ByteSource } from "./ports/byte-source.ts";
import type { Clock } from "./ports/clock.ts";
import type { History } from "./ports/history.ts";
import type { Host } from "./ports/host.ts";
import type { Workshop } from "./ports/workshop.ts";
import { makeLocalFile } from "./sources/local-file.ts";
import { matchFiles } from "./sources/matching-files.ts";
import { mlflowRunId } from "./sources/mlflow-run-id.ts";
import { version } from "./version.ts";
import { makeRowsKeeper } from "./workers/rows-keeper.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What every story is given: the local half of the world, which needs no token. */
export interface Place {
  readonly host: Host;
  readonly env: Environment;
  /** The working directory, absolute. */
  readonly directory: string;
  /** The hand-over folder, absolute. */
  readonly records: string;
  readonly token: string | null;
  readonly retentionDays: number | null;
}

interface Wanted {
  readonly workingDirectory: string;
  readonly records: string;
  readonly githubToken: string | null;
  readonly retentionDays: number | null;
}

export function placeOf(host: Host, env: Environment, inputs: Wanted): Place {
  const directory = path.resolve(host.context.workspace, inputs.workingDirectory);
  return {
    host,
    env,
    directory,
    records: path.resolve(directory, inputs.records),
    token: inputs.githubToken,
    retentionDays: inputs.retentionDays,
  };
}

/** At a terminal digests are kept in the user's own cache folder. A runner reads every file: what one job leaves on a
 *  machine must not tell the next one what its data is. */
export function knownDigests({ context }: Host, env: Environment): FileDigests {
  if (context.onRunner) return readEveryFile;
  const caches = env["XDG_CACHE_HOME"] || env["LOCALAPPDATA"] || path.join(homedir(), ".cache");
  return path.isAbsolute(caches) ? makeDigestCache(path.join(caches, "evenhand")) : readEveryFile;
}

/** Files, git and the clock. With a token on a runner also GitHub. */
export async function wire(place: Place) {
  const clock = makeClock();
  const github = await connect(place, clock);
  const git = makeGit(place.directory, place.env);
  const history = makeLocalHistory(git);
  const kept = github === null ? null : makeHistory(github);
  return {
    host: place.host,
    clock,
    version,
    commits: makeCommits(history, github === null ? null : makeRemoteHistory(github)),
    trees: makeTrees(git, github),
    folderInRepository: () => findFolder(git),
    records: makeRecordFolder(place.records),
    artifacts: github === null ? null : artifactsOf(github, place),
    runs: github === null ? null : makeEvidenceFacts(github),
    history: kept,
    releases: github === null ? null : makeReleases(github),
    ledger: github === null ? null : makeLedger(github),
    workshop: workshopOf(place),
    hub: github === null || kept === null ? null : hubOf(github, place, kept),
    rows: makeRowsKeeper(),
    shards: makeShardFolder(place.records),
    open: (file: string) => makeLocalFile(file, place.directory),
    openAll: (named: string) => openNumbers(named, place, clock),
    readText: (file: string) => readTextOrNull(path.resolve(place.directory, file)),
    keepFile: (name: string, content: string) => keepFile(path.join(place.records, name), content),
  };
}

/** GitHub's API; null at a terminal or without a token. */
export async function connect({ host, env, token }: Place, clock: Clock): Promise<GitHub | null> {
  const { repository, onRunner } = host.context;
  if (!onRunner || token === null || repository === "") return null;
  return makeGitHub({
    token,
    repository,
    clock,
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    userAgent: `evenhand/${version}`,
    ...(wantsProxy(env) ? { fetch: await makeProxyFetch() } : {}),
  });
}

/** @param runId of a run whose artifacts are read only, when it is another than this one */
export function artifactsOf(
  github: GitHub,
  { host, env, retentionDays }: Place,
  runId: number = host.context.runId,
) {
  const { attempt, serverUrl } = host.context;
  const tempFolder = env["RUNNER_TEMP"] || tmpdir();
  return makeArtifacts(github, { runId, attempt, serverUrl, tempFolder, retentionDays });
}

/** The runner's cache; null where there is none. */
export function archivesFor({ context }: Host, env: Environment): Archives | null {
  const served = env["ACTIONS_RUNTIME_TOKEN"] && (env["ACTIONS_RESULTS_URL"] || env["ACTIONS_CACHE_URL"]);
  return context.onRunner && served ? makeArchives({ workspace: context.workspace }) : null;
}

/** Commands of other commits run on a runner only: at a terminal nobody asked for them. */
function workshopOf({ host, env, directory, token }: Place): Workshop | null {
  const { onRunner, serverUrl, repository } = host.context;
  if (!onRunner) return null;
  const tempFolder = env["RUNNER_TEMP"] || tmpdir();
  const remote = token === null || repository === "" ? null : { url: `${serverUrl}/${repository}`, token };
  return {
    worktrees: makeWorktrees({ folder: directory, env, tempFolder, remote }),
    engine: makeLocalEngine(),
    environment: env,
    makeFence: () => makeFence((chunk) => void process.stdout.write(chunk)),
    openFiles: (folder) => openWorkFiles(folder, tempFolder),
    open: (file) => makeLocalFile(file, directory),
  };
}

/** @param history shared, so that what evaluate has read is not read again by report */
function hubOf(github: GitHub, place: Place, history: History) {
  return {
    artifacts: artifactsOf(github, place),
    comment: makeComments(github, { parseMarker, identity: makeIdentity(github, place.token ?? "") }),
    checks: makeChecks(github),
    pullRequests: makePullRequests(github),
    history,
    releases: makeReleases(github),
    monitors: makeMonitorMemory(github),
    conversation: makeConversation(github),
    branches: makeEvidenceFacts(github),
    runs: makeRuns(github, (runId) => artifactsOf(github, place, runId)),
  };
}

/** Files of single numbers: a path or a pattern, or a run of MLflow's tracking server. */
async function openNumbers(named: string, { directory, env }: Place, clock: Clock): Promise<ByteSource[]> {
  const run = mlflowRunId(named);
  if (run === null) return matchFiles(named, directory);
  const { makeMlflowRun } = await import("./sources/mlflow-run.ts");
  const text = (name: string) => env[name] || null;
  const server = {
    uri: text("MLFLOW_TRACKING_URI"),
    token: text("MLFLOW_TRACKING_TOKEN"),
    username: text("MLFLOW_TRACKING_USERNAME"),
    password: text("MLFLOW_TRACKING_PASSWORD"),
    clock,
  };
  return [makeMlflowRun(named, run, server)];
}

export async function readTextOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "EISDIR") throw isFolder(file, error);
    throw error;
  }
}

function isFolder(file: string, cause: unknown): UserError {
  const near = path.relative(process.cwd(), file) || ".";
  const name = near.startsWith("..") ? file : near;
  return new UserError(
    {
      code: "file-unreadable",
      message: `${name} is a folder, and a file is read there`,
      hint: "name a file in it",
      file: name,
    },
    cause,
  );
}

async function keepFile(file: string, content: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}
