import { type Ask, download, exchange, headerOf, type Line, Refusal } from "../http/exchange.ts";
import type { HttpAnswer } from "../http/request.ts";
import { encodePart, type S3Keys, sha256Hex, signRequest } from "./signature.ts";

export interface S3Options extends Omit<Line, "name"> {
  /** `https://s3.eu-central-1.amazonaws.com`, or of any store that speaks S3. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** The bucket in the path, not in the host name. */
  readonly pathStyle: boolean;
  readonly keys: S3Keys;
  /** Milliseconds for one transfer. */
  readonly transferMs: number;
}

/** When a write counts: always, only onto nothing, or only onto the version that was read. */
export type Condition = "always" | "absent" | { readonly etag: string };

/** Somebody else wrote first. */
export class Overtaken extends Error {}

export interface Bucket {
  read(key: string): Promise<{ readonly body: Uint8Array; readonly etag: string } | null>;
  /** Its bytes as they come. Throws when it is not there. */
  stream(key: string): AsyncIterable<Uint8Array>;
  /** Objects whose keys begin so, by their keys; over all pages. */
  list(prefix: string): Promise<readonly { readonly key: string; readonly bytes: number }[]>;
  /** The length of an object; null: it is not there. */
  sizeOf(key: string): Promise<number | null>;
  /** One request. @throws Overtaken when the condition does not hold */
  write(key: string, body: Uint8Array, condition: Condition): Promise<void>;
  /** In parts of which one is in memory at a time; an object that is not finished is never seen, and its parts are
   *  taken away when it fails. */
  writeLarge(key: string, parts: AsyncIterable<Uint8Array>): Promise<void>;
  remove(key: string): Promise<void>;
}

interface Call {
  readonly method: string;
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly repeatable?: boolean;
  readonly accepts?: readonly number[];
}

export function makeBucket(options: S3Options): Bucket {
  const call = async (one: Call): Promise<HttpAnswer> => {
    const line: Line = { ...options, name: "the object store" };
    const slow = one.body !== undefined && one.body.length > 1 << 20;
    return exchange(
      slow ? { ...line, timeoutMs: options.transferMs } : line,
      await signed(options, one),
    ).catch((thrown: unknown) => {
      throw explain(thrown, options);
    });
  };

  return {
    async read(key) {
      const answer = await call({ method: "GET", key, accepts: [404] });
      if (answer.status === 404) return missing(answer, options);
      return { body: answer.body, etag: headerOf(answer, "etag") ?? "" };
    },
    async *stream(key) {
      const line = { ...options, name: "the object store", timeoutMs: options.transferMs };
      yield* download(line, await signed(options, { method: "GET", key }));
    },
    async list(prefix) {
      const found: { key: string; bytes: number }[] = [];
      for (let token: string | null = ""; token !== null; ) {
        const more: Record<string, string> = token === "" ? {} : { "continuation-token": token };
        const query = { "list-type": "2", prefix, ...more };
        const text = (await call({ method: "GET", key: "", query })).body.toString("utf8");
        for (const [, object = ""] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          const body = new TextEncoder().encode(object);
          found.push({ key: fromXml(tagIn(body, "Key") ?? ""), bytes: Number(tagIn(body, "Size") ?? "0") });
        }
        const isCut = /<IsTruncated>true<\/IsTruncated>/.test(text);
        token = isCut
          ? fromXml(tagIn(new TextEncoder().encode(text), "NextContinuationToken") ?? "") || null
          : null;
      }
      return found;
    },
    async sizeOf(key) {
      const answer = await call({ method: "HEAD", key, accepts: [404] });
      return answer.status === 404 ? null : Number(headerOf(answer, "content-length") ?? "-1");
    },
    async write(key, body, condition) {
      const headers: Record<string, string> =
        condition === "always"
          ? {}
          : condition === "absent"
            ? { "if-none-match": "*" }
            : { "if-match": condition.etag };
      const repeatable = condition === "always";
      try {
        await call({ method: "PUT", key, headers, body, repeatable });
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        if (thrown.status === 412 || thrown.status === 409)
          throw new Overtaken(`${key} was written by somebody else`);
        // A store that knows no conditions says so; then the last writer wins, and reading back tells.
        if (repeatable || thrown.status !== 501) throw thrown;
        await call({ method: "PUT", key, body, repeatable: true });
      }
    },
    async writeLarge(key, parts) {
      const begun = await call({ method: "POST", key, query: { uploads: "" }, repeatable: true });
      const uploadId = tagIn(begun.body, "UploadId");
      if (uploadId === null) throw new Error(`the object store gave no id for the upload of ${key}`);
      try {
        const etags: string[] = [];
        for await (const body of parts) {
          const query = { partNumber: String(etags.length + 1), uploadId };
          const answer = await call({ method: "PUT", key, query, body, repeatable: true });
          etags.push(headerOf(answer, "etag") ?? "");
        }
        await complete(call, { key, uploadId, etags });
      } catch (thrown) {
        await call({ method: "DELETE", key, query: { uploadId }, repeatable: true }).catch(() => {});
        throw thrown;
      }
    },
    async remove(key) {
      await call({ method: "DELETE", key, repeatable: true, accepts: [404] });
    },
  };
}

