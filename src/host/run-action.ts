import type { Host } from "../ports/host.ts";
import { annotationCommand } from "./command.ts";
import { describeFailure } from "./failure-text.ts";

export type ExitCode = 0 | 1 | 2 | 3 | 4;

const unfinished =
  "the run ended before it was done: an answer that was waited for never came, probably because a service cut the connection; run it again";

/** Runs an action or command to its end. The only place that sets the exit code, and the last stop of every error: one
 *  annotation, never a line of bundled code.
 *  @param action returns the exit code of the contract's table
 *  @param makePorts wires the adapters; its errors are reported the same way */
export async function runAction<P extends { readonly host: Host }>(
  action: (ports: P) => Promise<ExitCode>,
  makePorts: () => P | Promise<P>,
): Promise<void> {
  let host: Host | null = null;
  const guard = standGuard((thrown) => report(thrown, host));
  try {
    const ports = await makePorts();
    host = ports.host;
    process.exitCode = await action(ports);
  } catch (error) {
    process.exitCode = report(error, host);
  } finally {
    guard.dismiss();
  }
}

/** Says what went wrong; gives the exit code. */
function report(thrown: unknown, host: Host | null): ExitCode {
  const { exit, text, place, stack } = describeFailure(thrown, process.env["RUNNER_DEBUG"] === "1");
  if (host !== null) host.annotate("error", text, place);
  else if (process.env["GITHUB_ACTIONS"] === "true")
    process.stdout.write(annotationCommand("error", text, place));
  else process.stderr.write(`error: ${text}\n`);
  if (stack !== null) process.stderr.write(`${stack}\n`);
  return exit;
}

/** Errors outside the awaited story, and a story that can never end: Node would print a line of the bundle for the
 *  first, and end with exit code 0 and no word for the second. */
function standGuard(say: (thrown: unknown) => ExitCode): { dismiss(): void } {
  const onError = (thrown: unknown) => {
    process.exit(say(thrown));
  };
  const onDrained = () => {
    say(new Error(unfinished));
    process.exit(3);
  };
  process.on("uncaughtException", onError);
  process.on("unhandledRejection", onError);
  process.on("beforeExit", onDrained);
  return {
    dismiss() {
      process.off("beforeExit", onDrained);
    },
  };
}
