import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import type { Standin } from "../../standin/index.ts";

const root = path.resolve(import.meta.dirname, "../..");
const version = "v0.2.89";
const program = path.join(root, ".cache", "act", "act");

/** The runner, built once from its Go module; or the reason why there is none. */
export function findAct(): { act: string } | { missing: string } {
  if (existsSync(program)) return { act: program };
  if (spawnSync("go", ["version"]).status !== 0)
    return { missing: "act is not built and there is no Go to build it" };
  mkdirSync(path.dirname(program), { recursive: true });
  const built = spawnSync("go", ["install", `github.com/nektos/act@${version}`], {
    env: { ...process.env, GOBIN: path.dirname(program) },
    encoding: "utf8",
  });
  return built.status === 0
    ? { act: program }
    : { missing: `act could not be built: ${built.stderr.slice(-300)}` };
}

/** A git repository with the example project and one workflow in it. */
export interface Project {
  readonly folder: string;
  git(...args: string[]): string;
  write(name: string, content: string): void;
  remove(): void;
}

/** @param configured whether the project has an evenhand.yml */
export function makeProject(workflows: readonly string[], configured: boolean): Project {
  return makeProjectOf("examples/project", (folder) => {
    mkdirSync(path.join(folder, ".github", "workflows"), { recursive: true });
    for (const name of workflows) {
      cpSync(path.join(root, "examples", name), path.join(folder, ".github", "workflows", name));
    }
    if (!configured) rmSync(path.join(folder, "evenhand.yml"));
  });
}

/** @param source a folder of this repository whose copy is the project; null: what `prepare` makes
 *  @param prepare changes the copy before its first commit */
export function makeProjectOf(source: string | null, prepare: (folder: string) => void = () => {}): Project {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-act-"));
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=example", "-c", "user.email=example@example.invalid", ...args], {
      cwd: folder,
      encoding: "utf8",
    }).trim();
  if (source !== null) cpSync(path.join(root, source), folder, { recursive: true });
  prepare(folder);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "A model");
  return {
    folder,
    git,
    write: (name, content) => writeFileSync(path.join(folder, name), content),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a release holds: the actions and their bundle, without the rest of the repository. */
export function makeRelease(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-release-"));
  for (const name of [
    "action.yml",
    "action-data",
    "action-train",
    "action-evaluate",
    "action-report",
    "action-deploy",
    "action-monitor",
    "dist",
    ".github/workflows/ml-ci.yml",
    ".github/workflows/ml-deploy.yml",
  ]) {
    if (existsSync(path.join(root, name)))
      cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  return folder;
}

export interface ActLine {
  readonly command?: string;
  readonly msg?: string;
  readonly jobResult?: string;
  readonly stepResult?: string;
  readonly step?: string;
  readonly content?: string;
}

export interface ActRun {
  readonly jobResult: string | undefined;
  readonly lines: readonly ActLine[];
  readonly text: string;
}

export interface ActAsk {
  readonly act: string;
  readonly project: Project;
  readonly release: string;
  readonly github: Standin;
  readonly workflow: string;
  readonly event: string;
  readonly env: Readonly<Record<string, string>>;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** A folder of programs that the commands find first, such as a venv's. */
  readonly programs?: string;
  /** Variables of the repository. */
  readonly vars?: Readonly<Record<string, string>>;
}

/** Runs the project's workflow for an event in host mode, pointed at the stand-in. */
export async function runAct(ask: ActAsk): Promise<ActRun> {
  const side = mkdtempSync(path.join(tmpdir(), "evenhand-act-env-"));
  const envFile = path.join(side, "env");
  const payload = path.join(side, "event.json");
  writeFileSync(
    envFile,
    `${Object.entries(ask.env)
      .map(([name, value]) => `${name}=${value}`)
      .join("\n")}\n`,
  );
  writeFileSync(payload, JSON.stringify(ask.payload));
  const actions = [
    "",
    "/action-data",
    "/action-train",
    "/action-evaluate",
    "/action-report",
    "/action-deploy",
  ];
  const args = [
    ...[ask.event, "-W", `.github/workflows/${ask.workflow}`, "-P", "ubuntu-latest=-self-hosted", "--json"],
    ...["--no-cache-server", "--action-offline-mode", "--env-file", envFile, "-e", payload],
    ...["-s", `GITHUB_TOKEN=${ask.github.token}`],
    ...actions.flatMap((name) => ["--local-repository", `evenhand/evenhand${name}@v1=${ask.release}`]),
    ...Object.entries(ask.inputs ?? {}).flatMap(([name, value]) => ["--input", `${name}=${value}`]),
    ...Object.entries(ask.vars ?? {}).flatMap(([name, value]) => ["--var", `${name}=${value}`]),
  ];
  try {
    const text = await collect(args, ask, side);
    const lines = text.split("\n").flatMap(parseLine);
    return { jobResult: lines.findLast((line) => line.jobResult !== undefined)?.jobResult, lines, text };
  } finally {
    rmSync(side, { recursive: true, force: true });
  }
}

function collect(args: readonly string[], ask: ActAsk, home: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const first = ask.programs === undefined ? "" : `${ask.programs}:`;
    const env = { PATH: `${first}${path.dirname(process.execPath)}:${process.env["PATH"]}`, HOME: home };
    const child = spawn(ask.act, args, { cwd: ask.project.folder, env, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += String(chunk)));
    child.on("error", reject);
    child.on("close", () => resolve(text));
  });
}

function parseLine(line: string): ActLine[] {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? [value as ActLine] : [];
  } catch {
    return [];
  }
}
