import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { findRunRecord } from "../../../src/core/train/find-run-record.ts";
import { makeRecordFolder } from "../../../src/host/record-folder.ts";
import { makeWorkspace, spawnTrain } from "../../actions/train/spawn-train.ts";

const examples = path.resolve(import.meta.dirname, "../../../examples");

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** Runs the training step of an example in a copy of the example project, as a runner would.
 *  @param expressions values by name, such as `vars.X` */
export async function runExample(
  name: string,
  expressions: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
) {
  const workflow = parse(readFileSync(path.join(examples, name), "utf8")) as {
    jobs: { model: { steps: Step[] } };
  };
  const step = workflow.jobs.model.steps.find(({ uses }) => uses?.includes("/action-train@"));
  const fill = (text: string) =>
    text.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_, expression: string) => expressions[expression] ?? "");
  const inputs = Object.entries(step?.with ?? {}).map(([key, value]) => [key, fill(value)]);
  const workspace = makeWorkspace();
  cpSync(path.join(examples, "project"), workspace, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=example", "-c", "user.email=example@example.invalid", ...args], {
      cwd: workspace,
    });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "A model");
  const train = spawnTrain(
    Object.fromEntries(inputs),
    { GITHUB_RUN_ID: String(Date.now()), ...environment },
    workspace,
  );
  const { code } = await train.ended;
  if (code !== 0) console.error(train.stdout(), train.stderr());
  const records = await makeRecordFolder(`${workspace}/.evenhand`).readAll();
  const model = records.length > 0 ? (records[0] as { model?: string }).model : undefined;
  return { code, record: findRunRecord(records, model ?? "default", "default") };
}
