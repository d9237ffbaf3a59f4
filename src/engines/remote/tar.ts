export interface TarFile {
  /** Posix, relative. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable?: boolean;
}

const block = 512;

/** A tar archive (ustar, with pax headers for long names); the same files give the same bytes. */
export function packTar(files: readonly TarFile[]): Buffer {
  const parts: Uint8Array[] = [];
  const add = (header: Buffer, bytes: Uint8Array) => {
    parts.push(header, bytes, Buffer.alloc((block - (bytes.length % block)) % block));
  };
  for (const { path, bytes, executable } of files) {
    const name = Buffer.from(path);
    if (name.length > 100) {
      const record = paxRecord("path", path);
      add(header("pax-header", record.length, 0o644, "x"), record);
    }
    add(header(name.subarray(0, 100), bytes.length, executable === true ? 0o755 : 0o644, "0"), bytes);
  }
  parts.push(Buffer.alloc(2 * block));
  return Buffer.concat(parts);
}

function header(name: string | Buffer, size: number, mode: number, type: string): Buffer {
  const head = Buffer.alloc(block);
  head.set(Buffer.from(name), 0);
  const octal = (value: number, at: number, width: number) =>
    head.write(`${value.toString(8).padStart(width - 1, "0")}\0`, at);
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  // A day in 2000, since some programs take 1970 for a mistake.
  octal(946_684_800, 136, 12);
  head.write("        ", 148);
  head.write(type, 156);
  head.write("ustar\x0000", 257);
  octal(
    head.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  );
  return head;
}

/** Its length counts its own digits. */
function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + 1;
  while (rest + String(length).length !== length) length = rest + String(length).length;
  return Buffer.from(`${length} ${key}=${value}\n`);
}

/** The files of a tar archive in any of its common dialects. Folders are passed over. Throws Error for a link or a
 *  device, and for an archive that ends early. */
export function* readTar(archive: Buffer): Generator<TarFile> {
  let named: string | null = null;
  for (let at = 0; at + block <= archive.length; ) {
    const head = archive.subarray(at, at + block);
    if (head.every((byte) => byte === 0)) return;
    const size = sizeOf(head);
    const bytes = archive.subarray(at + block, at + block + size);
    if (bytes.length < size) break;
    at += block + Math.ceil(size / block) * block;
    const type = String.fromCharCode(head[156] ?? 0);
    if (type === "x") named = paxPath(bytes) ?? named;
    else if (type === "L") named = text(bytes);
    else if (type === "0" || type === "\0") {
      const executable = (Number.parseInt(text(head.subarray(100, 108)), 8) & 0o100) !== 0;
      yield { path: named ?? nameOf(head), bytes, executable };
      named = null;
    } else if (type === "5") named = null;
    else if (type !== "g") throw new Error(`${named ?? nameOf(head)} is not a plain file`);
  }
  throw new Error("the archive ends early");
}

function nameOf(head: Buffer): string {
  const name = text(head.subarray(0, 100));
  // GNU tar keeps other things where ustar has the beginning of a long name.
  const prefix = head.toString("latin1", 257, 263) === "ustar\0" ? text(head.subarray(345, 500)) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

function text(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end === -1 ? field.length : end);
}

/** Octal digits; above 8 GiB a binary number with its first bit set. */
function sizeOf(head: Buffer): number {
  const field = head.subarray(124, 136);
  if (((field[0] ?? 0) & 0x80) !== 0) return Number(field.readBigUInt64BE(4));
  return Number.parseInt(text(field).trim() || "0", 8);
}

function paxPath(records: Buffer): string | null {
  for (let at = 0; at < records.length; ) {
    const space = records.indexOf(0x20, at);
    const length = Number.parseInt(records.toString("utf8", at, space), 10);
    if (!(length > 0)) return null;
    const record = records.toString("utf8", space + 1, at + length - 1);
    if (record.startsWith("path=")) return record.slice(5);
    at += length;
  }
  return null;
}
