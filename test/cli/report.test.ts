import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

const program = path.join(import.meta.dirname, "../../scripts/run.ts");

test("the report at a terminal tells what was found in the data, after what the model did", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-report-"));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [program, "cli", ...args], { cwd: folder, encoding: "utf8" });
  const rows = Array.from({ length: 40 }, (_row, k) => `${k},${k % 2},${k % 3 === 0 ? 1 : 0}`);
  writeFileSync(path.join(folder, "p.csv"), `id,label,prediction\n${rows.join("\n")}\n`);
  writeFileSync(
    path.join(folder, "bad.csv"),
    `id,x\n${rows.map((row) => row.slice(0, -2)).join("\n")}\n1,inf\n`,
  );
  run("evaluate", "--predictions", "p.csv", "--baseline", "p.csv");
  expect(run("data", "--data", "bad.csv", "--columns", "id=id").status).toBe(1);
  const { stdout } = run("report");
  expect(stdout.indexOf("data of default: fail")).toBeGreaterThan(stdout.indexOf("accuracy"));
  expect(stdout).toContain("id-overlap");
}, 60_000);
