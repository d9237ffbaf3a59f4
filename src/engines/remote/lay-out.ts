import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Cargo } from "../../ports/engine.ts";
import type { Word } from "./job-lines.ts";
import { isOutside } from "./select-files.ts";
import { readTar, type TarFile } from "./tar.ts";

const mostUnpacked = 4 * 1024 ** 3;

/** Checks what a job handed over against the digest that it said, and lays its files where the local engine would
 *  have them. Takes nothing but declared outputs, metrics and checkpoints. Throws Error, in words for a person.
 *  @param directory the job's, absolute */
export async function layOut(
  pack: Buffer,
  word: Extract<Word, { said: "ready" }>,
  directory: string,
  cargo: Cargo,
): Promise<void> {
  const sha256 = createHash("sha256").update(pack).digest("hex");
  if (sha256 !== word.sha256) {
    const sizes = `${pack.length} bytes arrived, the job sent ${word.bytes}`;
    throw new Error(
      `the outputs that arrived are not those that the job sent: their digests differ (${sizes})`,
    );
  }
  const archive = await promisify(gunzip)(pack, { maxOutputLength: mostUnpacked });
  for (const output of cargo.outputs.filter((one) => !one.startsWith("$"))) {
    await rm(path.resolve(directory, output), { recursive: true, force: true });
  }
  for (const file of readTar(archive)) await layFile(file, directory, cargo);
}

async function layFile(file: TarFile, directory: string, { files, outputs }: Cargo): Promise<void> {
  const name = path.posix.normalize(file.path);
  if (isOutside(name))
    throw new Error(`the job handed over ${JSON.stringify(name)}, which lies outside its folder`);
  const [, kind, rest] = /^\.evenhand\/(metrics\.jsonl|output|checkpoints)(?:\/(.*))?$/s.exec(name) ?? [];
  const declared = outputs.map((one) => path.posix.normalize(one).replace(/\/+$/, ""));
  const to =
    kind === "metrics.jsonl"
      ? files.metricsFile
      : kind === "output" && rest !== undefined
        ? path.join(files.outputFolder, rest)
        : kind === "checkpoints" && rest !== undefined
          ? path.join(files.checkpointFolder, rest)
          : declared.some((one) => name === one || name.startsWith(`${one}/`))
            ? path.join(directory, name)
            : null;
  if (to === null) return;
  await mkdir(path.dirname(to), { recursive: true });
  await writeFile(to, file.bytes, { mode: file.executable === true ? 0o755 : 0o644 });
}
