import { parseArgs } from "node:util";
import type { InputTable } from "../core/inputs/definition.ts";
import { nearestName } from "../core/table/nearest-name.ts";
import { UserError } from "../errors.ts";

export type Output = "text" | "md" | "json";

export interface Flags {
  /** Raw input texts by name, as an action would be given them. */
  readonly inputs: Record<string, string>;
  readonly output: Output;
  /** `--out`: a folder that gets the record as well. */
  readonly out: string | null;
  readonly help: boolean;
}

/** Flags named as the inputs. A list may be repeated or separated by commas; a switch stands alone for `true`.
 *  @throws UserError `input-invalid` naming the flag, with the nearest known one */
export function parseFlags(table: InputTable, args: readonly string[]): Flags {
  const { values, positionals } = readArgs(table, args);
  if (positionals.length > 0)
    throw refused(`${JSON.stringify(positionals[0])} is not a flag`, "flags begin with `--`");
  const inputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (!Object.hasOwn(table, name)) continue;
    inputs[name] = textOf(value, table[name]?.type.accepts === "one item a line");
  }
  return {
    inputs,
    output: values["json"] === true ? "json" : outputOf(values["output"]),
    out: typeof values["out"] === "string" ? values["out"] : null,
    help: values["help"] === true,
  };
}

function readArgs(table: InputTable, args: readonly string[]) {
  const own = {
    output: { type: "string" },
    json: { type: "boolean" },
    out: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  const fromTable = Object.fromEntries(
    Object.keys(table).map((name) => [
      name,
      isSwitch(table, name)
        ? ({ type: "boolean" } as const)
        : ({ type: "string", multiple: isList(table, name) } as const),
    ]),
  );
  try {
    return parseArgs({
      args: [...args],
      options: { ...fromTable, ...own },
      allowPositionals: true,
      allowNegative: true,
    });
  } catch (error) {
    throw explainFlag(error, [...Object.keys(table), ...Object.keys(own)]);
  }
}

function explainFlag(error: unknown, known: readonly string[]): unknown {
  if (!(error instanceof Error) || !("code" in error) || !String(error.code).startsWith("ERR_PARSE_ARGS")) {
    return error;
  }
  const flag = /'(?:-\w, )?--?([^'= ]+)/.exec(error.message)?.[1];
  if (String(error.code) === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && flag !== undefined) {
    const meant = nearestName(flag, known);
    const hint = meant === null ? "`--help` lists the flags" : `did you mean \`--${meant}\`?`;
    return refused(`there is no flag \`--${flag}\``, hint);
  }
  return refused(error.message.split(". ")[0] ?? error.message, "`--help` lists the flags");
}

function textOf(value: unknown, splits: boolean): string {
  if (!Array.isArray(value)) return String(value);
  return value.flatMap((item) => (splits ? String(item).split(",") : [String(item)])).join("\n");
}

function outputOf(value: unknown): Output {
  if (value === undefined) return "text";
  if (value === "text" || value === "md" || value === "json") return value;
  throw refused(`\`--output ${String(value)}\` is not known`, "it is text, md or json");
}

function isSwitch(table: InputTable, name: string): boolean {
  return table[name]?.type.words.join() === "true,false";
}

function isList(table: InputTable, name: string): boolean {
  return / a line$/.test(table[name]?.type.accepts ?? "");
}

function refused(message: string, hint: string): UserError {
  return new UserError({ code: "input-invalid", message, hint });
}
