import { z } from "zod";
import { inPieces } from "../../clients/http/pieces.ts";
import { type Bucket, type Condition, makeBucket, Overtaken } from "../../clients/s3/bucket.ts";
import { digestStream } from "../../core/digest.ts";
import { UserError } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { ModelFile, ModelShelf } from "../../ports/model-content.ts";
import type { Target, Wanted } from "../../ports/target.ts";
import { findModel } from "../model-content.ts";
import { parseOptions, type RawOptions, required } from "../options.ts";
import { fillTemplate, makePointerTarget } from "../pointer.ts";
import {
  type Listing,
  listingDigest,
  parseListing,
  parsePointer,
  renderListing,
  renderPointer,
} from "./listing.ts";

const urlPattern = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?(.*?)\/*$/;

export const s3Options = z.strictObject({
  url: required("s3://models/fraud").regex(urlPattern, { error: "is not s3://bucket/prefix" }),
  pointer: z.string().min(1).default("{environment}.json"),
  path: z.string().min(1).optional(),
  endpoint: z.url({ protocol: /^https?$/, error: "is not an http address" }).optional(),
  region: z.string().min(1).optional(),
});
type Options = z.infer<typeof s3Options>;

export interface S3Access {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For one request. */
  readonly timeoutMs: number;
  /** For one transfer. */
  readonly transferMs: number;
  readonly folder: string;
  readonly shelf: ModelShelf | null;
}

/** Above this an object is written in parts, each of this size: at most 10,000 of them. */
const partBytes = 32 * 2 ** 20;

/** Target `s3`: each model under a prefix of its digest, and one small object that names the one that serves.
 *  A listing is written after the files, so that a model without one is unfinished. */
export function makeS3Target(
  raw: RawOptions,
  place: { environment: string; model: string },
  access: S3Access,
): Target {
  const options = parseOptions<Options>("s3", s3Options, raw);
  const [, bucketName = "", prefix = ""] = urlPattern.exec(options.url) ?? [];
  const bucket = bucketOf(options, bucketName, access);
  const under = (key: string) => (prefix === "" ? key : `${prefix}/${key}`);
  const pointerKey = under(
    fillTemplate(options.pointer, { ...place, digest: null, commit: null, evidence: null }),
  );
  const folderOf = (digest: string) => under(digest.replace(/^sha256:/, ""));
  const nameOf = (digest: string) => `s3://${bucketName}/${folderOf(digest)}`;
  const read = async () => {
    const found = await bucket.read(pointerKey);
    return found === null ? null : { etag: found.etag, pointer: parsePointer(found.body, pointerKey) };
  };

  return makePointerTarget({
    name: "s3",
    pointer: `\`s3://${bucketName}/${pointerKey}\``,
    async read() {
      const digest = (await read())?.pointer.digest ?? null;
      if (digest === null) return { digest: null, version: null };
      return { digest: await wholeDigest(bucket, folderOf(digest)), version: nameOf(digest) };
    },
    async find(wanted) {
      const digest = digestOf(wanted);
      const found = await wholeDigest(bucket, folderOf(digest));
      if (found === digest) return nameOf(digest);
      if (wanted.version === null && found === null) return null;
      throw new Error(`${nameOf(digest)} ${found === null ? "is not there any more" : `holds ${found}`}`);
    },
    async put(wanted, journal) {
      const content = await findModel({ ...access, path: options.path ?? null }, wanted);
      const base = folderOf(content.digest);
      await journal("put-files", `${content.files.length} to ${nameOf(content.digest)}`);
      for (const file of content.files) await putFile(bucket, `${base}/${file.path}`, file);
      const listing: Listing = {
        kind: content.kind,
        files: content.files.map(({ path, digest, bytes }) => ({ path, digest, bytes })),
      };
      await journal("check-files", "each file is read again and compared with its digest");
      await checkFiles(bucket, base, listing);
      await journal("put-listing", `${base}.json`);
      await bucket.write(`${base}.json`, renderListing(listing), "always");
      return nameOf(content.digest);
    },
    async point(_version, wanted, before) {
      const now = await read();
      const named = now?.pointer.digest ?? null;
      if (named !== before.digest)
        throw new Error(`${pointerKey} was moved by somebody else: it names ${named ?? "nothing"}`);
      const condition: Condition = now === null ? "absent" : { etag: now.etag };
      const body = renderPointer({
        wanted,
        digest: digestOf(wanted),
        folder: nameOf(digestOf(wanted)),
        previous: named,
      });
      await bucket.write(pointerKey, body, condition).catch(async (thrown: unknown) => {
        if (!(thrown instanceof Overtaken)) throw thrown;
        throw new Error(`${pointerKey} was moved by somebody else at the same moment`, { cause: thrown });
      });
    },
    clear: () => bucket.remove(pointerKey),
    urlOf: () => null,
    plan: async (wanted) => [
      `put ${options.path === undefined ? "the model" : `\`${options.path}\``} under \`${nameOf(wanted.digest ?? "")}\``,
    ],
  });
}

