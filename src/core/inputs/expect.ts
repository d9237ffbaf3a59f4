import { durationType } from "../train/input-types.ts";
import type { InputType } from "./definition.ts";

/** How many results a run has to give, and how long they are waited for. */
export interface Expected {
  readonly legs: number;
  readonly withinMs: number;
}

const pattern = /^([1-9]\d{0,3})(?:\s+within\s+(\S.*))?$/;
const usualSeconds = 300;

/** `8`, or `8 within 20m`; `within 0s` does not wait. */
export const expectType: InputType<Expected> = {
  accepts: "a number of results, as in 8, or with a time to wait for them, as in 8 within 20m",
  words: [],
  read: (given) => {
    const [, legs, within] = pattern.exec(given.trim()) ?? [];
    if (legs === undefined) return { refused: null };
    if (within === undefined) return { value: { legs: Number(legs), withinMs: usualSeconds * 1000 } };
    if (/^0+[dhms]?$/.test(within)) return { value: { legs: Number(legs), withinMs: 0 } };
    const time = durationType.read(within);
    if ("refused" in time) return { refused: time.refused ?? "the time to wait is not a duration" };
    return { value: { legs: Number(legs), withinMs: time.value * 1000 } };
  },
};
