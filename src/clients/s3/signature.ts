/** Who asks. */
export interface S3Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | null;
}

export interface Signable {
  readonly method: string;
  readonly url: URL;
  /** Names in small letters; all of them are signed, and `host`. */
  readonly headers: Readonly<Record<string, string>>;
  /** sha256 of the body, hex. */
  readonly bodyHash: string;
  /** `s3` */
  readonly service: string;
  readonly region: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The headers of a request with AWS Signature Version 4 (AWS, "Create a signed AWS API request"). S3's paths are
 *  signed as they are sent, encoded once. */
export async function signRequest(keys: S3Keys, ask: Signable): Promise<Record<string, string>> {
  const time = new Date(ask.now).toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = `${time.slice(0, 8)}/${ask.region}/${ask.service}/aws4_request`;
  const headers: Record<string, string> = {
    ...ask.headers,
    host: ask.url.host,
    "x-amz-date": time,
    ...(ask.service === "s3" ? { "x-amz-content-sha256": ask.bodyHash } : {}),
    ...(keys.sessionToken === null ? {} : { "x-amz-security-token": keys.sessionToken }),
  };
  const names = Object.keys(headers).sort();
  const canonical = [
    ask.method,
    ask.url.pathname,
    canonicalQuery(ask.url),
    ...names.map((name) => `${name}:${headers[name]!.trim().replace(/ +/g, " ")}`),
    "",
    names.join(";"),
    ask.bodyHash,
  ].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", time, scope, await sha256Hex(canonical)].join("\n");
  let key: Uint8Array<ArrayBuffer> = encode(`AWS4${keys.secretAccessKey}`);
  for (const part of scope.split("/")) key = await hmac(key, part);
  const signature = hex(await hmac(key, toSign));
  const { host: _host, ...sent } = headers;
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`,
  };
}

/** Text as AWS encodes it: all but letters, digits and `-._~`. */
export function encodePart(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function canonicalQuery(url: URL): string {
  return [...url.searchParams]
    .map(([name, value]) => [encodePart(name), encodePart(value)] as const)
    .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

export async function sha256Hex(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === "string" ? encode(content) : (content as Uint8Array<ArrayBuffer>);
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

async function hmac(key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const made = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", made, encode(text)));
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
