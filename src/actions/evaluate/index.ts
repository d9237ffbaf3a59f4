import { runAction } from "../../host/run-action.ts";
import { readActionInputs } from "../../host/run-context.ts";
import { makeRunnerHost } from "../../host/runner.ts";
import { placeOf, wire } from "../../wiring.ts";
import { evaluate } from "./evaluate.ts";
import { parseEvaluateInputs } from "./inputs.ts";
import { evaluateShard } from "./shard.ts";

export function run(env = process.env): Promise<void> {
  const host = makeRunnerHost(env);
  return runAction(
    async () => {
      const inputs = parseEvaluateInputs(readActionInputs(env));
      const ports = await wire(placeOf(host, env, inputs));
      const { shard } = inputs;
      if (shard === null) return (await evaluate(inputs, ports)).exit;
      host.info((await evaluateShard({ ...inputs, shard }, ports)).text);
      return 0;
    },
    () => ({ host }),
  );
}
