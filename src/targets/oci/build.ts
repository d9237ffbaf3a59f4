import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { RepositoryName } from "../../clients/oci/names.ts";
import type { Login } from "../../clients/oci/session.ts";
import type { OutputFence } from "../../ports/output-fence.ts";
import { commandEnvironment, runCommand } from "../command-run.ts";

export const builders = ["docker", "buildah", "podman", "kaniko"] as const;
export type Builder = (typeof builders)[number];

export interface Build {
  readonly builder: Builder;
  /** The working directory; `dockerfile` and `context` are relative to it. */
  readonly folder: string;
  readonly dockerfile: string;
  readonly context: string;
  readonly labels: Readonly<Record<string, string>>;
  /** `registry/path:tag` */
  readonly destination: string;
  readonly registry: RepositoryName;
  readonly login: Login | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fence: OutputFence;
  readonly timeoutMs: number;
}

/** What each builder is told; values come by variables, so that nothing is read as shell. */
const scripts: Record<Builder, (labels: string, plain: boolean) => string> = {
  docker: (labels) =>
    `docker build --file "$EVENHAND_DOCKERFILE" --tag "$EVENHAND_IMAGE" ${labels} "$EVENHAND_CONTEXT"\ndocker push "$EVENHAND_IMAGE"`,
  podman: (labels, plain) =>
    `podman build --file "$EVENHAND_DOCKERFILE" --tag "$EVENHAND_IMAGE" ${labels} "$EVENHAND_CONTEXT"\npodman push --tls-verify=${!plain} "$EVENHAND_IMAGE"`,
  buildah: (labels, plain) =>
    `buildah bud --file "$EVENHAND_DOCKERFILE" --tag "$EVENHAND_IMAGE" ${labels} "$EVENHAND_CONTEXT"\nbuildah push --tls-verify=${!plain} "$EVENHAND_IMAGE" "docker://$EVENHAND_IMAGE"`,
  kaniko: (labels, plain) =>
    `/kaniko/executor --dockerfile "$EVENHAND_DOCKERFILE" --context "dir://$EVENHAND_CONTEXT" --destination "$EVENHAND_IMAGE" ${plain ? "--insecure " : ""}${labels}`,
};

/** Builds an image and pushes it, by the user's own program. The login is given to it in a file of its own that is
 *  gone afterwards; without one the program's own login counts. */
export async function buildImage(build: Build): Promise<void> {
  const login = build.login === null ? null : await writeLogin(build.registry, build.login);
  const { REGISTRY_PASSWORD: _withheld, ...env } = commandEnvironment(build.env);
  const labels = Object.entries(build.labels);
  const flags = labels.map((_, n) => `--label "$EVENHAND_LABEL_${n}"`).join(" ");
  build.fence.open();
  try {
    const end = await runCommand({
      command: scripts[build.builder](flags, build.registry.origin.startsWith("http:")),
      env: {
        ...env,
        ...(login === null
          ? {}
          : { DOCKER_CONFIG: login, REGISTRY_AUTH_FILE: path.join(login, "config.json") }),
        EVENHAND_DOCKERFILE: path.resolve(build.folder, build.dockerfile),
        EVENHAND_CONTEXT: path.resolve(build.folder, build.context),
        EVENHAND_IMAGE: build.destination,
        ...Object.fromEntries(labels.map(([name, value], n) => [`EVENHAND_LABEL_${n}`, `${name}=${value}`])),
      },
      folder: build.folder,
      timeoutMs: build.timeoutMs,
      say: (line) => build.fence.write(`${line}\n`),
      stopOnSignal: true,
    });
    if (end.timedOut) throw new Error(`${build.builder} did not end within ${build.timeoutMs / 1000} s`);
    if (end.code !== 0)
      throw new Error(`${build.builder} ended with code ${end.code ?? "none"}; its last lines:\n${end.tail}`);
  } finally {
    build.fence.close();
    if (login !== null) await rm(login, { recursive: true, force: true });
  }
}

async function writeLogin({ registry }: RepositoryName, { username, password }: Login): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "evenhand-login-"));
  const auth = Buffer.from(`${username}:${password}`).toString("base64");
  const content = JSON.stringify({ auths: { [registry]: { auth } } });
  await writeFile(path.join(folder, "config.json"), content, { mode: 0o600 });
  return folder;
}
