import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sealEvaluation } from "../../../../src/core/record/seal.ts";
import { type Standin, startStandin } from "../../../../standin/index.ts";
import { artifactFiles, modelDigest, predictionsOf, recordOf } from "../../../core/deploy/support/model.ts";
import type { Launch, Launcher } from "../../../faults/launch.ts";
import { compileCache } from "../../../process/compile-cache.ts";

const root = path.resolve(import.meta.dirname, "../../../..");
export const repository = "acme/fraud";
/** Deploys by writing a file, and notes who is at work in it. */
export const policy = `models:
  fraud:
    deploy:
      production:
        target: command
        options: {command: 'echo "$EVENHAND_DIGEST" > current', current-command: cat current 2>/dev/null || true}
`;

export interface DeployRun {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Left out: the next number. */
  readonly runId?: number;
  readonly attempt?: number;
  readonly event?: string;
  /** The step's end, with what its main step left. */
  readonly post?: boolean;
  begun?(child: ChildProcess): void;
}

export interface DeployEnd {
  readonly exit: number | null;
  readonly log: string;
  readonly outputs: string;
  readonly summary: string;
  readonly requests: readonly string[];
}

/** A stand-in with a policy on a protected main, and a workspace in which deployments run as processes. */
export interface DeployScene {
  readonly standin: Standin;
  readonly folder: string;
  addEvaluation(name: string, skill: number, login?: string): Promise<string>;
  run(run?: DeployRun): Promise<DeployEnd>;
  /** What serves; "": nothing. */
  current(): string;
  close(): Promise<void>;
}

/** @param launcher runs it in another way than as a process of its own */
export async function openDeployScene(yaml: string = policy, launcher?: Launcher): Promise<DeployScene> {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-deploy-"));
  const standin = await startStandin({ repository });
  await standin.commit({ files: { "evenhand.yml": yaml } });
  standin.protectBranch("main");
  let last = 7000;

  async function run(asked: DeployRun = {}): Promise<DeployEnd> {
    const runId = asked.runId ?? last + 1;
    last = Math.max(last, runId);
    const files = makeFiles(folder, runId, asked.payload ?? { sender: { login: "lena-w" } });
    const context = {
      ...{ runId, attempt: asked.attempt ?? 1, workspace: folder, eventPath: files.event },
      event:
        asked.event ?? (asked.payload?.["comment"] === undefined ? "workflow_dispatch" : "issue_comment"),
      ...{ sha: standin.state.refs.get("refs/heads/main")!, ref: "refs/heads/main" },
    };
    const { attempt, event, sha: headSha } = context;
    const path = ".github/workflows/deploy.yml";
    standin.addRun({
      ...{ id: runId, attempt, event, headSha, path },
      headBranch: "main",
      status: "in_progress",
    });
    const given = { environment: "production", "github-token": standin.token, ...asked.inputs };
    const part = asked.post === true ? "post" : "index";
    const mark = standin.mark();
    const launch: Launch = {
      verb: part === "post" ? "deploy-post" : "deploy",
      cwd: root,
      env: {
        ...{ PATH: process.env["PATH"] ?? "", HOME: folder, ...compileCache },
        ...{ ...standin.env(context), RUNNER_TEMP: folder },
        ...{ GITHUB_OUTPUT: files.outputs, GITHUB_STEP_SUMMARY: files.summary, GITHUB_STATE: files.state },
        ...(asked.post === true ? readState(files.state) : {}),
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        ...asked.env,
      },
    };
    const { exit, log } = await (launcher ?? spawned(part, asked.begun))(launch);
    const requests = standin.requestsSince(mark).map(({ method, path: at }) => `${method} ${at}`);
    const [outputs, summary] = [files.outputs, files.summary].map((file) => readFileSync(file, "utf8"));
    return { exit, log, outputs: outputs!, summary: summary!, requests };
  }

  return {
    ...{ standin, folder, run },
    addEvaluation: (name, skill, login = "ada") => addEvaluation(standin, name, skill, login),
    current() {
      try {
        return readFileSync(path.join(folder, "current"), "utf8").trim();
      } catch {
        return "";
      }
    },
    async close() {
      await standin.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A process that begins with the action itself, and can be killed. */
function spawned(part: "index" | "post", begun?: (child: ChildProcess) => void): Launcher {
  const script = `import { run } from "./src/actions/deploy/${part}.ts"; await run();`;
  return async ({ cwd, env }) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd, env });
    begun?.(child);
    let log = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (log += String(chunk)));
    return { exit: await new Promise<number | null>((done) => child.on("close", done)), log };
  };
}

function makeFiles(folder: string, runId: number, payload: Readonly<Record<string, unknown>>) {
  const at = (name: string) => path.join(folder, `${name}-${runId}`);
  const files = { event: at("event"), outputs: at("outputs"), summary: at("summary"), state: at("state") };
  writeFileSync(files.event, JSON.stringify(payload));
  for (const file of [files.outputs, files.summary]) writeFileSync(file, "");
  appendFileSync(files.state, "");
  return files;
}

/** As the runner hands it to the end of the step. */
function readState(file: string): Record<string, string> {
  const matches = readFileSync(file, "utf8").matchAll(/^([^\n=]+?)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...matches].map(([, name = "", , value = ""]) => [`STATE_${name}`, value]));
}

async function addEvaluation(standin: Standin, name: string, skill: number, login: string): Promise<string> {
  const author = { name: login, email: `${login}@users.noreply.github.com` };
  const sha = await standin.commit({ files: { "model.txt": name }, author });
  const id = standin.addRun({
    ...{ headSha: sha, event: "push", headBranch: "main", status: "completed", conclusion: "success" },
  });
  const createdAt = new Date(Date.now() - 60_000).toISOString();
  const predictions = predictionsOf(skill);
  const digest = modelDigest(name);
  const record = sealEvaluation(recordOf({ sha, runId: id, digest, createdAt, predictions }));
  const files = Object.fromEntries(artifactFiles(record, predictions));
  standin.addArtifact({ runId: id, name: "evenhand-evaluation-fraud-default", files });
  await standin.commit({ files: { "later.txt": name } });
  return digest;
}
