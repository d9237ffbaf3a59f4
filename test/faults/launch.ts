import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

/** An action to be run, as a runner would have it. */
export interface Launch {
  readonly verb: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Launched {
  /** null: it was killed. */
  readonly exit: number | null;
  /** stdout and stderr as they came. */
  readonly log: string;
}

export type Launcher = (launch: Launch) => Promise<Launched>;

const main = pathToFileURL(path.resolve(import.meta.dirname, "../../src/main.ts")).href;

/** A process for each action. */
export const spawnFresh: Launcher = ({ verb, cwd, env }) => {
  const code = `import(${JSON.stringify(main)}).then((entry) => entry.main(${JSON.stringify(verb)}))`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", code], {
      ...{ cwd, env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (log += String(chunk)));
    child.on("error", reject);
    child.on("close", (exit) => resolve({ exit, log }));
  });
};
