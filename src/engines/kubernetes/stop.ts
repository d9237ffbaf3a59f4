import type { Kubernetes } from "../../clients/kubernetes/client.ts";
import type { Name } from "../../clients/kubernetes/resources.ts";
import type { Clock } from "../../ports/clock.ts";
import { jobLabel, leaseAnnotation } from "./names.ts";

const looks = 120;

/** Deletes a job with its pods, and waits until they are gone, at most a minute. No such job is no error. */
export async function stopJob(kubernetes: Kubernetes, name: Name, clock: Clock): Promise<void> {
  const pods = {
    apiVersion: "v1",
    kind: "Pod",
    namespace: name.namespace,
    labels: `${jobLabel}=${name.name}`,
  };
  await kubernetes.delete(name);
  await kubernetes.delete({ ...name, apiVersion: "v1", kind: "Secret" });
  for (let look = 0; look < looks; look++) {
    if ((await kubernetes.get(name)) === null && (await kubernetes.list(pods)).length === 0) return;
    await clock.sleep(500);
  }
  throw new Error(`the job ${name.name} or its pods are still there a minute after they were deleted`);
}

/** Deletes what earlier attempts left, and every job whose lease is over: nobody waits for it. */
export async function stopLeftovers(
  kubernetes: Kubernetes,
  { kind, apiVersion, namespace }: Omit<Name, "name">,
  earlier: readonly string[],
  clock: Clock,
): Promise<void> {
  const left = await kubernetes.list({ apiVersion, kind, namespace, labels: jobLabel });
  for (const { metadata, ...resource } of left) {
    const lease = Date.parse(metadata.annotations?.[leaseAnnotation] ?? "");
    const over = !Number.isNaN(lease) && lease < clock.now() && !isFinished(resource);
    const place = { apiVersion, kind, namespace, name: metadata.name };
    if (over || earlier.includes(metadata.name)) await stopJob(kubernetes, place, clock);
  }
}

/** A job that ended in order stays for people to look at, until the cluster removes it. */
function isFinished(resource: Readonly<Record<string, unknown>>): boolean {
  const { conditions } = (resource["status"] ?? {}) as { conditions?: { type: string; status: string }[] };
  return (conditions ?? []).some(
    ({ type, status }) =>
      status === "True" && ["Complete", "Failed", "Succeeded", "Completed"].includes(type),
  );
}
