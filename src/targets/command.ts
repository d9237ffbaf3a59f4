import { z } from "zod";
import type { Served } from "../core/record/deployment.ts";
import type { Clock } from "../ports/clock.ts";
import type { OutputFence } from "../ports/output-fence.ts";
import type { Journal, ReadBack, Target, Wanted } from "../ports/target.ts";
import { type CommandEnd, commandEnvironment, runCommand } from "./command-run.ts";
import { waitHealthy } from "./health.ts";
import { parseOptions, type RawOptions, required } from "./options.ts";

export const commandOptions = z.strictObject({
  command: required("./deploy.sh"),
  "health-url": z.url({ protocol: /^https?$/, error: "is not an http address" }).optional(),
  "rollback-command": z.string().min(1).optional(),
  "current-command": z.string().min(1).optional(),
  "canary-command": z.string().min(1).optional(),
});
type Options = z.infer<typeof commandOptions>;

export interface CommandAccess {
  readonly clock: Clock;
  /** The step's environment; inputs and runner tokens are withheld from the commands. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Where the commands' output goes; open while a command runs. */
  readonly fence: OutputFence;
  /** For one command, and for becoming healthy. */
  readonly timeoutMs: number;
  readonly fetch?: typeof fetch;
}

/** Target `command`: the user's own commands deploy, restore and tell what serves; health is an address that
 *  answers 200. The commands get EVENHAND_DIGEST (what should serve when they end), EVENHAND_PREVIOUS (what serves
 *  when they begin), EVENHAND_MODEL, EVENHAND_ENVIRONMENT, EVENHAND_COMMIT and EVENHAND_RUN_ID; the one that divides
 *  traffic also EVENHAND_TRAFFIC (per cent for EVENHAND_DIGEST). */
export function makeCommandTarget(raw: RawOptions, access: CommandAccess): Target {
  const options = parseOptions<Options>("command", commandOptions, raw);
  const healthUrl = options["health-url"] ?? null;
  // A cancelled run stops what it began, and then restores: that must not be stopped too.
  let isRestoring = false;

  const run = async (
    key: keyof Options,
    wanted: Wanted | null,
    previous: ReadBack,
    more: Readonly<Record<string, string>> = {},
  ): Promise<CommandEnd> => {
    const isShown = key !== "current-command";
    if (isShown) access.fence.open();
    const end = await runCommand({
      command: options[key] ?? "",
      env: { ...commandEnvironment(access.env), ...variables(wanted, previous), ...more },
      folder: access.folder,
      timeoutMs: access.timeoutMs,
      say: isShown ? (line) => access.fence.write(`${line}\n`) : null,
      stopOnSignal: !isRestoring,
    }).finally(() => access.fence.close());
    if (end.code === 0 && !end.timedOut) return end;
    const how = end.timedOut
      ? `did not end within ${access.timeoutMs / 1000} s`
      : `ended with code ${end.code ?? "none"}`;
    throw new Error(`${key} ${how}${end.tail === "" ? "" : `; its last lines:\n${end.tail}`}`);
  };

  const becomeHealthy = async (journal: Journal): Promise<void> => {
    if (healthUrl === null) return;
    await journal("wait-healthy", healthUrl);
    await waitHealthy(healthUrl, access);
  };

  const divide = async (percent: number, wanted: Wanted, before: ReadBack, journal: Journal) => {
    const first = firstLine(options["canary-command"] ?? "");
    await journal("divide", `${percent} % to the new model: ${first}`);
    await run("canary-command", wanted, before, { EVENHAND_TRAFFIC: String(percent) });
    await becomeHealthy(journal);
  };

  return {
    name: "command",
    async readBack() {
      return options["current-command"] === undefined
        ? null
        : readCurrent((await run("current-command", null, null)).stdout);
    },
    async plan(_wanted, _before) {
      return [
        `run \`${firstLine(options.command)}\``,
        ...(healthUrl === null ? [] : [`wait until \`${healthUrl}\` answers 200`]),
        ...(options["current-command"] === undefined
          ? ["nothing is read back: there is no current-command"]
          : [`read back by \`${firstLine(options["current-command"])}\``]),
      ];
    },
    async apply(wanted, before, journal) {
      await journal("run-command", firstLine(options.command));
      await run("command", wanted, before);
      await becomeHealthy(journal);
      return { version: null, url: healthUrl === null ? null : new URL(healthUrl).origin };
    },
    ...(options["canary-command"] === undefined
      ? {}
      : {
          start: (wanted, before, journal) => divide(0, wanted, before, journal),
          async split(percent, wanted, before, journal) {
            await divide(percent, wanted, before, journal);
            return { percent };
          },
        }),
    async restore(before, failed, journal) {
      const served: Served = { digest: failed.digest, version: failed.version };
      const key = options["rollback-command"] === undefined ? "command" : "rollback-command";
      if (before?.digest == null && key === "command") {
        throw new Error(
          "there is no rollback-command, and no model before that the command could deploy again",
        );
      }
      isRestoring = true;
      await journal(`run-${key}`, firstLine(options[key] ?? ""));
      await run(key, before, served);
      // Where nothing served before, nothing can become healthy.
      if (before?.digest != null) await becomeHealthy(journal);
    },
  };
}

function variables(wanted: Wanted | null, previous: ReadBack): Record<string, string> {
  if (wanted === null && previous === null) return {};
  return {
    EVENHAND_DIGEST: wanted?.digest ?? "",
    EVENHAND_PREVIOUS: previous?.digest ?? "",
    EVENHAND_MODEL: wanted?.model ?? "",
    EVENHAND_ENVIRONMENT: wanted?.environment ?? "",
    EVENHAND_COMMIT: wanted?.commit ?? "",
    EVENHAND_RUN_ID: wanted?.evidence === null || wanted === null ? "" : String(wanted.evidence.runId),
  };
}

/** The last line that is not blank: a sha256 digest, or nothing when nothing serves. */
function readCurrent(stdout: string): Served {
  const line = stdout.trim().split(/\r?\n/).at(-1)?.trim() ?? "";
  if (line === "") return { digest: null, version: null };
  const match = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(line);
  if (match !== null) return { digest: `sha256:${match[1]!.toLowerCase()}`, version: null };
  throw new Error(
    `current-command printed ${JSON.stringify(line.slice(0, 80))}, which is not a sha256 digest`,
  );
}

function firstLine(command: string): string {
  const [line = "", ...more] = command.trim().split("\n");
  return line.length > 80 || more.length > 0 ? `${line.slice(0, 79)}…` : line;
}
