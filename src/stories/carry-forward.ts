import type { Config } from "../core/config/schema.ts";
import type { CarriedModel, ChangedFile, PendingModel } from "../core/report/input.ts";
import { filesUnder } from "../core/report/touched.ts";
import type { BaselinePorts } from "./baseline/ask.ts";
import type { BaseAsk } from "./find-base.ts";
import { resolveBaseline } from "./resolve-baseline.ts";

/** Looked up before giving up on the rest: each costs two or three requests. */
const mostLookedUp = 5;
const leg = "default";

export interface CarryAsk {
  /** The rules at the base commit: a pull request cannot move its own models out of sight. */
  readonly config: Config | null;
  /** Models that this run has a result of, or a reason why there is none. */
  readonly reported: ReadonlySet<string>;
  readonly files: readonly ChangedFile[];
  /** The working directory from the top of the repository, which `path` starts from; "" there. */
  readonly folder: string;
  readonly base: BaseAsk;
  readonly runId: number;
  /** What an earlier look of the same report found, and what this one finds: nothing is looked up twice. */
  readonly found?: Map<string, LastResult>;
}

export type LastResult = Pick<CarriedModel, "record" | "sha" | "ageDays">;

/** Models with a `path` that the pull request touches nothing under, each with the last result of the base branch. One
 *  that is touched and has no result is not carried: nobody knows how it does. */
export async function carryForward(ask: CarryAsk, ports: BaselinePorts): Promise<CarriedModel[]> {
  const untouched = untouchedModels(ask);
  const known = ask.found ?? new Map<string, LastResult>();
  for (const { model } of untouched.slice(0, mostLookedUp))
    if (!known.has(model)) known.set(model, await lastResult(model, ask, ports));
  return untouched.map(({ model, path }) => ({ model, leg, path, ...(known.get(model) ?? nothing) }));
}

/** Models without a result here whose path holds no changed file. */
export function untouchedModels({
  config,
  reported,
  files,
  folder,
}: Pick<CarryAsk, "config" | "reported" | "files" | "folder">): { model: string; path: string }[] {
  return Object.entries(config?.models ?? {}).flatMap(([model, { path }]) =>
    path === undefined || reported.has(model) || filesUnder(`${folder}/${path}`, files).length > 0
      ? []
      : [{ model, path }],
  );
}

/** Models without a result here under whose path files are changed: nobody knows how they do. */
export function touchedModels({
  config,
  reported,
  files,
  folder,
}: Pick<CarryAsk, "config" | "reported" | "files" | "folder">): PendingModel[] {
  return Object.entries(config?.models ?? {}).flatMap(([model, { path }]) => {
    const changed =
      path === undefined || reported.has(model) ? 0 : filesUnder(`${folder}/${path}`, files).length;
    return path === undefined || changed === 0
      ? []
      : [{ model, path, files: changed, strict: config?.strict ?? false }];
  });
}

const nothing = { record: null, sha: null, ageDays: null };

async function lastResult(
  model: string,
  { base, runId }: CarryAsk,
  ports: BaselinePorts,
): Promise<LastResult> {
  const { provenance, content } = await resolveBaseline(ports, { ...base, model, leg, runId });
  if (content?.kind !== "record") return nothing;
  return { record: content.record, sha: provenance.sha, ageDays: provenance.ageDays };
}
