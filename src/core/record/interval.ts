import { z } from "zod";
import { intervalLevel } from "./words.ts";

export const intervalSchema = z.strictObject({
  low: z.number(),
  high: z.number(),
  level: z.literal(intervalLevel),
});
