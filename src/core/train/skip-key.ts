import { canonicalJson, sha256 } from "../digest.ts";
import type { FileDigest } from "../record/run.ts";
import type { DeclaredOutput } from "./judge-outputs.ts";

/** Everything that a training's result is taken to depend on. */
export interface SkipFacts {
  readonly model: string;
  readonly leg: string;
  /** As the user wrote it: paths start there. */
  readonly directory: string;
  readonly command: unknown;
  /** The declared inputs, and the files that the command names. */
  readonly inputs: readonly FileDigest[];
  readonly lockFiles: readonly FileDigest[];
  readonly params: unknown;
  readonly environment: Readonly<Record<string, string | null>>;
  readonly outputs: readonly DeclaredOutput[];
  readonly seed: number;
  /** Operating system and architecture. */
  readonly platform: string;
  /** What else decides, such as stages. */
  readonly more?: unknown;
}

/** Changes when equal facts no longer mean an equal record. */
const scheme = "evenhand/run/v1 1";

/** Digest of what a training depends on: equal for equal facts, in whatever order files were listed. */
export function skipKey(facts: SkipFacts): string {
  const files = (list: readonly FileDigest[]) =>
    Object.fromEntries(list.map(({ path, digest }) => [path, digest]));
  const content = {
    ...facts,
    scheme,
    inputs: files(facts.inputs),
    lockFiles: files(facts.lockFiles),
    outputs: Object.fromEntries(facts.outputs.map(({ name, path }) => [name, path])),
    more: facts.more ?? null,
  };
  return sha256(canonicalJson(content));
}

/** Words of a command that look like code or settings it reads: of `python train.py --lr 0.1 > log.txt`, `train.py`.
 *  What it writes is left out, as far as redirections and declared outputs tell. */
export function codeInCommand(
  command: string | readonly string[],
  outputs: readonly DeclaredOutput[],
): string[] {
  const words =
    typeof command === "string" ? command.replace(/>+\s*\S+/g, " ").split(/[\s;|&<>()"'`=]+/) : command;
  const written = new Set(outputs.map(({ path }) => path));
  const likely = words.filter(
    (word) => codePattern.test(word) && !written.has(word.replace(/^\.\//, "").replaceAll("\\", "/")),
  );
  return [...new Set(likely)].slice(0, 200);
}

const codePattern = /^[^-\0].{0,400}\.(?:py|ipynb|sh|bash|r|jl|js|ts|sql|ya?ml|json|toml|cfg|ini)$/i;

/** The values of some variables; null: it is not set. */
export function allowedEnvironment(
  names: readonly string[],
  step: Readonly<Record<string, string | undefined>>,
): Record<string, string | null> {
  return Object.fromEntries(names.map((name) => [name, step[name] ?? null]));
}

export type ArchiveKind = "train" | "stage" | "checkpoints";

/** How the keys of one training's archives begin; what follows names the content.
 *  @param key of `skipKey` */
export function archivePrefix(kind: ArchiveKind, model: string, key: string): string {
  return `evenhand-${kind}-${model}-${hex(key)}-`;
}

/** The key of an archive that holds this text: a reader compares the digest of what it got. */
export function archiveKey(prefix: string, text: string): string {
  return `${prefix}${hex(sha256(text))}`;
}

function hex(digest: string): string {
  return digest.replace(/^sha256:/, "").slice(0, 40);
}
