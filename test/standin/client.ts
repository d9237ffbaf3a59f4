import { Octokit } from "octokit";
import type { Standin } from "../../standin/index.ts";

/** As the client's own, with the version of the API that we speak. */
export const fetchVersioned: typeof fetch = (url, init) => {
  const headers = new Headers(init?.headers);
  headers.set("x-github-api-version", "2022-11-28");
  return fetch(url, { ...init, headers });
};

/** The real client, repeating nothing by itself. */
export function makeClient(standin: Standin, token = standin.token): Octokit {
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const options = { retry: { enabled: false }, throttle: { enabled: false }, log: quiet };
  return new Octokit({
    auth: token,
    baseUrl: standin.apiUrl,
    ...options,
    request: { fetch: fetchVersioned },
  });
}

export const where = { owner: "acme", repo: "digits" };

export interface Refusal {
  status: number;
  message: string;
}

/** What the server refused with; throws when it did not refuse. */
export async function refusal(request: Promise<unknown>): Promise<Refusal> {
  try {
    await request;
  } catch (error) {
    const { status, message } = error as Refusal;
    return { status, message };
  }
  throw new Error("the request was accepted");
}
