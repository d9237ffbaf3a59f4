import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeLocalFile } from "../../src/sources/local-file.ts";

let workspace = "";
beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), "evenhand-folder-files-"));
  for (const folder of ["run/plots/metrics", "run/node_modules/x"]) {
    await mkdir(path.join(workspace, folder), { recursive: true });
  }
  await writeFile(path.join(workspace, "run/metrics.json"), "{}");
  await writeFile(path.join(workspace, "run/plots/metrics/loss.tsv"), "step\tloss\n");
  await writeFile(path.join(workspace, "run/node_modules/x/index.js"), "");
  await symlink("/", path.join(workspace, "run/root"));
  await symlink("metrics.json", path.join(workspace, "run/link.json"));
});
afterAll(() => rm(workspace, { recursive: true }));

it("a folder lists its regular files: no links, no installed packages", async () => {
  const files = await makeLocalFile("run", workspace).list?.();
  expect([...(files?.keys() ?? [])]).toEqual(["metrics.json", "plots/metrics/loss.tsv"]);
  expect(files?.get("plots/metrics/loss.tsv")?.name).toBe("run/plots/metrics/loss.tsv");
  expect(await files?.get("plots/metrics/loss.tsv")?.size()).toBe(10);
});

it("a file lists nothing, and opens another from its own folder", async () => {
  const file = makeLocalFile("run/metrics.json", workspace);
  expect(await file.list?.()).toBeNull();
  expect(await file.beside?.("plots/metrics/loss.tsv").size()).toBe(10);
});
