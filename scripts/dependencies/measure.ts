import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

interface Module {
  readonly name?: string;
  readonly size?: number;
  readonly modules?: readonly Module[];
}

/** Bytes of each package's modules in the bundle, before large chunks are made small; bundles what the last build emitted.
 *  @returns package → bytes, by name */
export function measureBundle(root: string): Record<string, number> {
  const entry = path.join(root, ".cache", "js", "main.js");
  if (!existsSync(entry)) execFileSync(process.execPath, [path.join(root, "scripts", "build.ts"), "--force"]);
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-sizes-"));
  try {
    const stats = path.join(folder, "stats.json");
    const ncc = path.join(root, "node_modules", "@vercel", "ncc", "dist", "ncc", "cli.js");
    const args = [
      "build",
      entry,
      "--out",
      path.join(folder, "out"),
      "--no-cache",
      "--quiet",
      "--stats-out",
      stats,
    ];
    execFileSync(process.execPath, [ncc, ...args], { cwd: root, stdio: ["ignore", 2, 2] });
    return sizesOf((JSON.parse(readFileSync(stats, "utf8")) as Module).modules ?? []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A module that stands in several chunks counts once. */
export function sizesOf(modules: readonly Module[]): Record<string, number> {
  const sizes = new Map<string, number>();
  const seen = new Set<string>();
  const add = (each: Module): void => {
    if (each.modules !== undefined) {
      each.modules.forEach(add);
      return;
    }
    const name = each.name ?? "";
    const owner = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1];
    if (owner === undefined || seen.has(name)) return;
    seen.add(name);
    sizes.set(owner, (sizes.get(owner) ?? 0) + (each.size ?? 0));
  };
  modules.forEach(add);
  return Object.fromEntries([...sizes].sort(([a], [b]) => (a < b ? -1 : 1)));
}
