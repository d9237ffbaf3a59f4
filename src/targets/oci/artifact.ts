import { z } from "zod";
import type { Manifest } from "../../clients/oci/repository.ts";
import type { Blob } from "../../clients/oci/upload.ts";
import { sha256 } from "../../core/digest.ts";
import { folderDigest } from "../../core/train/folder-digest.ts";
import type { ModelContent } from "../../ports/model-content.ts";

export const modelType = "application/vnd.evenhand.model.v1";
/** What the tag names when nothing serves: registries cannot always take a tag away. */
export const nothingType = "application/vnd.evenhand.nothing.v1";
export const manifestType = "application/vnd.oci.image.manifest.v1+json";
const indexTypes = new Set([
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
]);
export const digestLabel = "dev.evenhand.digest";
const kindLabel = "dev.evenhand.kind";
const title = "org.opencontainers.image.title";

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const descriptor = z.object({
  mediaType: z.string(),
  digest,
  size: z.int().nonnegative(),
  annotations: z.record(z.string(), z.string()).optional(),
});
const manifestSchema = z.object({
  artifactType: z.string().optional(),
  config: descriptor,
  layers: z.array(descriptor),
  annotations: z.record(z.string(), z.string()).optional(),
});
const indexSchema = z.object({ manifests: z.array(descriptor).min(1) });

/** The empty JSON object, by which a manifest says that it has no config (image-spec 1.1). */
export const emptyBlob: Blob = blobOf(new TextEncoder().encode("{}"));
const emptyDescriptor = {
  mediaType: "application/vnd.oci.empty.v1+json",
  digest: emptyBlob.digest,
  size: 2,
};

export function blobOf(bytes: Uint8Array): Blob {
  return {
    digest: sha256(bytes),
    bytes: bytes.length,
    async *stream(from = 0) {
      yield bytes.subarray(from);
    },
  };
}

/** The manifest of a model: one layer a file, and nothing that differs when the same model is pushed again. */
export function renderArtifact(content: ModelContent, artifactType: string): Uint8Array {
  return jsonBytes({
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType,
    config: emptyDescriptor,
    layers: content.files.map((file) => ({
      mediaType: "application/octet-stream",
      digest: file.digest,
      size: file.bytes,
      annotations: { [title]: file.path },
    })),
    annotations: { [digestLabel]: content.digest, [kindLabel]: content.kind },
  });
}

export function renderNothing(): Uint8Array {
  return jsonBytes({
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType: nothingType,
    config: emptyDescriptor,
    layers: [emptyDescriptor],
  });
}

export type Described =
  | { readonly kind: "nothing" }
  /** The digest follows from the layers; null: this is no model that Evenhand pushed. */
  | {
      readonly kind: "model";
      readonly digest: string | null;
      readonly blobs: readonly Omit<Blob, "stream">[];
    }
  /** Its config says which model it holds. */
  | { readonly kind: "image"; readonly config: string }
  | { readonly kind: "index"; readonly manifests: readonly string[] };

/** What a manifest describes. The model's digest is computed from the digests of its files, never taken from an
 *  annotation. Throws when the manifest cannot be read. */
export function describeManifest({ mediaType, bytes }: Pick<Manifest, "mediaType" | "bytes">): Described {
  const json: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  if (indexTypes.has(mediaType))
    return { kind: "index", manifests: indexSchema.parse(json).manifests.map((one) => one.digest) };
  const manifest = manifestSchema.parse(json);
  if (manifest.artifactType === nothingType) return { kind: "nothing" };
  const isImage = /\.(?:image|container\.image)\.(?:config\.)?v1\+json$/.test(manifest.config.mediaType);
  if (isImage) return { kind: "image", config: manifest.config.digest };
  const files = manifest.layers.map((layer) => ({
    path: layer.annotations?.[title] ?? "",
    digest: layer.digest,
  }));
  const kind = manifest.annotations?.[kindLabel];
  return {
    kind: "model",
    digest:
      kind === "file" && files.length === 1
        ? files[0]!.digest
        : kind === "folder"
          ? folderDigest(files)
          : null,
    blobs: manifest.layers.map((layer) => ({ digest: layer.digest, bytes: layer.size })),
  };
}

const configSchema = z.object({
  config: z.object({ Labels: z.record(z.string(), z.string()).nullish() }).nullish(),
});

/** The model that an image says it holds, by its label `dev.evenhand.digest`; null: it does not say. */
export function labelledDigest(config: Uint8Array): string | null {
  const labels = configSchema.parse(JSON.parse(new TextDecoder().decode(config))).config?.Labels;
  const said = labels?.[digestLabel];
  return said !== undefined && digest.safeParse(said).success ? said : null;
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
