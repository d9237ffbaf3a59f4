import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseFlags } from "../../src/cli/flags.ts";
import { runInit } from "../../src/cli/init.ts";
import { initInputs } from "../../src/cli/init-command.ts";
import { makeTerminalHost } from "../../src/host/terminal.ts";
import { shapes } from "../core/init/shapes.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-init-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
const init = (...args: string[]) => {
  const host = makeTerminalHost({ stdout: () => {}, stderr: () => {}, workspace: folder });
  return runInit(parseFlags(initInputs, args), host);
};

describe("evenhand init", () => {
  it("shows what it would write, and writes nothing", async () => {
    put(shapes["a script and a requirements file"]);
    const { exit, text } = await init();
    expect(exit).toBe(0);
    expect(text).toContain("training: `python3 train.py` (from train.py)");
    expect(text).toContain("its columns: id, label, score");
    expect(text).toContain("Nothing was written");
    expect(() => read("evenhand.yml")).toThrow();
  });

  it("asks git for the default branch", async () => {
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
    const pushes = async () => /branches: \[(.*)\]/.exec((await init()).text)?.[1];
    put({ "train.py": "" });
    expect(await pushes()).toBe("main");
    git("init", "--initial-branch", "topic");
    expect(await pushes()).toBe("topic");
    git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "--allow-empty", "-m", "one");
    git("update-ref", "refs/remotes/origin/master", "HEAD");
    expect(await pushes()).toBe("master");
    git("update-ref", "refs/remotes/origin/develop", "HEAD");
    git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/develop");
    expect(await pushes()).toBe("develop");
  });

  it("writes with --write, and a second time changes nothing", async () => {
    put(shapes["a dvc pipeline"]);
    expect((await init("--write")).text).toContain("written: evenhand.yml");
    expect(JSON.parse(read(".github/evenhand.schema.json")).title).toBe("evenhand.yml");
    expect(read("evenhand.yml")).toMatch(
      /^# yaml-language-server: \$schema=\.\/\.github\/evenhand\.schema\.json\n/,
    );
    writeFileSync(path.join(folder, "evenhand.yml"), "models: {mine: {}}\n");
    const again = await init("--write");
    expect(again.text).toContain("evenhand.yml is there already");
    expect(read("evenhand.yml")).toBe("models: {mine: {}}\n");
  });

  it("does not write through a folder that is a link", async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), "evenhand-elsewhere-"));
    try {
      symlinkSync(elsewhere, path.join(folder, ".github"));
      const { text } = await init("--write");
      expect(text).toContain("written: evenhand.yml");
      expect(text).toContain("lies behind a link");
      expect(readdirSync(elsewhere)).toEqual([]);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });

  it("does not write through a link that points elsewhere", async () => {
    const elsewhere = path.join(folder, "..", `${path.basename(folder)}-elsewhere`);
    symlinkSync(elsewhere, path.join(folder, "evenhand.yml"));
    expect((await init("--write")).text).toContain("is there already, and stays as it is: evenhand.yml");
    expect(() => readFileSync(elsewhere)).toThrow();
  });
});