/** Completing answers 200 and may still hold an error. */
async function complete(
  call: (one: Call) => Promise<HttpAnswer>,
  { key, uploadId, etags }: { key: string; uploadId: string; etags: readonly string[] },
): Promise<void> {
  const list = etags.map((etag, n) => `<Part><PartNumber>${n + 1}</PartNumber><ETag>${etag}</ETag></Part>`);
  const body = new TextEncoder().encode(
    `<CompleteMultipartUpload>${list.join("")}</CompleteMultipartUpload>`,
  );
  const answer = await call({ method: "POST", key, query: { uploadId }, body });
  const code = tagIn(answer.body, "Code");
  if (code !== null) throw new Error(`the object store did not put the parts of ${key} together: ${code}`);
}

async function signed(options: S3Options, one: Call): Promise<Ask> {
  const url = addressOf(options, one);
  const headers = await signRequest(options.keys, {
    method: one.method,
    url,
    headers: one.headers ?? {},
    bodyHash: await sha256Hex(one.body ?? ""),
    service: "s3",
    region: options.region,
    now: options.clock.now(),
  });
  return {
    method: one.method,
    url,
    headers,
    repeatable: one.repeatable ?? (one.method === "GET" || one.method === "HEAD"),
    ...(one.body === undefined ? {} : { body: one.body }),
    ...(one.accepts === undefined ? {} : { accepts: one.accepts }),
  };
}

function addressOf({ endpoint, bucket, pathStyle }: S3Options, { key, query }: Call): URL {
  const url = new URL(endpoint);
  if (!pathStyle) url.host = `${bucket}.${url.host}`;
  const path = key.split("/").map(encodePart).join("/");
  url.pathname = `${url.pathname.replace(/\/+$/, "")}${pathStyle ? `/${bucket}` : ""}/${path}`;
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  return url;
}

/** A bucket that is not there is a mistake, an object that is not there is an answer. */
function missing(answer: HttpAnswer, { bucket }: S3Options): null {
  if (tagIn(answer.body, "Code") === "NoSuchBucket") throw new Error(`there is no bucket ${bucket}`);
  return null;
}

function explain(thrown: unknown, { bucket }: S3Options): unknown {
  if (!(thrown instanceof Refusal)) return thrown;
  if (thrown.status !== 403 && thrown.status !== 401 && thrown.status !== 301 && thrown.status !== 307)
    return thrown;
  const code = /<Code>([^<]*)<\/Code>/.exec(thrown.body)?.[1] ?? "no code";
  const how =
    thrown.status < 400
      ? "the bucket lies in another region: set the option region"
      : "check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, and that they may read and write there";
  return new Error(`the object store answered ${thrown.status} (${code}) for bucket ${bucket}: ${how}`, {
    cause: thrown,
  });
}

/** The five entities that XML knows, and characters by number. */
function fromXml(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16));
    },
  );
}

function tagIn(body: Uint8Array, name: string): string | null {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(new TextDecoder().decode(body))?.[1] ?? null;
}
