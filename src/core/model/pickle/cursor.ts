import { latin1 } from "../bytes.ts";
import { Refused } from "./value.ts";

/** Reads a pickle's bytes one after the other, and keeps to its frames as Python's own reader does. */
export class Cursor {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  #frameEnd = 0;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** @returns where the bytes begin that were passed over */
  take(count: number): number {
    const start = this.at;
    if (!(count >= 0) || start + count > this.bytes.length) throw new Refused("it is cut off");
    this.at += count;
    // Readers of Python and C differ in what they do with it.
    if (start < this.#frameEnd && this.at > this.#frameEnd) throw new Refused("its frames are unusual");
    return start;
  }

  byte(): number {
    return this.bytes[this.take(1)]!;
  }

  uint(bytes: 1 | 2 | 4 | 8): number {
    const at = this.take(bytes);
    if (bytes === 8) return Number(this.#view.getBigUint64(at, true));
    return bytes === 4
      ? this.#view.getUint32(at, true)
      : bytes === 2
        ? this.#view.getUint16(at, true)
        : this.bytes[at]!;
  }

  int32(): number {
    return this.#view.getInt32(this.take(4), true);
  }

  text(length: number): string {
    const at = this.take(length);
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + at, length).toString("utf8");
  }

  /** Up to the end of the line, which is passed over. */
  line(): string {
    const end = this.bytes.indexOf(0x0a, this.at);
    if (end < 0) throw new Refused("it is cut off");
    const start = this.take(end + 1 - this.at);
    return latin1(this.bytes, start, end);
  }

  frame(length: number): void {
    if (this.at < this.#frameEnd || this.at + length > this.bytes.length) {
      throw new Refused("its frames are unusual");
    }
    this.#frameEnd = this.at + length;
  }

  /** Bytes that lie between frames. */
  skip(count: number): void {
    if (this.at < this.#frameEnd) throw new Refused("its frames are unusual");
    this.take(count);
  }
}
