import type { Problem } from "./problem.ts";
import type { Place } from "./read-yaml.ts";

/** Of nesting that cannot be followed: what is wrong, what to do. */
export const tooDeep = [
  "the nesting is too deep to be read",
  "look for brackets that are never closed",
] as const;

/** What the YAML library reads; null: nested so deep that the library, which goes down by calling itself, gives up. */
export function readNested<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the YAML reader's codes mean to the person who wrote the file: what is wrong, what to do. */
const sentences: Readonly<Record<string, readonly [string, string]>> = {
  TAB_AS_INDENT: ["a tab is used as indentation", "YAML allows spaces only; use two a level"],
  BAD_INDENT: ["the indentation fits no block above", "line it up with its neighbours, two spaces a level"],
  BAD_ALIAS: ["an alias (`*`) or anchor (`&`) has no usable name", "quote the value if it is text"],
  MISSING_CHAR: ["a character is missing", "look for an unclosed quote, bracket or a missing `:`"],
  MULTIPLE_DOCS: ["the file holds more than one YAML document", "remove everything from the second `---` on"],
  MULTILINE_IMPLICIT_KEY: ["a key runs over several lines", "look for a missing `:` on the line before"],
  BLOCK_AS_IMPLICIT_KEY: [
    "a second `:` stands on one line",
    "quote the value, or put the nested block on lines of its own",
  ],
  UNEXPECTED_TOKEN: ["there is something that YAML does not allow here", "quote the value if it is text"],
  RESOURCE_EXHAUSTION: tooDeep,
  TAG_RESOLVE_FAILED: ["a tag (`!name`) is used, and tags are not supported", "write the plain value"],
  BAD_SCALAR_START: ["a value starts with a character that YAML reserves", 'put it in quotes: `"…"`'],
};

/** A YAML error as one sentence; an unknown code keeps the reader's own words. */
export function yamlProblem(code: string, message: string, place: Place): Problem {
  const unclosed = /end with an? ([\]}])/.exec(message)?.[1];
  const [what, hint] =
    unclosed === undefined
      ? (sentences[code] ?? [firstLine(message), "check the YAML around this place"])
      : [`a bracket is not closed`, `add \`${unclosed}\``];
  return { level: "error", message: `not valid YAML: ${what}`, hint, path: [], ...place };
}

function firstLine(message: string): string {
  const line = message.split("\n", 1)[0] ?? "";
  return line.slice(0, 1).toLowerCase() + line.slice(1);
}
