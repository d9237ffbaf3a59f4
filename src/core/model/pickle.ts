import { latin1, type ModelBytes } from "./bytes.ts";
import type { DetectedFormat } from "./format.ts";

const stop = 0x2e;
/** The magic number that torch.save wrote first, before torch 1.6. */
const oldTorch = "\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19.";
/** Openings of protocols 0 and 1, which have no header: a global, or a container with its memo. */
const oldOpening = /^(?:c[\w.]{1,200}\n[\w.]{1,200}\n|\(?[dlt\]})](?:p\d+\n|q.)|\(\]q.|\(c[\w.]{1,200}\n)/s;

/** A pickle stream, joblib's and old torch's among them. Recognised, never read as a program. */
export function detectPickle({ head, tail }: ModelBytes): DetectedFormat | null {
  const opening = latin1(head, 0, 1024);
  if (opening.startsWith(oldTorch)) return { format: "torch", note: "the format before torch 1.6" };
  const protocol = protocolOf(opening);
  if (protocol === null || !endsWithStop(tail)) return null;
  const stream = `protocol ${protocol}`;
  const joblib = latin1(head).includes("joblib.numpy_pickle") || latin1(tail).includes("joblib.numpy_pickle");
  return { format: joblib ? "joblib" : "pickle", note: stream };
}

/** 0 to 5; null when the bytes do not open a pickle. Protocols 0 and 1 look alike and are both called 0. */
export function protocolOf(opening: string): number | null {
  if (opening.startsWith("\x80")) {
    const protocol = opening.charCodeAt(1);
    return protocol >= 2 && protocol <= 5 ? protocol : null;
  }
  return oldOpening.test(opening) ? 0 : null;
}

function endsWithStop(tail: Uint8Array): boolean {
  return tail[tail.length - 1] === stop;
}
