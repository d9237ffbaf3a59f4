import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { download, type Line, Refusal } from "../clients/http/exchange.ts";
import { UserError } from "../errors.ts";
import type { ByteSource } from "../ports/byte-source.ts";
import type { Clock } from "../ports/clock.ts";
import type { Production } from "../ports/production.ts";
import { makeLocalFile } from "./local-file.ts";
import { matchFiles } from "./matching-files.ts";

export interface ProductionAccess {
  readonly directory: string;
  /** For what is fetched; an absolute path. */
  readonly temporary: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}

const transferMs = 600_000;
const mostFiles = 2_000;

/** Tables of a window: files and folders by path or pattern, what an http address answers, or the objects under a
 *  prefix of an S3 bucket. What is fetched lies in a folder of its own until it is closed. */
export function makeProduction(access: ProductionAccess): Production {
  let folder: string | null = null;
  let fetched = 0;
  const place = async (name: string): Promise<string> => {
    folder ??= await mkdtemp(path.join(access.temporary, "evenhand-window-"));
    const end =
      name
        .split(/[/\\]/)
        .at(-1)
        ?.replace(/[^A-Za-z0-9._-]/g, "_") ?? "";
    return path.join(folder, `${fetched++}-${end.slice(-100)}`);
  };
  const keep = async (name: string, bytes: AsyncIterable<Uint8Array>): Promise<ByteSource> => {
    const file = await place(name);
    await pipeline(Readable.from(bytes), createWriteStream(file));
    return { ...makeLocalFile(file, access.directory), name };
  };
  return {
    async open(name) {
      if (/^https?:\/\//.test(name)) return fetchAddress(name, access, keep);
      if (name.startsWith("s3://")) return fetchObjects(name, access, keep);
      return openFiles(name, access.directory);
    },
    async close() {
      if (folder !== null) await rm(folder, { recursive: true, force: true });
      folder = null;
    },
  };
}

type Keep = (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<ByteSource>;

async function openFiles(name: string, directory: string): Promise<ByteSource[]> {
  const isPattern = /[*?[{]/.test(name);
  const found = await stat(path.resolve(directory, name)).catch(() => null);
  if (found === null && !isPattern) return [];
  if (found?.isDirectory())
    return [...((await makeLocalFile(name, directory).list!()) ?? new Map()).values()];
  try {
    return await matchFiles(name, directory);
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.detail.code === "file-missing") return [];
    throw thrown;
  }
}

/** 404 and 204 are how a service says that there is nothing yet. */
async function fetchAddress(
  name: string,
  { env, clock }: ProductionAccess,
  keep: Keep,
): Promise<ByteSource[]> {
  const url = new URL(name);
  const token = env["EVENHAND_SOURCE_TOKEN"];
  const line: Line = { name: url.host, clock, timeoutMs: transferMs };
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  try {
    const source = await keep(
      `${url.host}${url.pathname}`,
      download(line, { method: "GET", url, headers, repeatable: true }),
    );
    return (await source.size()) === 0 ? [] : [source];
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.status === 404) return [];
    throw thrown;
  }
}

async function fetchObjects(
  name: string,
  { env, clock }: ProductionAccess,
  keep: Keep,
): Promise<ByteSource[]> {
  const [, bucket, prefix] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.*)$/.exec(name) ?? [];
  const id = env["AWS_ACCESS_KEY_ID"];
  const secret = env["AWS_SECRET_ACCESS_KEY"];
  if (bucket === undefined || prefix === undefined)
    throw wrong(name, "is not s3://bucket/prefix", "write `s3://bucket/prefix/{date}/`");
  if (!id || !secret)
    throw wrong(
      name,
      "cannot be read: there are no keys",
      "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in `env:`",
    );
  const { makeBucket } = await import("../clients/s3/bucket.ts");
  const { region, endpoint, pathStyle } = placeOfStore(env);
  const keys = { accessKeyId: id, secretAccessKey: secret, sessionToken: env["AWS_SESSION_TOKEN"] || null };
  const store = makeBucket({
    endpoint,
    region,
    bucket,
    pathStyle,
    keys,
    clock,
    timeoutMs: 30_000,
    transferMs,
  });
  const objects = (await store.list(prefix)).filter(({ key, bytes }) => bytes > 0 && !key.endsWith("/"));
  if (objects.length > mostFiles)
    throw wrong(name, `holds more than ${mostFiles} objects`, "give each window a prefix of its own");
  const sources: ByteSource[] = [];
  for (const { key } of objects) sources.push(await keep(`s3://${bucket}/${key}`, store.stream(key)));
  return sources;
}

function placeOfStore(env: ProductionAccess["env"]) {
  const region = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "us-east-1";
  const own = env["AWS_ENDPOINT_URL_S3"] || env["AWS_ENDPOINT_URL"];
  return { region, endpoint: own || `https://s3.${region}.amazonaws.com`, pathStyle: Boolean(own) };
}

function wrong(name: string, say: string, hint: string): UserError {
  return new UserError({
    code: "input-invalid",
    message: `the source ${name} ${say}`,
    hint,
    input: "source",
  });
}
