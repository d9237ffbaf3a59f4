import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** What the starters' requirements.txt name, from PyPI in one venv, installed once. They are pinned to what a runner's
 *  Python has, which may be newer than this one.
 *  @returns the folder of its programs; null, and says so: they cannot be installed here, and their tests are skipped */
export function installStarters(root: string, cache: string): string | null {
  const folder = path.join(root, "examples", "starters");
  const files = readdirSync(folder)
    .map((name) => path.join(folder, name, "requirements.txt"))
    .filter((file) => existsSync(file));
  const wanted = createHash("sha256")
    .update(files.map((file) => readFileSync(file, "utf8")).join("\n"))
    .digest("hex");
  const venv = path.join(cache, "starters");
  const bin = path.join(venv, process.platform === "win32" ? "Scripts" : "bin");
  const stamp = path.join(venv, "installed");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    console.error("Installing what the starters need, once …");
    mkdirSync(cache, { recursive: true });
    const quietly = { stdio: ["ignore", 2, 2] } satisfies Parameters<typeof execFileSync>[2];
    execFileSync("python3", ["-m", "venv", venv], quietly);
    const asked = files.flatMap((file) => ["-r", file]);
    try {
      execFileSync(path.join(bin, "pip"), ["install", "--quiet", ...asked], quietly);
    } catch {
      console.error(
        "The starters' packages cannot be installed, their tests are skipped (Python 3.12 or later?).",
      );
      return null;
    }
    writeFileSync(stamp, wanted);
  }
  return bin;
}
