import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { beforeEach, describe, expect, it } from "vitest";
import { parseTrainInputs } from "../../../src/actions/train/inputs.ts";
import type { TrainPorts } from "../../../src/actions/train/ports.ts";
import { train } from "../../../src/actions/train/train.ts";
import type { TrainEnd } from "../../../src/actions/train/train-end.ts";
import { sha256 } from "../../../src/core/digest.ts";
import { findRunRecord } from "../../../src/core/train/find-run-record.ts";
import { folderDigest } from "../../../src/core/train/folder-digest.ts";
import { keptFiles } from "../../../src/engines/local/kept-files.ts";
import { openWorkFiles } from "../../../src/engines/local/work-files.ts";
import { UserError } from "../../../src/errors.ts";
import { makeRunFolders } from "../../../src/host/run-folders.ts";
import type { Job, JobEnd } from "../../../src/ports/engine.ts";
import type { RunContext } from "../../../src/ports/host.ts";
import type { RecordFiles } from "../../../src/ports/records.ts";
import { makeLocalFile } from "../../../src/sources/local-file.ts";

const context: RunContext = {
  repository: "octo/models",
  workflow: "train",
  runId: 7,
  attempt: 1,
  event: "push",
  actor: "",
  sha: "a".repeat(40),
  ref: "refs/heads/main",
  serverUrl: "https://github.com",
  workspace: "/",
  payload: {},
  onRunner: true,
};
const succeeded: JobEnd = {
  how: "exited",
  exitCode: 0,
  signal: null,
  leftBehind: 0,
  reason: "",
  durationSeconds: 61.5,
  tail: [],
};

let folder: string;
let log: string[];
let outputs: Record<string, string>;
let summary: string;
let stored: RecordFiles[];
let jobs: Job[];
let uploaded: Map<string, ReadonlyMap<string, Uint8Array>>;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-train-"));
  log = [];
  outputs = {};
  summary = "";
  stored = [];
  jobs = [];
  uploaded = new Map();
});

