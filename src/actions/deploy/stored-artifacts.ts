import { attemptName } from "../../core/handover/names.ts";
import { errorMessage } from "../../errors.ts";
import type { ArtifactRef } from "../../ports/artifacts.ts";
import { PermissionDenied } from "../../ports/permission-denied.ts";
import type { DeployPorts } from "./ports.ts";

/** Every run's artifact of this name, newest first. */
export async function listAll(ports: DeployPorts, name: string): Promise<ArtifactRef[]> {
  const plain = await ports.artifacts.listByName(name);
  // A re-run whose name stayed reserved wrote `-a2`; it is looked for only beside a first attempt.
  const second = plain.length === 0 ? [] : await ports.artifacts.listByName(attemptName(name, 2));
  return [...plain, ...second].sort((a, b) => b.id - a.id);
}

/** Its files by name; a sentence where they cannot be had. Throws PermissionDenied. */
export async function download(
  ports: DeployPorts,
  artifact: ArtifactRef,
): Promise<ReadonlyMap<string, Uint8Array> | string> {
  if (artifact.expired) return "it has expired";
  if (artifact.sameRepository === false) return "it comes from a fork and was not opened";
  try {
    return await ports.artifacts.download(artifact);
  } catch (thrown) {
    if (thrown instanceof PermissionDenied) throw thrown;
    return errorMessage(thrown);
  }
}
