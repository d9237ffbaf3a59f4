import type { InputType, Reading } from "../inputs/definition.ts";
import { runLimits } from "../record/limits.ts";
import type { DeclaredOutput } from "./judge-outputs.ts";

const refused = (why: string): Reading<never> => ({ refused: why });

/** Text for bash; or a JSON list of texts, which is a program with its arguments and no shell. */
export const commandType: InputType<string | readonly string[]> = {
  accepts: "a command for bash, or a JSON list of a program and its arguments",
  words: [],
  read: (given) => {
    if (given.includes("\0")) return refused("it holds a NUL character");
    if (given.length > runLimits.commandLength) {
      return refused(`it is longer than ${runLimits.commandLength} characters`);
    }
    const list = given.startsWith("[") ? parseList(given) : null;
    if (list !== null && list.length > runLimits.names) {
      return refused(`it has more than ${runLimits.names} arguments`);
    }
    return { value: list ?? given };
  },
};

/** `[ -f x ] && …` begins like a list too, and is a command. */
function parseList(given: string): string[] | null {
  try {
    const value: unknown = JSON.parse(given);
    const fits = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
    return fits ? value : null;
  } catch {
    return null;
  }
}

/** One pattern a line; commas belong to patterns such as `*.{csv,parquet}`. */
export const patternsType: InputType<readonly string[]> = {
  accepts: "one path or pattern a line",
  words: [],
  read: (given) => ({ value: lines(given) }),
};

/** `name=path`, one a line. */
export const outputsType: InputType<readonly DeclaredOutput[]> = {
  accepts: "one `name=path` a line",
  words: [],
  read: (given) => {
    const outputs: DeclaredOutput[] = [];
    for (const line of lines(given)) {
      const [, name, path] = /^([a-z0-9._-]{1,60})\s*=\s*(.+)$/.exec(line) ?? [];
      if (name === undefined || path === undefined) return refused(`the line ${line} is not \`name=path\``);
      if (outputs.some((one) => one.name === name)) return refused(`${name} is declared twice`);
      if (path.length > runLimits.pathLength) {
        return refused(`the path of ${name} is longer than ${runLimits.pathLength} characters`);
      }
      if (outputs.length === runLimits.outputs) return refused(`there are more than ${runLimits.outputs}`);
      outputs.push({ name, path: path.replaceAll("\\", "/") });
    }
    return { value: outputs };
  },
};

const unitSeconds: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 };
const longest = 20 * 86_400;

/** A plain number, not negative. */
export const amountType: InputType<number> = {
  accepts: "a number such as 0.48",
  words: [],
  read: (given) =>
    /^\d{1,9}(?:\.\d{1,9})?$/.test(given) ? { value: Number(given) } : refused("it is no plain number"),
};

/** `6h`, `90m`, `1h30m`, as seconds; above 0, at most 20 days. */
export const durationType: InputType<number> = {
  accepts: "a duration with units, such as 90m, 6h or 1h30m",
  words: [],
  read: (given) => {
    if (!/^(?:\d{1,9}[dhms]\s*)+$/.test(given)) return refused("a number needs its unit");
    let seconds = 0;
    for (const [, count = "0", unit = "s"] of given.matchAll(/(\d+)([dhms])/g)) {
      seconds += Number(count) * (unitSeconds[unit] ?? 1);
    }
    if (seconds === 0) return refused("it must be more than nothing");
    return seconds > longest ? refused("it must be at most 20 days") : { value: seconds };
  },
};

/** @example spellDuration(5400) // "1h30m" */
export function spellDuration(seconds: number): string {
  const parts: string[] = [];
  let left = Math.round(seconds);
  for (const [unit, size] of Object.entries(unitSeconds)) {
    const count = Math.floor(left / size);
    if (count > 0) parts.push(`${count}${unit}`);
    left -= count * size;
  }
  return parts.join("") || "0s";
}

function lines(given: string): string[] {
  return given
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
