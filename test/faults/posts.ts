import type { LoggedRequest } from "../../standin/index.ts";

/** What a client does when a POST was done and its answer did not come. `looks` reads before it decides whether to write a
 *  second time; `repeats` writes again unseen; `leaves` does neither. */
export type Afterwards = "looks, and does not write again" | "looks, and writes again" | "repeats" | "leaves";

/** A route as documentation writes it. */
export function routeOf({ method, path }: Pick<LoggedRequest, "method" | "path">): string {
  const named = path
    .replace(/^\/repos\/[^/]+\/[^/]+/, "")
    .replace(/[0-9a-f]{40}/g, "{sha}")
    .replace(/\/\d+(?=\/|$)/g, "/{number}")
    .replace(/.*\.(ArtifactService|CacheService)\//, "/$1/");
  return `${method} ${named}`;
}

/** @param requests of a run in which one POST failed after it was done */
export function afterwards(requests: readonly LoggedRequest[]): Afterwards {
  const at = requests.findIndex(({ fault }) => fault !== null);
  const failed = requests[at];
  if (failed === undefined) throw new Error("no request failed");
  const later = requests.slice(at + 1);
  const second = later.findIndex(({ method, path }) => method === "POST" && path === failed.path);
  const between = second === -1 ? later : later.slice(0, second);
  const looked = between.some(isLook);
  if (second === -1) return looked ? "looks, and does not write again" : "leaves";
  return looked ? "looks, and writes again" : "repeats";
}

/** The services of the runner are asked by POST, too. */
function isLook({ method, path }: LoggedRequest): boolean {
  return method === "GET" || /Service\/(List|Get)/.test(path);
}
