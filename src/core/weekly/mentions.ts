import type { Config } from "../config/schema.ts";
import { ownersOf } from "../monitor/code-owners.ts";

/** Whom the letter pings for each model. Both texts are of the default branch: nothing that a pull request or a record
 *  says can name somebody.
 *  @param owners the text of CODEOWNERS; null: there is none */
export function mentionsOf(
  config: Config | null,
  owners: string | null,
  models: readonly string[],
): Map<string, readonly string[]> {
  const wanted = config?.report.letter?.mention;
  if (wanted === undefined) return new Map();
  return new Map(
    models.map((model) => {
      if (wanted !== "code-owners") return [model, wanted] as const;
      const path = config?.models[model]?.path;
      return [
        model,
        path === undefined || owners === null ? [] : ownersOf(owners, path.replace(/^\.?\/|\/$/g, "")),
      ] as const;
    }),
  );
}
