import { type DeployConfig, evidenceConfigSchema } from "../config/deploy-schema.ts";
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
  };
}
