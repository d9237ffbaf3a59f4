import type { InputType } from "./definition.ts";

/** What a candidate is compared with. */
export type BaselineChoice =
  | { readonly kind: "auto" }
  | { readonly kind: "none" }
  | { readonly kind: "path"; readonly path: string };

/** `auto`, `none`, or anything else as a path (`./auto` for a file of that name). */
export const baselineChoice: InputType<BaselineChoice> = {
  accepts: "auto, none or a path",
  words: [],
  read: (given) => {
    if (given === "auto" || given === "none") return { value: { kind: given } };
    return given.includes("\n")
      ? { refused: "it has more than one line" }
      : { value: { kind: "path", path: given } };
  },
};
