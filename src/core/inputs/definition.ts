/** A text as one type reads it: its value, or why it is refused (null: the accepted values say enough). */
export type Reading<T> = { readonly value: T } | { readonly refused: string | null };

/** How a text becomes a value, and what is said about that. */
export interface InputType<T> {
  /** Completes "accepted is …". */
  readonly accepts: string;
  /** For "did you mean"; empty when values are free. */
  readonly words: readonly string[];
  read(text: string): Reading<T>;
}

/** One input of an action, which is one flag of the program. */
export interface InputDefinition<T> {
  /** One sentence. */
  readonly description: string;
  readonly type: InputType<unknown>;
  /** A value that is accepted. */
  readonly example: string;
  /** What an empty input stands for; null: nothing, and the value is null. */
  readonly default: string | null;
  /** For the documentation: what happens when it is empty and has no default. */
  readonly whenEmpty: string;
  /** What fills the input on a runner, between the braces of action.yml's expression; "" for nearly all. */
  readonly expression: string;
  /** Carries the type of the value only. */
  readonly value?: T;
}

/** Inputs by their YAML name. */
export type InputTable = Readonly<Record<string, InputDefinition<unknown>>>;
/** Outputs by their YAML name, each with one sentence. */
export type OutputTable = Readonly<Record<string, string>>;

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** Typed values of a table, by camelCase name. */
export type InputValues<Table extends InputTable> = {
  readonly [Name in keyof Table as Camel<Name & string>]: Table[Name] extends InputDefinition<infer T>
    ? T
    : never;
};

interface Wording {
  readonly description: string;
  readonly example: string;
}

/** An input whose value is null when it is empty. */
export function optional<T>(
  type: InputType<T>,
  wording: Wording & { readonly whenEmpty: string; readonly expression?: string },
): InputDefinition<T | null> {
  return { expression: "", ...wording, type, default: null };
}

/** An input that stands for `fallback` when it is empty. */
export function defaulted<T>(type: InputType<T>, fallback: string, wording: Wording): InputDefinition<T> {
  return { ...wording, type, default: fallback, whenEmpty: "", expression: "" };
}
