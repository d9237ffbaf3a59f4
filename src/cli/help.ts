import type { InputTable } from "../core/inputs/definition.ts";
import { version } from "../version.ts";

export interface Command {
  readonly does: string;
  readonly example: string;
  readonly inputs: InputTable;
  /** Ways to write the answer, and whether the record can be had as well; text alone when empty. */
  readonly answers: readonly ("md" | "json" | "out")[];
  /** Inputs that do nothing at a terminal. */
  readonly onRunner?: readonly string[];
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

export function renderCommandHelp(name: string, command: Command): string {
  const { does, example, inputs, onRunner = [] } = command;
  const hidden = new Set(["github-token", "matrix", "retention-days", ...onRunner]);
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
    ...answerFlags(command),
    "",
  ].join("\n");
}

function answerFlags({ answers }: Command): string[] {
  const words = ["text", ...answers.filter((each) => each !== "out")];
  const short = answers.includes("json") ? " (--json for short)" : "";
  const listed =
    words.length === 2 ? words.join(" or ") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  return [
    ...(words.length === 1
      ? []
      : [`  --${"output".padEnd(18)} How the answer is written: ${listed}${short}. [text]`]),
    ...(answers.includes("out") ? [`  --${"out".padEnd(18)} A folder that gets the record as well.`] : []),
  ];
}
