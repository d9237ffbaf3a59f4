import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { type Standin, startStandin } from "../../../standin/index.ts";
import { readOutputs } from "../../process/bundle.ts";
import type { Launcher } from "../launch.ts";
import type { Ended } from "./play.ts";

/** A folder with a commit on main, and actions in runs of it. */
export interface MainScene {
  readonly github: Standin;
  readonly folder: string;
  write(name: string, content: string): void;
  step(
    verb: string,
    run: { readonly runId: number; readonly attempt?: number; readonly event?: string },
    inputs: Readonly<Record<string, string>>,
  ): Promise<Ended>;
  close(): Promise<void>;
}

export async function openMainScene(launcher: Launcher): Promise<MainScene> {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-main-"));
  const side = mkdtempSync(path.join(tmpdir(), "evenhand-main-side-"));
  const github = await startStandin();
  const sha = await github.commit({ files: { "README.md": "a model\n" } });
  const event = path.join(side, "event.json");
  writeFileSync(event, JSON.stringify({ ref: "refs/heads/main", after: sha }));
  return {
    ...{ github, folder },
    write(name, content) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    },
    async step(verb, run, inputs) {
      const file = (name: string) => path.join(side, name);
      const files = {
        ...{
          GITHUB_OUTPUT: file("output"),
          GITHUB_STEP_SUMMARY: file("summary"),
          GITHUB_STATE: file("state"),
        },
      };
      const isPost = verb.endsWith("-post");
      const state = isPost ? readOutputs(readFileSync(files.GITHUB_STATE, "utf8")) : {};
      for (const each of Object.values(files)) writeFileSync(each, "");
      const named = (prefix: string, values: Readonly<Record<string, string>>) =>
        Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]));
      const upper = Object.fromEntries(
        Object.entries({ "github-token": github.token, ...inputs }).map(([name, value]) => [
          name.toUpperCase(),
          value,
        ]),
      );
      const context = {
        event: run.event ?? "push",
        sha,
        ref: "refs/heads/main",
        eventPath: event,
        workspace: folder,
      };
      const { exit, log } = await launcher({
        ...{ verb, cwd: folder },
        env: {
          ...{ PATH: process.env["PATH"] ?? "", HOME: side, RUNNER_TEMP: side, ...files },
          ...github.env({ ...context, runId: run.runId, attempt: run.attempt ?? 1 }),
          ...named("STATE_", state),
          ...named("INPUT_", upper),
        },
      });
      return { exit, log, outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, "utf8")) };
    },
    async close() {
      await github.close();
      for (const each of [folder, side]) rmSync(each, { recursive: true, force: true });
    },
  };
}
