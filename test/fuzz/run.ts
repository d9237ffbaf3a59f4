import { UserError } from "../../src/errors.ts";
import { BadArchive } from "../../src/ports/bad-archive.ts";
import { makeRandom } from "../engines/random.ts";
import type { FuzzedReader } from "./fuzzed-reader.ts";
import { makeDraw } from "./mutate.ts";

/** Whether something thrown is a reader's word about its file. A plain Error is one for archives of our own jobs only. */
export function isRefusal(reader: string, thrown: unknown): boolean {
  if (thrown instanceof UserError || thrown instanceof BadArchive) return true;
  return reader === "tar of outputs" && thrown instanceof Error && thrown.constructor === Error;
}

/** The bytes of one run: a reader's name and a seed give the same ones on every machine. */
export function spoiledBytes(reader: FuzzedReader, seed: number): Buffer {
  const draw = makeDraw(makeRandom(seed));
  return reader.spoil(draw.of(reader.files), draw, reader.files);
}

/** @returns what happened when it was not what may happen; null when it was */
export async function tryReader(
  reader: FuzzedReader,
  bytes: Buffer,
): Promise<{ refused: boolean; crash: string | null }> {
  try {
    await reader.read(bytes);
    return { refused: false, crash: null };
  } catch (thrown) {
    if (isRefusal(reader.name, thrown)) return { refused: true, crash: null };
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { refused: true, crash: stack.split("\n").slice(0, 6).join("\n") };
  }
}
