import { isDigest } from "../../clients/oci/names.ts";
import type { Manifest, OciRepository } from "../../clients/oci/repository.ts";
import type { Wanted } from "../../ports/target.ts";
import { describeManifest, digestLabel, labelledDigest } from "./artifact.ts";

/** By its digest when it served before, else under its tag; a manifest that stands for another model is refused. */
export async function findManifest(
  repository: OciRepository,
  wanted: Wanted,
  tag: string,
): Promise<string | null> {
  const reference = wanted.version ?? tag;
  const manifest = await repository.manifest(reference);
  if (manifest === null) {
    if (wanted.version === null) return null;
    throw new Error(`the manifest ${wanted.version} is not in the registry any more`);
  }
  if (wanted.digest === null) return manifest.digest;
  const holds = await modelOf(repository, manifest);
  if (holds === wanted.digest) return manifest.digest;
  throw new Error(
    holds === null
      ? `${reference} does not say which model it holds: build the image with the label ${digestLabel}=${wanted.digest}`
      : `${reference} holds the model ${holds}, not ${wanted.digest}`,
  );
}

/** The same for what was just put there. */
export async function confirmed(repository: OciRepository, wanted: Wanted, tag: string): Promise<string> {
  const version = await findManifest(repository, wanted, tag);
  if (version === null) throw new Error(`${tag} was pushed and is not in the registry`);
  return version;
}

/** The model that a manifest stands for, every file of it in place; null: it is not known. */
export async function modelOf(repository: OciRepository, manifest: Manifest): Promise<string | null> {
  const described = describeManifest(manifest);
  if (described.kind === "nothing") return null;
  if (described.kind === "model") {
    for (const blob of described.blobs)
      if (!(await repository.hasBlob(blob)))
        throw new Error(`the file ${blob.digest} of the manifest ${manifest.digest} is not in the registry`);
    return described.digest;
  }
  if (described.kind === "image") {
    const config = await repository.readBlob(described.config);
    return config === null ? null : labelledDigest(config);
  }
  const digests = new Set<string | null>();
  for (const one of described.manifests) {
    const inner = await repository.manifest(one);
    if (inner !== null) digests.add(await modelOf(repository, inner));
  }
  // Attestations lie beside images in an index and say nothing of a model.
  const known = [...digests].filter((one) => one !== null);
  return known.length === 1 ? known[0]! : null;
}

/** A manifest that must be there still. */
export async function manifestOf(repository: OciRepository, version: string): Promise<Manifest> {
  const manifest = isDigest(version) ? await repository.manifest(version) : null;
  if (manifest === null) throw new Error(`the manifest ${version} is not in the registry any more`);
  return manifest;
}
