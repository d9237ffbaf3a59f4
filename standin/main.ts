/**
 * The stand-in as a program, for a runner or for curl:
 *
 *     node standin/main.ts --git ../model-repository --port 8787 > standin.env
 *
 * Prints the environment of one run as lines for an env file, the token last, and serves until interrupted.
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { type Standin, startStandin } from "./index.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    repository: { type: "string", default: "acme/digits" },
    git: { type: "string" },
    event: { type: "string", default: "push" },
    ref: { type: "string", default: "refs/heads/main" },
    "run-id": { type: "string", default: "1" },
    "artifacts-folder": { type: "string" },
  },
});

/** The commit of the run: the ref's, or a first commit where there is no repository to serve. */
async function firstCommit(standin: Standin): Promise<string> {
  if (values.git === undefined) return standin.commit({ files: { "README.md": "served by the stand-in\n" } });
  await standin.importGit(values.git);
  const sha = standin.state.refs.get(values.ref);
  return sha ?? execFileSync("git", ["-C", values.git, "rev-parse", "HEAD"], { encoding: "utf8" }).trim();
}

const folder = values["artifacts-folder"];
const standin = await startStandin({
  repository: values.repository,
  port: Number(values.port),
  ...(folder === undefined ? {} : { artifactsFolder: folder }),
});
const sha = await firstCommit(standin);
const env = standin.env({ runId: Number(values["run-id"]), event: values.event, sha, ref: values.ref });
for (const [name, value] of Object.entries({ ...env, GITHUB_TOKEN: standin.token }))
  console.log(`${name}=${value}`);
console.error(`stand-in for ${values.repository} at ${standin.apiUrl}; stop it with Ctrl-C`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void standin.close().then(() => process.exit(0)));
}
