import { createDigest } from "../../core/digest.ts";
import { headerOf, Refusal } from "../http/exchange.ts";
import { inPieces } from "../http/pieces.ts";
import { type HttpAnswer, Unreachable } from "../http/request.ts";
import type { Session } from "./session.ts";

/** Bytes whose digest is known, to be had from any offset on. */
export interface Blob {
  readonly digest: string;
  readonly bytes: number;
  stream(from?: number): AsyncIterable<Uint8Array>;
}

interface Upload {
  /** Where the next piece goes; the registry may change it with each answer. */
  location: string;
  /** Bytes that the registry has. */
  offset: number;
}

const resumes = 5;

/** Uploads a blob in pieces. After a lost answer or a 5xx the registry is asked how much it has, and the upload goes
 *  on from there. The registry itself refuses content of another digest.
 *  @param pieceBytes memory that one piece takes */
export async function uploadBlob(session: Session, blob: Blob, pieceBytes: number): Promise<void> {
  let upload = await start(session, pieceBytes);
  for (let resumed = 0; ; resumed++) {
    try {
      await sendRest(session, blob, upload);
      return await finish(session, blob, upload);
    } catch (thrown) {
      if (!isPassing(thrown) || resumed >= resumes) throw thrown;
      await session.line.clock.sleep(500 * 2 ** Math.min(resumed, 4));
      upload = (await whereItIs(session, upload)) ?? (await start(session, pieceBytes));
    }
  }
}

type Started = Upload & { readonly pieceBytes: number };

async function start(session: Session, pieceBytes: number): Promise<Started> {
  const path = `/v2/${session.repository.path}/blobs/uploads/`;
  const answer = await session.ask({ method: "POST", url: path, repeatable: true });
  const least = Number(headerOf(answer, "oci-chunk-min-length") ?? "0");
  return {
    location: locationOf(session, answer),
    offset: 0,
    pieceBytes: Number.isSafeInteger(least) ? Math.max(pieceBytes, least) : pieceBytes,
  };
}

async function sendRest(session: Session, blob: Blob, upload: Upload): Promise<void> {
  if (upload.offset >= blob.bytes) return;
  const { pieceBytes } = upload as Started;
  const seen = createDigest();
  const isWhole = upload.offset === 0;
  for await (const piece of inPieces(blob.stream(upload.offset), pieceBytes)) {
    if (isWhole) seen.update(piece);
    const answer = await session.ask({
      method: "PATCH",
      url: upload.location,
      headers: {
        "content-type": "application/octet-stream",
        "content-range": `${upload.offset}-${upload.offset + piece.length - 1}`,
      },
      body: piece,
      repeatable: false,
    });
    upload.location = locationOf(session, answer);
    upload.offset += piece.length;
  }
  if (upload.offset !== blob.bytes || (isWhole && seen.finish() !== blob.digest))
    throw new Error(`the file changed while it was uploaded: it was ${blob.digest}`);
}

async function finish(session: Session, blob: Blob, upload: Upload): Promise<void> {
  const url = new URL(upload.location);
  url.searchParams.set("digest", blob.digest);
  const answer = await session.ask({
    method: "PUT",
    url,
    headers: { "content-type": "application/octet-stream" },
    body: new Uint8Array(0),
    repeatable: false,
  });
  const said = headerOf(answer, "docker-content-digest");
  if (said !== null && said !== blob.digest)
    throw new Error(`the registry stored ${said} where ${blob.digest} was sent`);
}

/** How far the registry has come; null: it has forgotten the upload. */
async function whereItIs(session: Session, upload: Upload): Promise<Started | null> {
  try {
    const answer = await session.ask({ method: "GET", url: upload.location, repeatable: true });
    const range = /^(?:bytes=)?0-(\d+)$/.exec(headerOf(answer, "range") ?? "");
    if (range === null) return null;
    const location = headerOf(answer, "location") !== null ? locationOf(session, answer) : upload.location;
    // An empty upload is said as 0-0 by some and would be one byte.
    const offset = Number(range[1]) === 0 ? 0 : Number(range[1]) + 1;
    return offset === 0 ? null : { location, offset, pieceBytes: (upload as Started).pieceBytes };
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.status < 500) return null;
    throw thrown;
  }
}

function isPassing(thrown: unknown): boolean {
  if (thrown instanceof Unreachable) return true;
  return (
    thrown instanceof Refusal && (thrown.status >= 500 || thrown.status === 429 || thrown.status === 416)
  );
}

function locationOf(session: Session, answer: HttpAnswer): string {
  const said = headerOf(answer, "location");
  if (said === null) throw new Error("the registry did not say where the upload goes");
  return new URL(said, session.repository.origin).href;
}
