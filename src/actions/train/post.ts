import path from "node:path";
import { z } from "zod";
import { chooseEngine } from "../../engines/choose.ts";
import { keptFiles } from "../../engines/local/kept-files.ts";
import { errorMessage } from "../../errors.ts";
import { makeClock } from "../../host/clock.ts";
import { runAction } from "../../host/run-action.ts";
import { readActionInputs } from "../../host/run-context.ts";
import { makeRunnerHost } from "../../host/runner.ts";
import { makeStepState, readAtEnd } from "../../host/step-state.ts";
import type { Host } from "../../ports/host.ts";
import { archivesFor } from "../../wiring.ts";
import { saveCheckpoints } from "./checkpoints.ts";
import { readInputs } from "./index.ts";

const placeSchema = z.object({ model: z.string(), key: z.string(), folder: z.string() });

/** The end of the step, which runs also when it failed, took too long or was cancelled. */
export function run(environment = process.env): Promise<void> {
  const host = makeRunnerHost(environment);
  return runAction(
    async () => {
      const exit = await endLeftJobs(host, environment);
      const place = placeSchema.safeParse(readAtEnd(environment, "checkpoints"));
      if (place.success)
        await saveCheckpoints(place.data, { host, keptFiles, archives: archivesFor(host, environment) });
      return exit;
    },
    () => ({ host }),
  );
}

/** Ends what a main step that was killed left running elsewhere. A main step that ended in order left nothing, and nothing
 *  is asked then. */
async function endLeftJobs(host: Host, environment: NodeJS.ProcessEnv): Promise<0 | 3> {
  const left = makeStepState(environment).left ?? [];
  if (left.length === 0) return 0;
  const raw = readActionInputs(environment);
  const { engine: name, engineOptions } = await readInputs(
    raw,
    path.resolve(host.context.workspace, raw["working-directory"] || "."),
  );
  const engine = await chooseEngine(name, engineOptions ?? "", { environment, clock: makeClock() });
  const ended = await Promise.allSettled(left.map((job) => engine.stop?.(job)));
  for (const one of ended) if (one.status === "rejected") host.annotate("error", errorMessage(one.reason));
  const stopped = ended.filter(({ status }) => status === "fulfilled").length;
  if (stopped > 0) host.info(`Stopped on the engine ${name}: ${stopped} job(s) that this step had left.`);
  return stopped === left.length ? 0 : 3;
}
