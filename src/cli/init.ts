import { lstat, mkdir, realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import { publishedConfig, renderJsonSchema } from "../core/config/json-schema.ts";
import { isOfInterest, readFindings } from "../core/init/findings.ts";
import { type InitFile, planInit } from "../core/init/plan.ts";
import { renderInit } from "../core/init/render.ts";
import { parseInputs } from "../core/inputs/parse.ts";
import { type Git, makeGit } from "../github/git-program.ts";
import type { Host } from "../ports/host.ts";
import { readRepository } from "../sources/repository-files.ts";
import type { CommandEnd } from "./commands.ts";
import type { Flags } from "./flags.ts";
import { initInputs } from "./init-command.ts";

/** `evenhand init`: what was found, what would be written, what is left to a person. */
export async function runInit(flags: Flags, host: Host): Promise<CommandEnd> {
  const inputs = parseInputs(initInputs, flags.inputs);
  const root = path.resolve(host.context.workspace, inputs.workingDirectory);
  const findings = readFindings(await readRepository(root, isOfInterest));
  const branch = await defaultBranch(makeGit(root, process.env));
  const plan = planInit(findings, { name: path.basename(root), branch }, renderJsonSchema(publishedConfig));
  const outcome = inputs.write ? await writeAll(root, plan.files) : null;
  return { exit: 0, text: renderInit(plan, outcome) };
}

/** The branch that the remote has checked out, else the usual name that it has, else the branch here; `main` where git
 *  tells nothing. */
async function defaultBranch(git: Git): Promise<string> {
  const ask = async (...args: string[]) => (await git(args))?.toString("utf8").trim() || null;
  const remote = await ask("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  if (remote !== null) return remote.replace(/^origin\//, "");
  for (const usual of ["main", "master", "trunk"])
    if ((await ask("rev-parse", "--quiet", "--verify", `refs/remotes/origin/${usual}`)) !== null)
      return usual;
  return (await ask("symbolic-ref", "--quiet", "--short", "HEAD")) ?? "main";
}

async function writeAll(root: string, files: readonly InitFile[]): Promise<Map<string, string>> {
  const outcome = new Map<string, string>();
  const top = await realpath(root);
  for (const { path: name, content } of files) {
    const file = path.join(root, name);
    const folder = path.join(top, path.dirname(name));
    const isHere = await isFolderItself(folder, top);
    outcome.set(name, isHere ? await writeNew(file, content) : "lies behind a link, and is not written");
  }
  return outcome;
}

/** Makes a folder below another one, unless a link on the way leads elsewhere. */
async function isFolderItself(folder: string, top: string): Promise<boolean> {
  if (folder === top) return true;
  if (!(await isFolderItself(path.dirname(folder), top))) return false;
  const found = await lstat(folder).catch(() => null);
  if (found === null) await mkdir(folder);
  return found === null || found.isDirectory();
}

/** Also a link that points nowhere counts as there. */
async function writeNew(file: string, content: string): Promise<string> {
  try {
    await writeFile(file, content, { flag: "wx" });
    return "written";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return "is there already, and stays as it is";
    throw error;
  }
}
