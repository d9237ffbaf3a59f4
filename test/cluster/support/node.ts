import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Kubernetes } from "../../../src/clients/kubernetes/client.ts";
import type { Resource } from "../../../src/clients/kubernetes/resources.ts";

/** A node of the test's cluster: pods are processes of this machine, each in its own mount and process namespace. */
export interface TestNode {
  /** Processes of pods that live. */
  running(): number;
  /** Cuts every log that is being followed, as a proxy does. */
  cutLogs(): void;
  stop(): Promise<void>;
}

interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly Variable[];
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string }[];
}

interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: { readonly fieldRef?: { readonly fieldPath: string } };
}

interface Volume {
  readonly name: string;
  readonly secret?: { readonly secretName: string };
}

interface Started {
  readonly child: ChildProcess | null;
  readonly lines: { readonly time: string; readonly text: string }[];
  readonly wake: Set<() => void>;
  ended: boolean;
}

const nodeName = "stand-in";

/** @param folder for volumes and certificates */
export async function startNode(kubernetes: Kubernetes, folder: string): Promise<TestNode> {
  const started = new Map<string, Started>();
  const followers = new Set<ServerResponse>();
  const server = createServer(makeCertificate(folder), (asked, answer) =>
    serveLog(started, followers, asked, answer),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  await register(kubernetes, (server.address() as AddressInfo).port);
  let over = false;
  const loop = (async () => {
    while (!over) {
      await look(kubernetes, folder, started).catch((thrown: Error) => {
        if (!over) console.error(`kubelet: ${thrown.message}`);
      });
      await new Promise((done) => setTimeout(done, 300));
    }
  })();
  return {
    running: () => [...started.values()].filter(({ ended }) => !ended).length,
    cutLogs: () => {
      for (const one of followers) one.destroy();
    },
    async stop() {
      over = true;
      await loop;
      for (const { child } of started.values()) child?.kill("SIGKILL");
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function register({ create, caller }: Kubernetes, port: number): Promise<void> {
  await create({ apiVersion: "v1", kind: "Node", metadata: { name: nodeName } }, "");
  const status = {
    addresses: [{ type: "InternalIP", address: "127.0.0.1" }],
    daemonEndpoints: { kubeletEndpoint: { Port: port } },
    conditions: [{ type: "Ready", status: "True", reason: "StandIn", message: "" }],
  };
  await caller.json(statusCall(`/api/v1/nodes/${nodeName}`, status));
}

function statusCall(place: string, status: object) {
  const contentType = "application/merge-patch+json";
  return {
    method: "PATCH",
    path: `${place}/status`,
    body: { status },
    contentType,
    repeatable: true,
  } as const;
}

async function look(kubernetes: Kubernetes, folder: string, started: Map<string, Started>): Promise<void> {
  const { items } = (await kubernetes.caller.json({
    method: "GET",
    path: "/api/v1/pods",
    repeatable: true,
  })) as {
    items: Resource[];
  };
  for (const pod of items) await advance(kubernetes, folder, started, pod).catch(unlessGone);
}

/** A pod may be deleted between two looks. */
function unlessGone(thrown: { status?: number }): void {
  if (thrown.status !== 404 && thrown.status !== 409) throw thrown;
}

async function advance(
  kubernetes: Kubernetes,
  folder: string,
  started: Map<string, Started>,
  pod: Resource,
): Promise<void> {
  const { name, namespace = "", uid = "", deletionTimestamp } = pod.metadata;
  const place = `/api/v1/namespaces/${namespace}/pods/${name}`;
  const running = started.get(uid);
  if (deletionTimestamp !== undefined) {
    if (running !== undefined && !running.ended) return void running.child?.kill("SIGKILL");
    const body = { gracePeriodSeconds: 0 };
    return void (await kubernetes.caller.json({ method: "DELETE", path: place, body, repeatable: true }));
  }
  const spec = pod["spec"] as { nodeName?: string; containers: Container[]; volumes?: Volume[] };
  if (spec.nodeName === undefined) {
    const binding = {
      apiVersion: "v1",
      kind: "Binding",
      metadata: { name },
      target: { kind: "Node", name: nodeName },
    };
    return void (await kubernetes.caller.json({
      method: "POST",
      path: `${place}/binding`,
      body: binding,
      repeatable: false,
    }));
  }
  if (running !== undefined) return;
  const [container] = spec.containers;
  if (container === undefined) return;
  const set = (phase: string, state: object) =>
    kubernetes.caller.json(
      statusCall(place, {
        phase,
        containerStatuses: [
          { name: container.name, image: "", imageID: "", ready: false, restartCount: 0, state },
        ],
      }),
    );
  if (container.image === "missing") {
    return void (await set("Pending", { waiting: { reason: "ImagePullBackOff", message: "no such image" } }));
  }
  const volumes = await fillVolumes(kubernetes, folder, pod, spec.volumes ?? []);
  if (volumes === null) return void (await set("Pending", { waiting: { reason: "ContainerCreating" } }));
  const env = (container.env ?? []).map((one) => ({ name: one.name, value: filledIn(one, pod) }));
  const one = startContainer({ ...container, env }, volumes, (code) => {
    const state = { terminated: { exitCode: code, reason: code === 0 ? "Completed" : "Error" } };
    set(code === 0 ? "Succeeded" : "Failed", state).catch(unlessGone);
  });
  started.set(uid, one);
  names.set(uid, name);
  await set("Running", { running: { startedAt: new Date().toISOString() } });
}

/** As a kubelet fills in a label or an annotation of the pod. */
function filledIn({ value = "", valueFrom }: Variable, { metadata }: Resource): string {
  const [, kind, key = ""] =
    /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(valueFrom?.fieldRef?.fieldPath ?? "") ?? [];
  if (kind === undefined) return value;
  return (kind === "labels" ? metadata.labels : metadata.annotations)?.[key] ?? "";
}

/** Folders by volume; null while a secret is not there. */
async function fillVolumes(
  { get }: Kubernetes,
  folder: string,
  { metadata }: Resource,
  volumes: readonly Volume[],
): Promise<Map<string, string> | null> {
  const filled = new Map<string, string>();
  for (const { name, secret } of volumes) {
    const place = path.join(folder, "pods", metadata.uid ?? "", name);
    await mkdir(place, { recursive: true });
    filled.set(name, place);
    if (secret === undefined) continue;
    const namespace = metadata.namespace ?? "";
    const found = await get({ apiVersion: "v1", kind: "Secret", namespace, name: secret.secretName });
    if (found === null) return null;
    for (const [file, content] of Object.entries(found["data"] as Record<string, string>)) {
      await writeFile(path.join(place, file), Buffer.from(content, "base64"));
      await chmod(path.join(place, file), 0o644);
    }
  }
  return filled;
}

function startContainer(
  container: Container,
  volumes: Map<string, string>,
  onEnd: (code: number) => void,
): Started {
  const mounts = (container.volumeMounts ?? []).flatMap(({ name, mountPath }) => {
    const from = volumes.get(name);
    return from === undefined || mountPath.includes("serviceaccount") ? [] : [from, mountPath];
  });
  const script =
    'while [ "$1" != -- ]; do mkdir -p "$2"; mount --bind "$1" "$2"; shift 2; done; shift; cd /tmp; exec "$@"';
  const command = [...(container.command ?? []), ...(container.args ?? [])];
  const child = spawn(
    "unshare",
    [
      "--mount",
      "--pid",
      "--fork",
      "--mount-proc",
      "--kill-child",
      "sh",
      "-ec",
      script,
      "container",
      ...mounts,
      "--",
      ...command,
    ],
    {
      env: {
        PATH: process.env["PATH"],
        ...Object.fromEntries((container.env ?? []).map(({ name, value }) => [name, value ?? ""])),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const started: Started = { child, lines: [], wake: new Set(), ended: false };
  const wake = () => {
    for (const one of started.wake) one();
  };
  let stamp = 0n;
  const take = (text: string) => {
    // Time stamps of one line each, as the container runtime has them, to the nanosecond.
    const now = BigInt(Date.now()) * 1_000_000n;
    stamp = now > stamp ? now : stamp + 1n;
    const seconds = new Date(Number(stamp / 1_000_000n)).toISOString().slice(0, 19);
    started.lines.push({ time: `${seconds}.${String(stamp % 1_000_000_000n).padStart(9, "0")}Z`, text });
    wake();
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", take);
  child.once("close", (code) => {
    started.ended = true;
    wake();
    onEnd(code ?? 137);
  });
  return started;
}

function serveLog(
  started: Map<string, Started>,
  followers: Set<ServerResponse>,
  asked: IncomingMessage,
  answer: ServerResponse,
): void {
  const url = new URL(asked.url ?? "/", "https://stand-in");
  // The API server asks by names; the newest pod of a name is meant.
  const [, kind, , pod] = url.pathname.split("/");
  const found =
    kind === "containerLogs"
      ? [...started.entries()].filter(([uid]) => names.get(uid) === pod).at(-1)?.[1]
      : undefined;
  if (found === undefined) return void answer.writeHead(404).end();
  const since = url.searchParams.get("sinceTime") ?? "";
  const stamped = url.searchParams.get("timestamps") === "true";
  let next =
    since === ""
      ? 0
      : Math.max(
          0,
          found.lines.findIndex(({ time }) => time.slice(0, 19) >= since.slice(0, 19)),
        );
  answer.writeHead(200, { "content-type": "text/plain" });
  answer.flushHeaders();
  followers.add(answer);
  const push = () => {
    for (; next < found.lines.length; next++) {
      const { time, text } = found.lines[next] ?? { time: "", text: "" };
      answer.write(`${stamped ? `${time} ` : ""}${text}\n`);
    }
    if (!found.ended && url.searchParams.get("follow") === "true") return;
    found.wake.delete(push);
    followers.delete(answer);
    answer.end();
  };
  found.wake.add(push);
  answer.once("close", () => {
    found.wake.delete(push);
    followers.delete(answer);
  });
  push();
}

/** Pod names by uid, for the log. */
const names = new Map<string, string>();

function makeCertificate(folder: string): { key: string; cert: string } {
  const [key, cert] = [path.join(folder, "kubelet.key"), path.join(folder, "kubelet.crt")];
  const subject = ["-subj", "/CN=stand-in", "-days", "2"];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, ...subject],
    {
      stdio: "ignore",
    },
  );
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}
