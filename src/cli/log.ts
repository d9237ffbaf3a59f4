import path from "node:path";
import { parseLedger } from "../core/deploy/ledger.ts";
import { readLog, renderLogMarkdown, renderLogText } from "../core/deploy/log.ts";
import { parseInputs } from "../core/inputs/parse.ts";
import { UserError } from "../errors.ts";
import { fetchLedger } from "../github/local-ledger.ts";
import type { Host } from "../ports/host.ts";
import { readTextOrNull } from "../wiring.ts";
import type { CommandEnd } from "./commands.ts";
import type { Flags } from "./flags.ts";
import { logInputs } from "./log-command.ts";

/** `evenhand log`: reads the ledger, checks its chain, and tells it. It judges nothing.
 *  @throws UserError when there is no ledger, or its chain does not hold */
export async function runLog(flags: Flags, host: Host): Promise<CommandEnd> {
  const inputs = parseInputs(logInputs, flags.inputs);
  const folder = path.resolve(host.context.workspace, inputs.workingDirectory);
  const { text, source } = await readLedgerText(inputs.file, folder, host);
  const items = readLog(parseLedger(text, source), inputs);
  if (flags.output === "json") {
    const json = items.map(({ outcome, entry }) => ({ result: outcome, ...entry }));
    return { exit: 0, text: `${JSON.stringify(json, null, 2)}\n` };
  }
  return { exit: 0, text: flags.output === "md" ? renderLogMarkdown(items) : renderLogText(items) };
}

async function readLedgerText(file: string | null, folder: string, host: Host) {
  if (file !== null) {
    const text = await readTextOrNull(path.resolve(folder, file));
    if (text !== null) return { text, source: file };
    throw new UserError({
      ...{ code: "file-missing", input: "file", file, message: `${file} does not exist` },
      hint: "git show FETCH_HEAD:ledger.jsonl after `git fetch origin refs/evenhand/ledger`",
    });
  }
  const { text, stale } = await fetchLedger(folder, process.env);
  if (stale !== null && text !== null)
    host.annotate("warning", `the ledger could not be fetched (${stale}): this is how it was last seen`);
  if (text !== null) return { text, source: "refs/evenhand/ledger ledger.jsonl" };
  throw new UserError({
    code: "file-missing",
    message: `there is no ledger here${stale === null ? "" : `: ${stale}`}`,
    hint: "run it in a checkout whose origin deploys with action-deploy, or give `--file ledger.jsonl`",
  });
}
