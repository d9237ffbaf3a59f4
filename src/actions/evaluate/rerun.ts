import { modelIn } from "../../core/config/choose-model.ts";
import type { RunPlan } from "../../core/events/plan.ts";
import type { RerunAsk } from "../../stories/baseline/ask.ts";
import { pathInRepository } from "../../stories/policy-source.ts";
import type { BaselineCase } from "./baseline.ts";
import { readBaselineFile } from "./evidence.ts";
import type { EvaluatePorts } from "./ports.ts";

/** How the base's own code may be run again for this candidate; null: it has no rows, or its configuration lies outside
 *  the repository. */
export async function rerunAskOf(
  { inputs, model, plan, reading, kind, config, source }: BaselineCase,
  ports: EvaluatePorts,
): Promise<RerunAsk | null> {
  if (kind !== "rows") return null;
  const folder = (await ports.folderInRepository()) ?? inputs.workingDirectory;
  const configPath = insideOrNull(inputs, folder);
  if (configPath === null) return null;
  const test = modelIn(config, model)?.data?.test;
  return {
    configPath,
    folder: folder.replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, ""),
    data: typeof test === "string" ? (ports.open(test).localPath ?? null) : null,
    ending: /\.[A-Za-z0-9]{1,8}$/.exec(source)?.[0] ?? "",
    refused: whyRefused(plan, ports.host.context.event),
    rebuild: inputs.rebuild,
    async read(file) {
      const { scored } = await readBaselineFile([file], { reading, kind: "rows", absent: [], ahead: null });
      return scored!;
    },
  };
}

function insideOrNull(inputs: BaselineCase["inputs"], folder: string): string | null {
  try {
    return pathInRepository(inputs, folder);
  } catch {
    return null;
  }
}

/** Code of this repository does not run beside a stranger's files where the token may write. */
function whyRefused({ judged, refuse }: RunPlan, event: string): string | null {
  if (refuse !== null) return `${event} runs with write access, where no code is run`;
  return judged.fork && event !== "pull_request" ? `no code is run for a fork under ${event}` : null;
}
