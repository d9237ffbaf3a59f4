import type { Faults } from "./faults.ts";
import type { Actor, Hub } from "./hub.ts";
import type { LoggedRequest } from "./journal.ts";
import { makeHub } from "./make-hub.ts";
import type { Grant } from "./permissions.ts";
import { type RunnerContext, runnerEnvironment } from "./runner-environment.ts";
import { addComment, addLabel, type SeedComment, type SeedLabel } from "./seeds/comments.ts";
import { pullRequestEvent, pullRequestRun } from "./seeds/events.ts";
import { commit, importGit, type SeedCommit } from "./seeds/git.ts";
import { addAttestation, addRunReview, editIssue, type SeedReview } from "./seeds/issues.ts";
import { addPullRequest, closePullRequest, type SeedPullRequest } from "./seeds/pulls.ts";
import { addRelease, type SeedRelease } from "./seeds/releases.ts";
import { addArtifact, addRun, type SeedArtifact, type SeedRun } from "./seeds/runs.ts";
import { listen } from "./server/listen.ts";
import { makeApiSite, makeResultsSite, makeUploadsSite } from "./server/sites.ts";
import { makeState, type StandinState } from "./state.ts";
import type { Issue } from "./world.ts";

export interface StandinOptions {
  /** owner/name; `acme/digits` when left out. */
  readonly repository?: string;
  readonly defaultBranch?: string;
  readonly token?: string;
  /** Whose token it is; `github-actions[bot]` when left out. */
  readonly login?: string;
  /** Milliseconds since 1970 at which time stands still. */
  readonly fixedTime?: number;
  /** `/api/v3` as on an Enterprise Server; else as STANDIN_API_PREFIX says, else none. */
  readonly apiPrefix?: "" | "/api/v3";
  /** GITHUB_SERVER_URL; else as STANDIN_SERVER_URL says, else `https://github.com`. */
  readonly serverUrl?: string;
  /** Where uploaded artifacts are also kept as files, under the run's id. */
  readonly artifactsFolder?: string;
  readonly port?: number;
}

export interface Standin {
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly resultsUrl: string;
  readonly token: string;
  /** A bare repository to fetch from: branches, tags, and refs/pull/<number>/head and /merge. */
  readonly gitFolder: string;
  readonly state: StandinState;
  readonly faults: Faults;
  env(run: RunnerContext): Record<string, string>;
  runtimeToken(runId: number, jobId?: string): string;
  /** What a token may do; the main token when none is named. */
  setPermissions(grant: Grant, token?: string): void;
  /** Another author with a token of its own. */
  addToken(login: string, grant?: Grant): string;
  importGit(folder: string): Promise<void>;
  commit(seed?: SeedCommit): Promise<string>;
  addPullRequest(seed: SeedPullRequest): Promise<number>;
  /** As a person would, without merging it. */
  closePullRequest(number: number): Promise<void>;
  /** The payload of its `pull_request` event. */
  pullRequestEvent(number: number, action?: string): Record<string, unknown>;
  /** For `env`: a run of its `pull_request` event. */
  pullRequestRun(number: number, runId: number): RunnerContext;
  addRun(seed: SeedRun): number;
  addArtifact(seed: SeedArtifact): number;
  addRelease(seed: SeedRelease): number;
  addComment(seed: SeedComment): number;
  /** Somebody deletes a comment. */
  removeComment(id: number): void;
  addLabel(seed: SeedLabel): void;
  protectBranch(name: string): void;
  /** admin, maintain, write, triage, read, none, or `unknown` for a 404. */
  setRole(login: string, role: string): void;
  setTeam(slug: string, logins: readonly string[]): void;
  /** Somebody said yes to a run that waited for its environment. */
  addRunReview(seed: SeedReview): void;
  addAttestation(digest: string, bundle: Readonly<Record<string, unknown>>): void;
  /** Somebody edits an issue in the browser. */
  editIssue(number: number, change: Partial<Pick<Issue, "body" | "state">>): void;
  setReviewers(environment: string, logins: readonly string[]): void;
  setTime(milliseconds: number): void;
  /** A place in the request log. */
  /** From here on it is so much later. */
  advanceTime(milliseconds: number): void;
  mark(): number;
  requestsSince(mark: number): LoggedRequest[];
  close(): Promise<void>;
}

type Seeds = Pick<
  Standin,
  | "importGit"
  | "commit"
  | "addPullRequest"
  | "closePullRequest"
  | "pullRequestEvent"
  | "pullRequestRun"
  | "addRun"
  | "addArtifact"
  | "addRelease"
  | "addComment"
  | "addLabel"
  | "removeComment"
  | "protectBranch"
  | "setRole"
  | "setReviewers"
  | "setTeam"
  | "addRunReview"
  | "addAttestation"
  | "editIssue"
