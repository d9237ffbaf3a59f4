import type { Config } from "../core/config/schema.ts";
import type { CarriedModel, ChangedFile } from "../core/report/input.ts";
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
}

/** Models with a `path` that the pull request touches nothing under, each with the last result of the base branch. One
 *  that is touched and has no result is not carried: nobody knows how it does. */
export async function carryForward(ask: CarryAsk, ports: BaselinePorts): Promise<CarriedModel[]> {
  const untouched = untouchedModels(ask);
  const carried: CarriedModel[] = [];
  for (const { model, path } of untouched) {
    const found = carried.length < mostLookedUp ? await lastResult(model, ask, ports) : nothing;
    carried.push({ model, leg, path, ...found });
  }
  return carried;
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

const nothing = { record: null, sha: null, ageDays: null };

async function lastResult(
  model: string,
  { base, runId }: CarryAsk,
  ports: BaselinePorts,
): Promise<Pick<CarriedModel, "record" | "sha" | "ageDays">> {
  const { provenance, content } = await resolveBaseline(ports, { ...base, model, leg, runId });
  if (content?.kind !== "record") return nothing;
  return { record: content.record, sha: provenance.sha, ageDays: provenance.ageDays };
}
