import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headBytes, tailBytes } from "../../../src/core/model/bytes.ts";
import { detectModelFormat } from "../../../src/core/model/format.ts";
import { judgePickle } from "../../../src/core/model/pickle/judge.ts";
import { scanModel } from "../../../src/formats/model/scan.ts";
import { memorySource } from "../memory-source.ts";

const models = path.resolve(import.meta.dirname, "../../core/model");
const inFolder = (folder: string) =>
  readdirSync(path.join(models, folder)).map((name) => `${folder}/${name}`);
const read = (name: string) => readFileSync(path.join(models, name));

async function scan(bytes: Uint8Array, name: string) {
  const format = detectModelFormat({
    name: path.basename(name),
    size: bytes.length,
    head: bytes.subarray(0, headBytes),
    tail: bytes.subarray(-tailBytes),
    inflated:
      name.includes("zlib") || name.includes("gz")
        ? new TextEncoder().encode("]q\0joblib")
        : new Uint8Array(),
  });
  return { format: format.format, ...(await scanModel(memorySource(name, bytes), format, null)) };
}

describe("model files of the real libraries", () => {
  it.each(inFolder("scanned/safe"))("%s names only what is on the list", async (name) => {
    expect(await scan(read(name), name)).toMatchObject({ safe: true });
  });

  it.each([0, 1, 2, 3, 4, 5])("a pickle of protocol %d is read", async (protocol) => {
    const name = `fixtures/protocol-${protocol}.pickle`;
    expect(await scan(read(name), name)).toMatchObject({ format: "pickle", safe: true });
  });

  it.each(["model.keras", "model.onnx"])("%s is safe", async (name) => {
    expect(await scan(read(`fixtures/${name}`), name)).toMatchObject({ safe: true });
  });

  it.each(inFolder("scanned/unsure"))("%s holds classes that nobody has looked at", async (name) => {
    expect(await scan(read(name), name)).toMatchObject({
      safe: false,
      why: "it names code that is not on the list of what is safe",
    });
  });
});

