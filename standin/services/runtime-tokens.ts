import { createHash, createHmac, randomBytes } from "node:crypto";

export interface RuntimeIdentity {
  readonly runId: number;
  readonly jobId: string;
  /** The names that the artifact service uses for the run and the job. */
  readonly runBackendId: string;
  readonly jobBackendId: string;
}

export interface RuntimeTokens {
  issue(runId: number, jobId: string): string;
  identify(token: string): RuntimeIdentity | null;
}

function backendId(kind: string, name: string): string {
  const hex = createHash("sha256").update(`${kind} ${name}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

export const runBackendId = (runId: number): string => backendId("run", String(runId));

/** Tokens of the shape a runner gets: a JWT whose scope names the run and the job. */
export function makeRuntimeTokens(): RuntimeTokens {
  const secret = randomBytes(32);
  const issued = new Map<string, RuntimeIdentity>();
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return {
    issue(runId, jobId) {
      const run = runBackendId(runId);
      const job = backendId("job", `${runId} ${jobId}`);
      const payload = {
        scp: `Actions.GenericRead:00000000 Actions.Results:${run}:${job}`,
        orch_id: `${run}.${jobId}`,
      };
      const head = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(payload)}`;
      const token = `${head}.${createHmac("sha256", secret).update(head).digest("base64url")}`;
      issued.set(token, { runId, jobId, runBackendId: run, jobBackendId: job });
      return token;
    },
    identify: (token) => issued.get(token) ?? null,
  };
}
