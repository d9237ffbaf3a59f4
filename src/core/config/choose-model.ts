import { UserError } from "../../errors.ts";
import { nearestName } from "../table/nearest-name.ts";
import type { Config, ModelConfig } from "./schema.ts";

/** Which model an action is about: the one asked for, the only one there is, or `default`.
 *  @throws UserError when the configuration has no such model, or several and none was named. */
export function chooseModel(config: Config | null, asked: string | null): string {
  const names = Object.keys(config?.models ?? {});
  if (asked !== null) {
    if (names.length > 0 && !names.includes(asked)) throw unknownModel(asked, names);
    return asked;
  }
  if (names.length > 1) {
    throw new UserError({
      code: "input-invalid",
      message: `the configuration has ${names.length} models and the input \`model\` names none of them`,
      hint: `set \`model:\` to ${names.join(" or ")}`,
      input: "model",
    });
  }
  return names[0] ?? "default";
}

/** Refuses a model that only the pull request's own configuration names: under a new name it would leave the base's rules
 *  behind. A name given in the workflow is a decision that a reader of the workflow sees.
 *  @param base the configuration at the base commit
 *  @throws UserError when the base has models and this is none of them */
export function refuseRenamed(model: string, asked: string | null, base: Config | null): void {
  const names = Object.keys(base?.models ?? {});
  if (asked !== null || names.length === 0 || names.includes(model)) return;
  const known = names.join(", ");
  throw new UserError({
    code: "input-invalid",
    message: `the pull request's configuration names the model \`${model}\`, and that of the base commit has ${known}: no rules of the base would judge it`,
    hint: `keep the name, or set \`model: ${model}\` in the workflow`,
    input: "model",
  });
}

/** A model's part of the configuration; `constructor` is a name like any other. */
export function modelIn(config: Config | null, model: string): ModelConfig | undefined {
  return config !== null && Object.hasOwn(config.models, model) ? config.models[model] : undefined;
}

function unknownModel(asked: string, names: readonly string[]): UserError {
  const meant = nearestName(asked, names);
  return new UserError({
    code: "input-invalid",
    message: `the configuration has no model \`${asked}\``,
    hint: meant === null ? `it has ${names.join(", ")}` : `did you mean \`${meant}\`?`,
    input: "model",
  });
}
