import { readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Cluster, Credentials } from "./cluster.ts";
import { type PluginCredentials, runCredentialPlugin } from "./exec-credential.ts";
import { type ChosenContext, chooseContext } from "./kubeconfig.ts";

export interface ConnectOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** A kubeconfig; null: KUBECONFIG, else ~/.kube/config, else the pod's service account. */
  readonly kubeconfig: string | null;
  /** null: the current one. */
  readonly context: string | null;
  /** Where a pod finds its service account; for tests. */
  readonly serviceAccountFolder?: string;
}

const accountFolder = "/var/run/secrets/kubernetes.io/serviceaccount";

/** Finds the cluster as kubectl does. Throws UserError when there is none to be found. */
export async function findCluster(options: ConnectOptions): Promise<Cluster> {
  const files = configFiles(options);
  const chosen = await chooseContext(files, options.context);
  if (chosen !== null) return fromContext(chosen, options);
  const own = options.kubeconfig === null ? await fromServiceAccount(options) : null;
  if (own !== null) return own;
  throw new UserError({
    code: "file-missing",
    message: `no kubeconfig is there (looked for ${files.join(", ") || "~/.kube/config"}), and this is no pod`,
    hint: "set KUBECONFIG, or log in to the cluster in a step before this one",
  });
}

function configFiles({ kubeconfig, environment }: ConnectOptions): string[] {
  if (kubeconfig !== null) return [path.resolve(kubeconfig)];
  const named = (environment["KUBECONFIG"] ?? "").split(path.delimiter).filter((one) => one !== "");
  if (named.length > 0) return named.map((one) => path.resolve(one));
  const home = environment["HOME"] || environment["USERPROFILE"];
  return home ? [path.join(home, ".kube", "config")] : [];
}

async function fromContext(chosen: ChosenContext, options: ConnectOptions): Promise<Cluster> {
  const { entry, folder, file } = chosen.cluster;
  if (entry["proxy-url"] !== undefined) {
    throw new UserError({
      code: "unsupported",
      message: `${file} reaches its cluster by \`proxy-url\`, which is not supported`,
      hint: "run the job on a machine that reaches the cluster directly",
      file,
    });
  }
  const ca = await pem(entry["certificate-authority-data"], entry["certificate-authority"], folder);
  return {
    server: addressOf(entry.server, file),
    tls: { ca, serverName: entry["tls-server-name"], insecure: entry["insecure-skip-tls-verify"] },
    namespace: chosen.namespace ?? "default",
    source: `context ${chosen.name} of ${file}`,
    credentials: credentialsOf(chosen, ca, options),
  };
}

function addressOf(server: string, file: string): URL {
  if (URL.canParse(server) && /^https?:/.test(server)) return new URL(server);
  throw new UserError({
    code: "file-malformed",
    message: `the server ${JSON.stringify(server)} in ${file} is not an http(s) address`,
    hint: "for example https://10.0.0.1:6443",
    file,
  });
}

/** Content that is inlined wins over a file, as in kubectl. */
async function pem(
  data: string | undefined,
  file: string | undefined,
  folder: string,
): Promise<string | undefined> {
  if (data !== undefined && data !== "") return Buffer.from(data, "base64").toString("utf8");
  return file === undefined || file === "" ? undefined : readNamed(path.resolve(folder, file));
}

async function readNamed(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (thrown) {
    throw new UserError({
      code: "file-missing",
      message: `the file ${file} that the kubeconfig names cannot be read: ${(thrown as { code?: string }).code}`,
      hint: "`kubectl config view` shows where it is named",
      file,
    });
  }
}

function credentialsOf(chosen: ChosenContext, ca: string | undefined, options: ConnectOptions) {
  const { entry, folder } = chosen.user;
  let kept: PluginCredentials | null = null;
  return async (renew: boolean): Promise<Credentials> => {
    if (entry["auth-provider"] !== undefined && !entry.exec) throw oldProvider(chosen.name);
    const fixed = {
      cert: await pem(entry["client-certificate-data"], entry["client-certificate"], folder),
      key: await pem(entry["client-key-data"], entry["client-key"], folder),
      username: entry.username,
      password: entry.password,
    };
    if (entry.tokenFile)
      return { ...fixed, token: (await readNamed(path.resolve(folder, entry.tokenFile))).trim() };
    if (entry.token) return { ...fixed, token: entry.token };
    if (!entry.exec) return fixed;
    const soon = options.clock.now() + 10_000;
    if (kept === null || renew || kept.expiresAt < soon) {
      const { environment } = options;
      kept = await runCredentialPlugin(entry.exec, {
        folder,
        cluster: chosen.cluster.entry,
        ca,
        environment,
      });
    }
    return { ...fixed, ...defined(kept.credentials) };
  };
}

function defined(credentials: Credentials): Credentials {
  return Object.fromEntries(Object.entries(credentials).filter(([, value]) => value !== undefined));
}

function oldProvider(context: string): UserError {
  return new UserError({
    code: "unsupported",
    message: `the kubeconfig's context ${context} logs in by \`auth-provider\`, which Kubernetes removed in 1.26`,
    hint: "write the kubeconfig anew with the cloud's tool: it names a credential plugin then",
  });
}

async function fromServiceAccount(options: ConnectOptions): Promise<Cluster | null> {
  const { environment, serviceAccountFolder: folder = accountFolder } = options;
  const host = environment["KUBERNETES_SERVICE_HOST"];
  if (!host) return null;
  const read = (name: string) => readFile(path.join(folder, name), "utf8").catch(() => null);
  if ((await read("token")) === null) return null;
  const address = host.includes(":") ? `[${host}]` : host;
  return {
    server: new URL(`https://${address}:${environment["KUBERNETES_SERVICE_PORT"] || "443"}`),
    tls: { ca: (await read("ca.crt")) ?? undefined },
    namespace: (await read("namespace"))?.trim() || "default",
    source: "the pod's service account",
    // Read each time: the kubelet renews it.
    credentials: async () => ({ token: (await read("token"))?.trim() }),
  };
}
