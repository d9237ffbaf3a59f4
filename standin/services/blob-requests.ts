import type { Hub } from "../hub.ts";
import type { Reply } from "../route.ts";
import type { Blob } from "./blobs.ts";

export interface BlobRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly content: Buffer;
}

function refuse(status: number, code: string, message: string): Reply {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return {
    status,
    raw: Buffer.from(xml),
    headers: { "content-type": "application/xml", "x-ms-error-code": code },
  };
}

const written: Reply = { status: 201, raw: Buffer.alloc(0) };

function putBlock(blob: Blob, request: BlobRequest): Reply {
  const id = request.query.get("blockid") ?? "";
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(id))
    return refuse(400, "InvalidQueryParameterValue", "blockid is not base64");
  const [first] = blob.blocks.keys();
  if (first !== undefined && first.length !== id.length) {
    return refuse(400, "InvalidBlobOrBlock", "block ids of one blob have the same length");
  }
  if (request.content.length === 0) return refuse(400, "InvalidHeaderValue", "a block must not be empty");
  blob.blocks.set(id, request.content);
  return written;
}

/** The order of the list is the order of the content, whatever the order of arrival. */
function putBlockList(blob: Blob, request: BlobRequest): Reply {
  const xml = request.content.toString();
  if (!/<BlockList\s*\/?>/.test(xml)) return refuse(400, "InvalidXmlDocument", "no BlockList");
  const ids = [...xml.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map((match) => match[1] ?? "");
  const blocks = ids.map((id) => blob.blocks.get(id));
  if (blocks.includes(undefined)) return refuse(400, "InvalidBlockList", "a listed block was not uploaded");
  blob.content = Buffer.concat(blocks as Buffer[]);
  blob.blocks.clear();
  const type = request.headers["x-ms-blob-content-type"];
  if (typeof type === "string") blob.contentType = type;
  return written;
}

function put(blob: Blob, request: BlobRequest): Reply {
  if (request.headers["x-ms-version"] === undefined)
    return refuse(400, "MissingRequiredHeader", "x-ms-version");
  const part = request.query.get("comp");
  if (part === "block") return putBlock(blob, request);
  if (part === "blocklist") return putBlockList(blob, request);
  if (part !== null) return refuse(400, "InvalidQueryParameterValue", `comp=${part} is not served here`);
  if (request.headers["x-ms-blob-type"] !== "BlockBlob")
    return refuse(400, "InvalidHeaderValue", "x-ms-blob-type");
  blob.content = request.content;
  return written;
}

function disposition(fileName: string): string {
  const ascii = fileName.replace(/[^ -~]|["\\]/g, "_");
  const star = ascii === fileName ? "" : `; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return `attachment; filename="${ascii}"${star}`;
}

function get(blob: Blob, request: BlobRequest): Reply {
  if (blob.content === null) return refuse(404, "BlobNotFound", "The specified blob does not exist.");
  const size = blob.content.length;
  const headers = {
    "content-type": blob.contentType,
    "content-disposition": disposition(blob.fileName),
    "accept-ranges": "bytes",
    "x-ms-blob-type": "BlockBlob",
  };
  const range = request.headers["x-ms-range"] ?? request.headers["range"];
  const match = typeof range === "string" ? /^bytes=(\d+)-(\d*)$/.exec(range) : null;
  if (match === null) return { status: 200, raw: blob.content, headers };
  const start = Number(match[1]);
  const end = Math.min(match[2] === "" ? size - 1 : Number(match[2]), size - 1);
  if (start >= size || end < start) return refuse(416, "InvalidRange", "The range is not in the blob.");
  const part = blob.content.subarray(start, end + 1);
  return {
    status: 206,
    raw: part,
    headers: { ...headers, "content-range": `bytes ${start}-${end}/${size}` },
  };
}

/** The part of Azure's blob service that the artifact and cache clients use; the address alone gives the right. */
export function answerBlob(hub: Hub, request: BlobRequest): Reply {
  const name = request.path.split("/").at(-1) ?? "";
  const right = request.method === "PUT" ? "write" : "read";
  if (request.headers["authorization"] !== undefined) {
    return refuse(403, "AuthenticationFailed", "a signed address is called without an authorization header");
  }
  if (!hub.blobs.isSigned(name, right, request.query.get("sig"))) {
    return refuse(403, "AuthenticationFailed", "the signature does not give this right for this blob");
  }
  const blob = hub.blobs.find(name);
  if (blob === null) return refuse(404, "BlobNotFound", "The specified blob does not exist.");
  if (request.method === "PUT") return put(blob, request);
  if (request.method === "GET" || request.method === "HEAD") return get(blob, request);
  return refuse(405, "UnsupportedHttpVerb", `${request.method} is not served here`);
}
