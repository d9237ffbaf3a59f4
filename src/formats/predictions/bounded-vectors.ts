/** Arrow's reader makes as many objects as a message says it has buffers or fields, before it looks for them. A vector
 *  cannot have more items than its message has bytes: one that says so throws an Error. */
export async function boundVectors(): Promise<void> {
  const { ByteBuffer } = await import("flatbuffers");
  const own = ByteBuffer.prototype;
  if (Object.hasOwn(own, bounded)) return;
  const lengthOf = own.__vector_len;
  own.__vector_len = function (this: InstanceType<typeof ByteBuffer>, offset: number): number {
    const length = lengthOf.call(this, offset);
    if (length < 0 || length > this.capacity()) throw new Error("a list that is longer than its message");
    return length;
  };
  Object.defineProperty(own, bounded, { value: true });
}

const bounded = Symbol("evenhand: bounded vectors");
