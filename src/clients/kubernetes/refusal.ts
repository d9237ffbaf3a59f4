import { z } from "zod";
import type { Cluster } from "./cluster.ts";

const statusSchema = z.object({
  kind: z.literal("Status"),
  message: z.string().default(""),
  reason: z.string().default(""),
  details: z
    .object({
      retryAfterSeconds: z.number().optional(),
      causes: z
        .array(
          z.object({
            reason: z.string().default(""),
            message: z.string().default(""),
            field: z.string().default(""),
          }),
        )
        .nullish(),
    })
    .nullish(),
});

export interface Cause {
  readonly reason: string;
  readonly message: string;
  /** For example `.spec.replicas`. */
  readonly field: string;
}

/** The API server's answer to a request that it would not do. */
export class KubernetesRefusal extends Error {
  readonly status: number;
  /** In the server's own word: NotFound, AlreadyExists, Conflict, Forbidden, Invalid … "" when it gave none. */
  readonly reason: string;
  readonly causes: readonly Cause[];
  readonly retryAfterSeconds: number | null;

  constructor(
    status: number,
    reason: string,
    message: string,
    causes: readonly Cause[],
    retryAfter: number | null,
  ) {
    super(message);
    this.name = "KubernetesRefusal";
    this.status = status;
    this.reason = reason;
    this.causes = causes;
    this.retryAfterSeconds = retryAfter;
  }

  /** Of a server-side apply: the fields that another manager owns, and which one, as the server says it. */
  get conflicts(): readonly Cause[] {
    return this.causes.filter(({ reason }) => reason === "FieldManagerConflict");
  }
}

/** @param what the call, for example `PATCH deployments/web` */
export function refusalOf(status: number, body: string, what: string, cluster: Cluster): KubernetesRefusal {
  const parsed = statusSchema.safeParse(parseOrNull(body));
  const said = parsed.success
    ? parsed.data
    : { message: body.trim().slice(0, 300), reason: "", details: null };
  const who = status === 401 ? `; the login of ${cluster.source} was not taken` : "";
  const message = `Kubernetes answered ${status} to ${what}${who}${said.message === "" ? "" : `: ${said.message}`}`;
  const causes = said.details?.causes ?? [];
  return new KubernetesRefusal(status, said.reason, message, causes, said.details?.retryAfterSeconds ?? null);
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
