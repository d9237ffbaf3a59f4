import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { data } from "../../../src/actions/data/data.ts";
import { parseDataInputs } from "../../../src/actions/data/inputs.ts";
import type { DataPorts } from "../../../src/actions/data/ports.ts";
import { parseData } from "../../../src/core/data/data-record.ts";
import { renderData, renderDataText } from "../../../src/core/data/describe-data.ts";
import { withManifest } from "../../../src/core/handover/manifest.ts";
import type { DataRecord } from "../../../src/core/record/data.ts";
import { openWorkFiles } from "../../../src/engines/local/work-files.ts";
import type { JobEnd } from "../../../src/ports/engine.ts";
import type { RunContext } from "../../../src/ports/host.ts";
import type { RecordFiles } from "../../../src/ports/records.ts";
import { makeLocalFile } from "../../../src/sources/local-file.ts";
import { artifactRef, makeArtifactShelf } from "../../core/baseline/shelf.ts";
import { csvOf, dice, times } from "../../core/data/tables.ts";

const [base, head, merge] = ["a1", "b2", "c3"].map((pair) => pair.repeat(20)) as [string, string, string];
const terminal: RunContext = {
  repository: "",
  workflow: "",
  runId: 0,
  attempt: 1,
  event: "",
  actor: "",
  sha: null,
  ref: "",
  serverUrl: "",
  workspace: "/",
  payload: {},
  onRunner: false,
};
const push: RunContext = {
  ...terminal,
  repository: "octo/models",
  runId: 5,
  event: "push",
  sha: base,
  ref: "refs/heads/main",
  serverUrl: "https://github.com",
  onRunner: true,
};
const pull: RunContext = {
  ...push,
  runId: 9,
  event: "pull_request",
  sha: merge,
  ref: "refs/pull/3/merge",
  payload: {
    number: 3,
    pull_request: {
      number: 3,
      head: { sha: head, ref: "f", repo: { full_name: "octo/models" } },
      base: { ref: "main", repo: { full_name: "octo/models" } },
    },
  },
};
const ended: JobEnd = {
  how: "exited",
  exitCode: 0,
  signal: null,
  leftBehind: 0,
  reason: "",
  durationSeconds: 1,
  tail: [],
};

let folder: string;
let outputs: Record<string, string>;
let log: string[];
let summary: string;
let stored: RecordFiles[];
let uploaded: Map<string, ReadonlyMap<string, Uint8Array>>;
const put = (name: string, content: string) => writeFileSync(path.join(folder, name), content);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-data-"));
  outputs = {};
  log = [];
  summary = "";
  stored = [];
  uploaded = new Map();
});

interface World {
  readonly context?: RunContext;
  readonly shelf?: Parameters<typeof makeArtifactShelf>[0];
  readonly baseConfig?: string;
  /** Other files at the base commit. */
  readonly baseFiles?: Readonly<Record<string, string>>;
  readonly job?: JobEnd;
  readonly free?: number;
}

async function ports({
  context = terminal,
  shelf = [],
  baseConfig,
  baseFiles = {},
  job = ended,
  free = 1e12,
}: World): Promise<DataPorts> {
  const artifacts = makeArtifactShelf(shelf);
  return {
    host: {
      context,
      info: (line) => void log.push(line),
      annotate: (level, text) => void log.push(`${level}: ${text}`),
      setOutput: async (name, value) => {
        outputs[name] = value;
      },
      summarize: async (markdown) => {
        summary += markdown;
      },
    },
    clock: { now: () => Date.parse("2026-11-22T12:00:00Z"), sleep: async () => {} },
    version: "0.0.0",
    commits: {
      head: async () => context.sha,
      parents: async (sha) => (sha === merge ? [base, head] : []),
      mergeBase: async () => base,
      firstParents: async (sha) => [sha],
      resolve: async () => null,
      committedAt: async () => null,
      readFile: async (_sha, file) =>
        file === "evenhand.yml" ? (baseConfig ?? null) : (baseFiles[file] ?? null),
    },
    records: {
      write: async (record) => void stored.push(record),
      readAll: async () => stored,
      pathOf: (model, leg) => `/records/${model}/${leg}`,
    },
    artifacts: {
      ...artifacts,
      upload: async (name, files) => {
        uploaded.set(name, files);
        return { id: 1, url: "", digest: "" };
      },
    },
    runs: null,
    files: await openWorkFiles(folder, tmpdir()),
    storer: null,
    secrets: {
      find: async (texts) =>
        texts.flatMap((text, index) => (text.includes("SECRET") ? [{ index, what: "test token" }] : [])),
    },
    engine: {
      run: async (asked) => {
        log.push(`run: ${String(asked.command)}`);
        return job;
      },
    },
    environment: { PATH: "/bin", INPUT_X: "1" },
    open: (file) => makeLocalFile(file, folder),
    readText: async (file) =>
      existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), "utf8") : null,
    writeText: async (file, content) => put(file, content),
    freeBytes: async () => free,
    folderInRepository: async () => "",
  };
}

