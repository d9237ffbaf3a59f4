import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Draw, spoil } from "./mutate.ts";

/** One reader of bytes that somebody else wrote, and true files for it. */
export interface FuzzedReader {
  readonly name: string;
  readonly files: readonly Buffer[];
  readonly spoil: (bytes: Buffer, draw: Draw, others: readonly Buffer[]) => Buffer;
  /** Reads all that can be read. What it throws must be a refusal. */
  readonly read: (bytes: Buffer) => unknown;
}

const root = path.resolve(import.meta.dirname, "..");

export function reader(
  name: string,
  files: readonly Buffer[],
  read: FuzzedReader["read"],
  how: FuzzedReader["spoil"] = spoil,
): FuzzedReader {
  return { name, files, read, spoil: how };
}

/** Files of a folder of test/. */
export function filesIn(folder: string, pattern: RegExp): Buffer[] {
  const all = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
  const files = all.filter((one) => one.isFile() && pattern.test(one.name));
  const read = files.map((one) => readFileSync(path.join(one.parentPath, one.name)));
  if (read.length === 0) throw new Error(`no ${String(pattern)} in test/${folder}`);
  return read;
}

export const text = (...texts: string[]): Buffer[] => texts.map((one) => Buffer.from(one));
export const textOf = (bytes: Buffer): string => bytes.toString("utf8");
