import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connectKubernetes, type Kubernetes } from "../../../src/clients/kubernetes/client.ts";
import { makeClock } from "../../../src/host/clock.ts";
import { freePorts } from "../../servers/support/free-ports.ts";

/** A cluster of real parts on this machine: etcd, the API server and the controller manager; no node. */
export interface TestCluster {
  /** Of a user who may do everything. */
  readonly kubeconfig: string;
  /** Of a user with no right but those that a test gives to `limited`. */
  readonly limitedKubeconfig: string;
  readonly folder: string;
  readonly admin: Kubernetes;
  stop(): Promise<void>;
}

/** @param bin the folder of kube-apiserver and kube-controller-manager, as scripts/cluster-programs.ts builds it */
export async function startCluster(bin: string): Promise<TestCluster> {
  const folder = await mkdtemp(path.join(tmpdir(), "evenhand-cluster-"));
  const [etcd, peer, api, controllers] = await freePorts(4);
  const keys = makeKeys(folder);
  await writeFile(
    path.join(folder, "tokens.csv"),
    'admin-token,admin,1,"system:masters"\nlimited-token,limited,2\n',
  );
  const server = `https://127.0.0.1:${api}`;
  const kubeconfig = await writeKubeconfig(folder, "admin", server);
  const limitedKubeconfig = await writeKubeconfig(folder, "limited", server);
  const children = [
    run(folder, "etcd", [
      ...["--data-dir", path.join(folder, "etcd"), "--unsafe-no-fsync"],
      ...[
        "--listen-client-urls",
        `http://127.0.0.1:${etcd}`,
        "--advertise-client-urls",
        `http://127.0.0.1:${etcd}`,
      ],
      ...[
        "--listen-peer-urls",
        `http://127.0.0.1:${peer}`,
        "--initial-advertise-peer-urls",
        `http://127.0.0.1:${peer}`,
      ],
      ...["--initial-cluster", `default=http://127.0.0.1:${peer}`],
    ]),
    run(folder, path.join(bin, "kube-apiserver"), [
      ...[
        "--etcd-servers",
        `http://127.0.0.1:${etcd}`,
        "--secure-port",
        `${api}`,
        "--bind-address",
        "127.0.0.1",
      ],
      ...["--cert-dir", path.join(folder, "certs"), "--token-auth-file", path.join(folder, "tokens.csv")],
      ...["--authorization-mode", "RBAC", "--service-account-issuer", server],
      ...[
        "--service-account-key-file",
        keys.publicKey,
        "--service-account-signing-key-file",
        keys.privateKey,
      ],
      ...["--service-cluster-ip-range", "10.96.0.0/24", "--kubelet-preferred-address-types", "InternalIP"],
    ]),
  ];
  const options = { environment: {}, clock: makeClock(), kubeconfig, context: null };
  const stop = async () => {
    await Promise.all(children.reverse().map(end));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  let admin: Kubernetes;
  try {
    await appears(path.join(folder, "certs", "apiserver.crt"));
    // Not before: it ends at once when the certificate that its kubeconfig names is not there.
    children.push(
      run(folder, path.join(bin, "kube-controller-manager"), [
        ...["--kubeconfig", kubeconfig, "--secure-port", `${controllers}`, "--bind-address", "127.0.0.1"],
        ...["--cert-dir", path.join(folder, "certs"), "--leader-elect=false"],
        ...["--controllers", "*,-node-lifecycle-controller,-node-ipam-controller,-taint-eviction-controller"],
        ...["--service-account-private-key-file", keys.privateKey],
      ]),
    );
    admin = await connectKubernetes(options);
    await ready(admin);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  return { kubeconfig, limitedKubeconfig, folder, admin, stop };
}

function run(folder: string, program: string, args: readonly string[]): ChildProcess {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  const log = createWriteStream(path.join(folder, `${path.basename(program)}.log`));
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  child.once("error", (error) => log.write(`${error.message}\n`));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await ended;
}

async function appears(file: string): Promise<void> {
  for (let look = 0; look < 2400 && !existsSync(file); look++) await sleep(250);
}

/** Ready when the API answers and the controllers have made the first service account. */
async function ready({ caller, get }: Kubernetes): Promise<void> {
  const account = { apiVersion: "v1", kind: "ServiceAccount", namespace: "default", name: "default" };
  for (let look = 0; look < 1200; look++) {
    const up = await caller.json({ method: "GET", path: "/readyz/ping", repeatable: false }).then(
      () => true,
      // `ok` is not JSON.
      (thrown) => thrown instanceof SyntaxError,
    );
    if (up && (await get(account).catch(() => null)) !== null) return;
    await sleep(500);
  }
  throw new Error("the cluster did not come up in ten minutes");
}

function makeKeys(folder: string): { privateKey: string; publicKey: string } {
  const privateKey = path.join(folder, "sa.key");
  const publicKey = path.join(folder, "sa.pub");
  execFileSync("openssl", ["genrsa", "-out", privateKey, "2048"], { stdio: "ignore" });
  execFileSync("openssl", ["rsa", "-in", privateKey, "-pubout", "-out", publicKey], { stdio: "ignore" });
  return { privateKey, publicKey };
}

async function writeKubeconfig(folder: string, user: string, server: string): Promise<string> {
  const file = path.join(folder, `${user}.kubeconfig`);
  await mkdir(path.join(folder, "certs"), { recursive: true });
  const cluster = { server, "certificate-authority": "certs/apiserver.crt" };
  const content = {
    apiVersion: "v1",
    kind: "Config",
    "current-context": "test",
    clusters: [{ name: "test", cluster }],
    users: [{ name: user, user: { token: `${user}-token` } }],
    contexts: [{ name: "test", context: { cluster: "test", user, namespace: "default" } }],
  };
  await writeFile(file, JSON.stringify(content, null, 2));
  return file;
}
