import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../../src/core/digest.ts";
import { makeDigestCache } from "../../src/engines/local/digest-cache.ts";

let place: string;
let data: string;
let kept: string;
const large = (fill: string) => Buffer.alloc(1 << 20, fill);
const forged = `sha256:${"0".repeat(64)}`;

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), "evenhand-digests-"));
  data = path.join(place, "train.csv");
  kept = path.join(place, "cache/digests.json");
  writeFileSync(data, large("a"));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

async function digestOf(file = data): Promise<string> {
  const cache = makeDigestCache(path.dirname(kept));
  const { digest } = await cache.digest(file);
  await cache.keep();
  return digest;
}

/** Nobody but the kernel sets the time of a change of state. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 2100));

/** Puts a wrong digest under the right stamp, so that a test sees whether the file was read. */
function forge(): void {
  writeFileSync(kept, readFileSync(kept, "utf8").replace(/sha256:[0-9a-f]{64}/, forged));
}

describe("digests kept between runs", () => {
  it("a file with the same stamp is not read again; with another one it is", async () => {
    await settle();
    expect(await digestOf()).toBe(sha256(large("a")));
    forge();
    expect(await digestOf()).toBe(forged);
    const { atime, mtime } = statSync(data);
    writeFileSync(data, large("b"));
    // The size and the time of the content are those of before: the time of the change of state tells.
    utimesSync(data, atime, mtime);
    expect(await digestOf()).toBe(sha256(large("b")));
  });

  it("a file that was written just now is not kept: its next change could have the same time", async () => {
    await digestOf();
    expect(() => readFileSync(kept)).toThrow("ENOENT");
  });

  it("a small file is always read", async () => {
    const small = path.join(place, "small.csv");
    writeFileSync(small, "x,y\n1,2\n");
    await settle();
    await digestOf(small);
    expect(() => readFileSync(kept)).toThrow("ENOENT");
  });

  it.each(["", "{", '{"version":2,"files":{}}', '{"version":1,"files":{"x":{"stamp":"","digest":"1"}}}'])(
    "a cache that reads %j is an empty one",
    async (text) => {
      mkdirSync(path.dirname(kept));
      writeFileSync(kept, text);
      expect(await digestOf()).toBe(sha256(large("a")));
    },
  );

  it("a cache that cannot be written is done without", async () => {
    writeFileSync(path.dirname(kept), "a file where the folder should be");
    expect(await digestOf()).toBe(sha256(large("a")));
  });

  it("it is the user's alone", async () => {
    await settle();
    await digestOf();
    expect(statSync(kept).mode & 0o777).toBe(0o600);
  });
});
