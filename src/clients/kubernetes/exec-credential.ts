import { execFile } from "node:child_process";
import path from "node:path";
import { z } from "zod";
import { UserError } from "../../errors.ts";
import type { Credentials } from "./cluster.ts";
import type { ClusterEntry, ExecPlugin } from "./kubeconfig.ts";

const credentialSchema = z.object({
  apiVersion: z.string(),
  kind: z.literal("ExecCredential"),
  status: z.object({
    token: z.string().optional(),
    clientCertificateData: z.string().optional(),
    clientKeyData: z.string().optional(),
    expirationTimestamp: z.string().optional(),
  }),
});

export interface PluginCredentials {
  readonly credentials: Credentials;
  /** Milliseconds since 1970; Infinity: until they are refused. */
  readonly expiresAt: number;
}

export interface PluginPlace {
  /** Folder of the kubeconfig: a command with a slash in it starts there. */
  readonly folder: string;
  readonly cluster: ClusterEntry;
  /** PEM, when the kubeconfig names an authority. */
  readonly ca: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const timeoutMs = 60_000;

/** Runs a credential plugin by the protocol of client.authentication.k8s.io (v1 and v1beta1): KUBERNETES_EXEC_INFO
 *  in, an ExecCredential on standard output. Throws UserError; neither its message nor hint holds a credential. */
export async function runCredentialPlugin(
  plugin: ExecPlugin,
  place: PluginPlace,
): Promise<PluginCredentials> {
  if (plugin.interactiveMode === "Always") {
    throw broken(plugin, "it wants a person to answer it", "use a plugin that works without one");
  }
  const hasFolder = plugin.command.includes("/") || plugin.command.includes("\\");
  const program = hasFolder ? path.resolve(place.folder, plugin.command) : plugin.command;
  const own = Object.fromEntries((plugin.env ?? []).map(({ name, value }) => [name, value]));
  const environment = { ...place.environment, ...own, KUBERNETES_EXEC_INFO: infoOf(plugin, place) };
  const output = await runProgram(plugin, program, environment);
  const parsed = credentialSchema.safeParse(parseOrNull(output));
  if (!parsed.success) {
    throw broken(plugin, "it did not print an ExecCredential", "run it by hand to see what it prints");
  }
  if (parsed.data.apiVersion !== plugin.apiVersion) {
    const hint = `it answered ${parsed.data.apiVersion}; the kubeconfig says ${plugin.apiVersion}`;
    throw broken(plugin, "it answered in another version than the kubeconfig says", hint);
  }
  const { token, clientCertificateData, clientKeyData, expirationTimestamp } = parsed.data.status;
  if (token === undefined && clientCertificateData === undefined) {
    throw broken(plugin, "it gave neither a token nor a certificate", "run it by hand to see what it prints");
  }
  const expiry = Date.parse(expirationTimestamp ?? "");
  return {
    credentials: { token, cert: clientCertificateData, key: clientKeyData },
    expiresAt: Number.isNaN(expiry) ? Number.POSITIVE_INFINITY : expiry,
  };
}

function infoOf(plugin: ExecPlugin, { cluster, ca }: PluginPlace): string {
  const config = cluster.extensions?.find(
    ({ name }) => name === "client.authentication.k8s.io/exec",
  )?.extension;
  const about = {
    server: cluster.server,
    "tls-server-name": cluster["tls-server-name"],
    "insecure-skip-tls-verify": cluster["insecure-skip-tls-verify"],
    "certificate-authority-data": ca === undefined ? undefined : Buffer.from(ca).toString("base64"),
    config,
  };
  return JSON.stringify({
    apiVersion: plugin.apiVersion,
    kind: "ExecCredential",
    spec: { interactive: false, ...(plugin.provideClusterInfo === true ? { cluster: about } : {}) },
  });
}

function runProgram(
  plugin: ExecPlugin,
  program: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { env: environment, timeout: timeoutMs, maxBuffer: 1 << 20, windowsHide: true };
    const child = execFile(program, plugin.args ?? [], options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const said = stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
      const absent = (error as NodeJS.ErrnoException).code === "ENOENT";
      const hint = absent && plugin.installHint !== undefined ? plugin.installHint.trim() : said;
      const why = absent
        ? "there is no such program"
        : `it failed${error.killed ? " to answer in 60 s" : ""}`;
      reject(broken(plugin, why, hint || "run it by hand to see why"));
    });
    child.stdin?.end();
  });
}

function parseOrNull(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}

function broken({ command }: ExecPlugin, why: string, hint: string): UserError {
  return new UserError({
    code: "permission-missing",
    message: `the kubeconfig's credential plugin ${command} is of no use here: ${why}`,
    hint,
  });
}
