import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { selectFiles } from "../../../src/engines/remote/select-files.ts";
import { makeJobScene } from "./scene.ts";

const limit = 1 << 20;

function makeProject() {
  const scene = makeJobScene("python train.py --data 'data/a.csv' > log.txt", {
    inputs: ["data/a.csv"],
    outputs: ["out/model.bin", "$EVENHAND_OUTPUT/p.csv", "result.json"],
  });
  for (const file of [
    "train.py",
    "lib/helper.py",
    ".env",
    "lib/.env.local",
    ".evenhand/x",
    "out/model.bin",
    "untracked.txt",
  ])
    scene.write(file, file);
  scene.write("data/a.csv", "1");
  scene.write("result.json", "{}");
  return scene;
}

const namesOf = (files: readonly { path: string }[]) => files.map(({ path: name }) => name);

describe("what is sent", () => {
  it("is what git tracks and the declared inputs; never .env files, records or outputs", async () => {
    const { job, folder } = makeProject();
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder });
    git("init", "--quiet");
    git("add", "--force", "train.py", "lib", ".env", "out", "result.json");
    const files = await selectFiles(job, job.cargo, "tracked", limit);
    expect(namesOf(files)).toEqual(["data/a.csv", "lib/helper.py", "train.py", ".evenhand/params.json"]);
  });

  it("is the declared inputs and what the command names when git is not asked", async () => {
    const { job } = makeProject();
    const files = await selectFiles(job, job.cargo, "inputs", limit);
    expect(namesOf(files)).toEqual(["data/a.csv", "train.py", ".evenhand/params.json"]);
  });

  it("holds the checkpoints of an earlier attempt", async () => {
    const { job } = makeProject();
    writeFileSync(path.join(job.cargo.files.checkpointFolder, "last.ckpt"), "c");
    const files = await selectFiles(job, job.cargo, "inputs", limit);
    expect(namesOf(files)).toContain(".evenhand/checkpoints/last.ckpt");
  });

  it("is refused in one sentence when it is too much, or lies outside", async () => {
    const { job, write } = makeProject();
    write("data/a.csv", Buffer.alloc(2 << 20));
    await expect(selectFiles(job, job.cargo, "inputs", limit)).rejects.toThrow(
      "the files to send are more than 1 MiB, reached at data/a.csv",
    );
    const cargo = { ...job.cargo, inputs: ["../secrets.txt"] };
    await expect(selectFiles(job, cargo, "inputs", limit)).rejects.toThrow("../secrets.txt lies outside");
  });
});
