import { z } from "zod";
import { type Ask, exchange, headerOf, type Line, Refusal } from "../http/exchange.ts";
import type { HttpAnswer } from "../http/request.ts";
import type { RepositoryName } from "./names.ts";

export interface OciOptions extends Omit<Line, "name"> {
  readonly repository: RepositoryName;
  /** Asked when the registry wants a login; null: there is none. */
  login(): Promise<Login | null>;
}

export interface Login {
  readonly username: string;
  readonly password: string;
}

/** Requests to one repository, with whatever login the registry asks for. */
export interface Session {
  readonly repository: RepositoryName;
  readonly line: Line;
  ask(call: Omit<Ask, "url"> & { readonly url: string | URL }): Promise<HttpAnswer>;
}

interface Challenge {
  readonly scheme: "basic" | "bearer";
  readonly realm: string;
  readonly service: string;
}

const tokenSchema = z.object({ token: z.string().optional(), access_token: z.string().optional() });

/** A session that logs in when the registry first answers 401, by Basic or by a token of its realm, and once more
 *  when a token has expired. Credentials go to the registry and its realm only. */
export function makeSession(options: OciOptions): Session {
  const { repository } = options;
  const line: Line = { ...options, name: "the registry" };
  let header: string | null = null;
  let login: Login | null = null;

  const logIn = async (answer: Refusal): Promise<string | null> => {
    const challenge = parseChallenge(headerOf(answer, "www-authenticate") ?? "");
    if (challenge === null) return null;
    login ??= await options.login();
    if (challenge.scheme === "basic") return basicOf(login);
    return `Bearer ${await fetchToken(line, repository, challenge, login)}`;
  };

  return {
    repository,
    line,
    async ask(call) {
      const url = new URL(call.url, repository.origin);
      const isOwn = url.origin === repository.origin;
      const send = (own: string | null) =>
        exchange(line, {
          ...call,
          url,
          headers: { ...call.headers, ...(own === null || !isOwn ? {} : { authorization: own }) },
        });
      try {
        return await send(header);
      } catch (thrown) {
        if (!(thrown instanceof Refusal) || thrown.status !== 401 || !isOwn)
          throw explain(thrown, repository, login);
        const fresh = await logIn(thrown);
        if (fresh === null || fresh === header) throw explain(thrown, repository, login);
        header = fresh;
        return await send(header).catch((again: unknown) => {
          throw explain(again, repository, login);
        });
      }
    },
  };
}

/** Reads the first challenge of a WWW-Authenticate header that is Basic or Bearer. */
export function parseChallenge(header: string): Challenge | null {
  const scheme = /\b(basic|bearer)\b/i.exec(header)?.[1]?.toLowerCase() as "basic" | "bearer" | undefined;
  if (scheme === undefined) return null;
  const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, "i").exec(header)?.[1] ?? "";
  return { scheme, realm: value("realm"), service: value("service") };
}

async function fetchToken(
  line: Line,
  repository: RepositoryName,
  challenge: Challenge,
  login: Login | null,
): Promise<string> {
  const url = new URL(challenge.realm);
  // A password is not sent in the clear because a registry says so.
  if (url.protocol !== "https:" && repository.origin.startsWith("https:"))
    throw new Error(`the registry names ${url.origin} for its tokens, which is not https`);
  if (challenge.service !== "") url.searchParams.set("service", challenge.service);
  url.searchParams.set("scope", `repository:${repository.path}:pull,push`);
  const basic = basicOf(login);
  const { body } = await exchange(line, {
    method: "GET",
    url,
    repeatable: true,
    headers: basic === null ? {} : { authorization: basic },
  });
  const answer = tokenSchema.parse(JSON.parse(body.toString("utf8")));
  const token = answer.token ?? answer.access_token;
  if (token === undefined) throw new Error(`${url.host} gave no token for ${repository.path}`);
  return token;
}

function basicOf(login: Login | null): string | null {
  return login === null
    ? null
    : `Basic ${Buffer.from(`${login.username}:${login.password}`).toString("base64")}`;
}

function explain(thrown: unknown, repository: RepositoryName, login: Login | null): unknown {
  if (!(thrown instanceof Refusal) || (thrown.status !== 401 && thrown.status !== 403)) return thrown;
  const how =
    login === null
      ? "log in before, for example by docker/login-action, or set REGISTRY_USERNAME and REGISTRY_PASSWORD in the step's env"
      : `${login.username} may not write to it: check the password, and the permission packages: write for ghcr.io`;
  return new Error(
    `the registry answered ${thrown.status} for ${repository.registry}/${repository.path}: ${how}`,
    { cause: thrown },
  );
}
