import { describe, expect, it } from "vitest";
import { isModelPointer, parseModelPointer } from "../../../src/core/train/model-pointer.ts";

const right = { uri: "s3://models/fraud/7/model.safetensors", sha256: "a".repeat(64), bytes: 5e9 };
const read = (more: object) => parseModelPointer(JSON.stringify({ ...right, ...more }));

describe("a file that says where the model lies", () => {
  it("is known by its name", () => {
    expect(isModelPointer("out/model.uri.json")).toBe(true);
    expect(isModelPointer("out/model.json")).toBe(false);
  });

  it("gives the address, the digest as records have it, and the size", () => {
    const { uri, bytes } = right;
    expect(read({})).toEqual({ uri, bytes, digest: `sha256:${right.sha256}` });
  });

  it.each([
    ["a local file", { uri: "file:///tmp/model" }, "`uri` is no address"],
    ["a path", { uri: "models/7" }, "`uri` is no address"],
    ["an address with a login", { uri: "https://me:secret@host/model" }, "`uri` is no address"],
    ["a signed address", { uri: "https://host/model?sig=secret" }, "`uri` is no address"],
    ["a digest in capitals", { sha256: "A".repeat(64) }, "`sha256` is no sha256"],
    ["a size that is no number", { bytes: "5 GB" }, "`bytes` "],
    ["another key", { etag: "x" }, "it is no JSON object of these three"],
  ])("is refused with %s", (_, more, words) => {
    const why = read(more);
    expect(why).toContain(words);
    expect(why).not.toContain("secret");
  });

  it("is refused when it is no JSON", () => {
    expect(parseModelPointer("s3://models/7")).toContain("it is no JSON object of these three");
  });
});
