import type { DataRecord, Finding } from "../../core/record/data.ts";
import { UserError } from "../../errors.ts";
import { type Manifest, parseManifest, readManifest } from "../../formats/data/manifest.ts";
import { verifyManifest } from "../../formats/data/verify.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { placeInRepository } from "../../stories/policy-source.ts";
import type { BaseRules } from "./base-rules.ts";
import type { DataPorts } from "./ports.ts";
import { listOf } from "./settings.ts";

export interface Verified {
  readonly verified: DataRecord["verified"];
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

/** Where the manifests lie. */
export interface VerifyAsk {
  readonly manifests: readonly string[];
  /** The working directory from the top of the repository. */
  readonly start: string;
  readonly base: BaseRules | null;
}

const told = 50;

/** Holds the files against their manifests. Every file that differs is an error; so is one that a manifest named at the
 *  base commit and none names now, as long as it is there. */
export async function verifyFiles(ask: VerifyAsk, ports: DataPorts): Promise<Verified> {
  const { manifests, start, base } = ask;
  const placeOf = (manifest: string, entry: string) =>
    placeInRepository(`${start}/${manifest}/..`, entry) ?? entry;
  const verified: DataRecord["verified"] = [];
  const findings: Finding[] = [];
  const notes: string[] = [];
  const named = new Set<string>();
  for (const file of manifests) {
    const source = ports.open(file);
    const manifest = await readHeld(file, base, ports);
    if (manifest === null) {
      findings.push(broken(`${file} is named by the base's rules and is not there`));
      continue;
    }
    for (const entry of manifest.entries) named.add(placeOf(file, entry.path));
    const depth = (placeInRepository(start, file) ?? "").split("/").length - 1;
    const wrong = await verifyManifest(manifest, source, depth);
    notes.push(...manifest.notes.map((note) => `${file}: ${note}`));
    verified.push({
      manifest: file,
      kind: manifest.kind,
      files: manifest.entries.length,
      wrong: wrong.length,
    });
    for (const one of wrong.slice(0, told)) findings.push(broken(`${one.path} ${one.why} (${file})`));
    if (wrong.length > told) notes.push(`${file}: ${wrong.length - told} more files differ`);
  }
  findings.push(...(await droppedFiles((...at) => named.has(placeOf(...at)), base, ports)));
  return { verified, findings, notes };
}

/** null: only the base's rules name it, and it is gone. */
async function readHeld(file: string, base: BaseRules | null, ports: DataPorts): Promise<Manifest | null> {
  try {
    return await readManifest(ports.open(file));
  } catch (error) {
    const isGone = error instanceof UserError && error.detail.code === "file-missing";
    if (isGone && listOf(base?.data?.manifest).includes(file)) return null;
    throw error;
  }
}

/** A manifest may name other sums than before, but a file that is still there stays under one. */
async function droppedFiles(
  isNamed: (manifest: string, entry: string) => boolean,
  base: BaseRules | null,
  ports: DataPorts,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of listOf(base?.data?.manifest)) {
    const text = await base!.read(file);
    for (const { path: entry } of text === null ? [] : parseManifest(text, file).entries) {
      if (isNamed(file, entry) || !(await isThere(ports.open(file).beside!(entry)))) continue;
      const sentence = `${entry} was under ${file} at the base commit ${base!.sha.slice(0, 7)}, and no manifest names it now`;
      if (findings.length < told) findings.push(broken(sentence));
    }
  }
  return findings;
}

async function isThere(source: ByteSource): Promise<boolean> {
  if ((await source.list?.()) != null) return true;
  return source.size().then(
    () => true,
    (error) => {
      if (error instanceof UserError) return error.detail.code !== "file-missing";
      throw error;
    },
  );
}

function broken(message: string): Finding {
  const rule = "a file is what its manifest names";
  const nowhere = { column: null, value: null, example: null } as const;
  return { check: "integrity", severity: "error", table: "data", message, rule, ...nowhere };
}
