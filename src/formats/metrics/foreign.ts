import { UserError } from "../../errors.ts";

const numbers = "write the numbers as JSON";

/** What a file is from its first bytes when no numbers can be read from it. A pickle runs code when it is
 *  opened, so it is named and left closed. */
const foreign: readonly { looksLike: string; marks: readonly string[]; pattern?: RegExp; hint: string }[] = [
  {
    looksLike: "a Python pickle",
    marks: ["\x80\x02", "\x80\x03", "\x80\x04", "\x80\x05"],
    pattern: /^(c[\w.]+\n\w+\n|\([dl]p\d+\n)/,
    hint: `pickles are never opened: ${numbers}`,
  },
  { looksLike: "a gzip file", marks: ["\x1f\x8b"], hint: "unpack it first" },
  { looksLike: "a NumPy array", marks: ["\x93NUMPY"], hint: numbers },
  { looksLike: "a Parquet file", marks: ["PAR1"], hint: "a prediction table is named under `predictions`" },
  {
    looksLike: "an Arrow or Feather file",
    marks: ["ARROW1", "FEA1"],
    hint: "a prediction table is named under `predictions`",
  },
  { looksLike: "an HDF5 file", marks: ["\x89HDF"], hint: numbers },
  { looksLike: "text in UTF-16", marks: ["\xff\xfe", "\xfe\xff"], hint: "save it as UTF-8" },
  {
    looksLike: "a Git LFS pointer, not the file itself",
    marks: ["version https://git-lfs"],
    hint: "fetch the file first: `git lfs pull`, or `lfs: true` on actions/checkout",
  },
  {
    looksLike: "a DVC pointer, not the file itself",
    marks: [],
    pattern: /^outs:\s*\n- (md5|hash|path):/,
    hint: "fetch the file first: `dvc pull`",
  },
  {
    looksLike: "a web page",
    marks: [],
    pattern: /^\s*<(!doctype html|html)/i,
    hint: "check what was downloaded",
  },
];

/** Throws a UserError when the first bytes are those of a file without readable metrics. */
export function refuseForeign(name: string, head: Uint8Array): void {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  const known = foreign.find(
    ({ marks, pattern }) => marks.some((mark) => text.startsWith(mark)) || pattern?.test(text) === true,
  );
  if (known === undefined) return;
  throw new UserError({
    code: "unsupported",
    message: `${name} looks like ${known.looksLike}, not a metrics file`,
    hint: known.hint,
    file: name,
  });
}
