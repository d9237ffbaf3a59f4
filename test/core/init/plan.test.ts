import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { gateInputs } from "../../../src/actions/gate/inputs.ts";
import { checkConfig } from "../../../src/core/config/check.ts";
import { publishedConfig, renderJsonSchema } from "../../../src/core/config/json-schema.ts";
import { usesIn } from "../../../src/core/config/workflow-uses.ts";
import { readFindings } from "../../../src/core/init/findings.ts";
import { type InitPlan, modelName, planInit } from "../../../src/core/init/plan.ts";
import { renderInit } from "../../../src/core/init/render.ts";
import { shapes } from "./shapes.ts";

const schema = renderJsonSchema(publishedConfig);

function plan(files: Readonly<Record<string, string>>): InitPlan {
  const texts = new Map(Object.entries(files).filter(([, text]) => text !== ""));
  return planInit(
    readFindings({ paths: Object.keys(files).sort(), texts }),
    { name: "digits", branch: "main" },
    schema,
  );
}

const fileOf = ({ files }: InitPlan, end: string) =>
  files.find((file) => file.path.endsWith(end))?.content ?? "";
const all = Object.entries(shapes).map(([name, files]) => [name, plan(files)] as const);

describe.each(all)("in a repository with %s", (name, made) => {
  it("the answer is the one that was looked at", async () => {
    const kept = path.join(import.meta.dirname, "__outputs__", `${name.replaceAll(/\W+/g, "-")}.txt`);
    await expect(renderInit(made, null).replace(/[0-9]+ characters/, "N characters")).toMatchFileSnapshot(
      kept,
    );
  });

  it("the configuration is valid, without a warning", () => {
    const config = made.files.find((file) => file.path === "evenhand.yml");
    if (config === undefined) return expect(made.left.join()).toContain("evenhand.yml is there already");
    expect(checkConfig(config.content)).toMatchObject({ config: { models: { digits: {} } }, problems: [] });
  });

  it("the workflow is one: pinned, with few rights, and inputs that exist", () => {
    const workflow = made.files.find((file) => file.path.startsWith(".github/workflows/"));
    if (workflow === undefined) return expect(made.left.join()).toContain("no workflow is written");
    const value = parse(workflow.content);
    const { steps, permissions, "runs-on": runner } = value.jobs.model;
    expect({ top: value.permissions, runner }).toEqual({ top: {}, runner: "ubuntu-latest" });
    expect(Object.keys(permissions).sort()).toEqual(["actions", "checks", "contents", "pull-requests"]);
    expect(steps[0].uses).toMatch(/@[0-9a-f]{40}$/);
    const commands = steps.flatMap((step: { run?: string }) => step.run ?? []);
    // What a file is called never becomes an expression or a second command.
    for (const command of commands) expect(command).not.toMatch(/\$\{\{|;|\$HOME/);
    const [use] = usesIn(workflow.content);
    const inputs = [...(use?.settings.keys() ?? [])].flatMap((key) => /^with\.(.+)$/.exec(key)?.[1] ?? []);
    expect(inputs).toHaveLength(1);
    expect(Object.keys(gateInputs)).toContain(inputs[0]);
  });
});

describe("what is found", () => {
  it("is the table that the training names, not a copy beside it", () => {
    const made = plan({
      "train.py": 'open("out/predictions.csv", "w")',
      "base/predictions.csv": "id,label,score\n",
      "out/predictions.csv": "id,label,score\n",
    });
    expect(made.found).toContain("predictions: out/predictions.csv");
  });

  it.each([
    ["a script and a requirements file", "python3 train.py", "predictions: out/predictions.csv"],
    ["a dvc pipeline", "dvc repro", "predictions: eval/test_predictions.parquet"],
    [
      "an MLflow project with its own workflows",
      "mlflow run . --env-manager local",
      "predictions: out/predictions.csv",
    ],
    ["metrics and no rows", "python3 scripts/train_model.py", "metrics-file: results/metrics.json"],
    ["a Makefile that trains", "make train", "predictions: out/predictions.csv"],
    ["notebooks alone", "put the command that trains here", "predictions: out/predictions.csv"],
  ] as const)("%s: `%s` and %s", (name, command, input) => {
    const workflow = fileOf(plan(shapes[name]), ".yml").length > 0 ? plan(shapes[name]) : plan({});
    const text = workflow.files.find((file) => file.path.includes("workflows/"))?.content ?? "";
    expect(text).toContain(command);
    expect(text).toContain(input);
  });

  it("a workflow of another purpose keeps its name", () => {
    const { files } = plan(shapes["an MLflow project with its own workflows"]);
    expect(files.map((file) => file.path)).toContain(".github/workflows/evenhand.yml");
  });
});

it.each([
  ["My Fraud_Model!", "my-fraud_model"],
  ["..", "model"],
  ["数字", "model"],
  ["a".repeat(80), "a".repeat(60)],
])("a folder named %j makes a model named %j", (folder, name) => expect(modelName(folder)).toBe(name));

describe("the step that installs", () => {
  const runs = (files: Readonly<Record<string, string>>): string[] => {
    const value = parse(fileOf(plan({ "train.py": "", ...files }), "model.yml"));
    return value.jobs.model.steps.flatMap((step: { run?: string }) => step.run ?? []);
  };

  it.each([
    [
      "requirements",
      { "requirements.txt": "", "pyproject.toml": "[project]\n" },
      "pip install -r requirements.txt",
    ],
    ["a project", { "pyproject.toml": "[project]\n", "environment.yml": "" }, "pip install ."],
    [
      "an environment, beside a pyproject.toml of tools alone",
      { "environment.yml": "", "pyproject.toml": "[tool.ruff]\n" },
      '$CONDA/bin/conda env update --name base --file environment.yml && echo "$CONDA/bin" >> "$GITHUB_PATH"',
    ],
    ["a setup script", { "setup.py": "" }, "pip install ."],
  ])("is that of %s", (_, files, command) => {
    expect(runs(files as Record<string, string>)).toEqual([command, "python3 train.py"]);
  });

  it("is left to a person where nothing names packages, or their file has an odd name", () => {
    for (const files of [{}, { "a b/environment.yml": "" }] as Record<string, string>[]) {
      expect(runs(files)).toEqual(["python3 train.py"]);
      expect(plan({ "train.py": "", ...files }).left.join()).toContain("add a step that installs them");
    }
  });
});

it("the workflow records baselines on the default branch, whatever it is called", () => {
  const findings = readFindings({ paths: ["train.py"], texts: new Map() });
  for (const branch of ["trunk", "release/2", "odd, name]: #1"]) {
    const made = planInit(findings, { name: "digits", branch }, schema);
    expect(parse(fileOf(made, "model.yml")).on.push.branches).toEqual([branch]);
  }
});
