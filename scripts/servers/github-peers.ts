import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const packages = {
  emulate: "0.12.2",
  "@octokit/fixtures": "23.1.2",
  "@octokit/webhooks-examples": "7.6.1",
} as const;

/** Another server that plays GitHub, answers that GitHub gave, and payloads that it sent: from npm, installed once.
 *  @returns the folder of the packages */
export function installGithubPeers(cache: string): string {
  const folder = path.join(cache, "github-peers");
  const stamp = path.join(folder, "installed");
  const wanted = JSON.stringify(packages);
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    console.error(`Installing ${Object.keys(packages).join(", ")}, once …`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "package.json"), '{"private": true, "type": "module"}\n');
    const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
    const asked = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", ...names];
    execFileSync("npm", asked, { cwd: folder, stdio: ["ignore", 2, 2] });
    writeFileSync(stamp, wanted);
  }
  return path.join(folder, "node_modules");
}
