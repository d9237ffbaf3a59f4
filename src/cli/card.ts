import path from "node:path";
import { parseInputs } from "../core/inputs/parse.ts";
import { makeRecordFolder } from "../host/record-folder.ts";
import { writeFolder } from "../host/write-folder.ts";
import type { Host } from "../ports/host.ts";
import { makeCard } from "../stories/card.ts";
import { cardFile } from "../stories/card-file.ts";
import { readTextOrNull } from "../wiring.ts";
import { cardInputs } from "./card-command.ts";
import type { CommandEnd } from "./commands.ts";
import type { Flags } from "./flags.ts";

/** `evenhand card`: the card of the records that lie here.
 *  @throws UserError when there are none, or the card that is there is broken */
export async function runCard(flags: Flags, host: Host): Promise<CommandEnd> {
  const inputs = parseInputs(cardInputs, flags.inputs);
  const directory = path.resolve(host.context.workspace, inputs.workingDirectory);
  const readText = (file: string) => readTextOrNull(path.resolve(directory, file));
  const file = await cardFile(inputs, readText);
  const { changed, models } = await makeCard(
    { file, model: inputs.model },
    {
      records: makeRecordFolder(path.resolve(directory, inputs.records)),
      readText,
      writeText: async (name, content) => void (await writeFolder(directory, new Map([[name, content]]))),
    },
  );
  if (flags.output === "json") return { exit: 0, text: `${JSON.stringify({ file, changed, models })}\n` };
  return { exit: 0, text: `${file}: ${changed ? "written" : "says this already"}, ${models.join(", ")}\n` };
}
