import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { issuerOf } from "../../../src/core/deploy/attested.ts";
import { sealEvaluation } from "../../../src/core/record/seal.ts";
import { type Standin, startStandin } from "../../../standin/index.ts";
import { artifactFiles, modelDigest, predictionsOf, recordOf } from "../../core/deploy/support/model.ts";
import { makeSigner } from "../../github/attestation/signer.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const script = 'import { run } from "./src/actions/deploy/index.ts"; await run();';
const repository = "acme/fraud";
const yaml = `models:
  fraud:
    deploy:
      production:
        target: command
        options: {command: 'echo "$EVENHAND_DIGEST" > current', current-command: cat current 2>/dev/null || true}
`;

let standin: Standin;
let folder: string;
let runId: number;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-deploy-"));
  standin = await startStandin({ repository });
  runId = 7000;
  await standin.commit({ files: { "evenhand.yml": yaml } });
  standin.protectBranch("main");
});
afterEach(async () => {
  expect(standin.state.violations).toEqual([]);
  expect(standin.state.unknownRoutes).toEqual([]);
  await standin.close();
  rmSync(folder, { recursive: true });
});

async function addEvaluation(name: string, skill: number, login = "ada"): Promise<string> {
  const author = { name: login, email: `${login}@users.noreply.github.com` };
  const sha = await standin.commit({ files: { "model.txt": name }, author });
  const id = standin.addRun({
    headSha: sha,
    event: "push",
    headBranch: "main",
    status: "completed",
    conclusion: "success",
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

interface Ended {
  exit: number | null;
  log: string;
  outputs: string;
  summary: string;
  requests: string[];
}

/** One run of the deploy workflow, in a process of its own. */
async function deploy(
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
  begun: (pid: number) => void = () => {},
  payload: Record<string, unknown> = { sender: { login: "lena-w" } },
): Promise<Ended> {
  runId += 1;
  const sha = standin.state.refs.get("refs/heads/main")!;
  const [event, outputs, summary] = ["event.json", `outputs-${runId}`, `summary-${runId}`].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  writeFileSync(event, JSON.stringify(payload));
  for (const file of [outputs, summary]) writeFileSync(file, "");
  const context = {
    runId,
    event: payload["comment"] === undefined ? "workflow_dispatch" : "issue_comment",
    sha,
    ref: "refs/heads/main",
    eventPath: event,
    workspace: folder,
  };
  const mark = standin.mark();
  const given = { environment: "production", "github-token": standin.token, ...inputs };
  const named = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      ...standin.env(context),
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: folder,
      ...Object.fromEntries(named),
      ...env,
    },
  });
  begun(child.pid!);
  let log = "";
  child.stdout.on("data", (chunk) => {
    log += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    log += String(chunk);
  });
  const exit = await new Promise<number | null>((done) => child.on("close", done));
  const requests = standin.requestsSince(mark).map(({ method, path: at }) => `${method} ${at}`);
  return {
    exit,
    log,
    outputs: readFileSync(outputs, "utf8"),
    summary: readFileSync(summary, "utf8"),
    requests,
  };
}

