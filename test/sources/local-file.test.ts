import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeLocalFile } from "../../src/sources/local-file.ts";
import { userErrorOf } from "../formats/user-error.ts";

let workspace = "";
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), "evenhand-local-file-"));
  await mkdir(join(workspace, "out"));
});
afterEach(() => rm(workspace, { recursive: true }));

const write = (name: string, content: string | Uint8Array) =>
  writeFile(join(workspace, "out", name), content);

async function refusal(path: string) {
  const { detail } = await userErrorOf(() => makeLocalFile(path, workspace).size());
  return [detail.code, detail.message, detail.hint];
}

describe("a local file", () => {
  it("gives its size, head, slices and stream, and no more bytes than there are", async () => {
    const content = Uint8Array.from({ length: 3_000_000 }, (_, i) => i % 251);
    await write("big.bin", content);
    const file = makeLocalFile("out/big.bin", workspace);
    expect(file.name).toBe("out/big.bin");
    expect(await file.size()).toBe(3_000_000);
    expect(await file.head(3)).toEqual(Uint8Array.of(0, 1, 2));
    expect(await file.slice(2_999_998, 9_000_000)).toEqual(content.slice(-2));
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.stream()) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(1);
    expect(Buffer.concat(chunks).equals(content)).toBe(true);
  });

  it("takes an absolute path as it is, and is empty when the file is", async () => {
    await write("empty.csv", "");
    const file = makeLocalFile(join(workspace, "out", "empty.csv"), "/nowhere");
    expect([await file.size(), (await file.head(10)).length]).toEqual([0, 0]);
  });
});

describe("a local file is refused", () => {
  it("when it does not exist, with the nearest name and at most five names beside it", async () => {
    for (const name of ["a.txt", "b.txt", "c.txt", "d.txt", "metrics.json", "predictons.csv"])
      await write(name, "x");
    expect(await refusal("out/predictions.csv")).toEqual([
      "file-missing",
      "out/predictions.csv does not exist",
      'did you mean "predictons.csv"? its folder holds "a.txt", "b.txt", "c.txt", "d.txt", "metrics.json" and 1 more',
    ]);
  });

  it("when its folder is empty or not there", async () => {
    const ran = "did the step that writes it run?";
    expect((await refusal("out/p.csv"))[2]).toBe(`its folder holds no files: ${ran}`);
    expect((await refusal("lost/p.csv"))[2]).toBe(`its folder is not there either: ${ran}`);
  });

  it("when it is a folder, and says what is in it", async () => {
    await write("p.csv", "x");
    expect(await refusal("out")).toEqual([
      "file-unreadable",
      "out is a folder, not a file",
      'name a file; it holds "p.csv"',
    ]);
  });

  it("when no file is named or it is a device", async () => {
    expect((await refusal("  "))[1]).toBe("no file is named");
    expect((await refusal("/dev/null"))[1]).toBe("/dev/null is not a regular file");
  });

  it("when it may not be read", async ({ skip }) => {
    skip(process.getuid?.() === 0, "root may read every file");
    await write("secret.csv", "x");
    await chmod(join(workspace, "out", "secret.csv"), 0);
    const { detail } = await userErrorOf(() => makeLocalFile("out/secret.csv", workspace).head(1));
    expect(detail.message).toBe("out/secret.csv may not be read");
  });
});
