import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const src = path.join(root, "src");
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => path.relative(src, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(src, file), "utf8");
  const pattern =
    /^\s*(?:import|export)\b[^"';]*?from\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|^import\s+"([^"]+)"/gm;
  return [...text.matchAll(pattern)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? "")
    .map((name) =>
      name.startsWith(".") ? path.posix.normalize(path.posix.join(path.posix.dirname(file), name)) : name,
    );
}

const adapters = ["github", "host", "engines", "targets", "sources", "notify"];

/** Which imports a file may have: folders of src (with a slash) or packages. */
function allowed(file: string): (name: string) => boolean {
  const room = file.split("/")[0] ?? "";
  const within =
    (...names: string[]) =>
    (name: string) =>
      name === "errors.ts" || names.some((one) => name === one || name.startsWith(one));
  const isRoot = /^(main\.ts|wiring\.ts|cli\/|actions\/[^/]+\/(index|post)\.ts)/.test(file);
  if (isRoot) return () => true;
  if (file === "core/digest.ts") return within("core/", "node:crypto");
  if (file.startsWith("core/config/")) return within("core/", "zod", "yaml");
  if (room === "core") return within("core/", "zod");
  if (room === "ports") return within("core/", "ports/");
  if (room === "stories") return within("core/", "formats/", "ports/", "stories/");
  if (room === "formats")
    return within(
      "core/",
      "ports/",
      "formats/",
      "yaml",
      "smol-toml",
      "fast-xml-parser",
      "hyparquet",
      "hyparquet-compressors",
      "apache-arrow",
      "flatbuffers",
      "node:buffer",
      "node:zlib",
      "node:stream",
      "node:sqlite",
    );
  if (room === "clients") return within("core/", "ports/", "clients/", "zod", "yaml", "node:");
  if (room === "actions") {
    const own = file.split("/").slice(0, 2).join("/");
    // The root action is evaluate and report in one: its inputs are theirs.
    const both =
      file === "actions/gate/inputs.ts" ? ["actions/evaluate/inputs.ts", "actions/report/inputs.ts"] : [];
    return within("core/", "formats/", "ports/", "stories/", `${own}/`, ...both);
  }
  if (adapters.includes(room)) {
    const others = adapters.filter((name) => name !== room).map((name) => `${name}/`);
    return (name) => !others.some((other) => name.startsWith(other)) && !/^(actions|cli)\//.test(name);
  }
  return () => true;
}

describe("imports run one way", () => {
  it("finds the sources", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)("%s imports only what its room may", (file) => {
    const may = allowed(file);
    expect(importsOf(file).filter((name) => !may(name))).toEqual([]);
  });
});

describe("core is pure", () => {
  it.each(files.filter((file) => file.startsWith("core/")))(
    "%s asks no clock, dice or environment [threat 15]",
    (file) => {
      const text = readFileSync(path.join(src, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      expect(text.match(/Date\.now|Math\.random|process\.|new Date\(\)|performance\.|console\./g)).toBeNull();
    },
  );
});

describe("the exit code is set in one place", () => {
  it("setFailed and process.exit stand nowhere else", () => {
    const setters = files.filter((file) =>
      /setFailed|process\.exit(Code)?\b/.test(
        readFileSync(path.join(src, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""),
      ),
    );
    expect(setters.filter((file) => !/^host\//.test(file) && !/^engines\/local\//.test(file))).toEqual([]);
  });
});
