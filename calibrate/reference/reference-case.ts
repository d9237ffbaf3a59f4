/** One random data set of calibrate/reference/python with what the reference functions say of it. */
export interface ReferenceCase {
  readonly family: string;
  readonly task: string;
  readonly label: readonly number[];
  readonly weight: readonly number[] | null;
  readonly classes?: number;
  readonly prediction?: readonly number[];
  readonly score?: readonly number[];
  readonly proba?: readonly (readonly number[])[];
  /** Query or series of each row, or its group. */
  readonly part?: readonly number[];
  /** Lower and upper bounds. */
  readonly bounds?: readonly [readonly number[], readonly number[]];
  readonly scale?: readonly number[];
  readonly references?: readonly string[];
  readonly predictions?: readonly string[];
  /** The other model's column, where two are compared. */
  readonly baseline?: readonly number[];
  readonly arguments?: Arguments;
  /** null: undefined, by the reference function or by a convention of docs/verdict.md. */
  readonly want: Readonly<Record<string, number | null | readonly number[]>>;
}

export interface Arguments {
  readonly df: number;
  readonly t: number;
  readonly p: number;
  readonly z: number;
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly values: readonly number[];
}

/** Our answers, named as `want` is. */
export type Answers = Readonly<Record<string, number | null | readonly number[]>>;
