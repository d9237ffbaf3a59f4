import { refusal } from "./findings.ts";

const headerBytes = 12;
const footerBytes = 4;

/** The records of a TFRecord file: length (u64), masked CRC-32C of it, data, masked CRC-32C of the data. A file that
 *  ends inside a record is `cut`: its writer is at work, or was stopped.
 *  @throws UserError when a checksum before the end is wrong */
export function readRecords(file: string, bytes: Uint8Array): { records: Uint8Array[]; cut: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: Uint8Array[] = [];
  let at = 0;
  while (at + headerBytes <= bytes.length) {
    if (view.getUint32(at + 8, true) !== maskedCrc(bytes.subarray(at, at + 8))) throw damaged(file, at);
    const length = Number(view.getBigUint64(at, true));
    const end = at + headerBytes + length;
    if (end + footerBytes > bytes.length) return { records, cut: true };
    const data = bytes.subarray(at + headerBytes, end);
    if (view.getUint32(end, true) !== maskedCrc(data)) throw damaged(file, at);
    records.push(data);
    at = end + footerBytes;
  }
  return { records, cut: at < bytes.length };
}

function damaged(file: string, at: number) {
  return refusal(
    file,
    `is damaged at byte ${at}: a checksum is wrong`,
    "copy the file again, in binary mode",
  );
}

/** TFRecord's mask: rotated right by 15 bits, plus a constant. */
function maskedCrc(data: Uint8Array): number {
  const crc = crc32c(data);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

/** CRC-32 with Castagnoli's polynomial, reflected (RFC 3720, B.4). */
function crc32c(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (table[(crc ^ byte) & 0xff]! ^ (crc >>> 8)) >>> 0;
  return (crc ^ 0xffffffff) >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  return crc >>> 0;
});
