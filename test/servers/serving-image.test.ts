import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { makeFence } from "../../src/host/fence.ts";
import type { Wanted } from "../../src/ports/target.ts";
import { makeTarget } from "../../src/targets/index.ts";
import { readModel } from "../../src/targets/model-content.ts";
import { freePort } from "./support/program.ts";
import { buildahIn, makePythonImage } from "./support/python-image.ts";
import { type RegistryServer, startDockerRegistry } from "./support/registries.ts";
import { report } from "./support/report.ts";

const mlflow = process.env["EVENHAND_MLFLOW"];
const hasBuildah = spawnSync("buildah", ["--version"]).status === 0;
const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};

/** Trains on the first rows, saves the model in both ways, and says what it answers. */
const train = `import json, joblib, sklearn, mlflow
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
rows, labels = load_breast_cancer(return_X_y=True)
model = LogisticRegression(max_iter=50).fit(rows[:, :3], labels)
joblib.dump(model, "model.joblib")
mlflow.sklearn.save_model(model, "model")
open("requirements.txt", "w").write(f"scikit-learn=={sklearn.__version__}\\njoblib=={joblib.__version__}\\n")
print(json.dumps({"instances": rows[:4, :3].tolist(), "predictions": model.predict(rows[:4, :3]).tolist()}))
`;

interface Known {
  readonly instances: number[][];
  readonly predictions: number[];
}

describe.runIf(hasBuildah && mlflow !== undefined && existsSync(mlflow))(
  "the image of a generated Dockerfile",
  () => {
    let folder: string;
    let server: RegistryServer | undefined;
    let env: Record<string, string>;
    let known: Known;
    let child: ChildProcess | undefined;
    let said = "";
    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), "evenhand-image-test-"));
      const [store, project] = [path.join(folder, "buildah"), path.join(folder, "project")];
      for (const one of [store, project]) mkdirSync(one);
      const python = path.join(path.dirname(mlflow!), "python");
      env = buildahIn(store);
      makePythonImage(store, python, env);
      writeFileSync(path.join(project, "train.py"), train);
      const text = execFileSync(python, ["-W", "ignore", "train.py"], { cwd: project, encoding: "utf8" });
      known = JSON.parse(text.trim().split("\n").at(-1)!) as Known;
      server = await startDockerRegistry();
    });
    afterEach(async () => {
      if (child?.exitCode !== null || child.pid === undefined) return;
      const ended = new Promise((done) => child!.once("exit", done));
      process.kill(-child.pid, "SIGKILL");
      await ended;
    });
    afterAll(async () => {
      await server?.close();
      spawnSync("buildah", ["rm", "--all"], { env });
      rmSync(folder, { recursive: true, force: true });
    });

    it.each<{ kind: string; at: string; more: Record<string, string> }>([
      { kind: "scikit-learn", at: "model.joblib", more: { requirements: "requirements.txt" } },
      { kind: "MLflow", at: "model", more: {} },
    ])(
      "is built by buildah, pushed, and answers as the $kind model does when it runs",
      async ({ kind, at, more }) => {
        const project = path.join(folder, "project");
        const repository = `${server!.host}/acme/${kind.toLowerCase()}`;
        const model = await readModel(project, at);
        if (typeof model === "string") throw new Error(model);
        const { username, password } = server!.login!;
        const access = { ...env, REGISTRY_USERNAME: username, REGISTRY_PASSWORD: password };
        const target = makeTarget({
          ...{ clock, env: access, folder: project, fence: makeFence(() => {}), shelf: null, warn: () => {} },
        })({
          ...{ target: "oci", model: "fraud", environment: "production", timeout: 1_500_000 },
          options: {
            ...{ repository, path: at, builder: "buildah", dockerfile: "generate", python: "3.11" },
            ...more,
          },
        });
        const wanted: Wanted = {
          ...{ environment: "production", model: "fraud", digest: model.digest, version: null },
          ...{ commit: null, evidence: null },
        };
        const begun = Date.now();
        const { version } = await target.apply(wanted, null, async () => {});
        const seconds = Math.round((Date.now() - begun) / 1000);
        expect(await target.readBack()).toEqual({ digest: model.digest, version });

        const port = await runImage(repository, version!);
        const body = kind === "MLflow" ? { inputs: known.instances } : { instances: known.instances };
        const url = `http://127.0.0.1:${port}`;
        const health = await answerOf(`${url}/health`);
        if (kind !== "MLflow") expect(await health.json()).toEqual({ status: "ok", digest: model.digest });
        const answer = await fetch(`${url}/invocations`, {
          ...{ method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } },
        });
        expect(await answer.json()).toMatchObject({ predictions: known.predictions });
        report({
          ...{ target: `${kind} model`, action: "image" },
          end: `built and pushed in ${seconds} s, pulled by its digest, answers as the model does`,
        });
      },
      1_800_000,
    );

    /** As the image says, from the registry, and as its own user; only the port is another. */
    async function runImage(repository: string, version: string): Promise<number> {
      const buildah = (...args: string[]) =>
        execFileSync("buildah", args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
      const { username, password } = server!.login!;
      const from = ["from", "--quiet", "--pull-always", "--tls-verify=false"];
      const name = buildah(...from, "--creds", `${username}:${password}`, `${repository}@${version}`);
      const { OCIv1 } = JSON.parse(buildah("inspect", name)) as {
        OCIv1: { config: { Cmd: string[]; User: string } };
      };
      expect(OCIv1.config.User).toBe("10001");
      const port = String(await freePort());
      const command = OCIv1.config.Cmd.map((word) => (word === "8080" ? port : word));
      child = spawn("buildah", ["run", "--env", `PORT=${port}`, name, "--", ...command], {
        ...{ env, detached: true, stdio: ["ignore", "pipe", "pipe"] },
      });
      said = "";
      for (const stream of [child.stdout, child.stderr])
        stream?.on("data", (chunk: Buffer) => {
          said = (said + chunk.toString()).slice(-4_000);
        });
      return Number(port);
    }

    async function answerOf(url: string): Promise<Response> {
      for (const end = Date.now() + 300_000; ; await clock.sleep(500)) {
        const answer = await fetch(url).catch(() => null);
        if (answer?.ok === true) return answer;
        if (child?.exitCode !== null)
          throw new Error(`the image's command ended with ${child?.exitCode}:\n${said}`);
        if (Date.now() > end) throw new Error(`${url} answers ${answer?.status ?? "nothing"}`);
      }
    }
  },
);
