import { checkManifest } from "../core/handover/manifest.ts";
import type { BoundEvidence } from "../core/record/deployment.ts";
import { predictionsFile } from "../formats/stored/predictions.ts";
import type { Artifacts } from "../ports/artifacts.ts";
import type { Ledger } from "../ports/ledger.ts";

type Files = ReadonlyMap<string, Uint8Array>;

interface Stores {
  readonly ledger: Pick<Ledger, "file">;
  readonly artifacts: Pick<Artifacts, "listByName" | "download"> | null;
}

/** The files of the evaluation that a deployment was bound to: the ledger's own copy, else the artifact; null: both are
 *  gone. */
export async function readBoundFiles(stores: Stores, evidence: BoundEvidence): Promise<Files | null> {
  return (await keptFiles(stores, evidence)) ?? (await artifactFiles(stores, evidence));
}

async function keptFiles({ ledger }: Stores, evidence: BoundEvidence): Promise<Files | null> {
  const files = new Map<string, Uint8Array>();
  for (const [name, digest] of Object.entries(evidence.kept)) {
    const content = await ledger.file(digest);
    if (content === null) return null;
    files.set(name, content);
  }
  return files.has(predictionsFile) ? files : null;
}

async function artifactFiles({ artifacts }: Stores, evidence: BoundEvidence): Promise<Files | null> {
  if (artifacts === null) return null;
  const found = (await artifacts.listByName(evidence.artifact)).find(({ id }) => id === evidence.artifactId);
  if (found === undefined || found.expired) return null;
  const checked = checkManifest(await artifacts.download(found));
  return checked.ok ? checked.value : null;
}
