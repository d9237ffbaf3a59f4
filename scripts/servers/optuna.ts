import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const version = "5.0.0";

/** Optuna from PyPI in a venv of its own, installed once. @returns the path of its program */
export function installOptuna(cache: string): string {
  const venv = path.join(cache, "optuna");
  const bin = path.join(venv, process.platform === "win32" ? "Scripts" : "bin");
  const stamp = path.join(venv, "installed");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== version) {
    console.error(`Installing Optuna ${version}, once …`);
    mkdirSync(cache, { recursive: true });
    const quietly = { stdio: ["ignore", 2, 2] } satisfies Parameters<typeof execFileSync>[2];
    execFileSync("python3", ["-m", "venv", venv], quietly);
    execFileSync(path.join(bin, "pip"), ["install", "--quiet", `optuna==${version}`], quietly);
    writeFileSync(stamp, version);
  }
  return path.join(bin, "optuna");
}
