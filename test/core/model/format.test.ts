import { readFileSync } from "node:fs";
import path from "node:path";
import { constants, deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headBytes, type ModelBytes, tailBytes } from "../../../src/core/model/bytes.ts";
import { compressionOf } from "../../../src/core/model/compressed.ts";
import { detectFolderFormat } from "../../../src/core/model/folder.ts";
import { detectModelFormat, modelFormats } from "../../../src/core/model/format.ts";

function bytesOf(content: Uint8Array, name = "model.bin"): ModelBytes {
  let inflated: Uint8Array = new Uint8Array();
  if (compressionOf(content) === "zlib") {
    try {
      inflated = inflateSync(content.subarray(0, 2048), { finishFlush: constants.Z_SYNC_FLUSH });
    } catch {}
  }
  const { length: size } = content;
  return { name, size, head: content.subarray(0, headBytes), tail: content.subarray(-tailBytes), inflated };
}

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, "fixtures", name));
const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("files of the real libraries", () => {
  it.each([
    ["model.safetensors", "safetensors", "2 tensors, numbers only"],
    ["model.onnx", "onnx", "IR version 10"],
    ["model.gguf", "gguf", "version 3, 1 tensor"],
    ["protocol-0.pickle", "pickle", "protocol 0"],
    ["protocol-1.pickle", "pickle", "protocol 0"],
    ["protocol-2.pickle", "pickle", "protocol 2"],
    ["protocol-3.pickle", "pickle", "protocol 3"],
    ["protocol-4.pickle", "pickle", "protocol 4"],
    ["protocol-5.pickle", "pickle", "protocol 5"],
    ["plain.joblib", "joblib", "protocol 4"],
    ["zlib.joblib", "joblib", "zlib, protocol 4"],
    ["bz2.joblib", "joblib", "by its name: bzip2 was not unpacked"],
    ["xz.joblib", "joblib", "by its name: xz was not unpacked"],
    ["lzma.joblib", "joblib", "by its name: lzma was not unpacked"],
    ["model.skops", "skops", "types are checked when it is loaded"],
    ["model.keras", "keras", "a configuration and weights"],
    ["model.h5", "keras-hdf5", "may hold code in Lambda layers, which loading would run"],
    ["xgboost.json", "xgboost-json", "JSON"],
    ["xgboost.ubj", "xgboost-ubj", "universal binary JSON"],
    ["lightgbm.txt", "lightgbm", "text, version 4"],
    ["catboost.cbm", "catboost", "binary"],
  ])("%s is %s: %s", (name, format, note) => {
    expect(detectModelFormat(bytesOf(fixture(name), name))).toEqual({ format, note });
  });

  it.each(["model.onnx", "model.skops", "plain.joblib", "xgboost.ubj", "model.gguf", "protocol-4.pickle"])(
    "%s is told by its bytes, whatever it is called",
    (name) => {
      const told = detectModelFormat(bytesOf(fixture(name), name));
      for (const other of ["weights.safetensors", "notes.txt", "model.onnx", "x.joblib", "x.weights.h5"]) {
        expect(detectModelFormat(bytesOf(fixture(name), other))).toEqual(told);
      }
    },
  );
});

/** A local file header and a central directory entry for each name, without content. */
function zipOf(names: readonly string[]): Buffer {
  const locals = names.map((name) => {
    const header = Buffer.alloc(30);
    header.write("PK\x03\x04", "latin1");
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, Buffer.from(name)]);
  });
  const entries = names.map((name) => {
    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02", "latin1");
    entry.writeUInt16LE(name.length, 28);
    return Buffer.concat([entry, Buffer.from(name)]);
  });
  return Buffer.concat([...locals, ...entries]);
}

