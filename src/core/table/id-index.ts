import { type IdList, isSameId } from "./ids.ts";

/** Finds rows by id: an open-addressed table of row numbers, with no string a row. */
export class IdIndex {
  readonly #ids: IdList;
  readonly #slots: Int32Array;
  /** Positions of the first id that was there before; null when all differ. */
  readonly repeated: readonly [number, number] | null;

  /** O(bytes) expected. */
  constructor(ids: IdList) {
    this.#ids = ids;
    let size = 16;
    while (size < 2 * ids.length) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    this.repeated = this.#insertAll();
  }

  /** The row of this list that has the id of another list's row; -1 without one. */
  find(other: IdList, row: number): number {
    return this.#slots[this.#slotOf(other, row)]!;
  }

  #insertAll(): readonly [number, number] | null {
    for (let row = 0; row < this.#ids.length; row++) {
      const slot = this.#slotOf(this.#ids, row);
      const there = this.#slots[slot]!;
      if (there !== -1) return [there, row];
      this.#slots[slot] = row;
    }
    return null;
  }

  /** The slot that holds an equal id, or the free one where it belongs. */
  #slotOf(ids: IdList, row: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(ids, row) & mask;
    for (;;) {
      const there = this.#slots[slot]!;
      if (there === -1 || isSameId(this.#ids, there, ids, row)) return slot;
      slot = (slot + 1) & mask;
    }
  }
}

/** FNV-1a over the bytes, then mixed so that the low bits depend on all of them. */
function hashOf({ bytes, starts }: IdList, row: number): number {
  let hash = 0x811c9dc5;
  for (let at = starts[row]!; at < starts[row + 1]!; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
