import { describe, expect, it } from "vitest";
import { attachToRelease } from "../../../src/actions/report/attach-release.ts";
import type { ReportHub, ReportPorts } from "../../../src/actions/report/ports.ts";
import { parseStoredRecord } from "../../../src/core/baseline/stored-record.ts";
import { sha256 } from "../../../src/core/digest.ts";
import { withManifest } from "../../../src/core/handover/manifest.ts";
import type { EvaluationRecord } from "../../../src/core/record/evaluation.ts";
import { BadArchive } from "../../../src/ports/bad-archive.ts";
import { PermissionDenied } from "../../../src/ports/permission-denied.ts";
import { evaluationRecord } from "../../core/baseline/evaluation-record.ts";

const sha = "a".repeat(40);
const published = { action: "published", release: { id: 3, tag_name: "v1", draft: false } };
const name = "evenhand-evaluation-fraud-default.zip";
type Files = ReadonlyMap<string, Uint8Array>;

function recordOf(run: number, at: string, rows = 100): EvaluationRecord {
  const record = evaluationRecord({ tested: sha, model: "fraud", leg: "default" });
  const facts = {
    repository: "acme/digits",
    workflow: "model",
    id: run,
    attempt: 1,
    event: "release",
    url: "",
  };
  const id = sha256(`${run} ${at}`);
  return {
    ...record,
    id,
    createdAt: `2026-01-0${at}T00:00:00.000Z`,
    run: facts,
    candidate: { ...record.candidate, rows },
  };
}

const filesOf = (record: EvaluationRecord): Files =>
  new Map([["evaluation.json", new TextEncoder().encode(JSON.stringify(record))]]);

interface Play {
  event?: Record<string, unknown>;
  /** What the release has already. */
  there?: Files | Error;
  record?: EvaluationRecord;
  name?: string;
  fails?: Error;
  handedOver?: boolean;
  onRunner?: boolean;
}

async function play(how: Play = {}) {
  const record = how.record ?? recordOf(7, "1");
  const log: string[] = [];
  let attached: Files | null = null;
  const releases: ReportHub["releases"] = {
    list: async () => [],
    find: async (id) => ({
      id,
      tag: "v1",
      assets: how.there === undefined ? [] : [{ id: 9, name: how.name ?? name, digest: null }],
    }),
    async download() {
      if (how.there instanceof Error) throw how.there;
      return how.there!;
    },
    async attach(id, file, files) {
      if (how.fails !== undefined) throw how.fails;
      log.push(`attached ${file} to ${id}`);
      attached = files;
    },
    remove: async ({ id }) => void log.push(`removed ${id}`),
  };
  const ports = {
    host: {
      context: { payload: how.event ?? published, sha, onRunner: how.onRunner ?? true, event: "release" },
      annotate: (level: string, text: string) => log.push(`${level}: ${text}`),
    },
    records: {
      readAll: async () =>
        how.handedOver === false ? [] : [{ model: "fraud", leg: record.leg, files: filesOf(record) }],
    },
    hub: { releases, artifacts: { listOfRun: async () => [] } },
  } as unknown as ReportPorts;
  const said = await attachToRelease([record], ports);
  return { log, said, attached: attached as Files | null };
}

describe("the record of a release", () => {
  it("is attached under the name, and with the manifest, that the search for a baseline expects", async () => {
    const { log, said, attached } = await play();
    expect(log).toEqual([`attached ${name} to 3`]);
    expect(said).toBe("this result is attached to release v1: it is a baseline for good");
    const stored = parseStoredRecord(attached!, { sha, model: "fraud", leg: "default" });
    expect(stored).toMatchObject({ record: { model: "fraud" } });
  });

  it("stays when it says the same already, whoever ran it and when", async () => {
    const { log, said } = await play({ there: withManifest(filesOf(recordOf(6, "2"))) });
    expect([log, said]).toEqual([[], "this result is in release v1 already"]);
  });

  it("is replaced by a re-run of the same run, and when nobody can read it", async () => {
    const again = [`removed 9`, `attached ${name} to 3`];
    expect((await play({ there: withManifest(filesOf(recordOf(7, "2", 90))) })).log).toEqual(again);
    expect((await play({ there: new Map([["notes.txt", new Uint8Array()]]) })).log).toEqual(again);
    expect((await play({ there: new BadArchive("cut") })).log).toEqual(again);
  });

  it("of another run with other numbers stays, and the warning says how to replace it", async () => {
    const { log } = await play({ there: withManifest(filesOf(recordOf(6, "2", 90))) });
    expect(log).toEqual([
      `warning: ${name} of release v1 stays as it is: run 6 attached another result for the same commit; delete the file there and run this again to replace it`,
    ]);
  });

  it("does not replace that of another model whose name and leg make the same file name", async () => {
    const twin = evaluationRecord({ tested: sha, model: "fraud-a", leg: "b" });
    const there = withManifest(filesOf(twin));
    const ours = { ...recordOf(7, "1"), leg: "a-b" };
    const { log } = await play({ record: ours, there, name: "evenhand-evaluation-fraud-a-b.zip" });
    expect(log).toEqual([
      "warning: evenhand-evaluation-fraud-a-b.zip of release v1 stays as it is: evaluation.json is of model fraud-a, leg b",
    ]);
  });

  it("that cannot be read just now is not replaced", async () => {
    const { log } = await play({ there: new Error("its storage did not answer") });
    expect(log).toEqual([`warning: ${name} was not attached to release v1: its storage did not answer`]);
  });

  it("is not attached without the permission, which is named", async () => {
    const { log, said } = await play({ fails: new PermissionDenied("contents: write") });
    expect(said).toBe(`${name} was not attached to release v1: give this job \`contents: write\``);
    expect(log).toEqual([`warning: ${said}`]);
  });

  it("is not attached when it judged another commit than the tag's, or was not handed over", async () => {
    const other = recordOf(7, "1");
    const record = { ...other, candidate: { ...other.candidate, tested: "b".repeat(40) } };
    expect((await play({ record })).said).toContain("judged commit bbbbbbb, and the tag is aaaaaaa");
    expect((await play({ handedOver: false })).said).toContain("its files are not in `.evenhand`");
  });

  it.each([
    ["a draft", { ...published, release: { ...published.release, draft: true } }],
    ["an edited release", { ...published, action: "edited" }],
    ["an event without a release", {}],
  ])("is no matter of %s", async (_, event) => {
    expect(await play({ event })).toMatchObject({ log: [], said: "" });
  });

  it("is no matter of a terminal", async () => {
    expect(await play({ onRunner: false })).toMatchObject({ log: [], said: "" });
  });
});
