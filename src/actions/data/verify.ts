import type { DataRecord, Finding } from "../../core/record/data.ts";
import { readManifest } from "../../formats/data/manifest.ts";
import { verifyManifest } from "../../formats/data/verify.ts";
import type { DataPorts } from "./ports.ts";

export interface Verified {
  readonly verified: DataRecord["verified"];
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

const told = 50;

/** Holds the files against their manifests. Every file that differs is an error. */
export async function verifyFiles(manifests: readonly string[], ports: DataPorts): Promise<Verified> {
  const verified: DataRecord["verified"] = [];
  const findings: Finding[] = [];
  const notes: string[] = [];
  for (const path of manifests) {
    const source = ports.open(path);
    const manifest = await readManifest(source);
    const wrong = await verifyManifest(manifest, source);
    notes.push(...manifest.notes.map((note) => `${path}: ${note}`));
    verified.push({
      manifest: path,
      kind: manifest.kind,
      files: manifest.entries.length,
      wrong: wrong.length,
    });
    for (const { path: file, why } of wrong.slice(0, told)) {
      findings.push({
        check: "integrity",
        severity: "error",
        table: "data",
        column: null,
        message: `${file} ${why} (${path})`,
        value: null,
        rule: "a file is what its manifest names",
        example: null,
      });
    }
    if (wrong.length > told) notes.push(`${path}: ${wrong.length - told} more files differ`);
  }
  return { verified, findings, notes };
}
