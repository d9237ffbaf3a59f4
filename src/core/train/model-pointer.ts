import { z } from "zod";
import { runLimits } from "../record/limits.ts";

/** A model that stays in a storage: the training writes where it lies and its digest into a small file of this ending. */
const ending = ".uri.json";

export function isModelPointer(path: string): boolean {
  return path.endsWith(ending);
}

/** Without a login and a query: a signed address would be a secret in the record. */
const addressed = /^(?!file:)[a-z][a-z0-9+.-]*:\/\/[^\s?#@]+$/;

const pointerSchema = z.strictObject({
  uri: z.string().max(runLimits.pathLength).regex(addressed, {
    message: "is no address such as `s3://models/fraud/7.safetensors`, without a login and without `?`",
  }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { message: "is no sha256 in 64 small hexadecimal digits" }),
  bytes: z.int().nonnegative(),
});

/** What a training said of a model that is not on this machine. */
export interface ModelPointer {
  readonly uri: string;
  readonly digest: string;
  readonly bytes: number;
}

/** @returns the pointer, or in one sentence why the file is none */
export function parseModelPointer(text: string): ModelPointer | string {
  const parsed = pointerSchema.safeParse(jsonOf(text));
  if (parsed.success) {
    const { uri, sha256, bytes } = parsed.data;
    return { uri, digest: `sha256:${sha256}`, bytes };
  }
  const [issue] = parsed.error.issues;
  const key = issue?.path.join(".") ?? "";
  const what = key === "" ? "it is no JSON object of these three" : `\`${key}\` ${issue?.message}`;
  return `a file ${ending} says where the model lies, as {"uri": …, "sha256": …, "bytes": …}: ${what}`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
