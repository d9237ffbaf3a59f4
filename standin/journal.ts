export interface LoggedRequest {
  /** Position in the log, from 0. */
  readonly index: number;
  readonly method: string;
  /** Without the API prefix. */
  readonly path: string;
  /** Signatures are never kept. */
  readonly query: Readonly<Record<string, string>>;
  readonly userAgent: string;
  readonly login: string | null;
  /** 0 until answered; stays 0 when the connection was dropped. */
  status: number;
  fault: string | null;
  /** Milliseconds from arrival to the answer. */
  took: number;
}

export interface Violation {
  readonly operation: string;
  readonly status: number;
  readonly problems: readonly string[];
}

/** Everything a test asks about afterwards. */
export interface Journal {
  readonly requests: LoggedRequest[];
  /** Answers of ours that break GitHub's own description: always a bug of the stand-in. */
  readonly violations: Violation[];
  /** `METHOD /path` of requests that no route serves. */
  readonly unknownRoutes: string[];
}

export const makeJournal = (): Journal => ({ requests: [], violations: [], unknownRoutes: [] });

const secret = /^(sig|se|sp|sv|token)$/i;

export function publicQuery(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query].filter(([name]) => !secret.test(name)));
}
