import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { Unreachable } from "../../clients/http/request.ts";
import type { Kubernetes } from "../../clients/kubernetes/client.ts";
import { KubernetesRefusal } from "../../clients/kubernetes/refusal.ts";
import type { Resource } from "../../clients/kubernetes/resources.ts";
import { errorMessage, UserError } from "../../errors.ts";
import { selectFiles } from "../remote/select-files.ts";
import { packTar, type TarFile } from "../remote/tar.ts";
import { wrapperScript } from "../remote/wrapper.ts";
import { describeBundle, type Parts, unpackShell } from "./describe.ts";
import { handOverByLog } from "./hand-over.ts";

/** Content by name: what a container finds in its bundle. */
export type Bundle = Readonly<Record<string, Uint8Array>>;

/** A Secret holds a little more than a mebibyte with all that belongs to it. */
const mostPacked = 1_000_000;
export const mostSent = 64 << 20;

/** Packed files and the wrapper. Throws UserError when they are too large. */
export async function packBundle({ job, cargo, options }: Parts): Promise<Bundle> {
  const packed = await pack(await selectFiles(job, cargo, options.send, mostSent));
  refuseLarge(packed.length, "");
  const handOver = handOverByLog(options.upload);
  const script = wrapperScript(job, cargo, {
    unpack: unpackShell,
    handOver,
    directory: options.directory ?? null,
  });
  return { "files.tar.gz": packed, "run.sh": Buffer.from(script) };
}

export function pack(files: readonly TarFile[]): Promise<Buffer> {
  return promisify(gzip)(packTar(files), { level: 9 });
}

/** @param more said of the bytes; "" for nothing */
export function refuseLarge(bytes: number, more: string): void {
  if (bytes <= mostPacked) return;
  throw new UserError({
    code: "input-invalid",
    message: `the files to send are ${bytes} bytes when packed${more}; Kubernetes takes ${mostPacked}`,
    hint: "put code into the image and `send: inputs` into `engine-options`, and let the command read data from storage",
    input: "inputs",
  });
}

/** Makes the job, then the bundle that its pod waits for: so the bundle belongs to the job and goes with it.
 *  Throws UserError when the cluster does not take one of them. */
export async function submitJob(
  kubernetes: Kubernetes,
  resource: Resource,
  namespace: string,
  { parts, bundle }: { parts: Parts; bundle: (made: Resource) => Bundle },
): Promise<void> {
  const made = await createOnce(kubernetes, resource, namespace);
  await createOnce(kubernetes, describeBundle(parts, bundle(made), made), namespace);
}

/** A resource of this name that is there already came of a request whose answer was lost. */
async function createOnce(kubernetes: Kubernetes, resource: Resource, namespace: string): Promise<Resource> {
  try {
    return await kubernetes.create(resource, namespace);
  } catch (thrown) {
    const { apiVersion, kind, metadata } = resource;
    const lost = thrown instanceof Unreachable;
    const again = thrown instanceof KubernetesRefusal && thrown.reason === "AlreadyExists";
    const name = { apiVersion, kind, namespace, name: metadata.name };
    const found = lost || again ? await kubernetes.get(name).catch(() => null) : null;
    if (found !== null) return found;
    throw notTaken(thrown);
  }
}

export function notTaken(thrown: unknown): unknown {
  if (thrown instanceof UserError) return thrown;
  const denied = thrown instanceof KubernetesRefusal && (thrown.status === 401 || thrown.status === 403);
  const hint = denied
    ? "docs/engines.md has the role that this engine needs"
    : "is the cluster of the current context up, and reached from this machine?";
  const code = denied ? "permission-missing" : "unsupported";
  return new UserError({ code, message: errorMessage(thrown), hint, input: "engine-options" }, thrown);
}
