import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../../src/core/digest.ts";
import { judgeOutputs } from "../../src/core/train/judge-outputs.ts";
import { openWorkFiles } from "../../src/engines/local/work-files.ts";
import { UserError } from "../../src/errors.ts";
import type { JobFiles, WorkFiles } from "../../src/ports/work-files.ts";

let folder: string;
let files: WorkFiles;
let job: JobFiles;

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-work-"));
  files = await openWorkFiles(folder, tmpdir());
  job = await files.prepare({ lr: 0.1 });
});

async function refusal(promise: Promise<unknown>): Promise<string> {
  const thrown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof UserError) return thrown.message;
  throw new Error("not refused", { cause: thrown });
}

describe("inputs", () => {
  it("that are Git LFS pointers are refused, with what fetches the file", async () => {
    put(
      "data/train.csv",
      `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 9\n`,
    );
    expect(await refusal(files.digestInputs(["data/**"]))).toBe(
      "data/train.csv is a Git LFS pointer, not the file: the training would read the pointer",
    );
  });

  it("are every file that a pattern names, once each, in the order of their paths' bytes", async () => {
    for (const name of ["src/b.py", "src/a.py", "src/deep/c.py", "src/Z.py", "params.yaml", "other.txt"])
      put(name, name);
    const found = await files.digestInputs(["src/**/*.py", "params.yaml", "src/a.py"]);
    expect(found).toEqual(
      ["params.yaml", "src/Z.py", "src/a.py", "src/b.py", "src/deep/c.py"].map((name) => ({
        path: name,
        digest: sha256(name),
        bytes: name.length,
      })),
    );
  });

  it.each(["data", "data/", "data/**", "da*"])(
    "the pattern %s stands for all files in the folder",
    async (pattern) => {
      put("data/a.csv", "a");
      put("data/.hidden/b.csv", "b");
      const paths = (await files.digestInputs([pattern])).map((one) => one.path);
      expect(paths).toContain("data/a.csv");
      if (pattern !== "data/**") expect(paths).toEqual(["data/.hidden/b.csv", "data/a.csv"]);
    },
  );

  it("never take the repository's store or Evenhand's records [threat 21]", async () => {
    for (const name of ["a.py", ".git/config", ".evenhand/m/run.json", "sub/.git/HEAD"]) put(name, "x");
    expect((await files.digestInputs(["**", "."])).map((one) => one.path)).toEqual(["a.py"]);
  });

  it("may have names that look like patterns", async () => {
    put("a[1].csv", "x");
    put("a1.csv", "y");
    expect((await files.digestInputs(["./a[1].csv"])).map((one) => one.path)).toEqual(["a[1].csv"]);
  });

  it("follow a link to a file, as the training would", async () => {
    put("real.csv", "x");
    symlinkSync(path.join(folder, "real.csv"), path.join(folder, "link.csv"));
    expect(await files.digestInputs(["link.csv"])).toEqual([
      { path: "link.csv", digest: sha256("x"), bytes: 1 },
    ]);
  });

  it("that name nothing are refused with the pattern", async () => {
    put("a.csv", "x");
    expect(await refusal(files.digestInputs(["a.csv", "dta/*.csv"]))).toBe(
      'the input pattern "dta/*.csv" names no file',
    );
  });
});

describe("lock files", () => {
  it("are those that are there", async () => {
    put("uv.lock", "x");
    mkdirSync(path.join(folder, "requirements.txt"));
    const names = ["requirements.txt", "uv.lock", "poetry.lock"];
    expect(await files.digestPresent(names)).toEqual([{ path: "uv.lock", digest: sha256("x"), bytes: 1 }]);
  });
});

describe("parameters", () => {
  it.each([
    ["p.yaml", "lr: 0.1\nnet: {layers: [4, 8]}\n", { lr: 0.1, net: { layers: [4, 8] } }],
    ["p.json", '{"lr": 1e-3}', { lr: 0.001 }],
    ["empty.yaml", "", {}],
  ])("are read from %s", async (name, content, value) => {
    put(name, content);
    expect(await files.readDocument(name)).toEqual(value);
  });

  it("that cannot be parsed are refused with file, line and column", async () => {
    put("p.yaml", "lr: 0.1\nnet: [4, 8\n");
    expect(await refusal(files.readDocument("p.yaml"))).toMatch(
      /^p\.yaml cannot be read: .* at line \d, column \d+$/,
    );
  });

  it("cannot blow up through aliases", async () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 9; level++)
      lines.push(`a${level}: &a${level} [${Array(10).fill(`*a${level - 1}`)}]`);
    put("p.yaml", lines.join("\n"));
    expect(await refusal(files.readDocument("p.yaml"))).toMatch(/^p\.yaml cannot be read: /);
  });

  it("that do not exist are null", async () => {
    expect(await files.readDocument("nope.yaml")).toBeNull();
  });
});

