import { appendFile, stat } from "node:fs/promises";
import { makeHider } from "../core/secrets/spellings.ts";
import type { Host } from "../ports/host.ts";
import { annotationCommand, maskCommands, plainLines } from "./command.ts";
import { type Environment, readRunContext } from "./run-context.ts";
import { fitSummary, summaryBudget } from "./summary-budget.ts";

const largestOutput = 64 * 1024;

export interface RunnerOptions {
  /** Where the log goes; default: stdout. */
  readonly write?: (text: string) => void;
  /** Values that must never be seen in the log. */
  readonly secrets?: readonly string[];
}

/** The GitHub Actions runner. The token input is masked at once. */
export function makeRunnerHost(env: Environment, options: RunnerOptions = {}): Host {
  const write = options.write ?? ((text: string) => void process.stdout.write(text));
  const secrets = [env["INPUT_GITHUB-TOKEN"] ?? "", ...(options.secrets ?? [])].map((one) => one.trim());
  for (const secret of secrets) if (secret !== "") write(maskCommands(secret));
  const hide = makeHider(secrets);
  const annotate: Host["annotate"] = (level, text, place) =>
    write(annotationCommand(level, hide(text), place));
  return {
    context: readRunContext(env),
    info: (line) => write(`${plainLines(hide(line))}\n`),
    annotate,
    async setOutput(name, value) {
      const fits = Buffer.byteLength(value, "utf8") <= largestOutput;
      if (!fits)
        annotate("warning", `output ${name} is larger than 64 KiB and was left empty; read the record`);
      // Costs 0.1 s of start time, so it waits until it is needed.
      const { setOutput } = await import("@actions/core");
      setOutput(name, fits ? hide(value) : "");
    },
    async summarize(markdown) {
      const path = env["GITHUB_STEP_SUMMARY"] ?? "";
      if (path === "") return;
      const text = hide(markdown.endsWith("\n") ? markdown : `${markdown}\n`);
      const fitting = fitSummary(text, summaryBudget - (await sizeOf(path)));
      if (fitting !== text)
        annotate("warning", "the job summary was cut at 1 MB, which is what GitHub shows");
      if (fitting !== null) await appendFile(path, fitting);
    },
  };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
