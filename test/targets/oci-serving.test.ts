import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Wanted } from "../../src/ports/target.ts";
import { readModel } from "../../src/targets/model-content.ts";
import { type OciSettings, ociOptions } from "../../src/targets/oci/oci.ts";
import { chooseServing, renderDockerfile } from "../../src/targets/oci/serving.ts";
import { makeServingContext } from "../../src/targets/oci/serving-context.ts";
import { fileModel } from "./support/model-shelf.ts";

/** With scikit-learn and joblib, as the demo installs it. */
const python = path.resolve(import.meta.dirname, "../../.cache/demo/venv/bin/python");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-serving-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function contextOf(name: string, options: Record<string, string> = {}) {
  const model = await readModel(folder, name);
  if (typeof model === "string") throw new Error(model);
  const settings = ociOptions.parse({ repository: "localhost:1/a/b", path: name, ...options }) as OciSettings;
  const wanted: Wanted = {
    ...{ environment: "production", model: "fraud", digest: model.digest, version: null },
    ...{ commit: null, evidence: null },
  };
  return {
    digest: model.digest,
    made: makeServingContext(settings, { folder, shelf: null } as never, wanted),
  };
}

describe("the Dockerfile that is generated", () => {
  it("serves an MLflow model by its own requirements and Python", async () => {
    mkdirSync(path.join(folder, "m", "data"), { recursive: true });
    writeFileSync(
      path.join(folder, "m", "MLmodel"),
      "flavors:\n  python_function:\n    python_version: 3.11.9\n",
    );
    writeFileSync(path.join(folder, "m", "requirements.txt"), "mlflow==3.17.2\n");
    writeFileSync(path.join(folder, "m", "data", "model.pkl"), "x");
    const { digest, made } = await contextOf("m");
    const { folder: at, remove } = await made;
    expect(readdirSync(at).sort()).toEqual(["Dockerfile", "model", "requirements.txt"]);
    expect(readFileSync(path.join(at, "requirements.txt"), "utf8")).toBe("mlflow==3.17.2\n");
    expect(await readModel(at, "model")).toMatchObject({ digest });
    const text = readFileSync(path.join(at, "Dockerfile"), "utf8").replace(digest, "<digest>");
    await expect(text).toMatchFileSnapshot("__outputs__/mlflow.Dockerfile");
    await remove();
    expect(existsSync(at)).toBe(false);
  });

  it("serves a scikit-learn model by the packages that the option names", async () => {
    const serving = chooseServing(fileModel(new Uint8Array([1]), "model.joblib"));
    if (typeof serving === "string") throw new Error(serving);
    const text = renderDockerfile({ serving, digest: "<digest>", python: "3.12" });
    await expect(text).toMatchFileSnapshot("__outputs__/scikit-learn.Dockerfile");
  });

  it.each([
    ["model.onnx", {}, /neither an MLflow model .* nor a scikit-learn one/],
    ["model.joblib", {}, /only with the packages it was trained with/],
  ])("is none for %s with %j, and says what to write", async (name, options, why) => {
    writeFileSync(path.join(folder, name), "x");
    await expect((await contextOf(name, options)).made).rejects.toThrow(why);
    expect(readdirSync(folder)).toEqual([name]);
  });
});

describe.skipIf(!existsSync(python))("the program that serves a scikit-learn model", () => {
  const make = `import sys, json, pickle, joblib
from sklearn.linear_model import LogisticRegression
from sklearn.datasets import load_breast_cancer
rows, labels = load_breast_cancer(return_X_y=True)
model = LogisticRegression(max_iter=50).fit(rows[:, :3], labels)
joblib.dump(model, "model.joblib")
pickle.dump(model, open("model.pkl", "wb"))
first = rows[:4, :3]
print(json.dumps({"rows": first.tolist(), "predictions": model.predict(first).tolist(), "probabilities": model.predict_proba(first).tolist()}))
`;
  let child: ChildProcess | undefined;
  afterEach(() => child?.kill());

  it.each(["model.joblib", "model.pkl"])(
    "answers as the model itself does, from %s",
    async (name) => {
      writeFileSync(path.join(folder, "make.py"), make);
      const known = JSON.parse(
        execFileSync(python, ["-W", "ignore", "make.py"], { cwd: folder, encoding: "utf8" }),
      ) as { rows: number[][]; predictions: number[]; probabilities: number[][] };
      writeFileSync(path.join(folder, "requirements.txt"), "scikit-learn\n");
      const { made } = await contextOf(name, { requirements: "requirements.txt" });
      const { folder: at, remove } = await made;
      const env = { PATH: process.env["PATH"], HOST: "127.0.0.1", PORT: "0", EVENHAND_DIGEST: "sha256:d" };
      child = spawn(python, ["-u", path.join(at, "serve.py"), path.join(at, "model", name)], { env });
      const said = await new Promise<string>((done) =>
        child!.stdout!.once("data", (chunk) => done(String(chunk))),
      );
      const url = `http://127.0.0.1:${/serving on (\d+)/.exec(said)?.[1]}`;
      expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: "ok", digest: "sha256:d" });
      const ask = (body: string) => fetch(`${url}/predict`, { method: "POST", body });
      const answer = (await (await ask(JSON.stringify({ instances: known.rows }))).json()) as typeof known;
      expect(answer).toMatchObject({ predictions: known.predictions, classes: [0, 1] });
      for (const [row, probabilities] of known.probabilities.entries())
        for (const [index, value] of probabilities.entries())
          expect(answer.probabilities[row]![index]).toBeCloseTo(value, 12);
      const wrong = await ask("[1, 2]");
      expect([wrong.status, ((await wrong.json()) as { error: string }).error]).toEqual([
        400,
        expect.stringMatching(/^send \{"instances"/),
      ]);
      await remove();
    },
    120_000,
  );
});
