import { createDigest } from "../../core/digest.ts";
import { type Blob, type StateHead, stateHeadSchema, stateMark } from "../../core/shard/state-head.ts";
import { errorMessage, UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";

export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** What a shard left: its head, and its columns when they are asked for. */
export interface ShardState {
  readonly name: string;
  readonly head: StateHead;
  read(blob: Blob): Promise<Numbers>;
}

const tailBytes = 4 + stateMark.length;
const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;

/** Opens a state and checks every byte of it, one piece at a time.
 *  @throws UserError `record-invalid` naming the file when it is not what a shard wrote, or not all of it */
export async function openState(source: ByteSource): Promise<ShardState> {
  const size = await source.size();
  const tail = await source.slice(Math.max(0, size - tailBytes), size);
  if (tail.length < tailBytes || new TextDecoder().decode(tail.subarray(4)) !== stateMark) {
    throw invalid(source, "is not what `evaluate --shard` writes, or not all of it");
  }
  const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true);
  const start = size - tailBytes - length;
  const head = await readHead(source, start, size - tailBytes);
  if ((await digestOf(source, start)) !== head.bytes)
    throw invalid(source, "was changed since it was written");
  return {
    name: source.name,
    head,
    async read({ type, at, length: numbers }) {
      const Kind = kinds[type];
      const end = at + numbers * Kind.BYTES_PER_ELEMENT;
      if (end > start) throw invalid(source, "is shorter than its own list of columns says");
      const bytes = await source.slice(at, end);
      return new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset, numbers);
    },
  };
}

async function readHead(source: ByteSource, start: number, end: number): Promise<StateHead> {
  if (start < 0) throw invalid(source, "is cut off");
  try {
    return stateHeadSchema.parse(JSON.parse(new TextDecoder().decode(await source.slice(start, end))));
  } catch (cause) {
    const say = `was written by another release of evenhand (${errorMessage(cause).split("\n")[0]})`;
    throw invalid(source, say, cause);
  }
}

async function digestOf(source: ByteSource, end: number): Promise<string> {
  const digest = createDigest();
  let passed = 0;
  for await (const piece of source.stream()) {
    digest.update(piece.subarray(0, Math.max(0, end - passed)));
    passed += piece.length;
    if (passed >= end) break;
  }
  return digest.finish();
}

function invalid(source: ByteSource, say: string, cause?: unknown): UserError {
  const hint = "run that shard again, with this release, and merge what it writes";
  const detail = { code: "record-invalid", message: `${source.name} ${say}`, hint, input: "merge" } as const;
  return new UserError({ ...detail, file: source.name }, cause);
}
