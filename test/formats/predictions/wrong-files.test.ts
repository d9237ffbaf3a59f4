import { describe, expect, it } from "vitest";
import type { PredictionFormat } from "../../../src/core/table/rows-reading.ts";
import { readPredictions } from "../../../src/formats/predictions/read.ts";
import { memorySource } from "../memory-source.ts";
import { sentenceOf, userErrorOf } from "../user-error.ts";

const bytes = (text: string) => Uint8Array.from(text, (mark) => mark.charCodeAt(0));
const zeros = "\0\0\0\0";

const wrong: readonly { name: string; content: string | Uint8Array; format?: PredictionFormat }[] = [
  { name: "pickle", content: bytes("\x80\x04\x95\x10\0\0\0\0\0\0\0]") },
  { name: "pickle of protocol 0", content: "ccollections\nOrderedDict\np0\n" },
  { name: "Parquet", content: bytes(`PAR1${zeros}`) },
  { name: "Feather", content: bytes(`ARROW1${zeros}`) },
  { name: "NumPy array", content: bytes("\x93NUMPY\x01\0") },
  { name: "zip", content: bytes(`PK\x03\x04${zeros}`) },
  { name: "gzip", content: bytes("\x1f\x8b\x08\0") },
  { name: "Zstandard", content: bytes("\x28\xb5\x2f\xfd\0") },
  { name: "SQLite", content: bytes("SQLite format 3\0") },
  { name: "HDF5", content: bytes("\x89HDF\r\n\x1a\n") },
  { name: "UTF-16", content: bytes("\xff\xfei\0d\0") },
  { name: "Git LFS pointer", content: "version https://git-lfs.github.com/spec/v1\noid sha256:00\n" },
  { name: "DVC pointer", content: "outs:\n- md5: d41d8cd98f00b204e9800998ecf8427e\n  path: preds.csv\n" },
  { name: "web page", content: "<!DOCTYPE html>\n<html>" },
  { name: "JSON list", content: '[{"id": 1, "label": 0}]' },
  { name: "unknown binary", content: bytes("\x01\x02\x03\x04") },
  { name: "zero byte far down", content: `id,label\n${"1,0\n".repeat(2000)}2\0,1\n` },
  { name: "short row", content: "id,label,score\na,1,0.5\nb,1\nc,0,0.1\n" },
  { name: "long row", content: "id,label\na,1\nb,1,0.5\n" },
  { name: "row cut off at the end", content: "id,label,score\na,1,0.5\nb,1" },
  { name: "unclosed quote", content: 'id,label\na,1\n"b,1\nc,0\n' },
  { name: "text after a quote", content: 'id,label\n"a"x,1\n' },
  { name: "invalid UTF-8", content: bytes("id,label\na,1\n\xff\xfe,0\nb,1\n") },
  { name: "cut UTF-8 at the end", content: bytes("id,label\na,1\nb,\xc3") },
  { name: "carriage returns alone", content: "id,label\ra,1\rb,0" },
  { name: "name used twice", content: "id,label,label\na,1,1\n" },
  { name: "pandas index without a name", content: ",label,score\n0,1,0.5\n" },
  { name: "name missing further on", content: "id,,score\n0,1,0.5\n" },
  { name: "JSON line without a quote", content: '{"id": 1, "label": 0}\n{"id": 2, label: 1}\n{"id": 3}\n' },
  { name: "JSON line without a comma", content: '{"id": 1 "label": 0}\n{"id": 2}\n' },
  { name: "half-written JSON line", content: '{"id": 1, "label": 0}\n{"id": 2, "la' },
  { name: "half-written JSON value", content: '{"id": 1, "label": 0}\n{"id": 2, "label": tr' },
  { name: "nested object", content: '{"id": 1, "meta": {"split": "test"}}\n' },
  { name: "list in a list", content: '{"id": 1, "proba": [0.1, [0.9]]}\n' },
  { name: "key twice on a line", content: '{"id": 1, "id": 2}\n' },
  { name: "JSON number with a leading zero", content: '{"id": 007}\n' },
  { name: "unknown escape", content: '{"id": "\\x41"}\n' },
  { name: "two objects on a line", content: '{"id": 1} {"id": 2}\n' },
  { name: "comma after the last key", content: '{"id": 1,}\n' },
  { name: "a JSON line that is text", content: '{"id": 1}\n"two"\n', format: "jsonl" },
];

describe("readPredictions refuses", () => {
  it.each(wrong)("$name, with one sentence that names the file", async ({ name, content, format }) => {
    const error = await userErrorOf(() => readPredictions(memorySource("out/preds.csv", content), format));
    expect(error.message).toMatch(/^out\/preds\.csv[ :]/);
    expect(error.message).not.toContain("\n");
    expect(error.detail.hint).not.toBe("");
    const file = `__outputs__/wrong-files/${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.txt`;
    await expect(`${sentenceOf(error)}\n`).toMatchFileSnapshot(file);
  });

  it("a file whose keys never repeat", async () => {
    const lines = Array.from({ length: 1001 }, (_, i) => `{"k${i}": 1}\n`).join("");
    const error = await userErrorOf(() => readPredictions(memorySource("preds.jsonl", lines)));
    expect(error.message).toBe("preds.jsonl: line 1001 brings the file to more than 1000 keys");
  });
});
