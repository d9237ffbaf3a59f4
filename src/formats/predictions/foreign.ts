import { refusedFile } from "./malformed.ts";

const rows = "write the rows as CSV, JSONL or Parquet";
const unpack = `unpack it first, or ${rows}`;

interface Foreign {
  readonly looksLike: string;
  /** First bytes, one character a byte. */
  readonly begins?: readonly string[];
  readonly matches?: RegExp;
  readonly hint: string;
}

/** What a file looks like from its first bytes, and the way to a file that can be read. A pickle runs code
 *  when it is opened, so it is named and left closed. */
const foreign: readonly Foreign[] = [
  {
    looksLike: "a Python pickle",
    begins: ["\x80\x02", "\x80\x03", "\x80\x04", "\x80\x05"],
    matches: /^(c[\w.]+\n\w+\n|\([dl]p\d+\n)/,
    hint: `pickles are never opened: ${rows}`,
  },
  { looksLike: "a gzip file", begins: ["\x1f\x8b"], hint: unpack },
  { looksLike: "a Zstandard file", begins: ["\x28\xb5\x2f\xfd"], hint: unpack },
  { looksLike: "a bzip2 file", begins: ["BZh9", "BZh1"], hint: unpack },
  { looksLike: "an xz file", begins: ["\xfd7zXZ"], hint: unpack },
  { looksLike: "an SQLite database", begins: ["SQLite format 3"], hint: rows },
  { looksLike: "an HDF5 file", begins: ["\x89HDF"], hint: rows },
  { looksLike: "a PDF", begins: ["%PDF-"], hint: rows },
  { looksLike: "text in UTF-16", begins: ["\xff\xfe", "\xfe\xff"], hint: "save it as UTF-8" },
  {
    looksLike: "a Git LFS pointer, not the file itself",
    begins: ["version https://git-lfs"],
    hint: "fetch the file first: `git lfs pull`, or `lfs: true` on actions/checkout",
  },
  {
    looksLike: "a DVC pointer, not the file itself",
    matches: /^outs:\s*\n- (md5|hash|path):/,
    hint: "fetch the file first: `dvc pull`",
  },
  { looksLike: "a web page", matches: /^\s*<(!doctype html|html)/i, hint: "check what was downloaded" },
  { looksLike: "XML", matches: /^\s*<\?xml/, hint: rows },
  {
    looksLike: "a JSON list",
    matches: /^\s*\[/,
    hint: "write one JSON object a line, without the list around them",
  },
];

/** Throws a UserError when the first bytes are not those of delimited text or JSON lines. */
export function refuseForeignTable(name: string, head: Uint8Array, wanted: string): void {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  const bare = text.startsWith("\xef\xbb\xbf") ? text.slice(3) : text;
  const known = foreign.find(
    ({ begins = [], matches }) =>
      begins.some((mark) => bare.startsWith(mark)) || matches?.test(bare) === true,
  );
  if (known !== undefined) {
    throw refusedFile(name, "unsupported", `looks like ${known.looksLike}, not ${wanted}`, known.hint);
  }
  const binary = head.findIndex((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  if (binary !== -1) {
    const say = `looks like binary data (byte ${binary} is 0x${head[binary]!.toString(16).padStart(2, "0")})`;
    throw refusedFile(name, "unsupported", say, rows);
  }
}
