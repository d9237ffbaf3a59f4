import { errorMessage, UserError } from "../errors.ts";
import { PermissionDenied } from "../ports/permission-denied.ts";

/** GitHub's answer was cut or is not what the API promises: the client library hands such bodies on as text. */
export class MalformedReply extends Error {
  constructor(route: string, detail: string) {
    super(`GitHub answered ${route} with something that is not its documented reply (${detail})`);
    this.name = "MalformedReply";
  }
}

/** What GitHub answered, or that it did not, as a sentence; the failure stays readable. */
export class GitHubError extends Error {
  readonly failure: Failure;

  constructor(message: string, failure: Failure, cause: unknown) {
    super(message, { cause });
    this.name = "GitHubError";
    this.failure = failure;
  }
}

/** What a failed request tells, whatever threw. */
export interface Failure {
  /** null: no answer arrived (network, timeout). */
  readonly status: number | null;
  /** Lower-case header names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads the client library's error: without a `response` its status 500 is invented. */
export function readFailure(thrown: unknown): Failure {
  if (thrown instanceof GitHubError) return thrown.failure;
  const error = thrown as {
    status?: unknown;
    response?: { headers?: Record<string, unknown>; data?: unknown };
  } | null;
  const response = error?.response;
  if (response === undefined || typeof error?.status !== "number")
    return { status: null, headers: {}, message: causeOf(thrown) };
  const headers = Object.entries(response.headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), String(value)] as const,
  );
  const text = (response.data as { message?: unknown } | null | undefined)?.message;
  const message = typeof text === "string" ? text : errorMessage(thrown).slice(0, 300);
  return { status: error.status, headers: Object.fromEntries(headers), message };
}

/** The request was refused for its rate: nothing was done, waiting helps. */
export function isRateLimit({ status, headers, message }: Failure): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers["retry-after"] !== undefined ||
    headers["x-ratelimit-remaining"] === "0" ||
    /secondary rate limit|abuse detection/i.test(message)
  );
}

export function isStatus(thrown: unknown, ...statuses: number[]): boolean {
  const { status } = readFailure(thrown);
  return status !== null && statuses.includes(status);
}

/** What was asked, and what the answer must not give back. */
export interface Asked {
  readonly route: string;
  readonly permission: string;
  readonly hide: (text: string) => string;
}

/** The error a story sees: a missing permission by its line, a bad token as what the user can mend, else one sentence. */
export function explain(thrown: unknown, { route, permission, hide }: Asked): Error {
  if (isExplained(thrown)) return thrown;
  const told = readFailure(thrown);
  const failure = { ...told, message: hide(told.message) };
  if (failure.status === null)
    return new GitHubError(`GitHub did not answer ${route}: ${failure.message}`, failure, thrown);
  if (failure.status === 403 && /not accessible by/i.test(failure.message))
    return new PermissionDenied(permission, thrown);
  if (failure.status === 401)
    return new UserError(
      {
        code: "permission-missing",
        message: "GitHub does not accept the token (401)",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: YAML for the user to write
        hint: "pass github-token: ${{ github.token }}, or a token that has not expired",
        input: "github-token",
      },
      thrown,
    );
  const sunset =
    failure.status === 410 ? "; this release speaks an API version that may be gone, update it" : "";
  return new GitHubError(
    `GitHub refused ${route}: ${failure.status} ${failure.message}${sunset}`,
    failure,
    thrown,
  );
}

function isExplained(thrown: unknown): thrown is Error {
  return [MalformedReply, GitHubError, PermissionDenied, UserError].some((kind) => thrown instanceof kind);
}

function causeOf(thrown: unknown): string {
  const cause = (thrown as { cause?: unknown } | null)?.cause;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return errorMessage(inner ?? thrown);
}
