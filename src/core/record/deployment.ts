import { z } from "zod";
import { canarySchema, shadowSchema } from "./canary.ts";
import { nameSchema, runSchema } from "./evaluation.ts";

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const sha = z.string().regex(/^[0-9a-f]{40}$/);
const count = z.int().nonnegative();
const text = z.string().max(1_000);

/** What an environment serves: the model's digest and the target's own name for it. Either may be unknown, as for
 *  a version that was put there by hand; both null is an environment that serves nothing yet. */
export const servedSchema = z.strictObject({ digest: digest.nullable(), version: text.nullable() });
export type Served = z.infer<typeof servedSchema>;

/** What a deployment was bound to. `kept` are the digests of the copies that the ledger holds. */
export const boundEvidenceSchema = z.strictObject({
  /** Id of the evaluation record. */
  record: digest,
  commit: sha,
  runId: count,
  artifactId: count,
  artifact: z.string(),
  url: text,
  kept: z.record(z.string(), digest),
});
export type BoundEvidence = z.infer<typeof boundEvidenceSchema>;

export const stepSchema = z.strictObject({ name: z.string().max(60), at: z.iso.datetime(), note: text });
export type Step = z.infer<typeof stepSchema>;

/** `deployed`: the wanted model serves. `rolled-back`: an older model serves, as asked. `restored`: the attempt
 *  failed and the model before it serves again. `failed`: what serves now is not known. `healed`: an interrupted
 *  attempt was found later, and what serves was read from the target. */
export const endings = ["deployed", "rolled-back", "restored", "failed", "healed"] as const;
export type Ending = (typeof endings)[number];

/** What an asked line waits for: the text that people were shown, the policy that was in force, and until when. */
export const requestSchema = z.strictObject({ text: digest, policy: digest, expires: z.iso.datetime() });
export type ApprovalRequest = z.infer<typeof requestSchema>;

/** Who allowed it. By an issue: the asked line and the comment that answered it; by a protected environment: null. */
export const approvalSchema = z.strictObject({
  by: z.string().min(1).max(200),
  through: z.enum(["issue", "environment"]),
  asked: z.int().positive().nullable(),
  issue: count.nullable(),
  comment: count.nullable(),
});
export type Approval = z.infer<typeof approvalSchema>;

/** One line of the ledger. Each attempt has two: `started` before anything is touched, `finished` after. Where the
 *  policy asks for an approval, `asked` comes before both. */
export const deploymentSchema = z.strictObject({
  schema: z.literal("evenhand/deployment/v1"),
  /** sha256 of this entry without the field. */
  id: digest,
  /** 1 for the first line. */
  seq: z.int().positive(),
  /** The id of the line before; null in the first. */
  previous: digest.nullable(),
  /** Run, attempt and phase: an entry that was written twice is the same entry. */
  key: z.string().min(1).max(300),
  phase: z.enum(["asked", "started", "finished"]),
  /** The seq of the attempt's started line; null in that line itself. */
  started: z.int().positive().nullable(),
  kind: z.enum(["deploy", "rollback"]),
  environment: z.string().min(1).max(255),
  model: nameSchema,
  leg: nameSchema,
  target: z.string().max(60),
  /** What the target served before anything was touched; null: it could not tell. */
  before: servedSchema.nullable(),
  /** What was wanted. */
  after: servedSchema,
  /** The commit that was evaluated; null for a model that was not deployed by Evenhand. */
  commit: sha.nullable(),
  evidence: boundEvidenceSchema.nullable(),
  /** Sentences that hold at this line: a first deployment judged on floors alone. */
  notes: z.array(text).max(50),
  actor: z.string().max(200),
  approver: z.string().max(200).nullable(),
  /** In an asked line only. */
  request: requestSchema.optional(),
  /** Of the lease under which the attempt was made: while it is held, nobody else touches the place. */
  lease: z.string().min(1).max(100).optional(),
  /** In the lines of an attempt that somebody approved. */
  approval: approvalSchema.optional(),
  reason: text.nullable(),
  run: runSchema.nullable(),
  /** Id of the deployment at GitHub. */
  deploymentId: count.nullable(),
  outcome: z.enum(endings).nullable(),
  /** What serves after the attempt, read from the target; null: not known. Always null in a started line. */
  serving: servedSchema.nullable(),
  steps: z.array(stepSchema).max(100),
  /** In the finished line of an attempt that replayed recorded requests first. */
  shadow: shadowSchema.optional(),
  /** In the finished line of an attempt whose traffic moved in steps. */
  canary: canarySchema.optional(),
  tool: z.strictObject({ name: z.literal("evenhand"), version: z.string() }),
  createdAt: z.iso.datetime(),
});
export type DeploymentEntry = z.infer<typeof deploymentSchema>;

/** An entry before the chain gave it its place. */
export type DeploymentDraft = Omit<DeploymentEntry, "schema" | "id" | "seq" | "previous">;