describe("files that would run code, or that readers take in different ways [threat 29]", () => {
  it.each(inFolder("scanned/unsafe"))("%s is unsafe [threat 28]", async (name) => {
    expect(await scan(read(name), name)).toMatchObject({ safe: false });
  });

  it.each([
    ["system-0.pickle", "it names code that is not on the list of what is safe"],
    ["in-estimator.joblib", "it names code that is not on the list of what is safe"],
    ["in-objects.joblib", "it holds arrays of objects, each of them a pickle of its own"],
    ["computed-name.pickle", "it computes the names of code"],
    ["second-stream.pickle", "something follows after its end"],
    ["extension.pickle", "it uses an opcode that is not on the list of what is safe"],
    ["class-state.pickle", "it calls safe code in a way that is not on the list"],
    ["frame.pickle", "its frames are unusual"],
    ["two-programs.pt", "its zip archive is not one that every reader reads alike"],
    ["code-beside.pt", "it holds more than weights and their list"],
  ])("%s: %s", async (name, why) => {
    expect((await scan(read(`scanned/unsafe/${name}`), name)).why).toBe(why);
  });

  it("a safe pickle that is cut anywhere, or followed by a byte, is unsafe", () => {
    const whole = read("scanned/safe/pipeline.pickle");
    for (let end = 0; end < whole.length; end++) {
      expect(judgePickle(whole.subarray(0, end), "pickle")).not.toBeNull();
    }
    expect(judgePickle(Buffer.concat([whole, Buffer.from([0])]), "pickle")).toBe(
      "something follows after its end",
    );
  });

  it("a name put in the place of any other of the same length is unsafe", () => {
    const whole = read("scanned/safe/pipeline.pickle").toString("latin1");
    for (const name of ["StandardScaler", "LogisticRegression", "_reconstruct", "dtype", "ndarray"]) {
      const other = Buffer.from(whole.replace(name, "x".repeat(name.length)), "latin1");
      expect(judgePickle(other, "pickle"), name).not.toBeNull();
    }
  });

  it("bytes of any kind are judged, and nothing is thrown", () => {
    const opcodes = fc.constantFrom(..."()]}.0123NIJKMLGXUCSVtdlesua cbRQqrhjpg\x80\x81\x8a\x8c\x93\x94\x95");
    const program = fc.array(
      fc.oneof(
        opcodes,
        fc.integer({ min: 0, max: 255 }).map((n) => String.fromCharCode(n)),
      ),
    );
    fc.assert(
      fc.property(program, fc.constantFrom("pickle", "joblib", "torch"), (parts, kind) => {
        const bytes = Buffer.from(parts.join(""), "latin1");
        const why = judgePickle(bytes, kind as "pickle");
        expect(why === null || why.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a Keras configuration", () => {
  const whole = read("fixtures/model.keras");
  const own = /"class_name": "Dense"/;

  it("its fixture is stored, so that a class can be put in another's place", () => {
    expect(own.test(whole.toString("latin1"))).toBe(true);
  });

  it.each(["Lambd", "TFSML", "Dens2"])("the class %s is unsafe [threat 30]", async (name) => {
    const bytes = Buffer.from(whole.toString("latin1").replace(own, `"class_name": "${name}"`), "latin1");
    expect(await scan(bytes, "model.keras")).toMatchObject({ format: "keras", safe: false });
  });
});

/** A length-delimited field of protobuf. */
function field(number: number, content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content as string);
  expect(bytes.length).toBeLessThan(128);
  return Buffer.concat([Buffer.from([number * 8 + 2, bytes.length]), bytes]);
}

function onnx({ location = "", domain = "", functions = false }): Buffer {
  const entry = Buffer.concat([field(1, "location"), field(2, location)]);
  const graph = Buffer.concat([
    field(1, Buffer.concat([field(1, "x"), field(4, "Relu"), field(7, domain)])),
    ...(location === "" ? [] : [field(5, field(13, entry))]),
  ]);
  return Buffer.concat([
    Buffer.from([8, 10]),
    field(7, graph),
    ...(functions ? [Buffer.from([202, 1, 0])] : []),
  ]);
}

describe("ONNX", () => {
  it.each([
    [{}, true, /own operators only/],
    [{ domain: "ai.onnx.ml" }, true, /own operators only/],
    [{ domain: "com.example" }, false, /operators of others/],
    [{ functions: true }, false, /functions or training/],
    [{ location: "weights.data" }, false, /which its digest does not cover/],
    [{ location: "../weights.data" }, false, /outside of its folder/],
    [{ location: "/etc/passwd" }, false, /outside of its folder/],
    [{ location: "a/../../b" }, false, /outside of its folder/],
    [{ location: "C:\\x" }, false, /outside of its folder/],
    [{ location: "a//b" }, false, /outside of its folder/],
  ])("%j: safe %s", async (parts, safe, why) => {
    const found = await scan(onnx(parts), "model.onnx");
    expect(found).toMatchObject({ format: "onnx", safe, why: expect.stringMatching(why) });
  });
});

describe("a folder", () => {
  const format = { format: "folder", note: "" } as const;
  const folderOf = (files: Record<string, Uint8Array>) => ({
    ...memorySource("model", new Uint8Array()),
    list: async () =>
      new Map(Object.entries(files).map(([name, bytes]) => [name, memorySource(name, bytes)])),
  });
  const weights = Buffer.from("0");

  it("of ONNX and the files that it names is safe, and with a name of a file that is not there unsafe [threat 31]", async () => {
    const named = { "a/model.onnx": onnx({ location: "weights.data" }), "a/weights.data": weights };
    expect(await scanModel(folderOf(named), format, Object.keys(named))).toMatchObject({ safe: true });
    const moved = { "a/model.onnx": named["a/model.onnx"], "weights.data": weights };
    expect(await scanModel(folderOf(moved), format, Object.keys(moved))).toMatchObject({ safe: false });
  });

  it("with any other file is unsafe", async () => {
    const files = { "model.onnx": onnx({}), "model.py": weights };
    expect(await scanModel(folderOf(files), format, Object.keys(files))).toMatchObject({ safe: false });
  });
});
