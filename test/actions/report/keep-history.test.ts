import { describe, expect, it } from "vitest";
import { parseReportInputs } from "../../../src/actions/report/inputs.ts";
import { keepHistory } from "../../../src/actions/report/keep-history.ts";
import type { ReportHub, ReportPorts } from "../../../src/actions/report/ports.ts";
import type { EvaluationRecord } from "../../../src/core/record/evaluation.ts";
import { PermissionDenied } from "../../../src/ports/permission-denied.ts";
import { evaluationRecord } from "../../core/baseline/evaluation-record.ts";

const sha = "a".repeat(40);
const main = { repository: { default_branch: "main" } };

function record(model: string, leg = "default"): EvaluationRecord {
  const metric = { name: "auc", direction: "higher", candidate: 0.9 } as EvaluationRecord["metrics"][number];
  const run = { repository: "acme/digits", workflow: "model", id: 7, attempt: 1, event: "push", url: "" };
  return { ...evaluationRecord({ tested: sha, model, leg }), metrics: [metric], run };
}

interface Play {
  event?: string;
  ref?: string;
  payload?: Record<string, unknown>;
  serverUrl?: string;
  protectedBranches?: readonly string[];
  config?: string;
  inputs?: Record<string, string>;
  fails?: Error;
  records?: readonly EvaluationRecord[];
}

async function play(how: Play = {}) {
  const { event = "push", ref = "refs/heads/main", payload = main, serverUrl = "https://github.com" } = how;
  const log: string[] = [];
  const hub = {
    history: {
      read: async () => null,
      async append(model, entries, keep) {
        if (how.fails !== undefined) throw how.fails;
        log.push(
          `${model}: ${entries.map(({ leg }) => leg).join(", ")} of ${entries[0]!.sha.slice(0, 3)}, ${keep} kept`,
        );
      },
    },
    branches: {
      defaultBranch: async () => ({ name: "main", sha, protected: false }),
      async branch(name) {
        log.push(`asked about ${name}`);
        return { name, sha, protected: how.protectedBranches?.includes(name) === true };
      },
    },
  } satisfies Pick<ReportHub, "history" | "branches">;
  const ports = {
    host: {
      context: { event, ref, payload, serverUrl, onRunner: true },
      annotate: (level: string, text: string) => log.push(`${level}: ${text}`),
    },
    hub,
    readText: async () => how.config ?? null,
  } as unknown as ReportPorts;
  const said = await keepHistory(
    how.records ?? [record("fraud")],
    parseReportInputs(how.inputs ?? {}),
    ports,
  );
  return { log, said };
}

describe("the history", () => {
  it("gets the numbers of a push to the default branch, each model in its own", async () => {
    const records = [record("fraud", "a"), record("fraud", "b"), record("churn")];
    const { log, said } = await play({ records });
    expect(log).toEqual(["fraud: a, b of aaa, 200 kept", "churn: default of aaa, 200 kept"]);
    expect(said).toBe("");
  });

  it("gets those of another branch only when it is protected", async () => {
    const ref = "refs/heads/release/1.x";
    const kept = await play({ ref, protectedBranches: ["release/1.x"] });
    expect(kept.log).toEqual(["asked about release/1.x", "fraud: default of aaa, 200 kept"]);
    const not = await play({ ref });
    expect(not).toEqual({ log: ["asked about release/1.x"], said: "" });
  });

  it.each<[string, Play]>([
    ["a pull request", { event: "pull_request", ref: "refs/pull/3/merge" }],
    ["a pull request whose ref says main", { event: "pull_request", ref: "refs/heads/main" }],
    ["a fork's finished run", { event: "workflow_run" }],
    ["a merge queue", { event: "merge_group", ref: "refs/heads/gh-readonly-queue/main/pr-3" }],
    ["a tag", { ref: "refs/tags/v1" }],
    ["a schedule", { event: "schedule" }],
    ["a workflow that does not want it", { inputs: { history: "false" } }],
    ["a repository that does not want it", { config: "report: {history: false}\n" }],
    ["a record without a number", { records: [{ ...record("fraud"), metrics: [] }] }],
  ])("gets nothing from %s, and nobody is asked", async (_, how) => {
    expect(await play(how)).toEqual({ log: [], said: "" });
  });

  it("keeps as many lines as the configuration says", async () => {
    expect((await play({ config: "report: {history: {keep: 30}}\n" })).log).toEqual([
      "fraud: default of aaa, 30 kept",
    ]);
  });

  it("without the permission, as Dependabot's token is, says how long the baseline lasts, and warns nobody", async () => {
    const { log, said } = await play({ fails: new PermissionDenied("contents: write") });
    expect(log).toEqual([]);
    expect(said).toBe(
      "this result is kept as an artifact alone: it is a baseline for 90 days, or as long as this repository keeps artifacts; with `contents: write` its numbers are kept for good",
    );
  });

  it("on a server without artifacts says that nothing is kept when it may not be written", async () => {
    const { said } = await play({
      serverUrl: "https://ghes.test",
      fails: new PermissionDenied("contents: write"),
    });
    expect(said).toBe(
      "this server has no artifacts that actions can use, and the history was not written, so nothing of this run is a baseline for later ones: give this job `contents: write`",
    );
  });

  it("that cannot be written for another reason is one warning, and no error", async () => {
    const { log, said } = await play({ fails: new Error("GitHub did not answer") });
    expect(log).toEqual(["warning: the numbers of this run are not in the history: GitHub did not answer"]);
    expect(said).toContain("90 days");
  });
});
