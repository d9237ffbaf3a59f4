import { UserError } from "../../errors.ts";
import { nearestName } from "../table/nearest-name.ts";
import type { InputDefinition, InputTable, InputValues } from "./definition.ts";

interface InputProblem {
  readonly input: string;
  readonly message: string;
  readonly hint: string;
}

/** Raw texts by input name (any case, as a runner passes them) → typed values by camelCase name.
 *  White space around a value does not count; empty means "not given".
 *  @throws UserError `input-invalid` that lists every problem, one per line. */
export function parseInputs<Table extends InputTable>(
  table: Table,
  raw: Readonly<Record<string, string>>,
): InputValues<Table> {
  const given = new Map(Object.entries(raw).map(([name, value]) => [name.toLowerCase(), value.trim()]));
  const problems: InputProblem[] = unknownInputs(table, given);
  const values: Record<string, unknown> = {};
  for (const [name, definition] of Object.entries(table)) {
    const text = given.get(name) || definition.default;
    const reading = text === null ? { value: null } : definition.type.read(text);
    if ("value" in reading) values[camelCase(name)] = reading.value;
    else problems.push(refusal(name, definition, text!, reading.refused));
  }
  if (problems.length > 0) throw inputError(problems);
  return values as InputValues<Table>;
}

function unknownInputs(table: InputTable, given: ReadonlyMap<string, string>): InputProblem[] {
  return [...given.keys()]
    .filter((name) => !Object.hasOwn(table, name))
    .map((name) => {
      const meant = nearestName(name, Object.keys(table));
      const hint =
        meant === null ? `the inputs are ${Object.keys(table).join(", ")}` : `did you mean \`${meant}\`?`;
      return { input: name, message: `there is no input \`${name}\``, hint };
    });
}

function refusal(
  name: string,
  { type, example }: InputDefinition<unknown>,
  given: string,
  why: string | null,
): InputProblem {
  const meant = nearestName(given, type.words);
  const because = why === null ? "" : ` (${why})`;
  return {
    input: name,
    message: `the input \`${name}\` is ${shorten(given)}${because}; accepted is ${type.accepts}`,
    hint: meant === null ? `for example \`${name}: ${example}\`` : `did you mean \`${name}: ${meant}\`?`,
  };
}

/** All problems in one error, the first in its fields. */
export function inputError(problems: readonly InputProblem[]): UserError {
  const first = problems[0]!;
  const alone = problems.length === 1;
  return new UserError({
    code: "input-invalid",
    message: alone ? first.message : problems.map((each) => `${each.message}; ${each.hint}`).join("\n"),
    hint: alone ? first.hint : `mend these ${problems.length} inputs`,
    input: first.input,
  });
}

function shorten(given: string): string {
  return JSON.stringify(given.length > 60 ? `${given.slice(0, 57)}…` : given);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
