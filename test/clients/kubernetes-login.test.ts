import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { findCluster } from "../../src/clients/kubernetes/connect.ts";

let folder: string;
let now: number;
const clock = { now: () => now, sleep: async () => undefined };

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-kubeconfig-"));
  now = Date.parse("2026-01-01T00:00:00Z");
});

function write(name: string, content: object | string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const base64 = (text: string) => Buffer.from(text).toString("base64");

function configOf(user: object, cluster: object = {}) {
  return {
    "current-context": "one",
    clusters: [{ name: "c", cluster: { server: "https://c.example:6443", ...cluster } }],
    users: [{ name: "u", user }],
    contexts: [{ name: "one", context: { cluster: "c", user: "u", namespace: "lab" } }],
  };
}

const find = (
  environment: Record<string, string>,
  context: string | null = null,
  kubeconfig: string | null = null,
) =>
  findCluster({
    environment: { PATH: process.env["PATH"] ?? "", ...environment },
    clock,
    kubeconfig,
    context,
  });

describe("which cluster it is", () => {
  it("is that of KUBECONFIG's files together, the first of a name counting", async () => {
    const first = write("a.yml", 'current-context: two\nusers: [{name: u, user: {token: "first"}}]\n');
    const second = write("b.yml", {
      ...configOf({ token: "second" }),
      contexts: [
        { name: "one", context: { cluster: "c", user: "u" } },
        { name: "two", context: { cluster: "c", user: "u", namespace: "team" } },
      ],
    });
    const cluster = await find({ KUBECONFIG: [first, second].join(path.delimiter) });
    expect(cluster.namespace).toBe("team");
    expect(await cluster.credentials(false)).toMatchObject({ token: "first" });
    expect((await find({ KUBECONFIG: second }, "one")).namespace).toBe("default");
  });

  it("has certificates from files beside the kubeconfig, or inlined, which win", async () => {
    write("ca.pem", "CA");
    write("me.crt", "CERT");
    const user = { "client-certificate": "me.crt", "client-key-data": base64("KEY") };
    write("config", configOf(user, { "certificate-authority": "ca.pem", "tls-server-name": "inner" }));
    const cluster = await find({}, null, path.join(folder, "config"));
    expect(cluster.tls).toMatchObject({ ca: "CA", serverName: "inner" });
    expect(await cluster.credentials(false)).toMatchObject({ cert: "CERT", key: "KEY" });
  });

  it("is the pod's own when no kubeconfig is there, its token read anew each time", async () => {
    write("account/token", "one\n");
    write("account/ca.crt", "CA");
    write("account/namespace", "pods");
    const environment = { HOME: folder, KUBERNETES_SERVICE_HOST: "fd00::1", KUBERNETES_SERVICE_PORT: "6443" };
    const serviceAccountFolder = path.join(folder, "account");
    const cluster = await findCluster({
      environment,
      clock,
      kubeconfig: null,
      context: null,
      serviceAccountFolder,
    });
    expect(cluster.server.href).toBe("https://[fd00::1]:6443/");
    expect(cluster.namespace).toBe("pods");
    expect(await cluster.credentials(false)).toEqual({ token: "one" });
    write("account/token", "two");
    expect(await cluster.credentials(false)).toEqual({ token: "two" });
  });

  it.each([
    ["no file", () => ({ HOME: folder }), null, "no kubeconfig is there"],
    ["no such context", () => ({ KUBECONFIG: write("k", configOf({})) }), "nine", 'has no context "nine"'],
    ["no YAML", () => ({ KUBECONFIG: write("k", "a: [") }), null, "cannot be read"],
    [
      "no server",
      () => ({ KUBECONFIG: write("k", configOf({}, { server: "c:1" })) }),
      null,
      "is not an http(s) address",
    ],
    [
      "a proxy",
      () => ({ KUBECONFIG: write("k", configOf({}, { "proxy-url": "http://p" })) }),
      null,
      "`proxy-url`",
    ],
    [
      "a lost user",
      () => ({ KUBECONFIG: write("k", { ...configOf({}), users: [] }) }),
      null,
      'names the user "u", which is not in it',
    ],
  ])("is said in one sentence when there is %s", async (_, environment, context, sentence) => {
    await expect(find(environment(), context)).rejects.toThrow(sentence);
  });
});

describe("a credential plugin", () => {
  const plugin = (script: string, more: object = {}) => {
    const file = write("bin/login", `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
    return {
      exec: {
        apiVersion: "client.authentication.k8s.io/v1",
        command: "./bin/login",
        args: ["a b"],
        interactiveMode: "Never",
        ...more,
      },
    };
  };
  const answer = (status: object) =>
    `printf %s '${JSON.stringify({ apiVersion: "client.authentication.k8s.io/v1", kind: "ExecCredential", status })}'`;
  const loginOf = async (user: object, cluster: object = {}) =>
    (await find({ KUBECONFIG: write("config", configOf(user, cluster)) })).credentials;

  it("is run beside the kubeconfig with its arguments and variables, and told about the cluster", async () => {
    const script = `echo "$1 $MORE $KUBERNETES_EXEC_INFO" > ${folder}/asked\n${answer({ token: "t" })}`;
    const user = plugin(script, { env: [{ name: "MORE", value: "more" }], provideClusterInfo: true });
    const login = await loginOf(user, { "certificate-authority-data": base64("CA") });
    expect(await login(false)).toMatchObject({ token: "t" });
    const { readFileSync } = await import("node:fs");
    const [, info = ""] = /^a b more (.*)$/s.exec(readFileSync(`${folder}/asked`, "utf8")) ?? [];
    expect(JSON.parse(info)).toEqual({
      apiVersion: "client.authentication.k8s.io/v1",
      kind: "ExecCredential",
      spec: {
        interactive: false,
        cluster: { server: "https://c.example:6443", "certificate-authority-data": base64("CA") },
      },
    });
  });

  it("is asked again when its credential has run out, or was refused, and not before", async () => {
    const script = `echo x >> ${folder}/count\n${answer({ token: "t", expirationTimestamp: "2026-01-01T00:10:00Z" })}`;
    const login = await loginOf(plugin(script));
    const { readFileSync } = await import("node:fs");
    const count = () => readFileSync(`${folder}/count`, "utf8").length / 2;
    await login(false);
    await login(false);
    expect(count()).toBe(1);
    now += 10 * 60_000;
    await login(false);
    expect(count()).toBe(2);
    now -= 10 * 60_000;
    await login(true);
    expect(count()).toBe(3);
  });

  it.each([
    ["fails", "echo 'session over' >&2; exit 1", {}, "it failed"],
    ["prints something else", "echo hello", {}, "it did not print an ExecCredential"],
    ["gives nothing", answer({}), {}, "neither a token nor a certificate"],
    [
      "speaks another version",
      answer({ token: "t" }),
      { apiVersion: "client.authentication.k8s.io/v1beta1" },
      "another version",
    ],
    ["wants a person", answer({ token: "t" }), { interactiveMode: "Always" }, "it wants a person"],
    [
      "is not there",
      "",
      { command: "no-such-program", installHint: "install it" },
      "there is no such program",
    ],
  ])("that %s is named, without what it said of secrets", async (_, script, more, sentence) => {
    const login = await loginOf(plugin(script, more));
    await expect(login(false)).rejects.toThrow(sentence);
  });
});
