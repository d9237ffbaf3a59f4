import { runAction } from "../../host/run-action.ts";
import { readActionInputs } from "../../host/run-context.ts";
import { makeRunnerHost } from "../../host/runner.ts";
import { placeOf, wire } from "../../wiring.ts";
import { evaluate } from "./evaluate.ts";
import { parseEvaluateInputs } from "./inputs.ts";

export function run(env = process.env): Promise<void> {
  const host = makeRunnerHost(env);
  return runAction(
    async () => {
      const inputs = parseEvaluateInputs(readActionInputs(env));
      return (await evaluate(inputs, await wire(placeOf(host, env, inputs)))).exit;
    },
    () => ({ host }),
  );
}
