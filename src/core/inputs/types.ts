import { namePattern } from "../record/words.ts";
import type { InputType, Reading } from "./definition.ts";

const fine = <T>(value: T): Reading<T> => ({ value });
const refused = (why: string | null = null): Reading<never> => ({ refused: why });

export const text: InputType<string> = { accepts: "text", words: [], read: fine };

/** A path inside the working directory or an absolute one; only its spelling is looked at. */
export const path: InputType<string> = {
  accepts: "a path",
  words: [],
  read: (given) =>
    given.includes("\0") || given.includes("\n") ? refused("it has more than one line") : fine(given),
};

export const boolean: InputType<boolean> = {
  accepts: "true or false",
  words: ["true", "false"],
  read: (given) => (/^(true|false)$/i.test(given) ? fine(given.toLowerCase() === "true") : refused()),
};

/** One of a few words. */
export function choice<const Word extends string>(...words: Word[]): InputType<Word> {
  const accepts = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  return {
    accepts,
    words,
    read: (given) => {
      const word = words.find((each) => each === given);
      return word === undefined ? refused() : fine(word);
    },
  };
}

/** A whole number within bounds, both included. */
export function integer(least: number, most: number): InputType<number> {
  const accepts =
    most === Number.MAX_SAFE_INTEGER
      ? `a whole number from ${least}`
      : `a whole number from ${least} to ${most}`;
  return {
    accepts,
    words: [],
    read: (given) => {
      const value = /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
      return value >= least && value <= most ? fine(value) : refused();
    },
  };
}

/** One item a line; blank lines do not count. */
export const list: InputType<readonly string[]> = {
  accepts: "one item a line",
  words: [],
  read: (given) => {
    const items = given.split("\n").map((line) => line.trim());
    if (items.some((item) => item.includes(",")))
      return refused("items are separated by lines, not by commas");
    return fine(items.filter((item) => item !== ""));
  },
};

/** What models and legs may be called: the name is part of file and artifact names. */
export const name: InputType<string> = {
  accepts: "up to 60 of a-z, 0-9, `.`, `_` and `-`",
  words: [],
  read: (given) => (namePattern.test(given) ? fine(given) : refused()),
};

export const json: InputType<unknown> = {
  accepts: "JSON",
  words: [],
  read: (given) => {
    try {
      return fine(JSON.parse(given));
    } catch {
      return refused();
    }
  },
};
