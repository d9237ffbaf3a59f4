import type { CarriedModel, ReportInput } from "../../core/report/input.ts";
import { errorMessage } from "../../errors.ts";
import { carryForward } from "../../stories/carry-forward.ts";
import { baseAskOf } from "../../stories/find-base.ts";
import type { About } from "./describe.ts";
import type { ReportPorts } from "./ports.ts";

/** Models of the rules that this run says nothing about, since the pull request does not touch them. A report about one
 *  model has none. */
export async function carriedModels(
  { records, problems }: Pick<ReportInput, "records" | "problems">,
  { subject, inputs, rules, files }: About,
  ports: ReportPorts,
): Promise<CarriedModel[]> {
  const { hub, commits, clock, host } = ports;
  if (rules === null || files === null || hub === null || inputs.model !== null) return [];
  const told = [...records, ...problems.filter(({ code }) => code !== "no-record")];
  const reported = new Set(told.map(({ model }) => model));
  const ask = {
    config: rules.policy.config,
    reported,
    files,
    folder: (await ports.folderInRepository()) ?? "",
    base: baseAskOf(subject.plan, host.context),
    runId: host.context.runId,
  };
  try {
    return await carryForward(ask, { commits, artifacts: hub.artifacts, clock });
  } catch (error) {
    host.annotate("warning", `unchanged models could not be carried forward: ${errorMessage(error)}`, {
      title: "report",
    });
    return [];
  }
}
