import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const actions = readdirSync(root).filter((name) => name.startsWith("action-"));
let folder: string;

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=example", "-c", "user.email=example@example.invalid", ...args], {
    cwd: folder,
    encoding: "utf8",
  }).trim();
const write = (name: string, content: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};
const pack = (tag: string) =>
  spawnSync("bash", ["scripts/pack-release.sh", path.join(folder, "out"), tag, git("rev-parse", "HEAD")], {
    cwd: folder,
    encoding: "utf8",
  });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-pack-"));
  for (const name of ["action.yml", "LICENSE", "README.md", "SECURITY.md", "schemas", ...actions])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  cpSync(path.join(root, "scripts/pack-release.sh"), path.join(folder, "scripts/pack-release.sh"));
  write("dist/index.js", "// the bundle\n");
  write("dist/cli/index.js", "// a stub\n");
  write("package.json", '{\n  "name": "evenhand",\n  "version": "1.2.3",\n  "private": true\n}\n');
  write("CHANGELOG.md", "# Changelog\n\n## v1.2.3 (2026-11-24)\n- Faster.\n\n## v1.2.30\n- Not this.\n");
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "A release");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === "win32")("a release is packed from its commit", () => {
  it("with the digest of the archive and of every file of dist, as they are there", () => {
    expect(pack("v1.2.3")).toMatchObject({ status: 0, stderr: "" });
    const digest = (content: Buffer | string) => createHash("sha256").update(content).digest("hex");
    const archive = readFileSync(path.join(folder, "out/evenhand-v1.2.3.tar.gz"));
    expect(readFileSync(path.join(folder, "out/SHA256SUMS"), "utf8").trimEnd().split("\n")).toEqual([
      `${digest(archive)}  evenhand-v1.2.3.tar.gz`,
      `${digest("// a stub\n")}  dist/cli/index.js`,
      `${digest("// the bundle\n")}  dist/index.js`,
    ]);
  });

  it("the same bytes each time", () => {
    const file = path.join(folder, "out/evenhand-v1.2.3.tar.gz");
    pack("v1.2.3");
    const first = readFileSync(file);
    pack("v1.2.3");
    expect(readFileSync(file)).toEqual(first);
  });

  it("with the changelog's section, and the commit of every action to pin", () => {
    const notes = readFileSync(path.join(folder, "out/NOTES.md"), "utf8");
    expect(notes).toMatch(/^- Faster\.\n/);
    expect(notes).not.toContain("Not this");
    const pins = [...notes.matchAll(/^- uses: (\S+)@([0-9a-f]{40}) # v1\.2\.3$/gm)];
    expect(pins.map(([, name]) => name)).toEqual(
      expect.arrayContaining(["evenhand/evenhand", ...actions.map((name) => `evenhand/evenhand/${name}`)]),
    );
    expect(new Set(pins.map(([, , commit]) => commit))).toEqual(new Set([git("rev-parse", "HEAD")]));
  });

  it("not under another version than package.json has, nor without a section of the changelog", () => {
    expect(pack("v1.2.4")).toMatchObject({ status: 2, stderr: expect.stringContaining("says v1.2.3") });
    write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n- Faster.\n");
    git("commit", "--quiet", "--all", "--message", "No section");
    expect(pack("v1.2.3")).toMatchObject({ status: 2, stderr: expect.stringContaining('"## v1.2.3"') });
  });
});
