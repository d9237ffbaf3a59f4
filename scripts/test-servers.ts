/** Runs test/servers against real servers: installs them once into .cache/servers, and writes what held into
 *  docs/verification.md. Needs Python with venv, and PyPI at the first run. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { installRay } from "./install-ray.ts";
import { installOptuna } from "./servers/optuna.ts";
import { installTargetServers } from "./servers/target-servers.ts";
import { testedCommit } from "./servers/tested-commit.ts";
import { renderVerification } from "./verification.ts";

const mlflowVersion = "3.17.2";
const dvcVersion = "3.67.1";
const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, ".cache", "servers");
const report = path.join(cache, "report.jsonl");
const page = path.join(root, "docs", "verification.md");

const mlflow = install("mlflow", mlflowVersion);
const dvc = install("dvc", dvcVersion);
const optuna = installOptuna(cache);
const ray = installRay(cache);
const targets = installTargetServers(cache);
rmSync(report, { force: true });
const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "--config", "scripts/vitest.servers.ts"], {
  cwd: root,
  stdio: "inherit",
  env: {
    ...process.env,
    ...targets,
    ...{ EVENHAND_MLFLOW: mlflow, EVENHAND_DVC: dvc, EVENHAND_OPTUNA: optuna, EVENHAND_RAY: ray },
    EVENHAND_REPORT: report,
  },
});
if (status === 0) {
  const rows = readFileSync(report, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const before = existsSync(page) ? readFileSync(page, "utf8") : null;
  writeFileSync(
    page,
    renderVerification(before, rows, { date: new Date(), commit: testedCommit(root), part: "servers" }),
  );
  console.log(`written: ${path.relative(root, page)}`);
}
process.exitCode = status ?? 1;

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
