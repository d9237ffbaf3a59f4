import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkManifest,
  manifestName,
  parseManifest,
  renderManifest,
  withManifest,
} from "../../../src/core/handover/manifest.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ["evaluation.json", bytes('{"a":1}')],
  ["predictions.json.gz", new Uint8Array([31, 139, 8])],
]);

function problemOf(given: ReadonlyMap<string, Uint8Array>): string {
  const checked = checkManifest(given);
  return checked.ok ? "none" : checked.problem;
}

describe("a manifest", () => {
  it("gives back the files it was made of", () => {
    const checked = checkManifest(withManifest(files));
    expect(checked).toEqual({ ok: true, value: files });
  });

  it("leaves files out that it does not name", () => {
    const checked = checkManifest(new Map([...withManifest(files), ["extra.sh", bytes("rm")]]));
    expect(checked.ok && [...checked.value.keys()]).toEqual([...files.keys()]);
  });

  it("names a file that is missing", () => {
    const given = withManifest(files);
    given.delete("evaluation.json");
    expect(problemOf(given)).toBe("evaluation.json is named in manifest.json and missing");
  });

  it("names a file of which any one byte differs [threat 65]", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), fc.nat(), (content, at) => {
        const given = withManifest(new Map([["a.bin", content]]));
        const changed = content.slice();
        changed[at % changed.length]! ^= 1;
        given.set("a.bin", changed);
        return problemOf(given) === "a.bin differs from its digest in manifest.json";
      }),
    );
  });

  it.each([
    ["no manifest", new Map(), "manifest.json is missing"],
    ["binary junk", new Map([[manifestName, new Uint8Array([255, 254, 0])]]), "manifest.json is not JSON"],
    [
      "another shape",
      new Map([[manifestName, bytes("[]")]]),
      "manifest.json is not an evenhand/manifest/v1 record",
    ],
    [
      "a later version",
      new Map([[manifestName, bytes('{"schema":"evenhand/manifest/v2"}')]]),
      "manifest.json is not an evenhand/manifest/v1 record (it is v2, written by another release)",
    ],
    [
      "a file name that leaves the folder",
      new Map([
        [
          manifestName,
          bytes(
            JSON.stringify({ schema: "evenhand/manifest/v1", files: { "../x": `sha256:${"0".repeat(64)}` } }),
          ),
        ],
      ]),
      "manifest.json is not an evenhand/manifest/v1 record",
    ],
  ])("refuses %s", (_, given, problem) => {
    expect(problemOf(given as Map<string, Uint8Array>)).toBe(problem);
  });

  it("keeps digests that were known and takes new ones over them", () => {
    const old = `sha256:${"1".repeat(64)}`;
    const parsed = parseManifest(bytes(renderManifest(files, { "run.json": old, "evaluation.json": old })));
    expect(parsed.ok && Object.keys(parsed.value.files)).toEqual([
      "evaluation.json",
      "predictions.json.gz",
      "run.json",
    ]);
    expect(parsed.ok && parsed.value.files["run.json"]).toBe(old);
    expect(parsed.ok && parsed.value.files["evaluation.json"]).not.toBe(old);
  });
});
