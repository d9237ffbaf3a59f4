/** What can go wrong with a request; `before` and `after` are of the write. */
export type FaultKind =
  | "before-write-502"
  | "after-write-502"
  | "status"
  | "delay"
  | "hang"
  | "drop-before"
  | "drop-after"
  | "cut-body"
  | "drip"
  | "stale-read";

export interface FaultPlan {
  readonly kind: FaultKind;
  /** Any when left out. */
  readonly method?: string;
  /** Tested against the path without the API prefix and without the query. */
  readonly path?: RegExp;
  /** Any login when left out. */
  readonly login?: string;
  /** The first matching request that fails, counted from 1. */
  readonly nth?: number;
  /** How many matching requests in a row fail from there. */
  readonly times?: number;
  /** For `status`. */
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** For `status`: a string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  /** For `delay`; for `drip`: between two bytes. */
  readonly milliseconds?: number;
  /** For `stale-read`: how many writes ago the answer was true. */
  readonly writes?: number;
}

export interface Fault {
  readonly plan: FaultPlan;
  /** Matching requests so far. */
  seen: number;
  /** Requests that failed so. */
  hits: number;
}

export interface Faults {
  /** The fault counts its hits, so that a test can say that it happened. */
  add(plan: FaultPlan): Fault;
  clear(): void;
  /** The fault of this request, if it has one; every matching plan counts the request. */
  take(request: { method: string; path: string; login: string | null }): Fault | null;
}

function matches(plan: FaultPlan, request: { method: string; path: string; login: string | null }): boolean {
  if (plan.method !== undefined && plan.method !== request.method) return false;
  if (plan.login !== undefined && plan.login !== request.login) return false;
  return plan.path === undefined || plan.path.test(request.path);
}

export function makeFaults(): Faults {
  let planned: Fault[] = [];
  return {
    add(plan) {
      if (plan.kind === "status" && plan.status === undefined)
        throw new Error("a status fault needs a status");
      if (plan.path !== undefined && /[gy]/.test(plan.path.flags))
        throw new Error("the path must not be sticky or global");
      const fault: Fault = { plan, seen: 0, hits: 0 };
      planned.push(fault);
      return fault;
    },
    clear() {
      planned = [];
    },
    take(request) {
      let taken: Fault | null = null;
      for (const fault of planned) {
        if (!matches(fault.plan, request)) continue;
        fault.seen += 1;
        const first = fault.plan.nth ?? 1;
        const due = fault.seen >= first && fault.seen < first + (fault.plan.times ?? 1);
        if (due && taken === null) {
          taken = fault;
          fault.hits += 1;
        }
      }
      return taken;
    },
  };
}