describe("a job's private files", () => {
  it("hold the parameters as JSON, and are gone afterwards [threat 27]", async () => {
    expect(JSON.parse(readFileSync(job.paramsFile, "utf8"))).toEqual({ lr: 0.1 });
    await job.discard(false);
    expect([job.paramsFile, job.outputFolder].map(existsSync)).toEqual([false, false]);
  });

  it("keep the output folder when something declared lies in it", async () => {
    writeFileSync(path.join(job.outputFolder, "model.bin"), "x");
    await job.discard(true);
    expect([job.paramsFile, job.checkpointFolder, job.outputFolder].map(existsSync)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("give back what the command appended, and nothing when it removed the file", async () => {
    writeFileSync(job.metricsFile, '{"loss": 1}\n', { flag: "a" });
    expect(await job.readMetricLines()).toBe('{"loss": 1}\n');
    execFileSync("rm", [job.metricsFile]);
    expect(await job.readMetricLines()).toBe("");
  });
});

describe("outputs", () => {
  const fresh = async (name: string) => {
    const { state } = await files.findOutput(name, job);
    return judgeOutputs([{ name: "o", path: name }], new Map([["o", state]]), job.startedAt);
  };

  it("written right after the start are never taken for old ones", async () => {
    for (let round = 0; round < 200; round++) {
      job = await files.prepare({});
      put("out.bin", String(round));
      expect(await fresh("out.bin")).toEqual([]);
      await job.discard(false);
    }
  });

  it("written before the start are told, also by milliseconds", async () => {
    put("out.bin", "x");
    await new Promise((done) => setTimeout(done, 20));
    job = await files.prepare({});
    expect((await fresh("out.bin"))[0]).toMatch(/^output o: out\.bin is older than this run \(by \d+ ms\)/);
  });

  it("that are a folder are as new as their newest file", async () => {
    put("out/a.bin", "a");
    put("out/b.bin", "b");
    utimesSync(path.join(folder, "out/a.bin"), 1000, 1000);
    expect(await fresh("out")).toEqual([]);
    utimesSync(path.join(folder, "out/b.bin"), 1000, 1000);
    expect((await fresh("out"))[0]).toMatch(/is older than this run/);
  });

  it("are digested as sha256sum would", async () => {
    put("out.bin", "hello");
    const { digest, bytes, kind, path: full } = await files.findOutput("out.bin", job);
    expect({ digest, bytes, kind, full }).toEqual({
      digest: sha256("hello"),
      bytes: 5,
      kind: "file",
      full: path.join(folder, "out.bin"),
    });
  });

  it("of a folder have the digest of their lines, whatever order they were written in", async () => {
    for (const name of ["m/b", "m/a/c", "m/.d"]) put(name, name);
    const found = await files.findOutput("m", job);
    const lines = ["m/b", "m/a/c", "m/.d"].map((name) => `${sha256(name).slice(7)}  ${name.slice(2)}\n`);
    expect(found).toMatchObject({ kind: "folder", bytes: 12, files: [".d", "a/c", "b"] });
    expect(found.digest).toBe(sha256(lines.sort().join("")));
  });

  it.each(["$EVENHAND_OUTPUT/m.bin", "$" + "{EVENHAND_OUTPUT}/m.bin"])(
    "at %s lie in the job's own folder",
    async (name) => {
      writeFileSync(path.join(job.outputFolder, "m.bin"), "x");
      expect((await files.findOutput(name, job)).path).toBe(path.join(job.outputFolder, "m.bin"));
    },
  );

  it("with a link in their folder are refused, and the link is not followed [threat 13]", async () => {
    put("m/a", "x");
    symlinkSync("/etc/passwd", path.join(folder, "m/b"));
    expect(await fresh("m")).toEqual([
      "output o: m has a symbolic link or a special file at b: a digest covers plain files only",
    ]);
  });

  it("that are a pipe are refused without waiting for a writer", async () => {
    execFileSync("mkfifo", [path.join(folder, "pipe")]);
    expect((await fresh("pipe"))[0]).toMatch(/special file at pipe/);
  });

  it("that are missing or an empty folder are told", async () => {
    mkdirSync(path.join(folder, "empty"));
    expect(await fresh("empty")).toEqual(["output o: empty is an empty folder"]);
    expect(await fresh("nope")).toEqual(["output o: nope was not written"]);
  });

  it("that unpack to gigabytes are looked at without unpacking them", async () => {
    put("bomb.joblib", gzipSync(Buffer.alloc(200_000_000)));
    const { model } = await files.findOutput("bomb.joblib", job);
    expect(model?.inflated.length).toBeLessThan(3_000_000);
  });
});

describe("the working directory", () => {
  it("that does not exist is refused by name", async () => {
    const missing = path.join(folder, "nope");
    expect(await refusal(openWorkFiles(missing, tmpdir()))).toBe(
      `the working directory ${missing} is not a folder`,
    );
  });
});

it("removes private folders that were left behind longer ago than any job may take, and nothing else [threat 27]", async () => {
  const temporary = mkdtempSync(path.join(tmpdir(), "evenhand-temporary-"));
  const old = new Date(Date.now() - 22 * 86_400_000);
  const young = new Date(Date.now() - 20 * 86_400_000);
  const folders = {
    "evenhand-job-aaaaaa": old,
    "evenhand-upload-bbbbbb": old,
    "evenhand-job-cccccc": young,
    mine: old,
  };
  for (const [name, when] of Object.entries(folders)) {
    mkdirSync(path.join(temporary, name));
    utimesSync(path.join(temporary, name), when, when);
  }
  const fresh = await (await openWorkFiles(folder, temporary)).prepare({});
  await fresh.discard(false);
  expect(readdirSync(temporary).sort()).toEqual(["evenhand-job-cccccc", "mine"]);
});
