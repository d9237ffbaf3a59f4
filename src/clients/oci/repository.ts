import { sha256 } from "../../core/digest.ts";
import { headerOf } from "../http/exchange.ts";
import { isDigest } from "./names.ts";
import { makeSession, type OciOptions } from "./session.ts";
import { type Blob, uploadBlob } from "./upload.ts";

export interface Manifest {
  /** sha256 of its bytes, computed here. */
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** One repository of an OCI registry (distribution-spec 1.1). */
export interface OciRepository {
  /** By tag or digest; null when it is not there. Throws when the content is not what its digest says. */
  manifest(reference: string): Promise<Manifest | null>;
  /** Under a tag, or under its own digest. Twice is once. */
  pushManifest(reference: string, manifest: Pick<Manifest, "mediaType" | "bytes">): Promise<string>;
  /** Whether a blob of this digest and length is there. */
  hasBlob(blob: Pick<Blob, "digest" | "bytes">): Promise<boolean>;
  pushBlob(blob: Blob): Promise<void>;
  /** A small blob, checked against its digest; null when it is not there. */
  readBlob(digest: string): Promise<Uint8Array | null>;
}

const readable = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
].join(", ");
const largestManifest = 4 * 2 ** 20;
/** Pieces of an upload: above the smallest that S3-backed registries take, below the largest that proxies let through. */
const pieceBytes = 16 * 2 ** 20;

export function makeOciRepository(options: OciOptions): OciRepository {
  const session = makeSession(options);
  const at = (kind: "manifests" | "blobs", reference: string) =>
    `/v2/${session.repository.path}/${kind}/${reference}`;

  return {
    async manifest(reference) {
      const answer = await session.ask({
        ...{ method: "GET", url: at("manifests", reference), repeatable: true, accepts: [404] },
        headers: { accept: readable },
      });
      if (answer.status === 404) return null;
      if (answer.body.length > largestManifest)
        throw new Error(`the manifest of ${reference} is larger than 4 MiB`);
      const digest = sha256(answer.body);
      const said = headerOf(answer, "docker-content-digest");
      if ((isDigest(reference) && reference !== digest) || (said !== null && said !== digest))
        throw new Error(`the manifest of ${reference} has the digest ${digest}, not ${said ?? reference}`);
      return {
        digest,
        mediaType: (headerOf(answer, "content-type") ?? "").split(";")[0]!,
        bytes: answer.body,
      };
    },
    async pushManifest(reference, { mediaType, bytes }) {
      const digest = sha256(bytes);
      const answer = await session.ask({
        ...{ method: "PUT", url: at("manifests", reference), repeatable: true },
        headers: { "content-type": mediaType },
        body: bytes,
      });
      const said = headerOf(answer, "docker-content-digest");
      if (said !== null && said !== digest)
        throw new Error(`the registry stored the manifest as ${said}, not ${digest}`);
      return digest;
    },
    async hasBlob({ digest, bytes }) {
      const answer = await session.ask({
        ...{ method: "HEAD", url: at("blobs", digest), repeatable: true, accepts: [404], follows: true },
      });
      const length = headerOf(answer, "content-length");
      return answer.status !== 404 && (length === null || Number(length) === bytes);
    },
    pushBlob: (blob) => uploadBlob(session, blob, pieceBytes),
    async readBlob(digest) {
      const answer = await session.ask({
        ...{ method: "GET", url: at("blobs", digest), repeatable: true, accepts: [404], follows: true },
      });
      if (answer.status === 404) return null;
      if (sha256(answer.body) !== digest) throw new Error(`the blob ${digest} has another content`);
      return answer.body;
    },
  };
}
