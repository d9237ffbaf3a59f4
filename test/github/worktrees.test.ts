import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeGit } from "../../src/github/git-program.ts";
import { makeLocalHistory } from "../../src/github/local-history.ts";
import { makeWorktrees } from "../../src/github/worktrees.ts";
import { type GitFolder, makeGitFolder } from "../standin/git-folder.ts";

let origin: GitFolder;
let folder: string;
let temp: string;
let commits: string[];
beforeEach(() => {
  origin = makeGitFolder();
  commits = ["one", "two", "three"].map((text) => {
    origin.write("model.txt", text);
    return origin.commit(text);
  });
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-worktrees-"));
  temp = path.join(folder, "temp");
  mkdirSync(temp);
});
afterEach(() => {
  origin.remove();
  rmSync(folder, { recursive: true, force: true });
});

const env = { PATH: process.env["PATH"], HOME: tmpdir() };

/** As actions/checkout does it: one commit, shallow. */
function shallowClone(): string {
  const place = path.join(folder, "checkout");
  const url = pathToFileURL(origin.path).href;
  execFileSync("git", ["clone", "--quiet", "--depth=1", url, place], { stdio: "pipe" });
  return place;
}

const worktrees = (place: string, more: Record<string, string> = {}) =>
  makeWorktrees({ folder: place, env: { ...env, ...more }, tempFolder: temp, remote: null });

describe("another commit as files", () => {
  it("comes from the checkout when it is there, and nothing of it is left behind", async () => {
    const before = origin.git("for-each-ref") + origin.git("worktree", "list");
    const tree = await worktrees(origin.path).open(commits[0]!);
    expect(readFileSync(path.join(tree.directory, "model.txt"), "utf8")).toBe("one");
    const written = await tree.put("model/a.bin", new Uint8Array([1, 2]));
    expect([...readFileSync(written)]).toEqual([1, 2]);
    const inside = makeLocalHistory(makeGit(tree.directory, env));
    expect(await inside.head()).toBe(commits[0]);
    await tree.remove();
    expect(readdirSync(temp)).toEqual([]);
    expect(origin.git("for-each-ref") + origin.git("worktree", "list")).toBe(before);
    expect(readFileSync(path.join(origin.path, "model.txt"), "utf8")).toBe("three");
  });

  it("is fetched, exactly that commit, when the checkout is one commit deep, which stays so", async () => {
    const place = shallowClone();
    const tree = await worktrees(place).open(commits[1]!);
    expect(readFileSync(path.join(tree.directory, "model.txt"), "utf8")).toBe("two");
    const inside = makeLocalHistory(makeGit(tree.directory, env));
    expect(await inside.firstParents(commits[1]!, 50)).toEqual([commits[1]]);
    await tree.remove();
    const outside = makeLocalHistory(makeGit(place, env));
    expect(await outside.parents(commits[1]!)).toBeNull();
    expect(readFileSync(path.join(place, ".git", "shallow"), "utf8").trim()).toBe(commits[2]);
  });

  it.each<[string, (place: string) => string, string]>([
    ["nobody has", () => "f".repeat(40), "commit fffffff is not in this checkout and could not be fetched"],
    ["is no commit", () => "--upload-pack=touch", "is not a commit"],
  ])("that %s is a sentence, and leaves nothing", async (_, sha, sentence) => {
    const place = shallowClone();
    await expect(worktrees(place).open(sha(place))).rejects.toThrow(sentence);
    expect(readdirSync(temp)).toEqual([]);
  });

  it("says that there is no git", async () => {
    const opening = worktrees(origin.path, { PATH: folder }).open(commits[0]!);
    await expect(opening).rejects.toThrow("git is not installed here");
    expect(readdirSync(temp)).toEqual([]);
  });

  it("runs no hook of the checkout", async () => {
    const hooks = path.join(origin.path, ".git", "hooks");
    mkdirSync(hooks, { recursive: true });
    const hook = path.join(hooks, "post-checkout");
    writeFileSync(hook, `#!/bin/sh\ntouch ${folder}/hooked\n`);
    chmodSync(hook, 0o755);
    origin.git("config", "core.hooksPath", hooks);
    await (await worktrees(origin.path).open(commits[0]!)).remove();
    expect(existsSync(path.join(folder, "hooked"))).toBe(false);
  });

  it("keeps files from leaving its folder", async () => {
    const tree = await worktrees(origin.path).open(commits[0]!);
    await expect(tree.put("../../out.txt", new Uint8Array())).rejects.toThrow("leaves its folder");
    await tree.remove();
  });

  it.runIf(process.getuid?.() === 0)("is had from a checkout that belongs to another user", async () => {
    execFileSync("chown", ["-R", "12345", origin.path]);
    const history = makeLocalHistory(makeGit(origin.path, env));
    expect(await history.head()).toBe(commits[2]);
    const tree = await worktrees(origin.path).open(commits[0]!);
    expect(readFileSync(path.join(tree.directory, "model.txt"), "utf8")).toBe("one");
    await tree.remove();
  });
});

describe("the token that fetches a commit", () => {
  it("goes to the server of this run only, whatever the checkout calls its origin", async () => {
    const seen: [string, string | undefined][] = [];
    const server = createServer((request, response) => {
      seen.push([request.headers.host ?? "", request.headers.authorization]);
      response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const place = shallowClone();
    const asked = `http://127.0.0.1:${port}/acme/digits`;
    execFileSync("git", ["-C", place, "remote", "set-url", "origin", `http://localhost:${port}/evil`]);
    const remote = { url: asked, token: "s3cret" };
    const opening = makeWorktrees({ folder: place, env, tempFolder: temp, remote }).open(commits[1]!);
    await expect(opening).rejects.toThrow("could not be fetched");
    expect(new Set(seen.map(([host]) => host))).toEqual(new Set([`127.0.0.1:${port}`]));
    const basic = Buffer.from("x-access-token:s3cret").toString("base64");
    expect(seen.at(-1)?.[1]).toBe(`basic ${basic}`);
    seen.length = 0;
    await expect(worktrees(place).open(commits[1]!)).rejects.toThrow("could not be fetched");
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every(([, token]) => token === undefined)).toBe(true);
    server.close();
  });
});
