import { runAction } from "../../host/run-action.ts";
import { readActionInputs } from "../../host/run-context.ts";
import { makeRunnerHost } from "../../host/runner.ts";
import { placeOf, wire } from "../../wiring.ts";
import { answer } from "./answer.ts";
import { parseReportInputs } from "./inputs.ts";

export function run(env = process.env): Promise<void> {
  const host = makeRunnerHost(env);
  return runAction(
    async () => {
      const inputs = parseReportInputs(readActionInputs(env));
      return answer(inputs, await wire(placeOf(host, env, inputs)));
    },
    () => ({ host }),
  );
}
