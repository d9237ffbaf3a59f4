import path from "node:path";
import { parseInputs } from "../core/inputs/parse.ts";
import { bytes, counted } from "../core/report/number.ts";
import { makeLocalRefs } from "../github/local-refs.ts";
import { writeFolder } from "../host/write-folder.ts";
import type { Host } from "../ports/host.ts";
import { makeSite } from "../stories/site.ts";
import type { CommandEnd } from "./commands.ts";
import type { Flags } from "./flags.ts";
import { siteInputs } from "./site-command.ts";

/** `evenhand site`: the refs of a clone as a folder of pages.
 *  @throws UserError when the clone has none */
export async function runSite(flags: Flags, host: Host): Promise<CommandEnd> {
  const inputs = parseInputs(siteInputs, flags.inputs);
  const directory = path.resolve(host.context.workspace, inputs.workingDirectory);
  const end = await makeSite(inputs.folder, {
    local: makeLocalRefs(directory, process.env),
    remote: null,
    repository: host.context.repository,
    writeFiles: (folder, files) => writeFolder(path.resolve(directory, folder), files),
  });
  for (const note of end.notes) host.annotate("warning", note);
  if (flags.output === "json") return { exit: 0, text: `${JSON.stringify(end, null, 2)}\n` };
  const what = `${counted(end.results, "result")} in ${counted(end.files, "file")}, ${bytes(end.bytes)}`;
  return { exit: 0, text: `${path.join(end.folder, "index.html")}: ${what}\n` };
}
