import type { InputType } from "./definition.ts";

/** What a candidate is compared with. */
export type BaselineChoice =
  | { readonly kind: "auto" }
  | { readonly kind: "none" }
  | { readonly kind: "production" }
  /** A branch, a tag or a commit. */
  | { readonly kind: "ref"; readonly ref: string }
  | { readonly kind: "path"; readonly path: string };

/** What a table is compared with. */
export type TableChoice = Exclude<BaselineChoice, { kind: "production" | "ref" }>;

const words = ["auto", "none", "production"] as const;

/** `auto`, `none`, `production`, `ref:<branch, tag or commit>`, the 40 digits of a commit, or anything else as a path
 *  (`./auto` for a file of that name). The spelling decides, never what lies on disk: a pull request must not turn a branch
 *  into a file by adding one of that name. */
export const baselineChoice: InputType<BaselineChoice> = {
  accepts: "auto, production, none, ref:<branch, tag or commit> or a path",
  words: [],
  read: (given) => {
    const word = words.find((one) => one === given);
    if (word !== undefined) return { value: { kind: word } };
    if (given.includes("\n")) return { refused: "it has more than one line" };
    if (/^[0-9a-f]{40}$/.test(given)) return { value: { kind: "ref", ref: given } };
    if (!given.startsWith("ref:")) return { value: { kind: "path", path: given } };
    const ref = given.slice("ref:".length).trim();
    return isRefName(ref)
      ? { value: { kind: "ref", ref } }
      : { refused: `${ref || "nothing"} is no name of a commit` };
  },
};

/** What data is compared with: neither a branch nor production has an answer for it.
 *  @example tableChoice.read("ref:main") // refused */
export const tableChoice: InputType<TableChoice> = {
  accepts: "auto, none or a path",
  words: [],
  read: (given) => {
    const read = baselineChoice.read(given);
    if ("refused" in read) return read;
    const { value } = read;
    if (value.kind === "ref" || value.kind === "production")
      return { refused: "data is compared with the base commit, or with a file" };
    return { value };
  },
};

/** Names that git could take, and that no program reads as an option. */
function isRefName(ref: string): boolean {
  return /^[A-Za-z0-9_][^\s~^:?*[\\]{0,250}$/.test(ref) && !/\.\.|@\{|\/\/|[/.]$/.test(ref);
}
