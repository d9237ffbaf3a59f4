import type { FaultPlan } from "../../standin/index.ts";

const slow = { "retry-after": "1" };
const limit = { message: "You have exceeded a secondary rate limit" };
const denied = { message: "Resource not accessible by integration" };

/** What one request of a run may meet; of a request that writes, before or after the write. */
export const faultKinds: Readonly<Record<string, FaultPlan>> = {
  "502 before the write": { kind: "before-write-502" },
  "502 after the write": { kind: "after-write-502" },
  "connection reset before the write": { kind: "drop-before" },
  "connection reset after the write": { kind: "drop-after" },
  "no answer": { kind: "hang" },
  "answer cut": { kind: "cut-body" },
  "answer byte by byte": { kind: "drip", milliseconds: 300 },
  "answer of 3 s": { kind: "delay", milliseconds: 3000 },
  "403, the right is missing": { kind: "status", status: 403, body: denied },
  "403, secondary limit": { kind: "status", status: 403, headers: slow, body: limit },
  "404 once": { kind: "status", status: 404, body: { message: "Not Found" } },
  "answer from before the last write": { kind: "stale-read", writes: 1, times: 2 },
  "409 once": { kind: "status", status: 409, body: { message: "Conflict" } },
  "422 once": { kind: "status", status: 422, body: { message: "Validation Failed" } },
  "429, retry-after": { kind: "status", status: 429, headers: slow, body: limit },
  "429, without": { kind: "status", status: 429, body: limit },
  "503 from then on": { kind: "status", status: 503, times: 9999 },
};

/** Faults of a whole run: the clock of its machine is off by so many milliseconds. */
export const skews: Readonly<Record<string, number>> = {
  "clock an hour slow": -3_600_000,
  "clock an hour fast": 3_600_000,
};