function put(name: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

function parse(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function kindsOf(node: Nodes): string[] {
  return [node.type, ...("children" in node ? node.children.flatMap(kindsOf) : [])];
}

interface Play {
  /** What the command does to the world. */
  does?: (job: Job, say: (line: string) => void) => void;
  end?: Partial<JobEnd>;
  context?: Partial<RunContext>;
  head?: string;
  /** The artifact service: absent, or failing with this. */
  artifacts?: null | Error;
}

async function play(
  raw: Record<string, string>,
  { does, end, context: facts, head, artifacts }: Play = {},
): Promise<TrainEnd> {
  const ports: TrainPorts = {
    host: {
      context: { ...context, ...facts },
      info: (line) => log.push(`info ${line}`),
      annotate: (level, text) => log.push(`${level} ${text}`),
      setOutput: async (name, value) => {
        outputs[name] = value;
      },
      summarize: async (markdown) => {
        summary += markdown;
      },
    },
    clock: { now: () => Date.UTC(2026, 0, 2), sleep: async () => {} },
    commits: { head: async () => head ?? "c".repeat(40) },
    engine: {
      run: async (job, onLine) => {
        jobs.push(job);
        does?.(job, onLine);
        return { ...succeeded, ...end };
      },
    },
    artifacts:
      artifacts === null
        ? null
        : {
            async upload(name, files) {
              if (artifacts !== undefined) throw artifacts;
              uploaded.set(name, files);
              return { id: 1, url: "", digest: "" };
            },
            listOfRun: async () => [],
            download: async () => new Map(),
          },
    archives: null,
    keepForEnd: async () => {},
    keptFiles,
    files: await openWorkFiles(folder, tmpdir()),
    records: {
      write: async (record) => void stored.push(record),
      readAll: async () => stored,
      pathOf: (model, leg) => `/records/${model}/${leg}`,
    },
    runFolders: (...names) => makeRunFolders(path.join(folder, ".evenhand"), names),
    optuna: () => {
      throw new Error("no Optuna here");
    },
    environment: { PATH: "/bin", "INPUT_GITHUB-TOKEN": "secret" },
    machine: { os: "Linux 6", arch: "x64", cpus: 2, node: "v24.0.0" },
    version: "1.2.3",
    open: (file) => makeLocalFile(file, folder),
    makeFence: () => ({
      open: () => log.push("fence opens"),
      write: (chunk) => log.push(`child ${chunk.trimEnd()}`),
      close: () => log.push("fence closes"),
    }),
  };
  return train(parseTrainInputs({ command: "python train.py", ...raw }), ports);
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  const thrown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof UserError) return thrown.message;
  throw new Error("not refused", { cause: thrown });
}

const writes =
  (...lines: string[]) =>
  (job: Job) => {
    put("out/model.json", '{"learner":{}}');
    put("out/p.csv", "id,p\n1,0.5\n");
    writeFileSync(job.environment["EVENHAND_METRICS"] ?? "", `${lines.join("\n")}\n`);
  };
const declared = "model=out/model.json\npredictions=out/p.csv";

describe("the model of a training", () => {
  it("is uploaded under its digest, which its content has", async () => {
    await play({ model: "fraud", outputs: declared }, { does: writes() });
    const [name, files] = [...uploaded][0]!;
    const digest = outputs["model-digest"]!;
    expect(name).toBe(`evenhand-model-fraud-${digest.slice("sha256:".length, "sha256:".length + 12)}`);
    expect(outputs["model-artifact"]).toBe(name);
    expect([...files].map(([path, content]) => [path, sha256(content)])).toEqual([["model.json", digest]]);
  });

  it("that is a folder is uploaded whole, so that its digest can be made again", async () => {
    const does = () => {
      put("out/model/config.json", "{}");
      put("out/model/weights/part-0.bin", "w");
    };
    await play({ outputs: "model=out/model" }, { does });
    const files = [...[...uploaded.values()][0]!].map(([path, content]) => ({
      path,
      digest: sha256(content),
    }));
    expect(files.map(({ path }) => path)).toEqual(["config.json", "weights/part-0.bin"]);
    expect(folderDigest(files)).toBe(outputs["model-digest"]);
  });

  it.each<[string, Record<string, string>, Play]>([
    ["when it is not wanted", { "upload-model": "false" }, {}],
    ["without a token", {}, { artifacts: null }],
  ])("stays here %s", async (_, raw, how) => {
    const end = await play({ outputs: declared, ...raw }, { does: writes(), ...how });
    expect([end.exit, outputs["model-artifact"], uploaded.size]).toEqual([0, "", 0]);
    expect(log.filter((line) => line.startsWith("notice"))).toEqual([]);
  });

  it("that cannot be uploaded is one notice, and the training succeeded", async () => {
    const failing = { does: writes(), artifacts: new Error("the service is down") };
    expect((await play({ outputs: declared }, failing)).exit).toBe(0);
    expect(log).toContain("notice the model was not uploaded: the service is down");
    const does = () => put("out/a model.bin", "x");
    await play({ outputs: "model=out/a model.bin" }, { does });
    expect(log.at(-2)).toContain('the file name "a model.bin" cannot be part of an artifact');
  });
});

describe("a model that stays in a storage", () => {
  const told = { uri: "s3://models/fraud/7.safetensors", sha256: "b".repeat(64), bytes: 5_368_709_120 };
  const writesPointer = (more: object = {}) => ({
    does: () => put("out/model.uri.json", JSON.stringify({ ...told, ...more })),
  });
  const raw = { outputs: "model=out/model.uri.json" };

  it("is recorded by its address and the digest that the training told, and is not uploaded", async () => {
    expect((await play(raw, writesPointer())).exit).toBe(0);
    const run = findRunRecord(stored, "default", "default");
    expect(run?.modelFile).toMatchObject({
      uri: told.uri,
      digest: `sha256:${told.sha256}`,
      bytes: told.bytes,
      safety: { safe: false },
    });
    expect(run?.outputs["model"]?.bytes).toBeLessThan(200);
    expect([outputs["model-artifact"], uploaded.size]).toEqual(["", 0]);
    expect(outputs["model-digest"]).toBe(`sha256:${told.sha256}`);
    expect(summary).toContain("The model stays at `s3://models/fraud/7.safetensors`");
    expect(summary).toContain("the model was not downloaded");
  });

  it("fails the training when its address would be a secret, or nothing may be unsafe", async () => {
    const signed = await play(raw, writesPointer({ uri: "https://host/m?sig=1" }));
    expect([signed.exit, JSON.parse(outputs["reasons"]!)[0]]).toEqual([
      3,
      expect.stringContaining("output model: a file .uri.json says where the model lies"),
    ]);
    expect((await play({ ...raw, "unsafe-model": "fail" }, writesPointer())).exit).toBe(3);
  });
});

describe("a training that succeeds", () => {
  it("leaves a record that a later evaluation finds, and says what it wrote", async () => {
    put("train.py", "print()");
    put("params.yaml", "lr: 0.1\nnet: {layers: [4]}\n");
    put("uv.lock", "x");
    const raw = { model: "fraud", inputs: "*.py", params: "params.yaml", outputs: declared };
    const end = await play(raw, { does: writes('{"step": 1, "loss": 0.5}', '{"loss": NaN, "auc": 0.9}') });
    expect(end.exit).toBe(0);
    expect(findRunRecord(stored, "fraud", "default")).toMatchObject({
      model: "fraud",
      leg: "default",
      tool: { version: "1.2.3" },
      createdAt: "2026-01-02T00:00:00.000Z",
      run: { id: 7, url: "https://github.com/octo/models/actions/runs/7" },
      commit: "c".repeat(40),
      command: "python train.py",
      params: { lr: 0.1, "net.layers.0": 4 },
      inputs: [{ path: "train.py", bytes: 7 }],
      environment: { os: "Linux 6", lockFiles: [{ path: "uv.lock" }] },
      durationSeconds: 61.5,
      outputs: { model: { path: "out/model.json", bytes: 14 }, predictions: { bytes: 11 } },
      modelFile: { path: "out/model.json", format: "xgboost-json" },
      predictions: { path: "out/p.csv" },
      metrics: { auc: 0.9 },
      exitCode: 0,
      notes: ["the last value of loss is not a finite number: not recorded"],
    });
    expect(outputs).toMatchObject({
      result: "pass",
      reasons: "[]",
      record: "/records/fraud/default/run.json",
      "model-path": path.join(folder, "out/model.json"),
      "predictions-path": path.join(folder, "out/p.csv"),
      metrics: '{"auc":0.9}',
      "duration-seconds": "61.5",
    });
    await expect(summary).toMatchFileSnapshot("__outputs__/summary-succeeded.md");
  });

  it("gives the command the parameters as JSON and none of the action's own inputs", async () => {
    put("p.json", '{"lr": 0.1}');
    await play({ params: "p.json" });
    const names = Object.keys(jobs[0]?.environment ?? {}).sort();
    expect(names).toEqual([
      "EVENHAND_CHECKPOINTS",
      "EVENHAND_METRICS",
      "EVENHAND_OUTPUT",
      "EVENHAND_PARAMS",
      "EVENHAND_SEED",
      "PATH",
    ]);
  });

  it("keeps everything that the command says inside the fence", async () => {
    await play({}, { does: (_, say) => ["one", "::error::two"].forEach(say) });
    expect(log).toEqual([
      "fence opens",
      "child one",
      "child ::error::two",
      "fence closes",
      "info trained default in 1m2s",
    ]);
  });

  it("reads a declared metrics file, whose word counts over the lines", async () => {
    const does = (job: Job) => {
      writes('{"loss": 0.5, "auc": 0.9}')(job);
      put("m.json", '{"loss": 0.4, "val": {"f1": 0.7}, "name": "x"}');
    };
    await play({ outputs: "metrics=m.json" }, { does });
    expect(findRunRecord(stored, "default", "default")?.metrics).toEqual({
      loss: 0.4,
      auc: 0.9,
      "val.f1": 0.7,
    });
  });

  it("hands on a model folder with the digest of its files", async () => {
    const does = () => {
      put("out/MLmodel", "x");
      put("out/data/model.pkl", "y");
    };
    await play({ outputs: "model=out" }, { does });
    expect(findRunRecord(stored, "default", "default")?.modelFile).toMatchObject({
      files: 2,
      bytes: 2,
      format: "folder",
      note: "2 files; an MLflow model",
    });
  });

  it("finds outputs in the job's own folder, and keeps them", async () => {
    const does = (job: Job) => writeFileSync(`${job.environment["EVENHAND_OUTPUT"]}/m.bin`, "x");
    await play({ outputs: "model=$EVENHAND_OUTPUT/m.bin" }, { does });
    const found = findRunRecord(stored, "default", "default");
    expect(found?.modelFile?.path).toBe("$EVENHAND_OUTPUT/m.bin");
    expect(await makeLocalFile(outputs["model-path"] ?? "", folder).size()).toBe(1);
  });

  it("notes processes that had to be ended", async () => {
    await play({}, { end: { leftBehind: 3 } });
    expect(findRunRecord(stored, "default", "default")?.notes).toEqual([
      "3 processes outlived the command and were ended",
    ]);
  });

  it("keeps what the command chose from becoming markup", async () => {
    const hostile = "<img src=x> @octocat #1 | `x` ![](//x) </table>";
    const does = writes(JSON.stringify({ [hostile]: 1, [`${hostile} 2`]: null }).replace("null", "NaN"));
    await play({ outputs: declared }, { does });
    await play({}, { end: { exitCode: 1, tail: [hostile, "```", "# title"] } });
    expect(kindsOf(parse(summary)).filter((kind) => /html|image|link|footnote/.test(kind))).toEqual([]);
    expect(summary).toContain("octocat");
    expect(outputs["summary"]).not.toMatch(/octocat/);
  });
});

describe("a training that fails", () => {
  it("is a value with the command's last lines, exit 3, and leaves no record", async () => {
    const tail = ["Traceback (most recent call last):", "ValueError: `x` <b> ``` fence"];
    const end = await play({ outputs: declared }, { end: { exitCode: 1, tail } });
    expect(end).toEqual({ exit: 3, exitCode: 1, reasons: ["the command ended with exit code 1"], tail });
    expect(stored).toEqual([]);
    expect(outputs).toMatchObject({ result: "", reasons: '["the command ended with exit code 1"]' });
    expect(log).toContain(`error the command ended with exit code 1\n${tail.join("\n")}`);
    await expect(summary).toMatchFileSnapshot("__outputs__/summary-failed.md");
  });

  it("names every output that was not written by this run", async () => {
    put("out/p.csv", "old");
    await new Promise((done) => setTimeout(done, 20));
    const end = await play({ outputs: declared });
    expect(end).toMatchObject({ exit: 3 });
    expect("reasons" in end && end.reasons).toEqual([
      "output model: out/model.json was not written",
      expect.stringMatching(/^output predictions: out\/p\.csv is older than this run \(by \d+ ms\)/),
    ]);
    expect(stored).toEqual([]);
  });

  it("closes the fence also when the engine breaks", async () => {
    const does = () => {
      throw new Error("no more processes");
    };
    await expect(play({}, { does })).rejects.toThrow("no more processes");
    expect(log).toEqual(["fence opens", "fence closes"]);
  });
});

describe("what is refused before anything runs", () => {
  it.each([
    [{ command: " " }, "the input `command` is empty: there is nothing to run"],
    [{ params: "nope.yaml" }, "nope.yaml does not exist"],
    [{ inputs: "src/**/*.py" }, 'the input pattern "src/**/*.py" names no file'],
    [
      { timeout: "90" },
      'the input `timeout` is "90" (a number needs its unit); accepted is a duration with units, such as 90m, 6h or 1h30m',
    ],
    [
      { outputs: "out/model.bin" },
      'the input `outputs` is "out/model.bin" (the line out/model.bin is not `name=path`); accepted is one `name=path` a line',
    ],
    [{ comand: "x" }, "there is no input `comand`"],
  ])("%j", async (raw, sentence) => {
    expect(await refusal((async () => play(raw as Record<string, string>))())).toBe(sentence);
    expect(jobs).toEqual([]);
  });

  it.each(["pull_request_target", "issue_comment"])("the command under %s", async (event) => {
    expect(await refusal(play({}, { context: { event } }))).toMatch(/write access and secrets/);
    expect(jobs).toEqual([]);
  });

  it("the command under workflow_run with foreign code checked out", async () => {
    expect(await refusal(play({}, { context: { event: "workflow_run" } }))).toMatch(/not its own/);
    expect(jobs).toEqual([]);
  });
});

describe("legs", () => {
  it("of a matrix keep their records apart", async () => {
    await play({ matrix: '{"seed": 1}' });
    await play({ matrix: '{"seed": 2}' });
    await play({ matrix: "null" });
    expect(new Set(stored.map((record) => record.leg)).size).toBe(3);
    expect(stored[2]?.leg).toBe("default");
  });
});

describe("a model that may run code when it is loaded", () => {
  const pickled = () => put("m.pkl", "cos\nsystem\n(S'exit 3'\ntR.");

  it("is not shown where everything in it is on the list of what is safe", async () => {
    const end = await play(
      { outputs: "model=m.pkl", "unsafe-model": "fail" },
      { does: () => put("m.pkl", "(lp0\n.") },
    );
    expect(summary).not.toContain("unsafe");
    expect(end).toMatchObject({ exit: 0, record: { modelFile: { safety: { safe: true } } } });
  });

  it("is shown as unsafe, and named as such in the record", async () => {
    const end = await play({ outputs: "model=m.pkl" }, { does: pickled });
    expect(summary).toContain("**unsafe to load** where its origin is not trusted");
    expect(end).toMatchObject({ exit: 0, record: { modelFile: { safety: { safe: false } } } });
  });

  it("fails the training where it is asked to", async () => {
    const end = await play({ outputs: "model=m.pkl", "unsafe-model": "fail" }, { does: pickled });
    expect(end).toMatchObject({ exit: 3, reasons: [expect.stringContaining("m.pkl is unsafe to load")] });
    expect(stored).toEqual([]);
  });
});

it.each([".env", "m/.env", "m/.git/config", "m/sub/.netrc"])(
  "never uploads %s, nor a folder that holds it [threat 21]",
  async (name) => {
    await play({ outputs: `model=${name.split("/")[0]}` }, { does: () => put(name, "TOKEN=1") });
    expect(uploaded.size).toBe(0);
    expect(log.join("\n")).not.toContain("TOKEN");
  },
);

it("never uploads a notebook", async () => {
  await play({ outputs: "model=m.ipynb" }, { does: () => put("m.ipynb", "{}") });
  expect(uploaded.size).toBe(0);
  expect(log.join("\n")).toContain("whose cells may show rows of the data");
});
