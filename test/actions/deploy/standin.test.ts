import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { issuerOf } from "../../../src/core/deploy/attested.ts";
import type { Standin } from "../../../standin/index.ts";
import { modelDigest } from "../../core/deploy/support/model.ts";
import { makeSigner } from "../../github/attestation/signer.ts";
import { type DeployScene, openDeployScene, repository, policy as yaml } from "./support/deploy-scene.ts";

let scene: DeployScene;
let standin: Standin;
let folder: string;
beforeEach(async () => {
  scene = await openDeployScene();
  ({ standin, folder } = scene);
});
afterEach(async () => {
  expect(standin.state.violations).toEqual([]);
  expect(standin.state.unknownRoutes).toEqual([]);
  await scene.close();
});

const addEvaluation: DeployScene["addEvaluation"] = (...given) => scene.addEvaluation(...given);

/** One run of the deploy workflow, in a process of its own. */
const deploy = (
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
  begun: (pid: number) => void = () => {},
  payload: Record<string, unknown> = { sender: { login: "lena-w" } },
) => scene.run({ inputs, env, payload, begun: ({ pid }) => begun(pid!) });

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
    expect(Math.max(begun.requests.length, next.requests.length)).toBeLessThanOrEqual(36);
    expect(back.requests.length).toBeLessThanOrEqual(26);
  }, 120_000);

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
  }, 120_000);

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
  }, 120_000);

  it("deploys by a comment, and answers it once below a pull request", async () => {
    const digest = await addEvaluation("one", 0.35);
    await standin.commit({ branch: "feature", files: { "x.txt": "x" } });
    const pull = await standin.addPullRequest({ head: "feature" });
    standin.setRole("omar", "write");
    const say = async (login: string) => {
      const body = "/evenhand deploy production";
      const id = standin.addComment({ issue: pull, login, body });
      const issue = { number: pull, pull_request: {} };
      return deploy({}, {}, undefined, {
        ...{ action: "created", sender: { login }, issue, comment: { id, body } },
      });
    };
    const stranger = await say("eve");
    expect(stranger, stranger.log).toMatchObject({ exit: 4 });
    const done = await say("omar");
    expect(done, done.log).toMatchObject({ exit: 0 });
    expect(scene.current()).toBe(digest);
    const ours = standin.state.comments.filter(({ login }) => login.endsWith("[bot]"));
    expect(ours).toHaveLength(1);
    expect(ours[0]).toMatchObject({ issue: pull });
    expect(ours[0]!.body).toMatch(/\*\*`production`\*\*: deployed: .* serves production/);
  }, 120_000);

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
    }, 180_000);

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
    }, 120_000);
  });
});
