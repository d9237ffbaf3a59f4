import { z } from "zod";
import { makeLeases } from "../../github/leases.ts";
import { makeClock } from "../../host/clock.ts";
import { runAction } from "../../host/run-action.ts";
import { readActionInputs } from "../../host/run-context.ts";
import { makeRunnerHost } from "../../host/runner.ts";
import { readAtEnd } from "../../host/step-state.ts";
import { connect, placeOf } from "../../wiring.ts";
import { endTurn } from "./end-turn.ts";
import { parseDeployInputs } from "./inputs.ts";

const turnSchema = z.object({
  place: z.object({ environment: z.string(), model: z.string(), leg: z.string() }),
  id: z.string(),
});

/** The end of the step, which runs also when it failed, took too long or was cancelled. */
export function run(env = process.env): Promise<void> {
  const host = makeRunnerHost(env);
  return runAction(
    async () => {
      const turn = turnSchema.safeParse(readAtEnd(env, "lease"));
      if (!turn.success) return 0;
      const inputs = parseDeployInputs(readActionInputs(env), true);
      const github = await connect(placeOf(host, env, { ...inputs, retentionDays: null }), makeClock());
      if (github !== null) await endTurn(host, makeLeases({ github }), turn.data);
      return 0;
    },
    () => ({ host }),
  );
}
