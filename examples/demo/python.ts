import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** One sentence for a person, exit code 2. */
export class CannotStart extends Error {}

/** Checks for git, Python and its venv module before anything is downloaded. Returns the Python program. */
export function findTools(): { python: string } {
  if (spawnSync("git", ["--version"]).status !== 0) {
    throw new CannotStart("git was not found: install git and run this again.");
  }
  const python = ["python3", "python"].find(
    (name) =>
      spawnSync(name, ["-c", "import sys; sys.exit(0 if sys.version_info >= (3, 9) else 1)"]).status === 0,
  );
  if (python === undefined) {
    throw new CannotStart("Python 3.9 or later was not found: install it and run this again.");
  }
  if (spawnSync(python, ["-c", "import venv, ensurepip"]).status !== 0) {
    throw new CannotStart(
      `${python} has no venv module: install it (on Debian and Ubuntu: apt-get install python3-venv) and run this again.`,
    );
  }
  return { python };
}

/** A private virtual environment with scikit-learn, made once. Returns its Python program. */
export function prepareVenv(python: string, requirements: string, folder: string): string {
  const program = path.join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  const wanted = createHash("sha256").update(readFileSync(requirements)).digest("hex");
  const stamp = path.join(folder, "requirements.sha256");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return program;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  execFileSync(python, ["-m", "venv", folder], { stdio: ["ignore", 2, 2] });
  const pip = spawnSync(
    program,
    ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements],
    { stdio: ["ignore", 2, 2] },
  );
  if (pip.status !== 0) {
    throw new CannotStart("pip could not install scikit-learn: see its message above, then run this again.");
  }
  writeFileSync(stamp, wanted);
  return program;
}