/** By the name when it served before: its last part is the digest. */
function digestOf({ digest, version }: Wanted): string {
  const named = /\/([0-9a-f]{64})$/.exec(version ?? "")?.[1];
  if (named !== undefined) return `sha256:${named}`;
  if (digest === null) throw new Error(`${version ?? "nothing"} names no digest`);
  return digest;
}

/** The digest that follows from the listing of a model whose files are all there; null: there is none. */
async function wholeDigest(bucket: Bucket, base: string): Promise<string | null> {
  const found = await bucket.read(`${base}.json`);
  if (found === null) return null;
  const listing = parseListing(found.body, `${base}.json`);
  for (const file of listing.files) {
    const size = await bucket.sizeOf(`${base}/${file.path}`);
    if (size !== file.bytes)
      throw new Error(`${base}/${file.path} has ${size ?? "no"} bytes, its listing says ${file.bytes}`);
  }
  return listingDigest(listing);
}

async function putFile(bucket: Bucket, key: string, file: ModelFile): Promise<void> {
  if (file.bytes <= partBytes) {
    const pieces: Uint8Array[] = [];
    for await (const piece of file.stream()) pieces.push(piece);
    return bucket.write(key, Buffer.concat(pieces), "always");
  }
  await bucket.writeLarge(key, inPieces(file.stream(), partBytes));
}

async function checkFiles(bucket: Bucket, base: string, { files }: Listing): Promise<void> {
  for (const { path, digest } of files) {
    const { hex } = await digestStream(bucket.stream(`${base}/${path}`), "sha256");
    if (`sha256:${hex}` !== digest)
      throw new Error(`${base}/${path} was stored with the digest sha256:${hex}, not ${digest}`);
  }
}

function bucketOf(options: Options, bucket: string, { env, ...access }: S3Access): Bucket {
  const text = (name: string) => (env[name] ?? "").trim() || null;
  const [accessKeyId, secretAccessKey] = [text("AWS_ACCESS_KEY_ID"), text("AWS_SECRET_ACCESS_KEY")];
  if (accessKeyId === null || secretAccessKey === null) {
    throw new UserError({
      code: "config-invalid",
      message: "target s3: no keys are in the step's environment",
      hint: "log in before, for example by aws-actions/configure-aws-credentials, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the step's env",
    });
  }
  const region = options.region ?? text("AWS_REGION") ?? text("AWS_DEFAULT_REGION") ?? "us-east-1";
  const endpoint = options.endpoint ?? text("AWS_ENDPOINT_URL_S3") ?? text("AWS_ENDPOINT_URL");
  return makeBucket({
    ...access,
    bucket,
    region,
    endpoint: endpoint ?? `https://s3.${region}.amazonaws.com`,
    // Other stores answer for any bucket by its path; a name with dots has no certificate.
    pathStyle: endpoint !== null || bucket.includes("."),
    keys: { accessKeyId, secretAccessKey, sessionToken: text("AWS_SESSION_TOKEN") },
  });
}
