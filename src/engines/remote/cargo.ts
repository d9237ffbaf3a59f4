import { UserError } from "../../errors.ts";
import type { Cargo, Job } from "../../ports/engine.ts";
import { isOutside } from "./select-files.ts";

/** What the job carries. Throws UserError for outputs that no other machine could write to their place here. */
export function needCargo({ cargo }: Job, engine: string): Cargo {
  if (cargo === undefined) throw new Error(`the engine ${engine} was given a job without cargo`);
  for (const output of cargo.outputs) {
    const own = /^\$(?:EVENHAND_OUTPUT|\{EVENHAND_OUTPUT\})(?:\/|$)/.test(output);
    if (own || !isOutside(output)) continue;
    throw new UserError({
      code: "input-invalid",
      message: `the output ${output} lies outside the working directory, where the engine ${engine} cannot put it`,
      hint: "write it below the working directory, or below $EVENHAND_OUTPUT",
      input: "outputs",
    });
  }
  return cargo;
}