describe("the deploy action against GitHub", () => {
  it("deploys, deploys the better one, and rolls back: ledger, statuses and files say the same", async () => {
    const first = await addEvaluation("one", 0.35);
    const begun = await deploy();
    expect(begun, begun.log).toMatchObject({ exit: 0 });
    expect(readFileSync(path.join(folder, "current"), "utf8").trim()).toBe(first);
    const second = await addEvaluation("two", 0.45);
    const next = await deploy({ reason: "better" });
    expect(next, next.log).toMatchObject({ exit: 0 });
    expect(next.outputs).toContain(second);
    expect(next.summary).toMatch(/Against production, 400 rows/);
    const back = await deploy({ rollback: "true" });
    expect(back, back.log).toMatchObject({ exit: 0 });
    expect(readFileSync(path.join(folder, "current"), "utf8").trim()).toBe(first);
    const states = standin.state.deploymentStatuses
      .filter(({ state }) => state !== "inactive")
      .map(({ state }) => state);
    expect(states).toEqual(["in_progress", "success", "in_progress", "success", "in_progress", "success"]);
    expect(standin.state.refs.has("refs/evenhand/ledger")).toBe(true);
    console.log(
      `requests: first deployment ${begun.requests.length}, second ${next.requests.length}, rollback ${back.requests.length}`,
    );
    expect(Math.max(begun.requests.length, next.requests.length)).toBeLessThanOrEqual(32);
    expect(back.requests.length).toBeLessThanOrEqual(20);
  }, 60_000);

  it("that is cancelled stops what it began, puts the old model back and says so", async () => {
    const first = await addEvaluation("one", 0.35);
    await deploy();
    const slow = yaml.replace(
      'echo "$EVENHAND_DIGEST" > current',
      "echo half > current; touch begun; sleep 60",
    );
    const restore = slow.replace(
      "current-command:",
      `rollback-command: 'echo "$EVENHAND_DIGEST" > current', current-command:`,
    );
    await standin.commit({ files: { "evenhand.yml": restore } });
    await addEvaluation("two", 0.45);
    const cancelled = deploy({}, {}, async (pid) => {
      await expect.poll(() => existsSync(path.join(folder, "begun")), { timeout: 20_000 }).toBe(true);
      process.kill(pid, "SIGINT");
    });
    const ended = await cancelled;
    expect(ended, ended.log).toMatchObject({ exit: 3 });
    expect(ended.log).toMatch(/the model before it serves again/);
    expect(readFileSync(path.join(folder, "current"), "utf8").trim()).toBe(first);
    expect(standin.state.deploymentStatuses.at(-1)).toMatchObject({ state: "failure" });
  }, 60_000);

  it("refuses without evidence, and writes nothing at all", async () => {
    await addEvaluation("one", 0.35);
    standin.setPermissions({ contents: "read", actions: "read", deployments: "read" });
    const refused = await deploy({ digest: modelDigest("other") });
    expect(refused, refused.log).toMatchObject({ exit: 4 });
    expect(refused.log).toMatch(/::error::no evaluation of sha256:/);
    expect(refused.requests.filter((request) => !request.startsWith("GET"))).toEqual([]);
  });

  it("says in one sentence which permission the ledger needs", async () => {
    await addEvaluation("one", 0.35);
    standin.setPermissions({ contents: "read", actions: "read", deployments: "write" });
    const ended = await deploy();
    expect(ended, ended.log).toMatchObject({ exit: 2 });
    expect(ended.log).toMatch(/::error::the ledger cannot be written.*contents: write/);
    expect(ended.log).not.toMatch(/ {4}at /);
  });

  it("hides the credentials of MLflow, and says that the server cannot be reached", async () => {
    await standin.commit({
      files: {
        "evenhand.yml":
          "models: {fraud: {deploy: {production: {target: mlflow, options: {source: 's3://b/{digest}'}}}}}\n",
      },
    });
    const ended = await deploy(
      {},
      { MLFLOW_TRACKING_URI: "http://127.0.0.1:9", MLFLOW_TRACKING_TOKEN: "very-secret" },
    );
    expect(ended).toMatchObject({ exit: 3 });
    expect(ended.log).toMatch(/::add-mask::very-secret/);
    expect(ended.log.replace("::add-mask::very-secret", "")).not.toContain("very-secret");
    expect(ended.log).toMatch(/MLflow at http:\/\/127.0.0.1:9 cannot be reached/);
    expect(ended.requests.filter((request) => !request.startsWith("GET"))).toEqual([]);
  });

  it("asks for a signed attestation of the model file where the policy does", async () => {
    const signer = await makeSigner();
    const home = `https://github.com/${repository}`;
    await standin.commit({
      files: {
        "evenhand.yml": `${yaml}        evidence: {attested: {trusted-root: .github/roots.jsonl}}\n`,
        ".github/roots.jsonl": `${signer.trustedRoot}\n`,
      },
    });
    const digest = await addEvaluation("one", 0.35);
    const run = standin.state.runs.at(-1)!;
    const unsigned = await deploy();
    expect(unsigned, unsigned.log).toMatchObject({ exit: 4 });
    expect(unsigned.log).toMatch(/::error::GitHub holds no attestation of sha256:/);
    const claims = {
      ...{ issuer: issuerOf("https://github.com"), repository: home, commit: run.headSha },
      workflow: `${home}/${run.path}@refs/heads/main`,
      ...{ ref: "refs/heads/main", event: "push" },
    };
    standin.addAttestation(digest, await signer.attest([digest], { ...claims, event: "pull_request" }));
    const other = await deploy();
    expect(other.log).toMatch(/the attestation was signed in a run of pull_request/);
    expect(other.exit).toBe(4);
    standin.addAttestation(digest, await signer.attest([digest], claims));
    const signed = await deploy();
    expect(signed, signed.log).toMatchObject({ exit: 0 });
    expect(signed.summary).toContain("signed by the workflow that made it");
    expect(readFileSync(path.join(folder, "current"), "utf8").trim()).toBe(digest);
  }, 60_000);

  describe("with people to ask", () => {
    const current = () => path.join(folder, "current");
    const asking = (approve: string) =>
      standin.commit({ files: { "evenhand.yml": `${yaml}        approve: ${approve}\n` } });
    const comment = (login: string, body = "/approve") => {
      const issue = standin.state.issues.at(-1)!.number;
      const id = standin.addComment({ issue, login, body });
      return deploy({ environment: "" }, {}, undefined, {
        ...{ action: "created", sender: { login }, issue: { number: issue }, comment: { id } },
      });
    };

    it("waits for a comment by a maintainer that is another person, deploys, and closes the issue", async () => {
      await asking("{by: maintain}");
      const digest = await addEvaluation("one", 0.35);
      for (const [login, role] of [
        ["omar", "maintain"],
        ["ada", "admin"],
        ["mia", "write"],
      ] as const)
        standin.setRole(login, role);
      const waiting = await deploy();
      expect(waiting, waiting.log).toMatchObject({ exit: 0 });
      expect(waiting.outputs).toMatch(/outcome.*\n?waiting/);
      expect(existsSync(current())).toBe(false);
      const again = await deploy();
      expect(again.requests.filter((request) => /POST .*issues/.test(request))).toEqual([]);
      expect(standin.state.issues).toHaveLength(1);
      for (const [login, why] of [
        ["mia", /mia is not a maintainer/],
        ["ada", /ada wrote the commit/],
      ] as const) {
        const refused = await comment(login);
        expect(refused, refused.log).toMatchObject({ exit: 4 });
        expect(refused.log).toMatch(why);
        expect(existsSync(current())).toBe(false);
      }
      const approved = await comment("omar");
      expect(approved, approved.log).toMatchObject({ exit: 0 });
      expect(readFileSync(current(), "utf8").trim()).toBe(digest);
      expect(standin.state.issues[0]).toMatchObject({ state: "closed", reason: "completed" });
      const replayed = await comment("omar");
      expect(replayed, replayed.log).toMatchObject({ exit: 4 });
      console.log(`requests: asking ${waiting.requests.length}, approving ${approved.requests.length}`);
    }, 90_000);

    it("knows a team's members by a token that may see them, and says so where it may not", async () => {
      await asking("{by: team/leads, four-eyes: false}");
      const digest = await addEvaluation("one", 0.35);
      standin.setTeam("leads", ["omar"]);
      await deploy();
      const grant = { contents: "write", actions: "read", deployments: "write", issues: "write" } as const;
      standin.setPermissions(grant);
      const blind = await comment("omar");
      expect(blind, blind.log).toMatchObject({ exit: 2 });
      expect(blind.log).toMatch(/this token cannot tell whether somebody is a member of leads/);
      standin.setPermissions({ ...grant, members: "read" });
      expect(await comment("ada")).toMatchObject({ exit: 4 });
      const approved = await comment("omar");
      expect(approved, approved.log).toMatchObject({ exit: 0 });
      expect(readFileSync(current(), "utf8").trim()).toBe(digest);
    }, 60_000);
  });
});
