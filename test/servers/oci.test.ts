import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseRepository } from "../../src/clients/oci/names.ts";
import { makeSession } from "../../src/clients/oci/session.ts";
import { uploadBlob } from "../../src/clients/oci/upload.ts";
import { sha256 } from "../../src/core/digest.ts";
import { folderDigest } from "../../src/core/train/folder-digest.ts";
import { makeFence } from "../../src/host/fence.ts";
import type { Wanted } from "../../src/ports/target.ts";
import { makeTarget } from "../../src/targets/index.ts";
import { modelDigest } from "../core/deploy/support/model.ts";
import { type Rig, targetContract } from "../targets/support/contract.ts";
import { fileModel, namedModels } from "../targets/support/model-shelf.ts";
import { startCuttingProxy } from "./support/cutting-proxy.ts";
import { type FaultyProxy, type Move, startFaultyProxy } from "./support/faulty-proxy.ts";
import {
  type RegistryServer,
  startDockerRegistry,
  startGoRegistry,
  startTokenRegistry,
} from "./support/registries.ts";
import { report } from "./support/report.ts";

const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};

const hasBuildah = spawnSync("buildah", ["--version"]).status === 0;

/** The tag moves by one PUT of a manifest; a stranger would let it name nothing. */
const tagMove: Move = {
  is: ({ method, path: at }) => method === "PUT" && at.endsWith("/manifests/production"),
  byStranger: ({ body }) => {
    const manifest = JSON.parse(body.toString());
    return Buffer.from(JSON.stringify({ ...manifest, layers: [manifest.config], annotations: {} }));
  },
};

async function makeOciRig(start: () => Promise<RegistryServer>): Promise<Rig> {
  const server = await start();
  const proxy: FaultyProxy = await startFaultyProxy(`http://${server.host}`, tagMove);
  let turn = 0;
  let name = "acme/fraud-0";
  const { login } = server;
  return {
    name: "oci",
    config: () =>
      JSON.stringify({ target: "oci", options: { repository: `${new URL(proxy.url).host}/${name}` } }),
    serving: async () => servingAt(server, name, "production"),
    changes: async () => proxy.writes(),
    trouble: async (kind) => proxy.set(kind),
    mend: async () => proxy.set("none"),
    async reset() {
      turn += 1;
      name = `acme/fraud-${turn}`;
    },
    world: () => ({
      env: login === null ? {} : { REGISTRY_USERNAME: login.username, REGISTRY_PASSWORD: login.password },
      folder: ".",
      fence: makeFence(() => {}),
      shelf: namedModels,
    }),
    async close() {
      await proxy.close();
      await server.close();
    },
  };
}

/** The digest of the tag's first layer, asked without our own client. */
async function servingAt(server: RegistryServer, name: string, tag: string): Promise<string | null> {
  const response = await ask(server, `/v2/${name}/manifests/${tag}`, {
    accept: "application/vnd.oci.image.manifest.v1+json",
  });
  if (response.status === 404) return null;
  const manifest = (await response.json()) as { artifactType?: string; layers: { digest: string }[] };
  return manifest.artifactType?.includes("nothing") ? null : (manifest.layers[0]?.digest ?? null);
}

