import { parseConfig } from "../core/config/parse.ts";
import { UserError } from "../errors.ts";
import { placeInRepository } from "./policy-source.ts";

/** Where the card lies: as the input says, else the configuration, else `MODEL_CARD.md`.
 *  @throws UserError when that is outside of the working directory */
export async function cardFile(
  inputs: { readonly modelCard: string | null; readonly config: string },
  readText: (file: string) => Promise<string | null>,
): Promise<string> {
  const text = await readText(inputs.config);
  const configured = text === null ? undefined : parseConfig(text, inputs.config).report["model-card"];
  const file = inputs.modelCard ?? configured ?? "MODEL_CARD.md";
  const place = placeInRepository("", file);
  if (place !== null && place !== "") return place;
  throw new UserError({
    ...{ code: "input-invalid", input: "model-card" },
    message: `the model card ${JSON.stringify(file)} is no file inside the working directory`,
    hint: "name it by its path from there, such as `docs/model-card.md`",
  });
}
