// First command on a clean clone: installs what package-lock.json names, once. Runs on Node 20 and later,
// before anything is installed, so it uses nothing but Node itself.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..");
const stamp = path.join(root, "node_modules", ".evenhand-installed");

const fail = (sentence) => {
  console.error(sentence);
  process.exit(2);
};

if (Number(process.versions.node.split(".")[0]) < 20) {
  fail(`Node ${process.versions.node} is too old: install Node 20 or later (24 is best) and run this again.`);
}

const wanted = createHash("sha256")
  .update(readFileSync(path.join(root, "package-lock.json")))
  .update(`${process.platform}-${process.arch}`)
  .digest("hex");
const present = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";

if (present !== wanted) {
  console.error("Installing dependencies (npm ci), once …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (run.status !== 0) {
    fail("npm ci failed: see its message above; the registry must be reachable for the first run.");
  }
  writeFileSync(stamp, wanted);
}

const own = path.join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
if (!existsSync(own) && Number(process.versions.node.split(".")[0]) < 24) {
  fail(`Node 24 has no package for ${process.platform}-${process.arch}: install Node 24 and run this again.`);
}
