import { createHash } from "node:crypto";
import { z } from "zod";
import type { GitHub } from "./client.ts";
import { unzip } from "./unzip.ts";

const largestArchive = 512 * 2 ** 20;
const tries = 3;

/** An artifact's archive, unpacked in memory. The signed address is asked for anew at each try and never shown.
 *  @param digest `sha256:<hex>` of the archive when the listing told it */
export async function downloadArtifact(
  github: GitHub,
  id: number,
  digest: string | null,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return downloadArchive(github, {
    name: `artifact ${id}`,
    digest,
    address: () => signedAddress(github, id),
  });
}

export interface StoredArchive {
  /** As sentences begin with it. */
  readonly name: string;
  readonly digest: string | null;
  /** Where it lies: asked for anew at each try. */
  address(): Promise<string>;
}

/** A zip file from the storage behind the API, unpacked in memory. */
export async function downloadArchive(
  github: GitHub,
  { name, digest, address }: StoredArchive,
): Promise<ReadonlyMap<string, Uint8Array>> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await fetchArchive(github, await address());
    if (outcome instanceof Uint8Array) {
      checkDigest(outcome, digest, name);
      return unzip(outcome);
    }
    if (!outcome.passing || attempt >= tries) throw new Error(`${name}: ${outcome.problem}`);
    await github.clock.sleep(1000 * attempt);
  }
}

async function signedAddress(github: GitHub, id: number): Promise<string> {
  const { headers, status } = await github.request({
    route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    parameters: { artifact_id: id, archive_format: "zip", request: { redirect: "manual" } },
    reply: z.unknown(),
    permission: "actions: read",
  });
  const address = headers["location"] ?? "";
  if (status !== 302 || !/^https?:\/\//.test(address))
    throw new Error(`artifact ${id}: GitHub did not say where it lies (status ${status})`);
  return address;
}

interface Missed {
  readonly problem: string;
  /** Worth another try. */
  readonly passing: boolean;
}

async function fetchArchive(github: GitHub, address: string): Promise<Uint8Array | Missed> {
  let response: Response;
  try {
    // No authorization: the address itself is the permission, on another host.
    response = await github.fetch(address, { signal: AbortSignal.timeout(300_000) });
  } catch {
    return { problem: "its storage did not answer", passing: true };
  }
  if (response.status !== 200) {
    const passing = response.status >= 500 || response.status === 404;
    return { problem: `its storage answered ${response.status}`, passing };
  }
  return readCapped(response);
}

async function readCapped(response: Response): Promise<Uint8Array | Missed> {
  const promised = response.headers.get("content-length");
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.byteLength;
      if (length > largestArchive) return { problem: "it is larger than 512 MiB", passing: false };
      chunks.push(chunk);
    }
  } catch {
    return { problem: "its download broke off", passing: true };
  }
  if (promised !== null && Number(promised) !== length)
    return { problem: "its download was cut", passing: true };
  return Buffer.concat(chunks);
}

function checkDigest(archive: Uint8Array, digest: string | null, name: string): void {
  if (digest === null || !digest.startsWith("sha256:")) return;
  const actual = `sha256:${createHash("sha256").update(archive).digest("hex")}`;
  if (actual !== digest) throw new Error(`${name}: its archive differs from the digest GitHub lists`);
}
