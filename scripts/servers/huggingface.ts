import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const version = "2.4.0";

/** The Python that has huggingface_hub, installed once. */
export function installHuggingFace(cache: string): string {
  const venv = path.join(cache, "huggingface");
  const python = path.join(venv, "bin", "python");
  const stamp = path.join(venv, "installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === version) return python;
  console.error(`Installing huggingface_hub ${version}, once …`);
  execFileSync("python3", ["-m", "venv", venv], { stdio: ["ignore", 2, 2] });
  execFileSync(python, ["-m", "pip", "install", "--quiet", `huggingface_hub==${version}`], {
    stdio: ["ignore", 2, 2],
  });
  writeFileSync(stamp, version);
  return python;
}