async function run(raw: Record<string, string>, world: World = {}) {
  return data(parseDataInputs(raw), await ports(world));
}

const random = dice(11);
const tableOf = (
  rows: number,
  change: (columns: Record<string, unknown[]>) => Record<string, unknown[]> = (same) => same,
) =>
  csvOf(
    change({
      x: times(rows, () => random().toFixed(5)),
      country: times(rows, () => "abc"[Math.floor(3 * random())]),
      mail: times(rows, (k) => `person${k}@example.org`),
      y: times(rows, () => (random() < 0.5 ? 1 : 0)),
    }) as Record<string, unknown[]>,
  );

/** The artifact that a run on main left behind. */
async function recordOnMain(
  csv: string,
  extra: Record<string, string> = {},
): Promise<NonNullable<World["shelf"]>> {
  put("train.csv", csv);
  await run({ train: "train.csv", columns: "label=y", ...extra }, { context: push });
  const [files] = [...uploaded.values()];
  return [[artifactRef({ id: 4, headSha: base, name: "evenhand-data-default-default" }), files!]];
}

describe("data at a terminal", () => {
  it("profiles, leaves a record of statistics, and says that there was nothing to compare with", async () => {
    put("train.csv", tableOf(300));
    put("test.csv", tableOf(100));
    const end = await run({ train: "train.csv", test: "test.csv", columns: "label=y" });
    expect(end).toMatchObject({ exit: 0, record: { decision: { result: "no-baseline" } } });
    const text = new TextDecoder().decode(stored[0]!.files.get("data.json"));
    const record = parseData(text, "data.json");
    expect(record.tables.train?.columns.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "x float",
      "country string",
      "mail string",
      "y int",
    ]);
    expect(record.files.map(({ path: file }) => file)).toEqual(["train.csv", "test.csv"]);
    expect(outputs).toMatchObject({
      rows: '{"train":300,"test":100}',
      errors: "0",
      "drifted-columns": "[]",
    });
    expect(outputs["data-digest"]).toMatch(/^sha256:/);
  });

  it("withholds the values of personal data, of secrets and of sensitive columns, wherever people look", async () => {
    put(
      "train.csv",
      tableOf(300, (columns) => ({
        ...columns,
        note: times(300, (k) => (k === 7 ? "the SECRET itself" : `note ${k}`)),
      })),
    );
    put(
      "evenhand.yml",
      "models:\n  m:\n    data: {train: train.csv, sensitive: [country, x], expect: [{column: country, rule: in, values: [q]}]}\n",
    );
    const { record } = await run({ "compare-with": "none" });
    const whole = JSON.stringify([record, outputs, log]);
    for (const value of ["person7@", "SECRET", '"abc', '["a",']) expect(whole).not.toContain(value);
    const withheld = record!.tables.train!.columns.filter(({ sensitive }) => sensitive);
    expect(withheld.map(({ name, domain, min, percentiles }) => [name, domain, min, percentiles])).toEqual(
      ["x", "country", "mail", "note"].map((name) => [name, null, null, null]),
    );
    expect(record!.findings.map(({ check, column, value }) => `${check} ${column} ${value}`)).toEqual(
      expect.arrayContaining(["personal-data mail 300", "secret note 1", "expectation country 300"]),
    );
  });

  it("is exit 1 with an error, 4 without rows, 2 without a column that was named", async () => {
    put(
      "train.csv",
      tableOf(300, (columns) => ({ ...columns, x: times(300, () => "inf") })),
    );
    expect((await run({ train: "train.csv" })).exit).toBe(1);
    expect((await run({ train: "train.csv", "fail-on": "never" })).exit).toBe(0);
    put("none.csv", "x,y\n");
    expect((await run({ train: "none.csv" })).exit).toBe(4);
    await expect(run({ train: "train.csv", columns: "label=z" })).rejects.toThrow(
      'train.csv has no column "z"',
    );
    await expect(run({})).rejects.toThrow("no table is named");
  });

  it("reads a folder of parts and a pattern as one table", async () => {
    put("part-1.csv", tableOf(40));
    put(
      "part-2.csv",
      tableOf(60, (columns) => ({ ...columns, x: times(60, (k) => (k === 4 ? "inf" : "0.5")) })),
    );
    const { record } = await run({ data: "part-*.csv", "compare-with": "none" });
    expect(record!.tables.data?.rows).toBe(100);
    expect(record!.findings[0]).toMatchObject({ check: "not-finite", example: "row 5 of part-2.csv" });
  });

  it("infers a schema that then holds what people said", async () => {
    put("train.csv", tableOf(200));
    await run({ mode: "infer", train: "train.csv", "compare-with": "none" });
    const schema = readFileSync(path.join(folder, "schema.yml"), "utf8");
    expect(schema).toContain("categories:\n      - a\n      - b\n      - c\n");
    expect((await run({ train: "train.csv", schema: "schema.yml", "compare-with": "none" })).exit).toBe(0);
    put("schema.yml", schema.replace("type: float", "type: string"));
    const { record } = await run({ train: "train.csv", schema: "schema.yml", "compare-with": "none" });
    expect(record!.decision.reasons).toEqual([
      "train: column `x`, the type is float, and string in the schema (type-change)",
    ]);
  });

  it("pulls by the command, after a look at the disk, and fails as the command does", async () => {
    put("big.dvc", `outs:\n- md5: ${"0".repeat(32)}\n  size: 5000\n  hash: md5\n  path: big.csv\n`);
    const pulling = { mode: "pull", manifest: "big.dvc" };
    await expect(run(pulling, { free: 4000 })).rejects.toThrow(
      "the data has 5,000 bytes, and 4,000 are free on this disk",
    );
    expect(await run(pulling, { job: { ...ended, exitCode: 9, tail: ["no credentials"] } })).toMatchObject({
      exit: 3,
      reasons: ["the command ended with exit code 9"],
    });
    expect(log).toContain("run: dvc pull");
    expect((await run({ ...pulling, "pull-command": "true" })).record?.decision.reasons).toEqual([
      "data: big.csv is not there (big.dvc) (integrity)",
    ]);
  });
});

