import type { Fault } from "../faults.ts";
import type { Hub } from "../hub.ts";
import type { Reply } from "../route.ts";
import { artifactMethods } from "../services/artifact-service.ts";
import { answerBlob } from "../services/blob-requests.ts";
import { cacheMethods } from "../services/cache-service.ts";
import { answerTwirp } from "../services/twirp.ts";
import type { Incoming } from "./incoming.ts";
import { answerRest } from "./rest.ts";

/** One host. As at GitHub, the API and the runner's services are different ones, so that a client that keeps
 *  its token in a redirect from one to the other is found out. */
export interface Site {
  /** Of every path, such as `/api/v3`. */
  readonly prefix: string;
  /** The answer as it would be without faults, but for a stale read. */
  answer(request: Incoming, fault: Fault | null): Promise<Reply>;
  /** Sent with every answer. */
  headers(index: number): Record<string, string>;
}

/** What remains of the hour's budget is counted, never enforced. */
function apiHeaders(hub: Hub, index: number): Record<string, string> {
  const used = hub.journal.requests.length;
  return {
    "x-github-request-id": `STAND:${index}`,
    "x-github-media-type": "github.v3; format=json",
    "x-ratelimit-limit": "1000",
    "x-ratelimit-used": String(used),
    "x-ratelimit-remaining": String(Math.max(0, 1000 - used)),
    "x-ratelimit-reset": String(Math.floor(hub.clock.now() / 1000) + 3600),
    "x-ratelimit-resource": "core",
  };
}

export function makeApiSite(hub: Hub, prefix: string): Site {
  return {
    prefix,
    headers: (index) => apiHeaders(hub, index),
    answer(request, fault) {
      const isStale = fault?.plan.kind === "stale-read";
      const stale = isStale ? (hub.earlier.at(-(fault.plan.writes ?? 1)) ?? hub.earlier[0]) : undefined;
      return answerRest(hub, request, () => stale ?? hub.world);
    },
  };
}

const runnerMethods = { ...artifactMethods, ...cacheMethods };

/** The host that takes the files of releases. */
export function makeUploadsSite(hub: Hub, prefix: string): Site {
  return {
    prefix,
    headers: (index) => apiHeaders(hub, index),
    answer: (request) => answerRest(hub, request, () => hub.world, true),
  };
}

async function answerResults(hub: Hub, request: Incoming): Promise<Reply> {
  const { method, path, headers, content } = request;
  if (path.startsWith("/blob/")) return answerBlob(hub, request);
  if (path.startsWith("/twirp/")) {
    return hub.write(() =>
      answerTwirp(hub, { method, name: path.slice(7), headers, content }, runnerMethods),
    );
  }
  hub.journal.unknownRoutes.push(`${method} ${path}`);
  return { status: 404, body: { code: "bad_route", msg: `nothing is served at ${path}` } };
}

export function makeResultsSite(hub: Hub): Site {
  return { prefix: "", headers: () => ({}), answer: (request) => answerResults(hub, request) };
}
