import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseMonitorInputs } from "../../../src/actions/monitor/inputs.ts";
import { monitor } from "../../../src/actions/monitor/monitor.ts";
import type { MonitorPorts } from "../../../src/actions/monitor/ports.ts";
import type { Asked } from "../../../src/core/monitor/watch-endpoint.ts";
import type { MonitorState } from "../../../src/core/record/monitor-state.ts";
import type { MonitoringRecord } from "../../../src/core/record/monitoring.ts";
import type { AlarmIssue, IssueText } from "../../../src/ports/alarm-issues.ts";
import type { ByteSource } from "../../../src/ports/byte-source.ts";
import type { RunContext } from "../../../src/ports/host.ts";
import type { Notice } from "../../../src/ports/notifier.ts";
import { makeLocalFile } from "../../../src/sources/local-file.ts";

export const day = 86_400_000;
export const start = Date.parse("2026-06-01T06:00:00Z");

const context: RunContext = {
  ...{ repository: "octo/models", workflow: "monitor", runId: 5, attempt: 1, event: "schedule", actor: "" },
  ...{
    sha: "a".repeat(40),
    ref: "refs/heads/main",
    serverUrl: "https://github.com",
    workspace: "/",
    payload: {},
    onRunner: true,
  },
};

/** A table as production writes it. */
export function sourceOf(name: string, text: string): ByteSource {
  const bytes = new TextEncoder().encode(text);
  const slice = async (from: number, to: number) => bytes.slice(from, Math.min(to, bytes.length));
  return {
    name,
    size: async () => bytes.length,
    head: (count) => slice(0, count),
    slice,
    async *stream() {
      yield bytes;
    },
  };
}

export interface Fleet {
  /** Records of what is deployed, as a folder that `reference` names. */
  readonly reference: string;
  remove(): void;
}

/** Real records: data and evaluate run over these tables. */
export function deploy(train: string, predictions: string): Fleet {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-monitor-"));
  writeFileSync(path.join(folder, "train.csv"), train);
  writeFileSync(path.join(folder, "predictions.csv"), predictions);
  const program = path.resolve(import.meta.dirname, "../../../scripts/run.ts");
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [program, "cli", ...args], { cwd: folder, stdio: "pipe" });
  run("data", "--data", "train.csv", "--columns", "label=label", "--compare-with", "none");
  run(
    "evaluate",
    "--predictions",
    "predictions.csv",
    "--baseline",
    "none",
    "--id",
    "id",
    "--label",
    "label",
    "--score",
    "score",
    "--prediction",
    "prediction",
  );
  return {
    reference: path.join(folder, ".evenhand/default/default"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A monitor whose world is in memory: time that a test moves, tables by name, issues and messages that are kept. */
export class MonitorScene {
  now = start;
  config: string | null = null;
  readonly files = new Map<string, string>();
  readonly texts = new Map<string, string>();
  readonly issues = new Map<number, AlarmIssue & { text: IssueText; remarks: string[] }>();
  readonly notices: Notice[] = [];
  readonly dispatched: string[] = [];
  makeNotifier: MonitorPorts["makeNotifier"] = () => ({
    tell: async (notice) => void this.notices.push(notice),
  });
  outputs: Record<string, string> = {};
  log: string[] = [];
  summary = "";
  state: MonitorState | null = null;
  asked: readonly Asked[] = [{ took: 20, fault: null }];
  /** What Prometheus answers. */
  numbers: (queries: readonly string[], at: number) => (number | null)[] = (queries) =>
    queries.map(() => null);
  context: RunContext = context;

  async run(raw: Record<string, string>): Promise<{ exit: number; record: MonitoringRecord }> {
    this.outputs = {};
    this.summary = "";
    const end = await monitor(parseMonitorInputs(raw), this.ports());
    if (end.record === null) throw new Error("the command failed");
    return end;
  }

  ports(): MonitorPorts {
    return {
      host: this.host(),
      clock: { now: () => this.now, sleep: async () => {} },
      version: "0.0.0",
      commits: { head: async () => "a".repeat(40) },
      records: {
        write: async () => {},
        readAll: async () => [],
        pathOf: (model, leg) => `/records/${model}/${leg}`,
      },
      artifacts: null,
      ledger: null,
      memory: {
        read: async () => this.state,
        update: async (_model, _leg, next) => {
          this.state = next(this.state);
          return this.state;
        },
        file: async () => null,
        keep: async () => {},
      },
      production: {
        open: async (name) => (this.files.has(name) ? [sourceOf(name, this.files.get(name)!)] : []),
        close: async () => {},
      },
      makeNumbers: () => ({ name: "Prometheus", read: async (queries, at) => this.numbers(queries, at) }),
      endpoint: { probe: async () => this.asked },
      issues: this.issuePort(),
      dispatcher: {
        defaultBranch: async () => "main",
        dispatch: async ({ workflow }) => {
          this.dispatched.push(workflow ?? "");
          return "https://github.com/octo/models/actions/runs/77";
        },
      },
      engine: { run: async () => Promise.reject(new Error("no command")) },
      directory: "/",
      environment: {},
      makeNotifier: (webhook) => this.makeNotifier(webhook),
      open: (file) => makeLocalFile(file, "/"),
      readText: async (file) => (file === "evenhand.yml" ? this.config : (this.texts.get(file) ?? null)),
    };
  }

  private host(): MonitorPorts["host"] {
    return {
      context: this.context,
      info: (line) => void this.log.push(line),
      annotate: (level, text) => void this.log.push(`${level}: ${text}`),
      setOutput: async (name, value) => {
        this.outputs[name] = value;
      },
      summarize: async (markdown) => {
        this.summary += markdown;
      },
    };
  }

  private issuePort(): NonNullable<MonitorPorts["issues"]> {
    const set = (number: number, text: IssueText, isOpen: boolean, remark?: string) => {
      const known = this.issues.get(number);
      const closedAt = isOpen ? null : new Date(this.now).toISOString();
      const remarks = [...(known?.remarks ?? []), ...(remark === undefined ? [] : [remark])];
      this.issues.set(number, {
        number,
        url: `https://github.com/octo/models/issues/${number}`,
        isOpen,
        closedAt,
        text,
        remarks,
      });
    };
    return {
      find: async (mark) => {
        const ours = [...this.issues.values()].filter(({ text }) => text.mark === mark);
        return ours.find(({ isOpen }) => isOpen) ?? ours.at(-1) ?? null;
      },
      open: async (text) => {
        set(this.issues.size + 1, text, true);
        return this.issues.get(this.issues.size)!;
      },
      update: async (number, text) => set(number, text, true),
      reopen: async (number, text, remark) => set(number, text, true, remark),
      close: async (number, text, remark) => set(number, text, false, remark),
    };
  }
}

export function readKept(file: string): string {
  return readFileSync(file, "utf8");
}