describe("data on a runner", () => {
  it("leaves an artifact on main that a pull request is compared with", async () => {
    const shelf = await recordOnMain(tableOf(800));
    put(
      "train.csv",
      tableOf(700, (columns) => ({ ...columns, x: columns["x"]!.map((x) => Number(x) ** 2) })),
    );
    const end = await run({ train: "train.csv", columns: "label=y" }, { context: pull, shelf });
    const record = end.record as DataRecord;
    expect(record.baseline).toMatchObject({ status: "found", sha: base, source: "artifact", distance: 0 });
    expect(record.drift.train?.columns.find(({ column }) => column === "x")).toMatchObject({
      method: "ks",
      level: "alert",
    });
    expect(outputs["drifted-columns"]).toBe('["train.x"]');
    expect(record.tables.train?.history).toEqual([800]);
    expect(record.tables.train?.columns[0]?.histogram?.edges).toEqual(
      parseData(
        new TextDecoder().decode((shelf[0]![1] as ReadonlyMap<string, Uint8Array>).get("data.json")),
        "x",
      ).tables.train?.columns[0]?.histogram?.edges,
    );
    expect([...uploaded.keys()]).toContain("evenhand-data-default-default");
    await expect(`${summary}\n`).toMatchFileSnapshot("__outputs__/summary.md");
  });

  it("judges a pull request by the base's rules, which its own can only make stricter", async () => {
    const rules = (checks: string) =>
      `models:\n  default:\n    data: {train: train.csv, checks: ${checks}}\n`;
    const shelf = await recordOnMain(tableOf(800));
    put(
      "train.csv",
      tableOf(700, (columns) => ({
        ...columns,
        x: times(700, (k) => (k === 3 ? "inf" : random().toFixed(4))),
      })),
    );
    put("evenhand.yml", rules("{not-finite: off}"));
    expect((await run({}, { context: pull, shelf, baseConfig: rules("{}") })).exit).toBe(1);
    expect((await run({}, { context: pull, shelf, baseConfig: rules("{not-finite: warn}") })).exit).toBe(0);
    put("evenhand.yml", rules("{personal-data: error}"));
    expect((await run({}, { context: pull, shelf, baseConfig: rules("{not-finite: off}") })).exit).toBe(1);
  });

  it("does not take a record that was tampered with, and says so", async () => {
    const [[reference, files]] = (await recordOnMain(tableOf(600))) as [
      [never, ReadonlyMap<string, Uint8Array>],
    ];
    const text = new TextDecoder().decode(files.get("data.json")).replace('"rows":600', '"rows":601');
    const forged = withManifest(new Map([["data.json", new TextEncoder().encode(text)]]));
    put("train.csv", tableOf(600));
    const { record } = await run({ train: "train.csv" }, { context: pull, shelf: [[reference, forged]] });
    expect(record!.baseline.status).toBe("unusable");
    expect(JSON.stringify(record!.baseline.looked)).toContain("changed after it was written");
  });

  it("says where the inferred schema is, and never replaces one that people filled in", async () => {
    put("train.csv", tableOf(200));
    const infer = { mode: "infer", train: "train.csv", "compare-with": "none" };
    const { record } = await run(infer);
    expect(renderDataText(record!)).toContain(
      "  note: schema.yml was written, from the table train: review it and commit it\n",
    );
    put("schema.yml", "filled in");
    await expect(run(infer)).rejects.toThrow("the schema schema.yml is there already, and stays as it is");
    expect(readFileSync(path.join(folder, "schema.yml"), "utf8")).toBe("filled in");
  });

  it("does not call drift absent that no column could show", async () => {
    put("old.csv", tableOf(200));
    put("new.csv", tableOf(200));
    const { record } = await run({ data: "new.csv", "compare-with": "old.csv" });
    expect(renderDataText(record!)).toContain(
      "  drift of data: not assessed: fewer than 500 values in the base\n",
    );
    expect(renderData(record!)).toContain(
      "<sub>Drift of data was not assessed: fewer than 500 values in the base.</sub>",
    );
  });
});

