import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { RepositoryName } from "../../clients/oci/names.ts";
import type { Login } from "../../clients/oci/session.ts";

const configSchema = z.object({
  auths: z.record(z.string(), z.object({ auth: z.string().optional() })).default({}),
});

/** The login for a registry: REGISTRY_USERNAME and REGISTRY_PASSWORD, else what `docker login` wrote into its
 *  config.json. null: none is known, and the registry is asked without. */
export async function readLogin(
  repository: RepositoryName,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Login | null> {
  const username = (env["REGISTRY_USERNAME"] ?? "").trim();
  if (username !== "") return { username, password: (env["REGISTRY_PASSWORD"] ?? "").trim() };
  const folder = env["DOCKER_CONFIG"] || path.join(env["HOME"] || "/nonexistent", ".docker");
  const text = await readFile(path.join(folder, "config.json"), "utf8").catch(() => null);
  if (text === null) return null;
  const { auths } = configSchema.parse(JSON.parse(text));
  const found = auths[repository.registry] ?? auths[`https://${repository.registry}/v1/`];
  const [user = "", ...rest] = Buffer.from(found?.auth ?? "", "base64")
    .toString("utf8")
    .split(":");
  return user === "" ? null : { username: user, password: rest.join(":") };
}
