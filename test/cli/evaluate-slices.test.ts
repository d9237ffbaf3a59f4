import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { evaluationSchema } from "../../src/core/record/evaluation.ts";
import { drawFiles } from "../core/discovery/planted.ts";

const program = path.join(import.meta.dirname, "../../scripts/run.ts");

/** The record that evaluate leaves of two files under a configuration. */
function evaluated(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-slices-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const flags = ["--predictions", "candidate.csv", "--baseline", "baseline.csv", "--fail-on", "never"];
  execFileSync(process.execPath, [program, "cli", "evaluate", ...flags, "--out", "out"], {
    cwd: folder,
    stdio: "pipe",
  });
  return evaluationSchema.parse(JSON.parse(readFileSync(path.join(folder, "out/evaluation.json"), "utf8")));
}

const config = (evaluate: object) => JSON.stringify({ models: { m: { evaluate } } });

test("`discover: true` in evenhand.yml looks by every column without a role, and the record holds what was found", () => {
  const { candidate, baseline } = drawFiles(
    { task: "binary", rows: 3000, kind: "regressed", planted: ({ device }) => device === "tablet" },
    1,
  );
  const record = evaluated({
    "candidate.csv": candidate,
    "baseline.csv": baseline,
    "evenhand.yml": config({ discover: true }),
  });
  expect(record.discovered).toContainEqual(
    expect.objectContaining({ kind: "regressed", predicates: [{ column: "device", equals: "tablet" }] }),
  );
  expect(record.notes.at(-1)).toMatch(/^slices were looked for by 6 columns on one half of the rows/);
}, 60_000);

test("a slice column that only the baseline's file has divides the rows of both", () => {
  const rows = Array.from({ length: 240 }, (_row, k) => `${k},${k % 2},${(k + (k % 7 === 0 ? 1 : 0)) % 2}`);
  const record = evaluated({
    "candidate.csv": `id,label,prediction\n${rows.join("\n")}\n`,
    "baseline.csv": `id,label,prediction,country\n${rows.map((row, k) => `${row},${k < 80 ? "DE" : "FR"}`).join("\n")}\n`,
    "evenhand.yml": config({ slices: ["country"] }),
  });
  expect(record.slices.map(({ slice, metrics }) => [slice.country, metrics[0]!.n])).toEqual([
    ["FR", 160],
    ["DE", 80],
  ]);
  expect(record.notes).toContain(
    'candidate.csv has no column "country": its rows are divided by the baseline\'s',
  );
}, 60_000);
