import { errorMessage } from "../../errors.ts";
import type { Cargo, Engine, Job, JobEnd } from "../../ports/engine.ts";
import type { EngineWorld } from "../choose.ts";
import { makeLocalEngine } from "../local/engine.ts";
import { type Ended, endedBy, jobEnd, lost, runFetch } from "../remote/bring-back.ts";
import { needCargo } from "../remote/cargo.ts";
import { type JobLines, makeJobLines } from "../remote/job-lines.ts";
import { type StopWatch, watchForStop } from "../remote/told-to-stop.ts";
import { awaitWord } from "./await-word.ts";
import { type CommandEngineOptions, readCommandOptions } from "./options.ts";

/** Runs a training by commands of the user's, for places that have a tool of their own. Each is run here by bash, in
 *  the working directory, with the step's environment and EVENHAND_JOB, EVENHAND_COMMAND and the paths of
 *  docs/interface.md. Throws UserError when `engine-options` do not fit. */
export function makeCommandEngine(text: string, { environment }: EngineWorld): Engine {
  const options = readCommandOptions(text);
  const stopBy = async (name: string, job: Pick<Job, "directory" | "environment">) => {
    const end = await runOne(options.stop, { ...job, timeoutMilliseconds: stopMs }, name);
    if (end.exitCode !== 0)
      throw new Error(`\`stop\` for the job ${name} ended with exit code ${end.exitCode}`);
  };
  return {
    async run(job, onLine) {
      const cargo = needCargo(job, "command");
      const startedAt = performance.now();
      const lines = makeJobLines("\0", onLine);
      const watch = watchForStop();
      const told = {
        ...job,
        environment: { ...job.environment, EVENHAND_COMMAND: commandText(job.command) },
      };
      try {
        for (const name of cargo.earlier)
          await stopBy(name, told).catch((thrown) => onLine(errorMessage(thrown)));
        watch.startClock(job.timeoutMilliseconds);
        const ended = await follow(options, { job: told, cargo, lines, watch });
        const why = watch.why();
        if (why !== null || ended.how === "lost") await stopBy(cargo.name, told);
        return jobEnd(why === null ? ended : endedBy(why), startedAt, lines);
      } finally {
        watch.dispose();
      }
    },
    stop: (name) => {
      const directory = environment["GITHUB_WORKSPACE"] ?? process.cwd();
      const given = Object.entries(environment).filter(
        (one): one is [string, string] => one[1] !== undefined,
      );
      return stopBy(name, { directory, environment: Object.fromEntries(given) });
    },
  };
}

const stopMs = 60_000;

interface Running {
  readonly job: Job;
  readonly cargo: Cargo;
  readonly lines: JobLines;
  readonly watch: StopWatch;
}

async function follow(options: CommandEngineOptions, running: Running): Promise<Ended> {
  const { job, cargo, lines, watch } = running;
  const submitted = await runOne(options.submit, job, cargo.name, lines.line);
  if (watch.why() !== null) return endedBy("stopped");
  if (options.status === undefined || submitted.exitCode !== 0) {
    if (submitted.exitCode !== 0) return options.status === undefined ? submitted : notTaken(submitted);
    return bring(options, running);
  }
  const { status, every } = options;
  // The log may end early or never: what `status` says counts.
  const logs = options.logs === undefined ? null : runOne(options.logs, job, cargo.name, lines.line);
  const word = await awaitWord(every, (onLine) => runOne(status, job, cargo.name, onLine), watch);
  if (logs !== null) await Promise.race([logs, new Promise((done) => setTimeout(done, drainMs).unref())]);
  if (word === null)
    return watch.why() === null ? lost("`status` failed five times in a row") : endedBy("stopped");
  if (word === "stopped") return lost("`status` says that somebody stopped the job");
  if (word === "failed") return { how: "exited", exitCode: 1, signal: null, leftBehind: 0, reason: "" };
  return bring(options, running);
}

const drainMs = 20_000;

function notTaken({ exitCode, how }: JobEnd): Ended {
  return endedBy("not-started", `\`submit\` ended with exit code ${exitCode ?? how}`);
}

async function bring({ fetch }: CommandEngineOptions, { job, cargo, lines }: Running): Promise<Ended> {
  try {
    if (fetch !== undefined) await runFetch(fetch, job, cargo, lines.line);
    return { how: "exited", exitCode: 0, signal: null, leftBehind: 0, reason: "" };
  } catch (thrown) {
    return lost(`its outputs did not come back: ${errorMessage(thrown)}`);
  }
}

function runOne(
  command: string,
  job: Pick<Job, "directory" | "environment" | "timeoutMilliseconds">,
  name: string,
  onLine: (line: string) => void = () => undefined,
): Promise<JobEnd> {
  const { directory, timeoutMilliseconds } = job;
  const environment = { ...job.environment, EVENHAND_JOB: name };
  return makeLocalEngine().run({ command, directory, environment, timeoutMilliseconds }, onLine);
}

/** A list is spelled so that a shell reads it as the same list. */
function commandText(command: string | readonly string[]): string {
  if (typeof command === "string") return command;
  return command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}
