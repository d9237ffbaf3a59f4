import type { z } from "zod";
import type { ownNoiseSchema, runsSchema } from "../record/noise.ts";
import type { Direction } from "../record/words.ts";

/** One value a run, by the name of its seed or split. */
export type Runs = z.infer<typeof runsSchema>;
export type OwnNoise = z.infer<typeof ownNoiseSchema>;

/** A number that stands without rows, with what its source says of it. */
export interface Scalar {
  /** null: written, but not a finite number. The mean where there are runs. */
  readonly value: number | null;
  /** Only where the source itself says it. */
  readonly direction?: Direction;
  /** Standard error of the value, as the source gives it. */
  readonly stderr?: number;
  readonly runs?: Runs;
}

/** By name. */
export type Scalars = ReadonlyMap<string, Scalar>;

/** What the two sides say of where their numbers were measured; null: not known. */
export interface Surroundings {
  readonly hardware: string | null;
  /** The model and prompt that scored answers, as one text. */
  readonly judge: string | null;
}

export const unknownSurroundings: Surroundings = { hardware: null, judge: null };
