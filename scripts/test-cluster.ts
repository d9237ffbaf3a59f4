/** Runs test/cluster against a cluster of real parts, built once from Kubernetes' Go module into .cache/cluster, and
 *  writes what held of the deploy targets into docs/verification.md. Needs Go, etcd and openssl. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { buildClusterPrograms } from "./cluster-programs.ts";
import { testedCommit } from "./servers/tested-commit.ts";
import { renderVerification } from "./verification.ts";

const kserve = "github.com/kserve/kserve@v0.15.2";
const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, ".cache", "cluster");
const report = path.join(cache, "report.jsonl");
const page = path.join(root, "docs", "verification.md");

const bin = buildClusterPrograms(cache);
rmSync(report, { force: true });
const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "--config", "scripts/vitest.cluster.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ...inferenceDefinition(), EVENHAND_CLUSTER: bin, EVENHAND_REPORT: report },
});
if (status === 0 && existsSync(report)) {
  const lines = readFileSync(report, "utf8").trimEnd().split("\n");
  const rows = lines.map((line) => JSON.parse(line));
  const stamp = { date: new Date(), commit: testedCommit(root), part: "cluster" } as const;
  writeFileSync(page, renderVerification(readFileSync(page, "utf8"), rows, stamp));
  console.log(`written: ${path.relative(root, page)}`);
}
process.exitCode = status ?? 1;

/** KServe's own definition of an InferenceService; without it the tests bring one that takes any field. */
function inferenceDefinition(): Record<string, string> {
  const found = spawnSync("go", ["mod", "download", "-json", kserve], { encoding: "utf8", cwd: cache });
  if (found.status !== 0) return {};
  const folder = (JSON.parse(found.stdout) as { Dir: string }).Dir;
  const file = path.join(folder, "config/crd/full/serving.kserve.io_inferenceservices.yaml");
  return existsSync(file) ? { EVENHAND_KSERVE_CRD: file } : {};
}
