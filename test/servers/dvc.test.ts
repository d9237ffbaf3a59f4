import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { expect, it } from "vitest";
import { parseRun } from "../../src/core/train/run-record.ts";
import { spawnTrain } from "../actions/train/spawn-train.ts";

const dvc = process.env["EVENHAND_DVC"] ?? "";

function makeRepository(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-dvc-"));
  const files = {
    "evenhand.yml": "models:\n  m:\n    train:\n      stages: dvc\n      outputs: {model: out/model.txt}\n",
    "dvc.yaml":
      "stages:\n  prepare:\n    cmd: tr a-z A-Z < raw.txt > work.txt\n    deps: [raw.txt]\n    outs: [work.txt]\n  fit:\n    cmd: mkdir -p out && cat work.txt set.txt > out/model.txt\n    deps: [work.txt, set.txt]\n    outs: [out/model.txt]\n",
    "raw.txt": "data\n",
    "set.txt": "one\n",
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  const inside = { cwd: folder, encoding: "utf8" } as const;
  for (const [program, ...args] of [
    ["git", "init", "-q"],
    [dvc, "init", "-q"],
  ]) {
    expect(spawnSync(program ?? "", args, inside).stderr).toBe("");
  }
  return folder;
}

it.runIf(dvc !== "")(
  "runs the stages of dvc.yaml by the real program, and tells which were run",
  async () => {
    const folder = makeRepository();
    const repro = async () => {
      const more = { PATH: `${path.dirname(dvc)}:${process.env["PATH"]}`, HOME: folder };
      const train = spawnTrain({}, more, folder);
      expect([await train.ended, train.stdout()]).toEqual([{ code: 0, signal: null }, expect.any(String)]);
      const file = path.join(folder, ".evenhand/m/default/run.json");
      const record = parseRun(readFileSync(file, "utf8"), file);
      expect(record.command).toEqual(["dvc", "repro"]);
      return record.stages?.map(({ name, result }) => `${name} ${result}`);
    };
    expect(await repro()).toEqual(["prepare ran", "fit ran"]);
    expect(await repro()).toEqual(["prepare unchanged", "fit unchanged"]);
    writeFileSync(path.join(folder, "set.txt"), "two\n");
    expect(await repro()).toEqual(["prepare unchanged", "fit ran"]);
    expect(readFileSync(path.join(folder, "out/model.txt"), "utf8")).toBe("DATA\ntwo\n");
  },
);
