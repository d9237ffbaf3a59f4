import { UserError } from "../../errors.ts";
import { nearestName } from "../table/nearest-name.ts";
import type { Config } from "./schema.ts";

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
      hint: `set \`model:\` to ${names.join(", ")}`,
      input: "model",
    });
  }
  return names[0] ?? "default";
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
