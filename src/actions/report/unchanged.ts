import type { CarriedModel, PendingModel, ReportInput } from "../../core/report/input.ts";
import { placeOf } from "../../core/report/touched.ts";
import { errorMessage } from "../../errors.ts";
import { carryForward, touchedModels } from "../../stories/carry-forward.ts";
import { baseAskOf } from "../../stories/find-base.ts";
import type { About } from "./describe.ts";
import type { ReportPorts } from "./ports.ts";

type Told = Pick<ReportInput, "records" | "problems">;

/** Models of the rules that this run says nothing about. */
export interface Silent {
  /** The pull request does not touch them. */
  readonly carried: readonly CarriedModel[];
  /** It does, and others have a result. */
  readonly pending: readonly PendingModel[];
}

/** None in a report about one model, and none where it is not known what the pull request changes. */
export async function silentModels(found: Told, about: About, ports: ReportPorts): Promise<Silent> {
  const { subject, inputs, rules, files, lastResults } = about;
  const { hub, commits, clock, host } = ports;
  if (rules === null || files === null || hub === null || inputs.model !== null)
    return { carried: [], pending: [] };
  const told = [...found.records, ...found.problems.filter(({ code }) => code !== "no-record")];
  const reported = new Set(told.map(({ model }) => model));
  const folder = (await ports.folderInRepository()) ?? "";
  const base = baseAskOf(subject.plan, host.context);
  const ask = { config: rules.policy.config, reported, files, folder, base, runId: host.context.runId };
  const pending = told.length === 0 ? [] : touchedModels(ask);
  try {
    const carried = await carryForward(
      { ...ask, found: lastResults },
      { commits, artifacts: hub.artifacts, clock },
    );
    return { carried: await withPaths(carried, about, { ports, folder }), pending };
  } catch (error) {
    host.annotate("warning", `unchanged models could not be carried forward: ${errorMessage(error)}`, {
      title: "report",
    });
    return { carried: [], pending };
  }
}

/** A path that was never there looks like one that nothing was changed under. */
async function withPaths(
  carried: readonly CarriedModel[],
  { subject, rules, lostPaths }: About,
  { ports, folder }: { ports: ReportPorts; folder: string },
): Promise<CarriedModel[]> {
  const commits = [subject.plan.judged.sha, rules?.base?.sha ?? null].filter((sha) => sha !== null);
  const isThere = async (path: string) => {
    const place = placeOf(`${folder}/${path}`);
    if (place === "") return true;
    for (const sha of commits) if (await ports.trees.has(sha, place)) return true;
    return commits.length === 0;
  };
  const known: CarriedModel[] = [];
  for (const one of carried) {
    if (!lostPaths.has(one.path)) lostPaths.set(one.path, !(await isThere(one.path)));
    known.push(lostPaths.get(one.path) === true ? { ...one, pathExists: false } : one);
  }
  return known;
}
