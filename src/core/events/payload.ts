/** A pull request as an event tells of it; what is missing or of another shape is null. */
export interface PullRequestPayload {
  readonly number: number | null;
  readonly headSha: string | null;
  /** owner/name; null when the repository was deleted. */
  readonly headRepository: string | null;
  readonly baseBranch: string | null;
}

/** The value at a path of keys, or undefined. Own keys only: a payload is not taken on trust. */
export function valueAt(payload: unknown, ...keys: string[]): unknown {
  let value = payload;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** 40 hex digits that are not all zero (the sha of a ref that is new or gone). */
export function shaAt(payload: unknown, ...keys: string[]): string | null {
  const value = valueAt(payload, ...keys);
  return typeof value === "string" && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value) ? value : null;
}

export function textAt(payload: unknown, ...keys: string[]): string | null {
  const value = valueAt(payload, ...keys);
  return typeof value === "string" && value.length > 0 && value.length <= 1000 ? value : null;
}

export function numberAt(payload: unknown, ...keys: string[]): number | null {
  const value = valueAt(payload, ...keys);
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

export function pullRequestOf(payload: unknown): PullRequestPayload {
  return {
    number: numberAt(payload, "pull_request", "number"),
    headSha: shaAt(payload, "pull_request", "head", "sha"),
    headRepository: textAt(payload, "pull_request", "head", "repo", "full_name"),
    baseBranch: textAt(payload, "pull_request", "base", "ref"),
  };
}

/** The pull request that a comment was written on; a comment on an issue is about none. What the comment's event says of
 *  the code is nothing: head and base are asked of GitHub. */
export function commentedOn(payload: unknown): PullRequestPayload {
  const isPull = typeof valueAt(payload, "issue", "pull_request") === "object";
  const number = isPull ? numberAt(payload, "issue", "number") : null;
  return { number, headSha: null, headRepository: null, baseBranch: null };
}

/** The pull request a finished run belongs to; GitHub lists none for a fork. */
export function finishedRunOf(payload: unknown): PullRequestPayload {
  const listed = valueAt(payload, "workflow_run", "pull_requests");
  const first: unknown = Array.isArray(listed) ? listed[0] : undefined;
  return {
    number: numberAt(first, "number"),
    headSha: shaAt(payload, "workflow_run", "head_sha"),
    headRepository: textAt(payload, "workflow_run", "head_repository", "full_name"),
    baseBranch: textAt(first, "base", "ref"),
  };
}
