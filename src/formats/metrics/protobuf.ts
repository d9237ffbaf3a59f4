/** A field of a message: a varint's value, the bytes of the rest. */
export interface Field {
  readonly number: number;
  readonly varint: number;
  readonly bytes: Uint8Array;
}

/** The fields of a protocol buffer message in order; null when the bytes are none. Varints beyond 2^53 lose digits,
 *  negative ones read as two's complement of 64 bits. */
export function parseFields(bytes: Uint8Array): Field[] | null {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) return Number.NaN;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 128) return Number(BigInt.asIntN(64, value));
    }
    return Number.NaN;
  };
  while (at < bytes.length) {
    const key = varint();
    const lengths: Record<number, () => number> = { 1: () => 8, 2: varint, 5: () => 4 };
    if ((key & 7) === 0) {
      fields.push({ number: key >>> 3, varint: varint(), bytes: new Uint8Array() });
      continue;
    }
    const length = lengths[key & 7]?.() ?? Number.NaN;
    if (!(length >= 0) || at + length > bytes.length) return null;
    fields.push({ number: key >>> 3, varint: 0, bytes: bytes.subarray(at, at + length) });
    at += length;
  }
  return fields.some((field) => Number.isNaN(field.varint)) ? null : fields;
}