describe("layouts built by hand", () => {
  it.each([
    ["torch.save's zip", zipOf(["model/data.pkl", "model/data/0", "model/version"]), "torch"],
    ["a TorchScript archive", zipOf(["m/data.pkl", "m/constants.pkl", "m/code/__torch__.py"]), "torchscript"],
    ["a torch zip whose pickle is not first", zipOf(["m/byteorder", "m/data.pkl"]), "torch"],
    [
      "torch.save before 1.6",
      latin1("\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19.\x80\x02M\xe9\x03."),
      "torch",
    ],
    ["some other zip", zipOf(["readme.txt"]), "zip"],
    ["HDF5 that Keras did not write", latin1("\x89HDF\r\n\x1a\n\0\0\0\0x"), "hdf5"],
    ["a safetensors file without tensors", latin1("\x02\0\0\0\0\0\0\0{}"), "safetensors"],
    ["a pickle of None", latin1("N."), "unknown"],
    ["nothing", new Uint8Array(), "unknown"],
    ["a CSV file", latin1("id,score\n1,0.5\n"), "unknown"],
    ["JSON of another kind", latin1('{"weights": [1, 2]}'), "unknown"],
    ["zlib of something else", deflateSync("hello, hello, hello"), "unknown"],
  ])("%s", (_, content, format) => {
    expect(detectModelFormat(bytesOf(content)).format).toBe(format);
  });

  it("a Keras 3 weights file is told by the ending that Keras insists on", () => {
    const content = latin1("\x89HDF\r\n\x1a\n\0");
    expect(detectModelFormat(bytesOf(content, "only.weights.h5")).format).toBe("keras-hdf5");
  });
});

describe("bytes that only look like a format", () => {
  it.each([
    ["a safetensors header that is longer than the file", latin1("\xff\0\0\0\0\0\0\0{}")],
    ["a safetensors header of 2^60 bytes", latin1('\0\0\0\0\0\0\0\x10{"a":1}')],
    ["a safetensors header that is not JSON", latin1('\x0a\0\0\0\0\0\0\0{"a": 12345')],
    ["a pickle that was cut short", fixture("protocol-4.pickle").subarray(0, 400)],
    ["a pickle of a protocol to come", latin1("\x80\x09N.")],
    ["an ONNX graph that is longer than the file", fixture("model.onnx").subarray(0, 300)],
    ["an ONNX file with a field that the format does not have", latin1("\x08\x0a\x98\x01\x01:\x01\0")],
    ["an ONNX IR version of 0", latin1("\x08\0:\x01\0")],
    ["GGUF cut within its header", latin1("GGUF\x03\0")],
  ])("%s is unknown", (_, content) => {
    expect(detectModelFormat(bytesOf(content)).format).toBe("unknown");
  });
});

describe("any bytes at all", () => {
  const openings = [
    "GGUF",
    "PK\x03\x04",
    "\x80\x04",
    "\x89HDF\r\n\x1a\n",
    "\x08\x0a\x12",
    '{"learner":',
    "\x78\x9c",
    "",
  ];

  it("get a known word, and a note without a character of the file's own", () => {
    const content = fc.tuple(fc.constantFrom(...openings), fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(content, ([opening, rest]) => {
        const { format, note } = detectModelFormat(bytesOf(Buffer.concat([latin1(opening), rest])));
        expect(modelFormats).toContain(format);
        expect(note).toMatch(/^[\w ,;:.-]{1,120}$/);
      }),
      { numRuns: 3000 },
    );
  });

  it("of a damaged file never throw", () => {
    const names = [
      "model.safetensors",
      "model.onnx",
      "model.skops",
      "model.keras",
      "plain.joblib",
      "xgboost.ubj",
    ];
    const damage = fc.tuple(
      fc.constantFrom(...names),
      fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { maxLength: 8 }),
    );
    fc.assert(
      fc.property(damage, ([name, changes]) => {
        const content = Buffer.from(fixture(name));
        for (const [at, value] of changes) content[at % content.length] = value;
        expect(modelFormats).toContain(detectModelFormat(bytesOf(content, name)).format);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a model folder", () => {
  it.each([
    [["MLmodel", "model.pkl"], "2 files; an MLflow model"],
    [["saved_model.pb", "variables/variables.index"], "2 files; a TensorFlow SavedModel"],
    [["config.json", "model-00001-of-00002.safetensors"], "2 files; configuration and safetensors"],
    [["model.onnx", "weights.data"], "2 files; ONNX with external data"],
    [["a", "b", "c"], "3 files; no file name tells its kind"],
  ])("of %j", (paths, note) => {
    expect(detectFolderFormat(paths)).toEqual({ format: "folder", note });
  });
});