describe("a pull request that drops or weakens what its data is held against", () => {
  const config = (more: string) => `models:\n  default:\n    data: {train: train.csv${more}}\n`;
  const schemaOf = (type: string) =>
    `version: 1\ncolumns:\n  x: {type: ${type}}\n  country: {type: string}\n  mail: {type: string}\n  y: {type: int}\n`;
  const suiteOf = (max: number) =>
    JSON.stringify({
      expectations: [
        { type: "expect_table_row_count_to_be_between", kwargs: { min_value: 1, max_value: max } },
      ],
    });
  const sums = (...names: string[]) =>
    names.map((name) => `${createHash("sha256").update(name).digest("hex")}  ${name}\n`).join("");

  beforeEach(() => put("train.csv", tableOf(300)));

  it.each([
    ["dropping the key", ""],
    ["naming a milder file", ", schema: mild.yml"],
    ["changing the file", ", schema: schema.yml"],
  ])("a schema: red by the base's, after %s", async (_, more) => {
    put("evenhand.yml", config(more));
    put("mild.yml", schemaOf("float"));
    put("schema.yml", schemaOf("float"));
    const world = { context: pull, baseConfig: config(", schema: schema.yml") };
    const held = { ...world, baseFiles: { "schema.yml": schemaOf("string") } };
    const { exit, record } = await run({}, held);
    expect(exit).toBe(1);
    expect(record!.decision.reasons).toEqual([
      "train: column `x`, the type is float, and string in the schema (type-change)",
    ]);
    expect(record!.rules?.[0]).toEqual({ kind: "schema", path: "schema.yml", sha: base });
    expect((await run({}, { ...world, baseFiles: { "schema.yml": schemaOf("float") } })).exit).toBe(0);
    expect((await run({}, { context: push, baseFiles: held.baseFiles })).exit).toBe(0);
  });

  it("a schema that an input names is held as it was at the base commit too", async () => {
    put("schema.yml", schemaOf("float"));
    const baseFiles = { "schema.yml": schemaOf("string") };
    const world = { context: pull, baseConfig: config(""), baseFiles };
    const asked = { train: "train.csv", schema: "schema.yml" };
    expect((await run(asked, world)).exit).toBe(1);
    // Without a configuration at the base too.
    expect((await run(asked, { context: pull, baseFiles })).exit).toBe(1);
  });

  it("its own schema may be stricter, and one that says the same is told once", async () => {
    put("evenhand.yml", config(", schema: schema.yml"));
    put("schema.yml", schemaOf("string"));
    const world = { context: pull, baseConfig: config(", schema: schema.yml") };
    const lax = await run({}, { ...world, baseFiles: { "schema.yml": schemaOf("float") } });
    expect(lax.exit).toBe(1);
    const reworded = `# reviewed\n${schemaOf("string")}`;
    const { record } = await run({}, { ...world, baseFiles: { "schema.yml": reworded } });
    expect(record!.decision.reasons).toHaveLength(1);
  });

  it.each([
    ["dropping the key", ""],
    ["widening the rule", ", suites: suite.json"],
  ])("a suite: red by the base's, after %s", async (_, more) => {
    put("evenhand.yml", config(more));
    put("suite.json", suiteOf(1000));
    const world = { context: pull, baseConfig: config(", suites: suite.json") };
    const { exit, record } = await run({}, { ...world, baseFiles: { "suite.json": suiteOf(200) } });
    expect([exit, record!.findings[0]?.check]).toEqual([1, "expectation"]);
    expect(record!.rules).toContainEqual({ kind: "suite", path: "suite.json", sha: base });
    expect((await run({}, { ...world, baseFiles: { "suite.json": suiteOf(400) } })).exit).toBe(0);
  });

  it("a file that the base names and that is nowhere is a sentence with the way out", async () => {
    put("evenhand.yml", config(""));
    const asked = run({}, { context: pull, baseConfig: config(", suites: gone.json") });
    await expect(asked).rejects.toThrow("name the suite gone.json, which is neither there nor here");
  });

  it("a manifest: the key dropped, the file removed, and an entry removed", async () => {
    put("evenhand.yml", config(""));
    put("SUMS", sums("train.csv"));
    const manifests = { context: pull, baseConfig: config(", manifest: SUMS") };
    const dropped = await run({}, { ...manifests, baseFiles: { SUMS: sums("train.csv") } });
    expect(dropped.record!.decision.reasons).toEqual([
      "data: train.csv has another sha256 than the manifest names (SUMS) (integrity)",
    ]);
    expect(dropped.record!.rules).toContainEqual({ kind: "manifest", path: "SUMS", sha: null });

    put("other.csv", "other.csv");
    put("SUMS", sums("other.csv"));
    const fewer = await run({}, { ...manifests, baseFiles: { SUMS: sums("train.csv", "gone.csv") } });
    expect(fewer.record!.decision.reasons).toEqual([
      `data: train.csv was under SUMS at the base commit ${base.slice(0, 7)}, and no manifest names it now (integrity)`,
    ]);

    rmSync(path.join(folder, "SUMS"));
    const removed = await run({}, { ...manifests, baseFiles: { SUMS: sums("gone.csv") } });
    expect(removed.record!.decision.reasons).toEqual([
      "data: SUMS is named by the base's rules and is not there (integrity)",
    ]);
    expect((await run({ mode: "verify" }, manifests)).exit).toBe(1);
  });

  it("a test table and an id column that it no longer names are looked at all the same", async () => {
    const table = tableOf(300);
    put("train.csv", table);
    put("test.csv", table);
    put("evenhand.yml", config(""));
    const world = { context: pull, baseConfig: config(", test: test.csv, columns: {id: mail}") };
    const { exit, record } = await run({}, world);
    expect(exit).toBe(1);
    expect(record!.findings.map(({ check }) => check)).toContain("id-overlap");
    rmSync(path.join(folder, "test.csv"));
    const without = await run({}, world);
    expect(without.record!.notes).toContain("the base's rules look at test.csv as test, which is not here");
  });

  it("what makes it red on its own branch makes it red on main as well", async () => {
    put("evenhand.yml", config(", schema: schema.yml"));
    put("schema.yml", schemaOf("string"));
    expect((await run({}, { context: push })).exit).toBe(1);
  });

  it("a table or a role that is named elsewhere is said", async () => {
    const named = (table: string, label: string) =>
      `models:\n  default:\n    data: {train: ${table}, columns: {label: ${label}}}\n`;
    put("easy.csv", tableOf(300));
    put("evenhand.yml", named("easy.csv", "country"));
    const { record } = await run({}, { context: pull, baseConfig: named("train.csv", "y") });
    expect(record!.notes).toEqual(
      expect.arrayContaining([
        "the base's rules look at train.csv as train, and this run at easy.csv",
        "the base's rules look at y as label, and this run at country",
      ]),
    );
    put("evenhand.yml", named("train.csv", "y"));
    const same = await run({}, { context: pull, baseConfig: named("train.csv", "y") });
    expect(same.record!.notes.join()).not.toContain("and this run at");
  });
});
