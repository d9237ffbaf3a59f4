import { execFileSync } from "node:child_process";
import { createPrivateKey, randomUUID, sign, X509Certificate } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import process from "node:process";
import { freePort, startProgram } from "./program.ts";

export interface RegistryServer {
  /** `127.0.0.1:<port>` */
  readonly host: string;
  /** Basic credentials that it asks for; null: it asks for none. */
  readonly login: { readonly username: string; readonly password: string } | null;
  close(): Promise<void>;
}

const login = { username: "ci", password: "pass word" };
/** bcrypt of the password, as `htpasswd -B` writes it. */
const htpasswd = "ci:$2b$05$abcdefghijklmnopqrstuuIt/9/tGzLcigNq/.RWIDjeEVR30RSf.\n";

/** Debian's docker-registry (distribution 2.8) with htpasswd. */
export function startDockerRegistry(): Promise<RegistryServer> {
  return startDistribution((folder) => {
    writeFileSync(path.join(folder, "htpasswd"), htpasswd);
    return { htpasswd: { realm: "test", path: path.join(folder, "htpasswd") } };
  });
}

/** The same with tokens: a realm of a few lines gives them out for Basic credentials, signed as distribution wants it. */
export async function startTokenRegistry(): Promise<RegistryServer & { readonly tokens: () => number }> {
  let given = 0;
  let key = "";
  let certificate = "";
  const realm = createServer((incoming, outgoing) => {
    const basic = `Basic ${Buffer.from(`${login.username}:${login.password}`).toString("base64")}`;
    if (incoming.headers.authorization !== basic) return void outgoing.writeHead(401).end();
    const query = new URL(incoming.url ?? "/", "http://x").searchParams;
    const [type, name, actions] = (query.get("scope") ?? "").split(":");
    given += 1;
    const token = signToken({ key, certificate }, query.get("service") ?? "", {
      ...{ type, name, actions: actions?.split(",") },
    });
    outgoing.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ token }));
  });
  await new Promise<void>((done) => realm.listen(0, "127.0.0.1", done));
  const port = (realm.address() as AddressInfo).port;
  const server = await startDistribution((folder) => {
    const files = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")] as const;
    const subject = ["-subj", "/CN=test", "-days", "2", "-nodes"];
    const made = ["req", "-x509", "-newkey", "rsa:2048", "-keyout", files[0], "-out", files[1], ...subject];
    execFileSync("openssl", made, { stdio: "ignore" });
    [key, certificate] = [readFileSync(files[0], "utf8"), readFileSync(files[1], "utf8")];
    const token = { realm: `http://127.0.0.1:${port}/token`, service: "registry", issuer: "test" };
    return { token: { ...token, rootcertbundle: files[1] } };
  });
  return {
    ...server,
    tokens: () => given,
    close: async () => {
      await server.close();
      realm.close();
    },
  };
}

/** A token of distribution's own kind: a JWT whose header carries the certificate. */
function signToken(
  { key, certificate }: { key: string; certificate: string },
  audience: string,
  access: Record<string, unknown>,
): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1000);
  const x5c = [new X509Certificate(certificate).raw.toString("base64")];
  const claims = { iss: "test", sub: login.username, aud: audience, exp: now + 60, nbf: now - 5, iat: now };
  const text = `${encode({ typ: "JWT", alg: "RS256", x5c })}.${encode({ ...claims, jti: randomUUID(), access: [access] })}`;
  return `${text}.${sign("sha256", Buffer.from(text), createPrivateKey(key)).toString("base64url")}`;
}

async function startDistribution(auth: (folder: string) => unknown): Promise<RegistryServer> {
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const server = await startProgram({
    program: process.env["EVENHAND_DOCKER_REGISTRY"] ?? "docker-registry",
    args: (folder) => {
      writeFileSync(
        path.join(folder, "config.yml"),
        JSON.stringify({
          version: 0.1,
          log: { level: "warn" },
          storage: { filesystem: { rootdirectory: path.join(folder, "data") } },
          http: { addr: host, secret: "of a test" },
          auth: auth(folder),
        }),
      );
      return ["serve", path.join(folder, "config.yml")];
    },
    isUp: async () => (await fetch(`http://${host}/v2/`)).status === 401,
  });
  return { host, login, close: server.close };
}

/** go-containerregistry's registry, in memory, without a login. */
export async function startGoRegistry(): Promise<RegistryServer> {
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const server = await startProgram({
    program: process.env["EVENHAND_GO_REGISTRY"] ?? "registry",
    args: () => ["-port", String(port)],
    isUp: async () => (await fetch(`http://${host}/v2/`)).ok,
  });
  return { host, login: null, close: server.close };
}
