import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export const rayVersion = "2.60.0";

/** Installs Ray with its Jobs and Serve APIs from PyPI, once. Needs Python 3.10 or later with venv.
 *  @returns the path of its program */
export function installRay(cache: string): string {
  const venv = path.join(cache, "ray");
  const stamp = path.join(venv, "installed");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== rayVersion) {
    console.error(`Installing Ray ${rayVersion}, once …`);
    execFileSync("python3", ["-m", "venv", venv], { stdio: ["ignore", 2, 2] });
    const pip = path.join(venv, "bin", "pip");
    execFileSync(pip, ["install", "--quiet", `ray[default,serve]==${rayVersion}`], {
      stdio: ["ignore", 2, 2],
    });
    writeFileSync(stamp, rayVersion);
  }
  return path.join(venv, "bin", "ray");
}
