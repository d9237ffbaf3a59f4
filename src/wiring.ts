import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseMarker } from "./core/report/comment.ts";
import { makeArtifacts } from "./github/artifacts.ts";
import { makeChecks } from "./github/checks.ts";
import { type GitHub, makeGitHub } from "./github/client.ts";
import { makeComments } from "./github/comments.ts";
import { makeCommits } from "./github/commits.ts";
import { makeEvidenceFacts } from "./github/evidence.ts";
import { makeGit } from "./github/git-program.ts";
import { makeIdentity } from "./github/identity.ts";
import { findFolder, makeLocalHistory } from "./github/local-history.ts";
import { makeProxyFetch, wantsProxy } from "./github/proxy-fetch.ts";
import { makePullRequests } from "./github/pull-requests.ts";
import { makeRemoteHistory } from "./github/remote-history.ts";
import { makeClock } from "./host/clock.ts";
import { makeRecordFolder } from "./host/record-folder.ts";
import type { Clock } from "./ports/clock.ts";
import type { Host } from "./ports/host.ts";
import { makeLocalFile } from "./sources/local-file.ts";
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

/** Files, git and the clock. With a token on a runner also GitHub. */
export async function wire(place: Place) {
  const clock = makeClock();
  const github = await connect(place, clock);
  const git = makeGit(place.directory, place.env);
  const history = makeLocalHistory(git);
  return {
    host: place.host,
    clock,
    version,
    commits: makeCommits(history, github === null ? null : makeRemoteHistory(github)),
    folderInRepository: () => findFolder(git),
    records: makeRecordFolder(place.records),
    artifacts: github === null ? null : artifactsOf(github, place),
    runs: github === null ? null : makeEvidenceFacts(github),
    hub: github === null ? null : hubOf(github, place),
    rows: makeRowsKeeper(),
    open: (file: string) => makeLocalFile(file, place.directory),
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

function artifactsOf(github: GitHub, { host, env, retentionDays }: Place) {
  const { runId, attempt, serverUrl } = host.context;
  const tempFolder = env["RUNNER_TEMP"] || tmpdir();
  return makeArtifacts(github, { runId, attempt, serverUrl, tempFolder, retentionDays });
}

function hubOf(github: GitHub, place: Place) {
  return {
    artifacts: artifactsOf(github, place),
    comment: makeComments(github, { parseMarker, identity: makeIdentity(github, place.token ?? "") }),
    checks: makeChecks(github),
    pullRequests: makePullRequests(github),
  };
}

export async function readTextOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function keepFile(file: string, content: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}