async function ask(
  { host, login }: RegistryServer,
  at: string,
  headers: Record<string, string>,
): Promise<Response> {
  const url = `http://${host}${at}`;
  const basic =
    login === null
      ? {}
      : { authorization: `Basic ${Buffer.from(`${login.username}:${login.password}`).toString("base64")}` };
  const first = await fetch(url, { headers: { ...headers, ...basic } });
  const bearer = /realm="([^"]+)",service="([^"]+)"/.exec(first.headers.get("www-authenticate") ?? "");
  if (first.status !== 401 || bearer === null) return first;
  const name = /^\/v2\/(.*)\/(?:manifests|blobs)\//.exec(at)?.[1];
  const realm = `${bearer[1]}?service=${bearer[2]}&scope=repository:${name}:pull`;
  const { token } = (await (await fetch(realm, { headers: basic })).json()) as { token: string };
  return fetch(url, { headers: { ...headers, authorization: `Bearer ${token}` } });
}

beforeAll(() => {
  report({
    target: "oci",
    action: "version",
    end: "Debian's docker-registry 2.8.2, go-containerregistry 0.22.1",
  });
});
targetContract("oci (docker-registry, htpasswd)", () => makeOciRig(startDockerRegistry), report);
targetContract("oci (docker-registry, tokens)", () => makeOciRig(startTokenRegistry), report);
targetContract("oci (go-containerregistry)", () => makeOciRig(startGoRegistry), report);

const wanted: Wanted = {
  environment: "production",
  model: "fraud",
  digest: modelDigest("one"),
  version: null,
  commit: "c".repeat(40),
  evidence: { record: modelDigest("r"), runId: 7, url: "https://github.com/acme/fraud/actions/runs/7" },
};
const silent = async () => {};

describe("a real registry", () => {
  let server: RegistryServer;
  let folder: string;
  beforeAll(async () => {
    server = await startDockerRegistry();
    folder = mkdtempSync(path.join(tmpdir(), "evenhand-oci-"));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const access = (): Record<string, string> => ({
    REGISTRY_USERNAME: server.login!.username,
    REGISTRY_PASSWORD: server.login!.password,
  });
  const targetOf = (options: Record<string, string>, env: Record<string, string | undefined> = access()) =>
    makeTarget({ clock, env, folder, fence: makeFence(() => {}), shelf: null, warn: () => {} })({
      ...{ target: "oci", model: "fraud", environment: "production", timeout: 60_000 },
      options,
    });

  it("keeps a folder as one layer a file, and gives its digest back", async () => {
    mkdirSync(path.join(folder, "model/weights"), { recursive: true });
    writeFileSync(path.join(folder, "model/config.json"), "{}");
    writeFileSync(path.join(folder, "model/weights/a.bin"), "weights");
    const digest = folderDigest([
      { path: "config.json", digest: sha256("{}") },
      { path: "weights/a.bin", digest: sha256("weights") },
    ]);
    const target = targetOf({ repository: `${server.host}/acme/folder`, path: "model" });
    const { version } = await target.apply({ ...wanted, digest }, null, silent);
    expect(await target.readBack()).toEqual({ digest, version });
    expect(version).toMatch(/^sha256:/);
  });

  it("remembers the model before under a tag of its own, and goes back to it without the file", async () => {
    const target = targetOf({ repository: `${server.host}/acme/tags`, path: "m" });
    writeFileSync(path.join(folder, "m"), "model one");
    const first = await target.apply(wanted, null, silent);
    writeFileSync(path.join(folder, "m"), "model two");
    await target.apply({ ...wanted, digest: modelDigest("two") }, await target.readBack(), silent);
    expect(await servingAt(server, "acme/tags", "production-previous")).toBe(modelDigest("one"));
    rmSync(path.join(folder, "m"));
    await target.apply({ ...wanted, version: first.version }, await target.readBack(), silent);
    expect(await servingAt(server, "acme/tags", "production")).toBe(modelDigest("one"));
  });

  it("is not asked when the file is another model than was evaluated", async () => {
    writeFileSync(path.join(folder, "other"), "not the one");
    const target = targetOf({ repository: `${server.host}/acme/other`, path: "other" });
    await expect(target.apply(wanted, null, silent)).rejects.toThrow(
      /^the model [0-9a-f]{12} cannot be had: other has the digest [0-9a-f]{12} instead/,
    );
    expect(await servingAt(server, "acme/other", "production")).toBeNull();
  });

  it("says how to log in when it refuses", async () => {
    const repository = `${server.host}/acme/closed`;
    await expect(targetOf({ repository }, {}).readBack()).rejects.toThrow(
      /answered 401 .*docker\/login-action, or set REGISTRY_USERNAME/,
    );
    const wrong = { REGISTRY_USERNAME: "ci", REGISTRY_PASSWORD: "very-secret" };
    const said = await targetOf({ repository }, wrong)
      .readBack()
      .catch((thrown: Error) => thrown.message);
    expect(said).toMatch(/ci may not write to it/);
    expect(said).not.toContain("very-secret");
  });

  it("takes the login of docker's own config.json", async () => {
    const { username, password } = server.login!;
    const auth = Buffer.from(`${username}:${password}`).toString("base64");
    writeFileSync(path.join(folder, "config.json"), JSON.stringify({ auths: { [server.host]: { auth } } }));
    const target = targetOf({ repository: `${server.host}/acme/docker` }, { DOCKER_CONFIG: folder });
    expect(await target.readBack()).toEqual({ digest: null, version: null });
  });

  // distribution 2.8 takes an upload back when it is asked about it by an address older than its last piece.
  it.each([
    { lost: [4, 6], how: "goes on where it was when a piece did not arrive", starts: 1, pieces: 12 },
    { lost: [3], how: "begins anew when the answer to a piece was lost", starts: 2, pieces: 13 },
  ])("gets 40 MiB in pieces, and $how", async ({ lost, starts, pieces }) => {
    const cuts = await startCuttingProxy(`http://${server.host}`, lost);
    const repository = parseRepository(`${cuts.host}/acme/large-${lost.length}`)!;
    const session = makeSession({
      ...{ clock, timeoutMs: 20_000, repository },
      login: async () => server.login,
    });
    const blob = fileModel(Buffer.alloc(40 * 2 ** 20, "evenhand ")).files[0]!;
    await uploadBlob(session, blob, 4 * 2 ** 20);
    const stored = await ask(server, `/v2/${repository.path}/blobs/${blob.digest}`, {});
    expect(sha256(new Uint8Array(await stored.arrayBuffer()))).toBe(blob.digest);
    expect([cuts.starts(), cuts.patches()]).toEqual([starts, pieces]);
    await cuts.close();
  });

  it("refuses bytes of another digest", async () => {
    const session = makeSession({
      ...{ clock, timeoutMs: 20_000, repository: parseRepository(`${server.host}/acme/bad`)! },
      login: async () => server.login,
    });
    const blob = fileModel(Buffer.from("these bytes")).files[0]!;
    const lying = { ...blob, stream: fileModel(Buffer.from("those bytes")).files[0]!.stream };
    await expect(uploadBlob(session, lying, 1 << 20)).rejects.toThrow(/changed while it was uploaded/);
  });

  it("gets an image that buildah builds, and no image of another model", async (context) => {
    if (!hasBuildah) context.skip("buildah is not installed");
    mkdirSync(path.join(folder, "app"), { recursive: true });
    writeFileSync(path.join(folder, "app/model.bin"), "model one");
    writeFileSync(path.join(folder, "app/Dockerfile"), "FROM scratch\nCOPY model.bin /model.bin\n");
    const options = {
      ...{ repository: `${server.host}/acme/image`, path: "app/model.bin", builder: "buildah" },
      ...{ dockerfile: "app/Dockerfile", context: "app" },
    };
    const env = {
      ...{ ...access(), PATH: process.env["PATH"], HOME: folder },
      ...{ BUILDAH_ISOLATION: "chroot", STORAGE_DRIVER: "vfs" },
    };
    const target = targetOf(options, env);
    const { version } = await target.apply(wanted, null, silent);
    expect(await target.readBack()).toEqual({ digest: wanted.digest, version });
    expect(await target.apply(wanted, null, silent)).toEqual({ version, url: null });
    await expect(target.apply({ ...wanted, digest: modelDigest("two") }, null, silent)).rejects.toThrow(
      /no image was built: app\/model.bin has the digest/,
    );
    // Promoted by the tag under which it was built.
    const promoted = targetOf({
      repository: options.repository,
      image: `image-{digest}`,
      tag: "{environment}-eu",
    });
    expect((await promoted.apply(wanted, null, silent)).version).toBe(version);
    await expect(
      targetOf({ repository: options.repository, image: "production" }).apply(
        { ...wanted, digest: modelDigest("two") },
        null,
        silent,
      ),
    ).rejects.toThrow(/production holds the model sha256:/);
  });
});
