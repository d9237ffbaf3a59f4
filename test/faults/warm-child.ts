/** Runs one action after another in one process whose waits are short: the modules are loaded once. The log goes to a
 *  file as it comes, so that it is there also when the action ends the process. */
import { appendFileSync } from "node:fs";
import process from "node:process";
import { main } from "../../src/main.ts";
import { beginTime, shortenWaits, waitedFor } from "./short-waits.ts";

export interface WarmRequest {
  readonly verb: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly log: string;
  /** Milliseconds that its clock is off. */
  readonly skew: number;
  /** Whether time limits pass quickly, too. */
  readonly shortLimits: boolean;
}

// Without a file that was started, no thread is started with it.
process.argv.splice(1);
process.setMaxListeners(0);
shortenWaits();
let log = "/dev/null";
for (const stream of [process.stdout, process.stderr])
  stream.write = (chunk: string | Uint8Array) => {
    appendFileSync(log, chunk);
    return true;
  };

process.on("message", (request: WarmRequest) => void run(request));
process.send?.("ready");

async function run({ verb, cwd, env, log: file, skew, shortLimits }: WarmRequest): Promise<void> {
  log = file;
  // Else the process could never end by itself, as it does when an answer never comes.
  process.channel?.unref();
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  process.exitCode = undefined;
  beginTime(skew, shortLimits);
  await main(verb);
  process.channel?.ref();
  process.send?.({ exit: process.exitCode ?? 0, waited: waitedFor() - skew });
}
