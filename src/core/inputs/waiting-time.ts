import { durationType } from "../train/input-types.ts";
import type { InputType } from "./definition.ts";

const longest = 6 * 3600;

/** How long to wait, in seconds; `0s` is not at all. */
export const waitingTime: InputType<number> = {
  accepts: "a duration with units, such as 0s, 20m or 1h30m, at most 6h",
  words: [],
  read: (given) => {
    if (/^0+[dhms]$/.test(given)) return { value: 0 };
    const read = durationType.read(given);
    return "value" in read && read.value > longest ? { refused: "it must be at most 6h" } : read;
  },
};
