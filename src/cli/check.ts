import { checkConfig, renderCheck } from "../core/config/check.ts";
import type { Contradiction } from "../core/config/contradictions.ts";
import type { Config } from "../core/config/schema.ts";
import { UserError } from "../errors.ts";
import { checkOptions } from "../targets/index.ts";
import type { CommandEnd } from "./commands.ts";

/** `evenhand check`: keys, values and what they mean together, and the options of targets. */
export function checkText(file: string, text: string): CommandEnd {
  const checked = checkConfig(text, [refusedOptions]);
  return { exit: checked.config === null ? 2 : 0, text: renderCheck(file, checked) };
}

/** Inputs of a deployment may fill in what is missing, so that a missing option is no error here. */
function refusedOptions({ models }: Config): Contradiction[] {
  return Object.entries(models).flatMap(([model, { deploy = {} }]) =>
    Object.entries(deploy).flatMap(([environment, { target, options }]) => {
      try {
        checkOptions(target, options);
        return [];
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const { message, hint } = error.detail;
        const path = ["models", model, "deploy", environment, "options"];
        return / is missing /.test(message) ? [] : [{ path, message, hint }];
      }
    }),
  );
}
