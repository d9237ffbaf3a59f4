import { errorMessage, UserError } from "../../errors.ts";
import { runAction } from "../../host/run-action.ts";
import { readActionInputs } from "../../host/run-context.ts";
import { makeRunnerHost } from "../../host/runner.ts";
import type { Host } from "../../ports/host.ts";
import { placeOf, wire } from "../../wiring.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { report } from "../report/report.ts";
import { type GateInputs, parseGateInputs } from "./inputs.ts";

/** Evaluate and report in one process. report's decision counts: it judges by the base's rules. */
export function run(env = process.env): Promise<void> {
  const host = makeRunnerHost(env);
  return runAction(
    async () => {
      const inputs = parseGateInputs(readActionInputs(env));
      const ports = await wire(placeOf(host, env, inputs));
      try {
        await evaluate(inputs, { ...ports, host: withoutErrors(host) });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        await report(inputs, { ...ports, host: withoutErrors(host) }, [problemOf(error, inputs)]);
        throw error;
      }
      return (await report(inputs, ports)).exit;
    },
    () => ({ host }),
  );
}

/** The same red line is not said twice: report has the last word. */
function withoutErrors(host: Host): Host {
  return {
    ...host,
    annotate: (level, text, place) => level !== "error" && host.annotate(level, text, place),
  };
}

function problemOf(error: UserError, { model, leg }: GateInputs) {
  return {
    model: model ?? "default",
    leg,
    code: error.detail.code,
    message: errorMessage(error),
    hint: error.detail.hint,
  };
}
