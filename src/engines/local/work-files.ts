import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { errorMessage, UserError } from "../../errors.ts";
import type { FoundOutput, WorkFiles } from "../../ports/work-files.ts";
import { type FileDigests, readEveryFile } from "./digest-cache.ts";
import { digestInputFiles, digestPresentFiles } from "./input-files.ts";
import { makeJobFiles } from "./job-files.ts";
import { findOutputFile } from "./output-files.ts";

const maxDocumentBytes = 1 << 20;

/** Opens the working directory of a training run. Throws UserError when there is no such folder.
 *  @param directory absolute
 *  @param temporary for private files; a folder that outlives the step
 *  @param known digests of inputs that need not be read again */
export async function openWorkFiles(
  directory: string,
  temporary: string,
  known: FileDigests = readEveryFile,
): Promise<WorkFiles> {
  const found = await stat(directory).catch(() => null);
  if (!found?.isDirectory()) {
    throw new UserError({
      code: "file-missing",
      message: `the working directory ${directory} is not a folder`,
      hint: "it starts from the workspace: is the repository checked out, and into this place?",
      input: "working-directory",
    });
  }
  return {
    directory,
    resolve: (name) => path.resolve(directory, name),
    digestInputs: (patterns) => digestInputFiles(directory, patterns, known),
    digestPresent: (names) => digestPresentFiles(directory, names),
    readDocument: (file) => readDocument(path.resolve(directory, file), file),
    prepare: (params, places) => makeJobFiles(temporary, params, places),
    findOutput: (declared, job) => {
      const inside = /^\$(?:EVENHAND_OUTPUT|\{EVENHAND_OUTPUT\})(?:\/|$)/.exec(declared);
      const full =
        inside === null
          ? path.resolve(directory, declared)
          : path.join(job.outputFolder, declared.slice(inside[0].length));
      return findOutputFile(full, declared);
    },
    readOutput,
  };
}

async function readOutput({
  path: full,
  kind,
  files,
}: Pick<FoundOutput, "path" | "kind" | "files">): Promise<Map<string, Uint8Array>> {
  if (kind === "file") return new Map([[path.basename(full), await readFile(full)]]);
  const content = new Map<string, Uint8Array>();
  for (const one of files) content.set(one, await readFile(path.join(full, one)));
  return content;
}

async function readDocument(full: string, name: string): Promise<unknown> {
  const bytes = await readFile(full).catch((thrown: { code?: string }) => {
    if (thrown.code === "ENOENT") return null;
    throw unreadable(name, errorMessage(thrown));
  });
  if (bytes === null) return null;
  if (bytes.length > maxDocumentBytes) throw unreadable(name, "it is larger than 1 MiB");
  try {
    return parse(bytes.toString("utf8"), { maxAliasCount: 100, prettyErrors: true }) ?? {};
  } catch (thrown) {
    throw unreadable(name, errorMessage(thrown).split("\n")[0]?.replace(/:$/, "") ?? "");
  }
}

function unreadable(name: string, why: string): UserError {
  return new UserError({
    code: "file-malformed",
    message: `${name} cannot be read: ${why}`,
    hint: "it must be JSON or YAML with parameters by name",
    file: name,
  });
}
