import { UserError } from "../../errors.ts";
import { listMembers, unpackMember, type ZipMember } from "../predictions/zip-members.ts";

const headerBytes = 30;
/** torch writes sizes behind a member once more: 16 bytes, 24 in zip64. */
const mostBehind = 24;

/** Members by name of an archive that every reader reads alike: one directory, which ends the file, each member in its
 *  place under one name, nothing between them.
 *  @returns null when the archive is not so plain */
export function openStrictZip(
  name: string,
  bytes: Uint8Array,
): ReadonlyMap<string, () => Uint8Array | null> | null {
  const members = wholeOrNull(() => listMembers(name, bytes));
  if (members === null || members.length === 0 || !endsPlainly(bytes)) return null;
  const inOrder = [...members].sort((a, b) => a.at - b.at);
  let end = 0;
  for (const member of inOrder) {
    if (member.at < end || member.at > end + (end === 0 ? 0 : mostBehind)) return null;
    const next = endOf(bytes, member);
    if (next === null) return null;
    end = next;
  }
  const names = new Set(members.map((member) => member.name.toLowerCase()));
  if (names.size !== members.length || directoryStart(bytes, end) === -1) return null;
  return new Map(
    members.map((member) => [
      member.name,
      () => wholeOrNull(() => unpackMember(`${name}: a member`, bytes, member)),
    ]),
  );
}

/** Where a member's bytes end; null when its own header says something else than the directory. */
function endOf(bytes: Uint8Array, { name, method, packed, at }: ZipMember): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + headerBytes > bytes.length || view.getUint32(at, true) !== 0x04034b50) return null;
  const nameLength = view.getUint16(at + 26, true);
  const start = at + headerBytes + nameLength + view.getUint16(at + 28, true);
  if (start > bytes.length) return null;
  const own = Buffer.from(bytes.buffer, bytes.byteOffset + at + headerBytes, nameLength).toString("utf8");
  const isEncrypted = (view.getUint16(at + 6, true) & 1) === 1;
  if (own !== name || isEncrypted || view.getUint16(at + 8, true) !== method) return null;
  const isPlain = !name.startsWith("/") && !/[\\:\0]/.test(name) && !name.split("/").includes("..");
  return isPlain && start + packed <= bytes.length ? start + packed : null;
}

/** No comment, in which another end could lie. */
function endsPlainly(bytes: Uint8Array): boolean {
  const at = bytes.length - 22;
  return at >= 0 && Buffer.from(bytes.buffer, bytes.byteOffset + at, 4).toString("latin1") === "PK\x05\x06";
}

/** The directory follows the last member. */
function directoryStart(bytes: Uint8Array, end: number): number {
  const near = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + end,
    Math.min(mostBehind + 4, bytes.length - end),
  );
  return near.indexOf("PK\x01\x02", 0, "latin1");
}

function wholeOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError || error instanceof RangeError) return null;
    throw error;
  }
}
