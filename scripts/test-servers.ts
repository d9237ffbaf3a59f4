/** Runs test/servers against real servers: installs them once into .cache/servers, and writes what held into
 *  docs/verification.md. Needs Python with venv, and PyPI and npm at the first run.
 *
 *    npm run test:servers [-- oci s3]   the test files whose path has one of these; all when none is named */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { installRay } from "./install-ray.ts";
import { installGithubPeers } from "./servers/github-peers.ts";
import { installHuggingFace } from "./servers/huggingface.ts";
import { installOptuna } from "./servers/optuna.ts";
import { installStarters } from "./servers/starters.ts";
import { runSuite } from "./servers/suite.ts";
import { installTargetServers } from "./servers/target-servers.ts";

const mlflowVersion = "3.17.2";
const dvcVersion = "3.67.1";
const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, ".cache", "servers");

const mlflow = install("mlflow", mlflowVersion);
const dvc = install("dvc", dvcVersion);
const optuna = installOptuna(cache);
const huggingFace = installHuggingFace(cache);
const githubPeers = installGithubPeers(cache);
const ray = installRay(cache);
const starters = installStarters(root, cache);
const targets = installTargetServers(cache);
process.exitCode = runSuite({
  part: "servers",
  cache,
  env: {
    ...targets,
    ...{ EVENHAND_MLFLOW: mlflow, EVENHAND_DVC: dvc, EVENHAND_OPTUNA: optuna, EVENHAND_RAY: ray },
    EVENHAND_HUGGINGFACE: huggingFace,
    ...(starters === null ? {} : { EVENHAND_STARTERS: starters }),
    EVENHAND_GITHUB_PEERS: githubPeers,
  },
});

/** A package of PyPI with the program of its name, in an environment of its own. */
function install(name: string, wanted: string): string {
  const venv = path.join(cache, name);
  const bin = path.join(venv, process.platform === "win32" ? "Scripts" : "bin");
  const stamp = path.join(venv, "installed");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    console.error(`Installing ${name} ${wanted}, once …`);
    mkdirSync(cache, { recursive: true });
    try {
      execFileSync("python3", ["-m", "venv", venv], { stdio: ["ignore", 2, 2] });
      execFileSync(path.join(bin, "pip"), ["install", "--quiet", `${name}==${wanted}`], {
        stdio: ["ignore", 2, 2],
      });
    } catch {
      console.error(`${name} cannot be installed: Python 3.10 or later with venv, and PyPI, must be there.`);
      process.exit(2);
    }
    writeFileSync(stamp, wanted);
  }
  return path.join(bin, name);
}
