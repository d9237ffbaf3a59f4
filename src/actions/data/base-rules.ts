import { modelIn } from "../../core/config/choose-model.ts";
import type { DataConfig } from "../../core/config/data-schema.ts";
import { tableRoles } from "../../core/record/data.ts";
import { UserError } from "../../errors.ts";
import type { Commits } from "../../ports/commits.ts";
import { type PolicySource, placeInRepository } from "../../stories/policy-source.ts";
import type { DataInputs } from "./inputs.ts";
import type { DataPorts } from "./ports.ts";
import { type DataSettings, listOf } from "./settings.ts";

/** What a pull request is judged by besides its own rules. */
export interface BaseRules {
  readonly sha: string;
  readonly data: DataConfig | undefined;
  /** A file at that commit, by its path from the working directory; null: it is not there. */
  read(path: string): Promise<string | null>;
}

/** @param folder the working directory as git names it from the top; null: not known
 *  @param at the base commit, which may have files of rules without a configuration
 *  @returns null: nothing was read at a base commit */
export function baseRulesOf(
  policy: PolicySource | null,
  { model }: DataSettings,
  { workingDirectory }: DataInputs,
  { commits, folder, at }: { commits: Commits; folder: string | null; at: string | null },
): BaseRules | null {
  const sha = policy?.provenance.sha ?? at;
  if (policy === null || sha === null) return null;
  return {
    sha,
    data: modelIn(policy.config, model)?.data,
    async read(path) {
      const place = placeInRepository(folder ?? workingDirectory, path);
      return place === null ? null : commits.readFile(sha, place);
    },
  };
}

export interface HeldSettings {
  readonly settings: DataSettings;
  /** What the base's rules look at and this run does not, one sentence each. */
  readonly notes: readonly string[];
}

/** The settings with what the base's rules look at and the run's own leave out: a table that is dropped and still there
 *  is profiled, a role still checked, a manifest still verified. */
export async function heldToBase(
  settings: DataSettings,
  base: BaseRules | null,
  { files }: Pick<DataPorts, "files">,
): Promise<HeldSettings> {
  if (base?.data === undefined) return { settings, notes: [] };
  const { data } = base;
  const tables = new Map(settings.tables);
  const notes: string[] = [];
  for (const role of tableRoles) {
    const patterns = listOf(data[role]);
    if (patterns.length === 0) continue;
    const own = tables.get(role);
    if (own !== undefined) {
      const left = patterns.filter((pattern) => !own.includes(pattern));
      if (left.length > 0) notes.push(lookedElsewhere(left.join(", "), role, own.join(", ")));
    } else if (await isHere(patterns, files)) tables.set(role, patterns);
    else notes.push(`the base's rules look at ${patterns.join(", ")} as ${role}, which is not here`);
  }
  const held = { ...settings.roles };
  for (const part of ["label", "id", "group", "time"] as const) {
    const [own, named] = [held[part], data.columns[part]];
    held[part] = own ?? named ?? null;
    if (named !== undefined && own !== null && own !== named) notes.push(lookedElsewhere(named, part, own));
  }
  const manifests = [...new Set([...settings.manifests, ...listOf(data.manifest)])];
  return { settings: { ...settings, tables, manifests, roles: held }, notes };
}

/** It may be renamed; nobody is to miss that what was looked at is not any more. */
function lookedElsewhere(atBase: string, role: string, now: string): string {
  return `the base's rules look at ${atBase} as ${role}, and this run at ${now}`;
}

async function isHere(patterns: readonly string[], files: DataPorts["files"]): Promise<boolean> {
  try {
    return (await files.digestInputs(patterns)).length > 0;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
