import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Step } from "./artifact-steps.ts";

export type StepResult = Record<string, unknown> & { error?: string };

/** Takes the steps with the real client; what each gave or threw. */
export async function takeSteps(env: Record<string, string>, steps: Step[]): Promise<StepResult[]> {
  const script = join(import.meta.dirname, "artifact-steps.ts");
  const { PATH = "", HOME = "" } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(steps)], {
    env: { PATH, HOME, ...env },
  });
  const line = stdout.split("\n").find((each) => each.startsWith("result:"));
  if (line === undefined) throw new Error(`the client ended without a result: ${stdout}`);
  return JSON.parse(line.slice("result:".length)) as StepResult[];
}
