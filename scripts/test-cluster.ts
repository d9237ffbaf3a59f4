/** Runs test/cluster against a cluster of real parts, built once from Kubernetes' Go module into .cache/cluster, and
 *  writes what held of the deploy targets into docs/verification.md. Needs Go, etcd and openssl. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { buildClusterPrograms } from "./cluster-programs.ts";
import { runSuite } from "./servers/suite.ts";

const kserve = "github.com/kserve/kserve@v0.15.2";
const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, ".cache", "cluster");

const bin = buildClusterPrograms(cache);
process.exitCode = runSuite({
  part: "cluster",
  cache,
  env: { ...inferenceDefinition(), EVENHAND_CLUSTER: bin },
});

/** KServe's own definition of an InferenceService; without it the tests bring one that takes any field. */
function inferenceDefinition(): Record<string, string> {
  const found = spawnSync("go", ["mod", "download", "-json", kserve], { encoding: "utf8", cwd: cache });
  if (found.status !== 0) return {};
  const folder = (JSON.parse(found.stdout) as { Dir: string }).Dir;
  const file = path.join(folder, "config/crd/full/serving.kserve.io_inferenceservices.yaml");
  return existsSync(file) ? { EVENHAND_KSERVE_CRD: file } : {};
}
