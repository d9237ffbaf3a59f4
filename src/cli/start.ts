import { runAction } from "../host/run-action.ts";
import { makeTerminalHost } from "../host/terminal.ts";
import type { Host } from "../ports/host.ts";

/** The terminal program: the same stories as the actions, the answer on stdout, everything else on stderr. What a
 *  command needs is loaded when it is run; `diff`, the one that people wait for, loads nothing of the others. */
export function run(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", forgiveClosed);
  const host = makeTerminalHost({
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    workspace: process.cwd(),
  });
  return runAction(
    () => (isDiff(args) ? diff(args.slice(1), host) : dispatch(args, host)),
    () => ({ host }),
  );
}

/** `| head` closes the pipe when it has read enough: the command goes on to its own end and its own exit code. */
function forgiveClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

function isDiff([name, first]: readonly string[]): boolean {
  return name === "diff" && !/^(-h|--help)$/.test(first ?? "");
}

async function diff(args: readonly string[], host: Host) {
  const { runDiff } = await import("./diff.ts");
  const { exit, text } = await runDiff(args, host);
  process.stdout.write(text);
  return exit;
}

async function dispatch(args: readonly string[], host: Host) {
  return (await import("./index.ts")).dispatch(args, host);
}
