/** Runs test/servers against real servers: installs them once into .cache/servers, and writes what held into
 *  docs/verification.md. Needs Python with venv, and PyPI at the first run. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { renderVerification } from "./verification.ts";

const mlflowVersion = "3.17.2";
const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, ".cache", "servers");
const report = path.join(cache, "report.jsonl");
const page = path.join(root, "docs", "verification.md");

const mlflow = installMlflow();
rmSync(report, { force: true });
const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "--config", "scripts/vitest.servers.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, EVENHAND_MLFLOW: mlflow, EVENHAND_REPORT: report },
});
if (status === 0) {
  const rows = readFileSync(report, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const before = existsSync(page) ? readFileSync(page, "utf8") : null;
  writeFileSync(page, renderVerification(before, rows, { date: new Date(), commit: commitOf() }));
  console.log(`written: ${path.relative(root, page)}`);
}
process.exitCode = status ?? 1;

function installMlflow(): string {
  const venv = path.join(cache, "venv");
  const bin = path.join(venv, process.platform === "win32" ? "Scripts" : "bin");
  const stamp = path.join(venv, "installed");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== mlflowVersion) {
    console.error(`Installing MLflow ${mlflowVersion}, once …`);
    mkdirSync(cache, { recursive: true });
    try {
      execFileSync("python3", ["-m", "venv", venv], { stdio: ["ignore", 2, 2] });
      execFileSync(path.join(bin, "pip"), ["install", "--quiet", `mlflow==${mlflowVersion}`], {
        stdio: ["ignore", 2, 2],
      });
    } catch {
      console.error("MLflow cannot be installed: Python 3.10 or later with venv, and PyPI, must be there.");
      process.exit(2);
    }
    writeFileSync(stamp, mlflowVersion);
  }
  return path.join(bin, "mlflow");
}

/** The commit that was tested, and whether the tree was clean. */
function commitOf(): string {
  const git = (...args: string[]) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout.trim();
  const sha = git("rev-parse", "--short=7", "HEAD");
  if (!/^[0-9a-f]{7}$/.test(sha)) return "before the first commit";
  return git("status", "--porcelain", "--", "src", "test") === "" ? sha : `${sha} with changes`;
}
