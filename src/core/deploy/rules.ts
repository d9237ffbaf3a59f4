import { approveConfigSchema, type DeployConfig, evidenceConfigSchema } from "../config/deploy-schema.ts";
import { canonicalJson, sha256 } from "../digest.ts";
import type { Mode } from "../record/words.ts";

const day = 86_400_000;
const units: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: day, w: 7 * day };

/** Milliseconds of a duration with a unit; null when it is not one.
 *  @example parseDuration("14d") // 1209600000 */
export function parseDuration(text: string): number | null {
  const match = /^(\d{1,6}(?:\.\d{1,3})?)\s?(s|m|h|d|w)$/.exec(text.trim());
  if (match === null) return null;
  const milliseconds = Number(match[1]) * units[match[2]!]!;
  return milliseconds > 0 ? milliseconds : null;
}

/** Who must say yes before anything is touched. */
export interface ApprovalRule {
  readonly by:
    | { readonly kind: "environment" }
    | { readonly kind: "permission"; readonly least: PermissionLevel }
    | { readonly kind: "team"; readonly slug: string };
  /** As written, for sentences. */
  readonly byText: string;
  /** Neither who asked nor who wrote the commit. */
  readonly fourEyes: boolean;
  readonly within: number;
}

export const permissionLevels = ["write", "maintain", "admin"] as const;
export type PermissionLevel = (typeof permissionLevels)[number];

/** What a deployment to one environment asks of its evidence. */
export interface DeployRules {
  readonly mode: Mode;
  /** The branch whose push or dispatch runs count. */
  readonly from: string;
  readonly maxAge: number;
  /** As written, for sentences. */
  readonly maxAgeText: string;
  /** Path of the one workflow whose runs count; null: any workflow of the repository. */
  readonly workflow: string | null;
  /** The data check of the same run has to pass. */
  readonly data: boolean;
  /** null: no attestation is asked for. `roots`: path of the trusted roots; null: the public ones. `key`: path of the public
   *  key that has to have signed instead of a workflow. */
  readonly attested: { readonly roots: string | null } | { readonly key: string } | null;
  /** null: nobody has to approve. */
  readonly approval: ApprovalRule | null;
  /** Digest of what the policy says of this environment: whoever approved it saw these rules. */
  readonly digest: string;
}

/** The rules of evenhand.yml at the default branch; built-in ones when the environment is not described there. */
export function deployRules(config: DeployConfig | undefined, defaultBranch: string): DeployRules {
  const evidence = config?.evidence ?? evidenceConfigSchema.parse({});
  const maxAgeText = evidence["max-age"];
  return {
    mode: config?.mode ?? "prove",
    from: evidence.from ?? defaultBranch,
    maxAge: parseDuration(maxAgeText)!,
    maxAgeText,
    workflow: evidence.workflow ?? null,
    data: evidence.data === "pass",
    attested: attestedRule(evidence.attested),
    approval: config?.approve === undefined ? null : approvalRule(config.approve),
    digest: sha256(canonicalJson(config ?? {})),
  };
}

/** What the input `approve` may say. */
export const approveWishes = ["environment", "issue", "none"] as const;
export type ApproveWish = (typeof approveWishes)[number];

/** The rules with what a workflow asks for on top: it may ask people where the policy asks nobody, and never fewer.
 *  The answer is a sentence when it would be weaker.
 *  @param wish null: as the policy says */
export function withApproval(rules: DeployRules, wish: ApproveWish | null): DeployRules | string {
  const asked = rules.approval;
  const now = asked === null ? "none" : asked.by.kind === "environment" ? "environment" : "issue";
  if (wish === null || wish === now) return rules;
  if (asked !== null)
    return `the policy asks ${asked.byText} to approve${now === "issue" ? " on an issue" : ""}, and \`approve: ${wish}\` would not`;
  const approval = approvalRule(approveConfigSchema.parse(wish === "issue" ? "maintain" : "environment"));
  return { ...rules, approval, digest: sha256(`${rules.digest} and ${wish}`) };
}

function attestedRule(attested: DeployConfig["evidence"]["attested"]): DeployRules["attested"] {
  if (attested === false) return null;
  if (attested === true) return { roots: null };
  return "public-key" in attested ? { key: attested["public-key"] } : { roots: attested["trusted-root"] };
}

function approvalRule(approve: NonNullable<DeployConfig["approve"]>): ApprovalRule {
  const { by } = approve;
  return {
    by: approver(by),
    byText: by.startsWith("team/") ? `a member of ${by.slice("team/".length)}` : describe[by]!,
    fourEyes: approve["four-eyes"],
    within: parseDuration(approve.within)!,
  };
}

const describe: Record<string, string> = {
  environment: "a reviewer of the environment",
  write: "somebody with write permission",
  maintain: "a maintainer",
  admin: "an administrator",
};

function approver(by: string): ApprovalRule["by"] {
  if (by === "environment") return { kind: "environment" };
  const least = permissionLevels.find((level) => level === by);
  return least === undefined
    ? { kind: "team", slug: by.slice("team/".length) }
    : { kind: "permission", least };
}
