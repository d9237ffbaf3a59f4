import type { z } from "zod";
import { makeHider } from "../core/secrets/spellings.ts";
import type { Clock } from "../ports/clock.ts";
import { explain, MalformedReply, readFailure } from "./failure.ts";
import { createOnce, type RetryRule, withRetries } from "./retry.ts";
import { makeServerTime } from "./server-time.ts";

export interface GitHubOptions {
  readonly token: string;
  /** GITHUB_API_URL, path prefix included; a trailing slash is dropped. */
  readonly apiUrl: string;
  /** owner/name */
  readonly repository: string;
  readonly userAgent: string;
  readonly clock: Clock;
  /** Default: the platform's fetch; a proxy needs its own (proxy-fetch.ts). */
  readonly fetch?: typeof fetch;
  /** For one request, body included; default 30 s. */
  readonly timeoutMs?: number;
  /** For one call with its retries; default 120 s. */
  readonly deadlineMs?: number;
}

export type Parameters = Readonly<Record<string, unknown>>;

export interface Reply<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** One request: `owner` and `repo` are filled in; the reply is checked against a schema. */
export interface Call<T> {
  /** As in GitHub's documentation, e.g. `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly route: string;
  readonly parameters?: Parameters;
  readonly reply: z.ZodType<T>;
  /** The line under `permissions:` that this needs. */
  readonly permission: string;
  /** For one request with a large body; default: as GitHubOptions says. */
  readonly timeoutMs?: number;
}

/** GitHub's REST API for one repository. Calls run one after another; every error is a sentence or a typed refusal. */
export interface GitHub {
  readonly repository: string;
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  /** GitHub's time by the newest answer's `date` and the time since, in milliseconds since 1970.
   *  @throws Error when no answer has told it yet */
  serverNow(): number;
  /** GET, PATCH, PUT, DELETE: repeated after 5xx, a lost or unreadable answer, and a rate limit.
   *  @throws Error for a POST, which could make a second thing: see `create` */
  request<T>(call: Call<T>): Promise<Reply<T>>;
  /** One try, as it comes: for what must not be repeated. Throws the client library's own error. */
  once<T>(call: Call<T>): Promise<Reply<T>>;
  /** What a story is told about an error of `once`. */
  explain<T>(thrown: unknown, call: Call<T>): Error;
  /** What must happen once (a POST, an appending PATCH): `find` looks whether it did before any second try. */
  create<T>(call: Call<T>, find: () => Promise<T | null>): Promise<T>;
}

/** The `find` of a POST that makes the same thing when it comes twice: a git object, whose name is its content, and a
 *  reaction, of which an account has one of a kind. */
export const sameAgain = async (): Promise<null> => null;

const apiVersion = "2022-11-28";
const tries = 4;
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

export function makeGitHub(options: GitHubOptions): GitHub {
  const { clock, repository } = options;
  const fetcher = options.fetch ?? globalThis.fetch;
  const connect = lazily(() => makeOctokit(options, fetcher));
  const [owner, repo] = repository.split("/");
  const hide = makeHider([options.token]);
  const rule = (): RetryRule => ({ tries, deadline: clock.now() + (options.deadlineMs ?? 120_000) });

  const time = makeServerTime();
  const once = async <T>(call: Call<T>): Promise<Reply<T>> => {
    const place = { owner, repo, timeoutMs: options.timeoutMs ?? 30_000 };
    try {
      const reply = await send(await connect(), call, place);
      time.learn(reply.headers["date"]);
      return reply;
    } catch (thrown) {
      time.learn(readFailure(thrown).headers["date"]);
      throw thrown;
    }
  };

  const told = <T>(thrown: unknown, call: Call<T>): Error => explain(thrown, { ...call, hide });

  return {
    repository,
    apiUrl: options.apiUrl,
    clock,
    fetch: fetcher,
    serverNow: time.now,
    once,
    explain: told,
    async request(call) {
      if (call.route.startsWith("POST "))
        throw new Error(`${call.route} is sent by create, which looks first`);
      try {
        return await withRetries(() => once(call), rule(), clock);
      } catch (error) {
        throw told(error, call);
      }
    },
    async create(call, find) {
      try {
        return await createOnce({ create: async () => (await once(call)).data, find }, rule(), clock);
      } catch (error) {
        throw told(error, call);
      }
    },
  };
}

type Octokit = Awaited<ReturnType<typeof makeOctokit>>;

async function send<T>(
  octokit: Octokit,
  call: Call<T>,
  place: { owner: string | undefined; repo: string | undefined; timeoutMs: number },
): Promise<Reply<T>> {
  const { request: extra, ...parameters } = call.parameters ?? {};
  // A parameter that the route does not name would become part of the query.
  const repository = call.route.includes("{owner}") ? { owner: place.owner, repo: place.repo } : {};
  const reply = await octokit.request(call.route, {
    ...repository,
    ...parameters,
    request: {
      ...(extra as object | undefined),
      signal: AbortSignal.timeout(call.timeoutMs ?? place.timeoutMs),
    },
  });
  return { ...reply, data: parseReply(call, reply.data) } as Reply<T>;
}

async function makeOctokit(options: GitHubOptions, fetcher: typeof fetch) {
  const { Octokit } = await import("octokit");
  return new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    userAgent: options.userAgent,
    retry: { enabled: false },
    throttle: { enabled: false },
    log: quiet,
    request: { fetch: versioned(fetcher), log: quiet },
  });
}

/** The API version goes with every request; the client library sends none by itself. */
function versioned(fetcher: typeof fetch): typeof fetch {
  return (url, init) => {
    const headers = new Headers(init?.headers);
    headers.set("x-github-api-version", apiVersion);
    return fetcher(url, { ...init, headers });
  };
}

function parseReply<T>(call: Call<T>, data: unknown): T {
  const parsed = call.reply.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new MalformedReply(call.route, `${issue?.path.join(".") || "body"}: ${issue?.message ?? "?"}`);
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
