import { checkConfig, renderCheck } from "../core/config/check.ts";
import type { Contradiction } from "../core/config/contradictions.ts";
import type { Config } from "../core/config/schema.ts";
import { UserError } from "../errors.ts";
import { checkOptions } from "../targets/index.ts";
import type { CommandEnd } from "./commands.ts";

/** `evenhand check`: keys, values and what they mean together, the options of targets, and paths of models.
 *  @param exists whether a file or folder is there, from the working directory */
export function checkText(file: string, text: string, exists: (path: string) => boolean): CommandEnd {
  const checked = checkConfig(text, [refusedOptions], [(config) => lostPaths(config, exists)]);
  return { exit: checked.config === null ? 2 : 0, text: renderCheck(file, checked) };
}

/** Nothing can touch a model whose path names nothing: it would be carried forward for good. */
function lostPaths({ models }: Config, exists: (path: string) => boolean): Contradiction[] {
  return Object.entries(models).flatMap(([model, { path }]) =>
    path === undefined || exists(path)
      ? []
      : [
          {
            path: ["models", model, "path"],
            message: `nothing is at \`${path}\`, so that no pull request touches \`${model}\``,
            hint: "name the folder or file that the model is made from",
          },
        ],
  );
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
