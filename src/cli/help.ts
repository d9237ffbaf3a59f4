import type { InputTable } from "../core/inputs/definition.ts";
import { version } from "../version.ts";

export interface Command {
  readonly does: string;
  readonly example: string;
  readonly inputs: InputTable;
}

export function renderProgramHelp(commands: Readonly<Record<string, Command>>): string {
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(10)} ${does}`);
  return [
    `evenhand ${version}: is this model better, worse, or too close to call?`,
    "",
    "usage: evenhand <command> [flags]",
    "",
    ...lines,
    "",
    "`evenhand <command> --help` lists a command's flags.",
    "Exit codes: 0 pass, 1 the gate says no, 2 wrong input or configuration, 3 a command or the world failed, 4 no evidence.",
    "",
  ].join("\n");
}

export function renderCommandHelp(name: string, { does, example, inputs }: Command): string {
  const hidden = new Set(["github-token", "matrix", "retention-days"]);
  const flags = Object.entries(inputs)
    .filter(([flag]) => !hidden.has(flag))
    .map(([flag, { description, default: builtIn, whenEmpty }]) => {
      const otherwise = builtIn ?? whenEmpty;
      return `  --${flag.padEnd(18)} ${description}${otherwise === "" ? "" : ` [${otherwise}]`}`;
    });
  return [
    `evenhand ${name}: ${does}`,
    "",
    `example: ${example}`,
    "",
    ...flags,
    `  --${"output".padEnd(18)} How the answer is written: text, md or json (--json for short). [text]`,
    `  --${"out".padEnd(18)} A folder that gets the record as well.`,
    "",
  ].join("\n");
}