>;

function makeSeeds(hub: Hub): Seeds {
  return {
    importGit: (folder) => importGit(hub, folder),
    commit: (seed = {}) => commit(hub, seed),
    addPullRequest: (seed) => addPullRequest(hub, seed),
    closePullRequest: (number) => closePullRequest(hub, number),
    pullRequestEvent: (number, action) => pullRequestEvent(hub, number, action),
    pullRequestRun: (number, runId) => pullRequestRun(hub, number, runId),
    addRun: (seed) => addRun(hub, seed),
    addArtifact: (seed) => addArtifact(hub, seed),
    addRelease: (seed) => addRelease(hub, seed),
    addComment: (seed) => addComment(hub, seed),
    removeComment: (id) => void hub.world.comments.delete(id),
    addLabel: (seed) => addLabel(hub, seed),
    protectBranch: (name) => void hub.world.protectedBranches.set(name, true),
    setRole: (login, role) => void hub.world.collaborators.set(login, role),
    setTeam: (slug, logins) => void hub.world.teams.set(slug, logins),
    addRunReview: (seed) => addRunReview(hub, seed),
    addAttestation: (digest, bundle) => addAttestation(hub, digest, bundle),
    editIssue: (number, change) => editIssue(hub, number, change),
    setReviewers(name, reviewers) {
      const fresh = { id: hub.nextId(), name, waitTimer: 0, createdAt: hub.clock.stamp() };
      hub.world.environments.set(name, { ...fresh, ...hub.world.environments.get(name), reviewers });
    },
  };
}

type Tokens = Pick<Standin, "setPermissions" | "addToken" | "runtimeToken" | "env">;

function makeTokens(hub: Hub, main: string): Tokens {
  return {
    setPermissions(grant, token = main) {
      const actor = hub.actors.get(token);
      if (actor === undefined) throw new Error("this token is not one of the stand-in's");
      actor.grant = grant;
    },
    addToken(login, grant = "write-all") {
      const token = `standin-token-${hub.actors.size}-${login.replace(/\W/g, "")}`;
      const actor: Actor = { login, type: login.endsWith("[bot]") ? "Bot" : "User", grant };
      hub.actors.set(token, actor);
      return token;
    },
    runtimeToken: (runId, jobId = "model") => hub.runtimeTokens.issue(runId, jobId),
    env: (run) => runnerEnvironment(hub, run),
  };
}

/** A strict GitHub for one repository, on a free port of the loopback interface. */
export async function startStandin(options: StandinOptions = {}): Promise<Standin> {
  const token = options.token ?? "standin-token-main";
  const repository = options.repository ?? "acme/digits";
  const {
    defaultBranch = "main",
    login = "github-actions[bot]",
    fixedTime,
    apiPrefix = process.env["STANDIN_API_PREFIX"] ?? "",
    serverUrl = process.env["STANDIN_SERVER_URL"] ?? "https://github.com",
    port = 0,
  } = options;
  const artifactsFolder = options.artifactsFolder ?? null;
  const hub = await makeHub({
    ...{ repository, defaultBranch, serverUrl, token, login, fixedTime, artifactsFolder },
  });
  const api = await listen(hub, makeApiSite(hub, apiPrefix), port);
  const results = await listen(hub, makeResultsSite(hub), 0);
  hub.apiUrl = api.origin + apiPrefix;
  hub.resultsUrl = results.origin;
  const uploadsPrefix = apiPrefix === "" ? "" : "/api/uploads";
  const uploads = await listen(hub, makeUploadsSite(hub, uploadsPrefix), 0);
  hub.uploadsUrl = uploads.origin + uploadsPrefix;
  return {
    ...{
      repository,
      token,
      serverUrl,
      apiUrl: hub.apiUrl,
      resultsUrl: `${hub.resultsUrl}/`,
      gitFolder: hub.git.folder,
    },
    ...{ state: makeState(hub), faults: hub.faults },
    ...makeTokens(hub, token),
    ...makeSeeds(hub),
    setTime: (milliseconds) => hub.clock.fix(milliseconds),
    advanceTime: (milliseconds) => hub.clock.advance(milliseconds),
    mark: () => hub.journal.requests.length,
    requestsSince: (mark) => hub.journal.requests.slice(mark),
    async close() {
      await Promise.all([api.close(), results.close(), uploads.close()]);
      await hub.git.remove();
    },
  };
}
